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
 * A method that is no plain formula: a Herfindahl index over banks, a capital ratio under a regulation.
 *
 * <p>Its notes are the steps that a reader can follow. It has neither columns nor SQL.
 *
 * @param words the method in words
 * @param dimension what the value is made of
 * @param undefinedCases the cases in which the value is undefined, one clause each
 * @param function what computes it; it never throws for figures that a statement can hold
 */
public record Calculation(
        String words, Dimension dimension, List<String> undefinedCases, Function<Figures, Evaluation> function)
        implements Method {
    /**
     * Copies the list.
     *
     * @param words the method in words
     * @param dimension what the value is made of
     * @param undefinedCases the cases in which the value is undefined, one clause each
     * @param function what computes it; it never throws for figures that a statement can hold
     */
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
        return new Calculation(words, dimension, cases, figures -> {
            Optional<T> reported = figures.fact(fact);
            return reported.isPresent()
                    ? function.apply(reported.get(), figures)
                    : Evaluation.undefined(Reason.NOT_REPORTED, fact.name(), List.of());
        });
    }

    @Override
    public Evaluation evaluate(Figures figures) {
        return function.apply(figures);
    }
}
