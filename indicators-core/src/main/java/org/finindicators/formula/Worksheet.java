/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * The sheet on which a calculation works: the figures that it reads, its steps for the reader, and what is wrong.
 *
 * <p>It gives the {@link Evaluation} in the end: a value or a quotient if nothing is wrong, otherwise all faults.
 *
 * <p>Not thread-safe.
 *
 * @since 0.1.0
 */
public final class Worksheet {
    private final Figures figures;
    private final List<Operand> operands = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private final Findings<Fault> faults = new Findings<>();
    private final Findings<String> caveats = new Findings<>();

    private Worksheet(Figures figures) {
        this.figures = figures;
    }

    /**
     * Starts an empty sheet.
     *
     * @param figures the figures around what is read, for currency, unit and dates
     * @return the sheet
     */
    public static Worksheet of(Figures figures) {
        return new Worksheet(figures);
    }

    /**
     * Returns a sheet that goes on from what is on this one.
     *
     * @return the copy; neither sees what is added to the other
     */
    public Worksheet copy() {
        Worksheet copy = new Worksheet(figures);
        copy.operands.addAll(operands);
        copy.steps.addAll(steps);
        copy.faults.addAll(faults.toList());
        copy.caveats.addAll(caveats.toList());
        return copy;
    }

    /**
     * Returns the figures around what is read.
     *
     * @return the figures
     */
    public Figures figures() {
        return figures;
    }

    /**
     * Reads an amount of money at the end of the period.
     *
     * @param name the field's term for it
     * @param amount the amount
     * @return this
     */
    public Worksheet money(String name, BigDecimal amount) {
        return money(name, figures.when(figures.period().closing()), amount);
    }

    /**
     * Reads an amount of money.
     *
     * @param name the field's term for it
     * @param when the date or the period, may be empty
     * @param amount the amount, in the currency and the unit of the figures
     * @return this
     */
    public Worksheet money(String name, String when, BigDecimal amount) {
        return operand(Operand.money(name, when, amount, figures, figures.currency()));
    }

    /**
     * Reads a number that is not money.
     *
     * @param name the field's term for it
     * @param when the date or the period, may be empty
     * @param amount the number
     * @param unit its unit, a noun in the singular for what is counted; may be empty
     * @return this
     */
    public Worksheet number(String name, String when, BigDecimal amount, String unit) {
        return operand(Operand.of(name, when, amount, unit));
    }

    /**
     * Reads a figure.
     *
     * @param operand the figure
     * @return this
     */
    public Worksheet operand(Operand operand) {
        operands.add(operand);
        return this;
    }

    /**
     * Writes a step down, as a line for the reader.
     *
     * @param line the step
     * @return this
     */
    public Worksheet step(String line) {
        steps.add(line);
        return this;
    }

    /**
     * Writes down what a reader has to know before the value is used; it is printed with the value.
     *
     * @param line the caveat
     * @return this
     */
    public Worksheet caveat(String line) {
        caveats.add(line);
        return this;
    }

    /**
     * Takes over what an inner formula or calculation read, its steps and its faults.
     *
     * @param inner what came of it
     * @return its value, or nothing if it has none
     */
    public Optional<Rational> take(Evaluation inner) {
        operands.addAll(inner.operands());
        steps.addAll(inner.notes());
        caveats.addAll(inner.caveats());
        faults.addAll(inner.faults());
        return inner.value();
    }

    /**
     * Evaluates a formula over the figures, and takes over what it read, its steps and its faults.
     *
     * @param formula the formula
     * @return its value, or nothing if it has none
     */
    public Optional<Rational> take(Formula formula) {
        return take(formula.evaluate(figures));
    }

    /**
     * Writes down that something is wrong.
     *
     * @param reason why there is no value
     * @param detail what it concerns
     * @return this
     */
    public Worksheet fault(Reason reason, String detail) {
        faults.add(new Fault(reason, detail));
        return this;
    }

