/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.finindicators.formula.Fact;
import org.finindicators.period.ReportingPeriod;

/**
 * Random facts for the laws, one generator for each fact that a catalogue reads.
 *
 * <p>A generator gives sound facts mostly, and now and then one that is empty, negative or contradicts itself, so that
 * undefined cases turn up too.
 *
 * @since 0.1.0
 */
public final class FactSamples {
    /** The subject of the random statements, for facts that name it. */
    public static final String SUBJECT = "sample";

    /** The period of the random statements, for facts that have dates. */
    public static final ReportingPeriod PERIOD = ReportingPeriod.year(2021);

    private final Map<Fact<?>, Generator<?>> generators;

    private FactSamples(Map<Fact<?>, Generator<?>> generators) {
        this.generators = generators;
    }

    /**
     * Makes one random fact.
     *
     * @param <T> what it is
     * @since 0.1.0
     */
    @FunctionalInterface
    public interface Generator<T> {
        /**
         * Makes a fact.
         *
         * @param random where all chance comes from: equal states give equal facts but for the unit of money
         * @param unit what every amount of money in the statement's unit is multiplied by, 1 or 1,000; amounts that
         *     have a unit of their own, as those of a loan book in cents, are not
         * @return the fact
         */
        T next(Random random, BigDecimal unit);
    }

    /**
     * Starts without generators.
     *
     * @return none
     */
    public static FactSamples none() {
        return new FactSamples(Map.of());
    }

    /**
     * Adds a generator.
     *
     * @param <T> what the fact is
     * @param fact the fact
     * @param generator what makes it
     * @return the samples with it
     */
    public <T> FactSamples with(Fact<T> fact, Generator<? extends T> generator) {
        Map<Fact<?>, Generator<?>> all = new LinkedHashMap<>(generators);
        all.put(fact, generator);
        return new FactSamples(all);
    }

    /**
     * Puts the generators of two topics together.
     *
     * @param others more generators
     * @return the samples with all of them
     */
    public FactSamples and(FactSamples others) {
        Map<Fact<?>, Generator<?>> all = new LinkedHashMap<>(generators);
        all.putAll(others.generators);
        return new FactSamples(all);
    }

    /**
     * Tells whether there is a generator for a fact.
     *
     * @param fact the fact
     * @return true if one was given
     */
    public boolean has(Fact<?> fact) {
        return generators.containsKey(fact);
    }

    @SuppressWarnings("unchecked") // generators are put under the fact that they make
    <T> Optional<T> next(Fact<T> fact, Random random, BigDecimal unit) {
        return Optional.ofNullable((Generator<T>) generators.get(fact)).map(generator -> generator.next(random, unit));
    }
}
