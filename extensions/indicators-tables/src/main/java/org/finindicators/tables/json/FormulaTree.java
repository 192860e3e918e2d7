/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Formula;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;

/**
 * A formula as a tree, with the value of each part where there is one. The terms of a sum stand side by side, however
 * many there are. Immutable.
 *
 * @param node the part of the formula
 * @param value its value, if it could be computed
 * @param inputs what it is made of, in the order of the words
 * @since 0.1.0
 */
public record FormulaTree(Formula node, Optional<Rational> value, List<FormulaTree> inputs) {
    /** Copies the list. */
    public FormulaTree {
        inputs = List.copyOf(inputs);
    }

    /**
     * Takes a measurement apart.
     *
     * @param measurement the measurement
     * @return its formula with the values that were found
     */
    public static FormulaTree of(Measurement measurement) {
        return of(
                measurement.indicator().formula(),
                measurement.evaluation(),
                measurement.origin().period());
    }

    private static FormulaTree of(Formula node, Evaluation evaluation, ReportingPeriod period) {
        List<FormulaTree> inputs = new ArrayList<>();
        for (Formula input : summands(node)) {
            inputs.add(of(input, evaluation, period));
        }
        return new FormulaTree(node, evaluation.valueOf(node, period), inputs);
    }

    private static List<Formula> summands(Formula node) {
        List<Formula> flat = new ArrayList<>();
        for (Formula input : node.inputs()) {
            if (node instanceof Formula.Sum && input instanceof Formula.Sum) {
                flat.addAll(summands(input));
            } else {
                flat.add(input);
            }
        }
        return flat;
    }

    /**
     * Names what is done with the inputs.
     *
     * @return for instance {@code quotient}, {@code sum}, {@code reading} or {@code if-positive}
     */
    public String operator() {
        return Projections.kebab(node.getClass().getSimpleName());
    }

    /**
     * Writes the part in words.
     *
     * @return for instance {@code annual net income / average equity}
     */
    public String words() {
        return node.words();
    }

    /** Prints a line for each part. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        print(out, "");
        return out.toString().stripTrailing();
    }

    private void print(StringBuilder out, String indent) {
        out.append(indent).append(operator()).append(": ").append(words());
        value.ifPresent(known -> out.append(" = ").append(Printing.number(known)));
        out.append('\n');
        inputs.forEach(input -> input.print(out, indent + "  "));
    }
}
