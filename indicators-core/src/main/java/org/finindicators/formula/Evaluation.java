/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.util.List;
import java.util.Optional;
import org.finindicators.number.Rational;

/**
 * What came of evaluating a formula over figures: an exact value or the faults that prevent it, and in both cases the
 * operands that were read.
 *
 * @param value the value, absent if there are faults
 * @param numerator the part above the line if the formula is a quotient and that part is known
 * @param denominator the part below the line if the formula is a quotient and that part is known
 * @param faults why there is no value, in order of precedence
 * @param operands the figures that were read
 * @param notes how averages and annual amounts were formed
 */
public record Evaluation(
        Optional<Rational> value,
        Optional<Rational> numerator,
        Optional<Rational> denominator,
        List<Fault> faults,
        List<Operand> operands,
        List<String> notes) {
    /** Copies the lists. */
    public Evaluation {
        faults = List.copyOf(faults);
        operands = List.copyOf(operands);
        notes = List.copyOf(notes);
    }

    /**
     * Gives a quotient, where its denominator is positive; otherwise the fault.
     *
     * @param above the part above the line
     * @param below the part below the line
     * @param what what stands below the line, in words
     * @param operands the figures that were read
     * @param notes the steps
     * @return the quotient, or zero or negative denominator
     */
    public static Evaluation quotient(
            Rational above, Rational below, String what, List<Operand> operands, List<String> notes) {
        if (below.signum() <= 0) {
            Reason reason = below.signum() == 0 ? Reason.ZERO_DENOMINATOR : Reason.NEGATIVE_DENOMINATOR;
            Fault fault = new Fault(reason, what + " " + Evaluator.print(below));
            return new Evaluation(
                    Optional.empty(), Optional.of(above), Optional.of(below), List.of(fault), operands, notes);
        }
        return new Evaluation(
                Optional.of(above.dividedBy(below)),
                Optional.of(above),
                Optional.of(below),
                List.of(),
                operands,
                notes);
    }

    /**
     * Gives a value that is no quotient.
     *
     * @param value the value
     * @param operands the figures that were read
     * @param notes the steps
     * @return the value
     */
    public static Evaluation of(Rational value, List<Operand> operands, List<String> notes) {
        return new Evaluation(Optional.of(value), Optional.empty(), Optional.empty(), List.of(), operands, notes);
    }

    /**
     * Gives no value.
     *
     * @param reason why
     * @param detail what it concerns
     * @param operands the figures that were read
     * @return the fault
     */
    public static Evaluation undefined(Reason reason, String detail, List<Operand> operands) {
        return new Evaluation(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Fault(reason, detail)),
                operands,
                List.of());
    }
}
