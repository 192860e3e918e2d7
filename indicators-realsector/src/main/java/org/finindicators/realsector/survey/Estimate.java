/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * What a measure gives for a survey: a value with its steps, or the reason why there is none.
 *
 * @param words the method in words
 * @param evaluation the value or the faults, with what was read
 */
public record Estimate(String words, Evaluation evaluation) {
    private static final int DECIMALS = 6;

    /**
     * Returns the value.
     *
     * @return the value, or nothing where it is undefined
     */
    public Optional<Rational> value() {
        return evaluation.value();
    }

    /**
     * Tells why there is no value.
     *
     * @return the faults, none where there is a value
     */
    public List<Fault> faults() {
        return evaluation.faults();
    }

    /**
     * Tells the steps, what a policy changed among them.
     *
     * @return a line each
     */
    public List<String> notes() {
        return evaluation.notes();
    }

    /** Prints for instance {@code 0.3 = sum of w over poor / sum of w}, and the steps below. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(value().map(v -> Printing.upTo(v.toDecimal(), DECIMALS) + " = " + words)
                .orElseGet(() -> words + " undefined: " + faults().get(0)));
        notes().forEach(note -> text.append("\n  ").append(note));
        return text.toString();
    }
}
