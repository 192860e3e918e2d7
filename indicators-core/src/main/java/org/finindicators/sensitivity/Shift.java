/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.report.Cell;
import org.finindicators.validation.InvalidInputException;

/**
 * A direction in which several figures move together, by multiples of one amount: a loss of 1 takes 1 from equity, 1
 * from assets and 0.5 from risk-weighted assets.
 *
 * <p>Of each item, its latest figure that a formula reads is moved. It is immutable; what is added to an item that was
 * there is added to its multiple, so that the order does not matter.
 *
 * @since 0.1.0
 */
public final class Shift {
    private static final int SHOWN = 40;

    private final String name;
    private final Map<Item<?>, BigDecimal> multiples;
    private final Map<Fact<?>, Change<?>> changes;

    private Shift(String name, Map<Item<?>, BigDecimal> multiples, Map<Fact<?>, Change<?>> changes) {
        this.name = name;
        this.multiples = Collections.unmodifiableMap(multiples);
        this.changes = Collections.unmodifiableMap(changes);
    }

    /**
     * How a fact changes with the amount.
     *
     * @param <T> what the fact is
     * @since 0.1.0
     */
    @FunctionalInterface
    public interface Change<T> {
        /**
         * Changes a fact.
         *
         * @param fact the fact as it is reported
         * @param amount the amount, of either sign
         * @return the fact after it
         * @throws IllegalArgumentException if there is no such fact, capital that is negative for instance; the amount
         *     is then passed over
         */
        T apply(T fact, BigDecimal amount);
    }

    /**
     * Starts a direction that moves nothing.
     *
     * @param name what the amount is, in the singular: {@code loss}
     * @return the direction
     * @throws InvalidInputException if the name is blank
     */
    public static Shift of(String name) {
        if (name.isBlank()) {
            throw InvalidInputException.of("name", "a shift needs a name, a loss for instance");
        }
        return new Shift(name, Map.of(), Map.of());
    }

    /**
     * Takes the amount from an item.
     *
     * @param item the item
     * @return the direction with it
     */
    public Shift lowering(Item<?> item) {
        return lowering(item, BigDecimal.ONE);
    }

    /**
     * Takes a multiple of the amount from an item.
     *
     * @param item the item
     * @param multiple how many times the amount, as decimal text
     * @return the direction with it
     */
    public Shift lowering(Item<?> item, String multiple) {
        return lowering(item, Intake.requireNumber("multiple", multiple));
    }

    /**
     * Takes a multiple of the amount from an item.
     *
     * @param item the item
     * @param multiple how many times the amount
     * @return the direction with it
     */
    public Shift lowering(Item<?> item, BigDecimal multiple) {
        return raising(item, Decimals.check(multiple).negate());
    }

    /**
     * Adds the amount to an item.
     *
     * @param item the item
     * @return the direction with it
     */
    public Shift raising(Item<?> item) {
        return raising(item, BigDecimal.ONE);
    }

    /**
     * Adds a multiple of the amount to an item.
     *
     * @param item the item
     * @param multiple how many times the amount, as decimal text
     * @return the direction with it
     */
    public Shift raising(Item<?> item, String multiple) {
        return raising(item, Intake.requireNumber("multiple", multiple));
    }

    /**
     * Adds a multiple of the amount to an item.
     *
     * @param item the item
     * @param multiple how many times the amount
     * @return the direction with it
     */
    public Shift raising(Item<?> item, BigDecimal multiple) {
        Map<Item<?>, BigDecimal> all = new LinkedHashMap<>(multiples);
        all.merge(item, Decimals.check(multiple), (one, other) -> Decimals.check(one.add(other)));
        all.values().removeIf(sum -> sum.signum() == 0);
        return new Shift(name, all, changes);
    }

    /**
     * Changes a fact with the amount: a capital position, an exposure. The amount is then found by search.
     *
     * @param <T> what the fact is
     * @param fact the fact
     * @param change how it changes
     * @return the direction with it
     */
    public <T> Shift changing(Fact<T> fact, Change<T> change) {
        Map<Fact<?>, Change<?>> all = new LinkedHashMap<>(changes);
        all.put(fact, change);
        return new Shift(name, multiples, all);
    }

    /**
     * Returns what the amount is.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns by how many times the amount each item is moved.
     *
     * @return the multiples, negative for what is lowered
     */
    public Map<Item<?>, BigDecimal> multiples() {
        return multiples;
    }

    /** The name as it stands in sentences. */
    String called() {
        return Cell.cut(Cell.onOneLine(name), SHOWN);
    }

    /** The facts that change. */
    Map<Fact<?>, Change<?>> changes() {
        return changes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shift that
                && name.equals(that.name)
                && multiples.equals(that.multiples)
                && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, multiples, changes);
    }

    /** Prints for instance {@code loss: -1 equity, -1 total assets}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(called()).append(':');
        String mark = " ";
        for (Map.Entry<Item<?>, BigDecimal> entry : multiples.entrySet()) {
            BigDecimal multiple = entry.getValue();
            out.append(mark)
                    .append(multiple.signum() > 0 ? "+" : "")
                    .append(Decimals.print(multiple))
                    .append(' ')
                    .append(entry.getKey().name());
            mark = ", ";
        }
        for (Fact<?> fact : changes.keySet()) {
            out.append(mark).append(fact.name()).append(" changed");
            mark = ", ";
        }
        return out.toString();
    }
}
