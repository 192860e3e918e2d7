/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Origin;
import org.finindicators.formula.Reason;
import org.finindicators.number.Threshold;
import org.finindicators.number.Verdict;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.sensitivity.Attribution;
import org.finindicators.sensitivity.Bounds;
import org.finindicators.sensitivity.Distance;
import org.finindicators.sensitivity.RequiredShift;
import org.finindicators.sensitivity.Shift;
import org.finindicators.validation.InvalidInputException;

/**
 * What came of measuring an indicator on one subject: a value with its parts, or the reason why there is none.
 *
 * <p>{@code toString} puts the whole answer on its first line.
 *
 * @since 0.1.0
 */
public sealed interface Measurement extends Document permits Measured, Undefined {
    /**
     * Returns what was measured, with the variant that was used.
     *
     * @return the indicator
     */
    Indicator indicator();

    /**
     * Returns whom and when it is about, and the unit of its amounts.
     *
     * @return the origin
     */
    Origin origin();

    /**
     * Returns what the computation found.
     *
     * @return the evaluation
     */
    Evaluation evaluation();

    /**
     * Lists the reported figures that were read, of an undefined measurement too.
     *
     * @return the operands
     */
    default List<Operand> operands() {
        return evaluation().operands();
    }

    /**
     * Tells whether there is a value.
     *
     * @return true for {@link Measured}
     */
    default boolean isDefined() {
        return this instanceof Measured;
    }

    /**
     * Returns the value at 34 digits, if there is one.
     *
     * @return the value, a fraction for shares and rates
     */
    default Optional<BigDecimal> decimal() {
        return this instanceof Measured measured ? Optional.of(measured.value()) : Optional.empty();
    }

    /**
     * Returns the first reason why there is no value, if there is none.
     *
     * @return the reason
     */
    default Optional<Reason> reason() {
        return this instanceof Undefined undefined ? Optional.of(undefined.why()) : Optional.empty();
    }

    /**
     * Decides exactly whether a threshold is kept: by cross multiplication, without taking the quotient.
     *
     * @param threshold the threshold
     * @return met or not met, undecided if there is no value
     */
    default Verdict meets(Threshold threshold) {
        if (this instanceof Measured measured) {
            return threshold.relation().holds(measured.compareTo(threshold.value())) ? Verdict.MET : Verdict.NOT_MET;
        }
        return Verdict.UNDECIDED;
    }

    /**
     * Finds what it would take to meet a threshold exactly: for each item that the formula reads, the amount at which
     * it is met with all else unchanged, or why there is none. Of a measurement without a value, too.
     *
     * <p>"How many non-performing loans until 5 per cent" is {@code share.to(Threshold.atMost("0.05", ""))}.
     *
     * @param threshold the threshold; a fraction for shares and rates, whole currency units for money
     * @return the amounts, exact where the formula is a quotient of polynomials; none where the figures are not at hand
     */
    default Distance to(Threshold threshold) {
        return Distance.of(new Examined(this), threshold);
    }

    /**
     * Finds how large a shift of several figures it would take to meet a threshold exactly: how large a loss until 8
     * per cent.
     *
     * @param threshold the threshold; a fraction for shares and rates, whole currency units for money
     * @param shift which figures move, and by which multiples of the amount
     * @return the amount with the figures after it, or why there is none
     */
    default RequiredShift to(Threshold threshold, Shift shift) {
        return RequiredShift.of(new Examined(this), threshold, shift);
    }

    /**
     * Subtracts an earlier measurement of the same indicator: by how much the value has changed.
     *
     * <p>The difference of two shares or rates is a fraction, 0.01 for one percentage point; that of amounts of money
     * is in whole currency. Undefined where one of the two is, for the reasons of both, and where they are amounts of
     * different currencies (currency mismatch).
     *
     * @param before the earlier measurement
     * @return the exact difference, or the reasons why there is none
     * @throws InvalidInputException if it is of another indicator or variant
     */
    default Evaluation changeFrom(Measurement before) {
        return Change.between(before, this);
    }

    /**
     * Splits the change from another measurement over the items that were read: why the value is not what it was.
     *
     * <p>The other one may be of another period, another vintage of the same period, another subject, or another
     * variant of the same indicator.
     *
     * @param before the measurement that it is compared with
     * @return the parts, which add up to the change, or why there are none
     * @throws InvalidInputException if it is of another indicator
     */
    default Attribution since(Measurement before) {
        if (!before.indicator().id().equals(indicator().id())) {
            throw InvalidInputException.of(
                    "",
                    before.indicator().title() + " cannot become " + indicator().title());
        }
        return Attribution.between(new Examined(before), new Examined(this));
    }

    /**
     * Explains the measurement: formula, numbers, operands, method, source, and what other authorities would have said.
     *
     * @return the explanation
     */
    default Explanation explain() {
        return Explanation.of(this, List.of());
    }

    /**
     * Finds between which bounds the value lies, since published figures are rounded, and how many of its digits they
     * support. To what the figures were rounded is stated with them; those of which nothing is stated are taken as
     * exact.
     *
     * @return the bounds, or why there are none
     */
    default Bounds bounds() {
        return Bounds.of(new Examined(this));
    }

    /**
     * Writes the measurement.
     *
     * @param format text or Markdown: the whole answer in a line or two; CSV: a head and a row at full precision
     * @return its text
     */
    @Override
    default String as(Format format) {
        return switch (format) {
            case TEXT -> this + "\n";
            case MARKDOWN -> Sentences.markdown(this);
            case CSV -> Listing.of(List.of(this)).as(format);
        };
    }
}