    /**
     * Requires that an amount not be negative.
     *
     * @param name the field's term for it
     * @param amount the amount
     * @return this
     */
    public Worksheet requireNotNegative(String name, BigDecimal amount) {
        return amount.signum() < 0 ? outOfDomain(name, amount, "must not be negative") : this;
    }

    /**
     * Requires that an amount be above zero.
     *
     * @param name the field's term for it
     * @param amount the amount
     * @return this
     */
    public Worksheet requirePositive(String name, BigDecimal amount) {
        return amount.signum() <= 0 ? outOfDomain(name, amount, "must be above zero") : this;
    }

    /**
     * Requires that a number lie between zero and one.
     *
     * @param name the field's term for it
     * @param share the number
     * @return this
     */
    public Worksheet requireShare(String name, BigDecimal share) {
        boolean outside = share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0;
        return outside ? outOfDomain(name, share, "must lie between 0 and 1") : this;
    }

    private Worksheet outOfDomain(String name, BigDecimal amount, String rule) {
        return fault(Reason.OUT_OF_DOMAIN, name + " " + Printing.upTo(amount, 12) + ": " + rule);
    }

    /**
     * Tells whether nothing is wrong so far.
     *
     * @return true if a value can be given
     */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /**
     * Gives a value that is not a quotient.
     *
     * @param value the value
     * @return the value, or all faults if anything is wrong
     */
    public Evaluation value(Rational value) {
        return isSound() ? Evaluation.of(value, operands(), steps()).withCaveats(caveats.toList()) : undefined();
    }

    /**
     * Gives a value that is not a quotient.
     *
     * @param value the value
     * @return the value, or all faults if anything is wrong
     */
    public Evaluation value(BigDecimal value) {
        return value(Rational.of(value));
    }

    /**
     * Gives a quotient.
     *
     * @param above the part above the line
     * @param below the part below the line
     * @param what what stands below the line, in words
     * @return the quotient; zero or negative denominator where the part below is not positive; all faults if anything
     *     else is wrong
     */
    public Evaluation quotient(Rational above, Rational below, String what) {
        return isSound()
                ? Evaluation.quotient(above, below, what, operands(), steps()).withCaveats(caveats.toList())
                : undefined();
    }

    /**
     * Gives a quotient.
     *
     * @param above the part above the line
     * @param below the part below the line
     * @param what what stands below the line, in words
     * @return the quotient, as {@link #quotient(Rational, Rational, String)}
     */
    public Evaluation quotient(BigDecimal above, BigDecimal below, String what) {
        return quotient(Rational.of(above), Rational.of(below), what);
    }

    /**
     * Gives no value, for what is wrong so far and one thing more.
     *
     * @param reason why there is no value
     * @param detail what it concerns
     * @return all faults
     */
    public Evaluation undefined(Reason reason, String detail) {
        return fault(reason, detail).undefined();
    }

    /**
     * Gives no value, because a fact is not reported.
     *
     * @param fact the fact
     * @return the fault, with what the figures remark on the fact
     */
    public Evaluation missing(Fact<?> fact) {
        figures.remarks(fact).forEach(this::step);
        return undefined(Reason.NOT_REPORTED, fact.name());
    }

    /**
     * Gives no value.
     *
     * @return all faults, in order of precedence
     * @throws IllegalStateException if nothing is wrong
     */
    public Evaluation undefined() {
        if (isSound()) {
            throw new IllegalStateException("nothing is wrong on the sheet");
        }
        return Evaluation.undefined(Fault.ordered(faults.toList()), operands(), steps())
                .withCaveats(caveats.toList());
    }

    /**
     * Lists the figures read so far.
     *
     * @return the operands
     */
    public List<Operand> operands() {
        return List.copyOf(operands);
    }

    /**
     * Lists the steps so far.
     *
     * @return the lines
     */
    public List<String> steps() {
        return List.copyOf(steps);
    }

    /** Says how much is on it. */
    @Override
    public String toString() {
        return operands.size() + " operands, " + steps.size() + " steps" + (isSound() ? "" : ", undefined");
    }
}
