/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A number computed from facts rather than items: a Herfindahl index over banks, the assets of those that are
 * insolvent, a capital ratio under a regulation.
 *
 * <p>It stands in a formula wherever an item could. Its notes are the steps that a reader can follow. A formula with a
 * calculation in it has neither columns nor SQL.
 *
 * @param words the method in words
 * @param dimension what the value is made of
 * @param quotient what the two parts of the value are made of, if it is a quotient
 * @param key what tells it from another calculation of the same words, a regulation for instance
 * @param undefinedCases the cases in which the value is undefined, one clause each
 * @param function what computes it; it never throws for figures that a statement can hold
 */
public record Calculation(
        String words,
        Dimension dimension,
        Optional<Parts> quotient,
        Object key,
        List<String> undefinedCases,
        Function<Figures, Evaluation> function)
        implements Formula {
    /** Copies the list. */
    public Calculation {
        undefinedCases = List.copyOf(undefinedCases);
    }

    /**
     * Declares a calculation from one fact, undefined where the fact is not reported.
     *
     * @param <T> what the fact is
     * @param words the method in words
     * @param dimension what the value is made of
     * @param fact the fact it needs
     * @param undefinedCases the further cases in which the value is undefined
     * @param function what computes it from the fact, with the figures around it for currency and dates
     * @return the calculation
     */
    public static <T> Calculation from(
            Fact<T> fact,
            String words,
            Dimension dimension,
            List<String> undefinedCases,
            BiFunction<T, Figures, Evaluation> function) {
        List<String> cases = new ArrayList<>(List.of(fact.name() + " not reported"));
        cases.addAll(undefinedCases);
        return new Calculation(words, dimension, Optional.empty(), words, cases, figures -> {
            Optional<T> reported = figures.fact(fact);
            return reported.isPresent()
                    ? function.apply(reported.get(), figures)
                    : new Evaluation(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(new Fault(Reason.NOT_REPORTED, fact.name())),
                            List.of(),
                            figures.remarks(fact));
        });
    }

    @Override
    public Evaluation evaluate(Figures figures) {
        return function.apply(figures);
    }

    /**
     * Returns the same calculation as a quotient of parts that can be pooled.
     *
     * @param made what the parts are made of
     * @return the calculation
     */
    public Calculation of(Parts made) {
        return new Calculation(words, dimension, Optional.of(made), key, undefinedCases, function);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.calculation(this);
    }

    /**
     * Returns the same calculation under a key.
     *
     * @param other what tells it from another calculation of the same words
     * @return the calculation
     */
    public Calculation under(Object other) {
        return new Calculation(words, dimension, quotient, other, undefinedCases, function);
    }

    /** Calculations are equal if their words, dimensions and keys are; functions cannot be compared. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Calculation that
                && words.equals(that.words)
                && dimension.equals(that.dimension)
                && quotient.equals(that.quotient)
                && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
