/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;

/**
 * What came of evaluating a formula over figures: an exact value or the faults that prevent it, and in both cases what
 * was read. It carries all that a result prints, so that nothing has to be evaluated again.
 *
 * @param value the value, absent if there are faults
 * @param numerator the part above the line if the formula is a quotient and that part is known
 * @param denominator the part below the line if the formula is a quotient and that part is known
 * @param faults why there is no value, in order of precedence
 * @param operands the figures that were read
 * @param notes how averages and annual amounts were formed, or the steps of a calculation
 * @param leaves the values where the formula ends, in the order in which they were read
 * @param caveats what a reader has to know before the value is used: risks that are left out, a rule that was not in
 *     force; printed with the value
 * @since 0.1.0
 */
public record Evaluation(
        Optional<Rational> value,
        Optional<Rational> numerator,
        Optional<Rational> denominator,
        List<Fault> faults,
        List<Operand> operands,
        List<String> notes,
        List<Leaf> leaves,
        List<String> caveats) {
    /** Copies the lists. */
    public Evaluation {
        faults = List.copyOf(faults);
        operands = List.copyOf(operands);
        notes = List.copyOf(notes);
        leaves = List.copyOf(leaves);
        caveats = List.copyOf(caveats);
    }

    /** What was found, with no caveat. */
    Evaluation(
            Optional<Rational> value,
            Optional<Rational> numerator,
            Optional<Rational> denominator,
            List<Fault> faults,
            List<Operand> operands,
            List<String> notes,
            List<Leaf> leaves) {
        this(value, numerator, denominator, faults, operands, notes, leaves, List.of());
    }

    /** What a calculation found has no leaves. */
    Evaluation(
            Optional<Rational> value,
            Optional<Rational> numerator,
            Optional<Rational> denominator,
            List<Fault> faults,
            List<Operand> operands,
            List<String> notes) {
        this(value, numerator, denominator, faults, operands, notes, List.of());
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
        List<Fault> faults = below.signum() > 0 ? List.of() : List.of(denominator(below, what));
        return new Evaluation(
                faults.isEmpty() ? Optional.of(above.dividedBy(below)) : Optional.empty(),
                Optional.of(above),
                Optional.of(below),
                faults,
                operands,
                notes);
    }

    /** Prints the value, or why there is none, on the first line; notes and caveats below. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(value.map(Printing::number)
                .orElseGet(() -> "undefined, "
                        + faults.stream().map(Fault::toString).findFirst().orElse("")));
        notes.forEach(note -> out.append("\n  ").append(note));
        caveats.forEach(caveat -> out.append("\n  ").append(caveat));
        return out.toString();
    }

    /** What was found, with further caveats. */
    Evaluation withCaveats(List<String> more) {
        return new Evaluation(value, numerator, denominator, faults, operands, notes, leaves, more);
    }

    /** The same with more that has to be known of it. */
    Evaluation withCaveatsToo(List<String> more) {
        return more.isEmpty()
                ? this
                : withCaveats(Stream.concat(caveats.stream(), more.stream())
                        .distinct()
                        .toList());
    }

    /**
     * Takes the value for an amount in whole currency, as amounts per head are, and puts it into the unit of figures.
     *
     * @param unit the unit of the figures
     * @return the same evaluation, its value in that unit
     */
    public Evaluation fromWholeCurrencyTo(Scale unit) {
        if (unit == Scale.UNITS) {
            return this;
        }
        Rational one = Rational.of(BigDecimal.ONE.scaleByPowerOfTen(unit.exponent()));
        return new Evaluation(
                value.map(amount -> amount.dividedBy(one)),
                numerator.map(above -> above.dividedBy(one)),
                denominator,
                faults,
                operands,
                notes,
                leaves,
                caveats);
    }

    /** The fault of a denominator that is not positive. */
    static Fault denominator(Rational below, String what) {
        Reason reason = below.signum() == 0 ? Reason.ZERO_DENOMINATOR : Reason.NEGATIVE_DENOMINATOR;
        return new Fault(reason, what + " " + Printing.number(below));
    }

    /**
     * Gives a value that is not a quotient.
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
        return undefined(List.of(new Fault(reason, detail)), operands, List.of());
    }

    /**
     * Gives no value.
     *
     * @param faults why, at least one
     * @param operands the figures that were read
     * @param notes the steps so far
     * @return the faults
     */
    public static Evaluation undefined(List<Fault> faults, List<Operand> operands, List<String> notes) {
        return new Evaluation(Optional.empty(), Optional.empty(), Optional.empty(), faults, operands, notes);
    }

    /**
     * Returns a formula with the numbers put in that were read here, a question mark for what is not known.
     *
     * @param formula the formula that was evaluated, or a part of it
     * @return for instance {@code 1,132,564 / 7,917,400.5}
     */
    public String numbers(Formula formula) {
        return Wording.withNumbers(formula, this);
    }

    /**
     * Works out a part of the formula from what was read here.
     *
     * @param part a part of the formula that was evaluated
     * @param period the period that the figures are about
     * @return its value, or nothing if it has none
     */
    public Optional<Rational> valueOf(Formula part, ReportingPeriod period) {
        return part.accept(new Replay(this, period));
    }

    /** What was found where the formula ends. */
    Optional<Rational> leaf(Formula node) {
        for (Leaf leaf : leaves) {
            if (leaf.node().equals(node)) {
                return leaf.value();
            }
        }
        return Optional.empty();
    }

    /**
     * What was read or calculated where a formula ends: the value of one {@link Formula.Reading} or
     * {@link Calculation}.
     *
     * @param node the reading or the calculation
     * @param value its value, absent if it could not be given
     * @since 0.1.0
     */
    public record Leaf(Formula node, Optional<Rational> value) {}
}
