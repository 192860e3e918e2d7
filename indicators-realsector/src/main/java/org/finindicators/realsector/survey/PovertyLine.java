/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * A poverty line: an amount for each person, or a share of the median or mean of the survey that is held against it.
 *
 * <p>An amount may be {@linkplain #in(WelfareUnit) in a stated unit}, which must then be that of the survey; without
 * one it is in the survey's unit. A line bears a name where it is somebody's: {@code national}, or the one of a
 * publisher. A line without a name is the caller's own. A share is taken of the rows that are measured, so that a
 * bootstrap finds a line of its own in each replication; groups of a survey keep the line of the whole.
 *
 * @since 0.1.0
 */
public final class PovertyLine {
    /** The name of a country's own line. */
    public static final String NATIONAL_LINE = "national";

    private final String name;
    private final Base base;
    private final BigDecimal figure;
    private final Optional<WelfareUnit> unit;

    private PovertyLine(String name, Base base, BigDecimal figure, Optional<WelfareUnit> unit) {
        this.name = name;
        this.base = base;
        this.figure = Decimals.check(figure);
        this.unit = unit;
    }

    /** What a figure is a share of. */
    enum Base {
        AMOUNT(""),
        MEDIAN("median"),
        MEAN("mean");

        private final String words;

        Base(String words) {
            this.words = words;
        }
    }

    /**
     * Takes a line of the caller's own.
     *
     * @param amount the line, as decimal text
     * @return the line
     * @throws InvalidInputException if it is not a decimal number
     */
    public static PovertyLine of(String amount) {
        return of(Intake.requireNumber("poverty line", amount));
    }

    /**
     * Takes a line of the caller's own.
     *
     * @param amount the line
     * @return the line
     * @throws InvalidInputException if it is out of bounds
     */
    public static PovertyLine of(BigDecimal amount) {
        return new PovertyLine("", Base.AMOUNT, amount, Optional.empty());
    }

    /**
     * Takes the line of the survey's country.
     *
     * @param amount the line, as decimal text
     * @return the line
     * @throws InvalidInputException if it is not a decimal number
     */
    public static PovertyLine national(String amount) {
        return of(amount).withName(NATIONAL_LINE);
    }

    /**
     * Takes the line of the survey's country.
     *
     * @param amount the line
     * @return the line
     * @throws InvalidInputException if it is out of bounds
     */
    public static PovertyLine national(BigDecimal amount) {
        return of(amount).withName(NATIONAL_LINE);
    }

    /**
     * Takes a share of the weighted median.
     *
     * @param share the share as decimal text, 0.6 in the European Union
     * @return the line
     * @throws InvalidInputException if it is not a decimal number
     */
    public static PovertyLine ofMedian(String share) {
        return ofMedian(Intake.requireNumber("share of the median", share));
    }

    /**
     * Takes a share of the weighted median.
     *
     * @param share the share, 0.6 in the European Union
     * @return the line
     * @throws InvalidInputException if it is out of bounds
     */
    public static PovertyLine ofMedian(BigDecimal share) {
        return new PovertyLine("", Base.MEDIAN, share, Optional.empty());
    }

    /**
     * Takes a share of the weighted mean.
     *
     * @param share the share, as decimal text
     * @return the line
     * @throws InvalidInputException if it is not a decimal number
     */
    public static PovertyLine ofMean(String share) {
        return ofMean(Intake.requireNumber("share of the mean", share));
    }

    /**
     * Takes a share of the weighted mean.
     *
     * @param share the share
     * @return the line
     * @throws InvalidInputException if it is out of bounds
     */
    public static PovertyLine ofMean(BigDecimal share) {
        return new PovertyLine("", Base.MEAN, share, Optional.empty());
    }

    /**
     * Returns the same line under a name.
     *
     * @param whose whose line it is
     * @return the line
     */
    public PovertyLine withName(String whose) {
        return new PovertyLine(whose, base, figure, unit);
    }

    /**
     * Returns the same line in a stated unit.
     *
     * @param stated the unit of the amount; a share has that of the survey
     * @return the line
     */
    public PovertyLine in(WelfareUnit stated) {
        return new PovertyLine(name, base, figure, Optional.of(stated));
    }

    /**
     * Converts the line to another unit.
     *
     * @param other the unit
     * @param factor what one unit of the line is in the other, as decimal text: 30.4 for a day to a month
     * @return the line
     * @throws InvalidInputException if the factor is not a decimal number, or not above zero
     */
    public PovertyLine convertedTo(WelfareUnit other, String factor) {
        return convertedTo(other, Intake.requireNumber("factor", factor));
    }

    /**
     * Converts the line to another unit.
     *
     * @param other the unit
     * @param factor what one unit of the line is in the other: 30.4 for a day to a month
     * @return the line; a share stays what it is
     * @throws InvalidInputException if the factor is not above zero
     */
    public PovertyLine convertedTo(WelfareUnit other, BigDecimal factor) {
        if (factor.signum() <= 0) {
            throw InvalidInputException.of("factor " + Decimals.print(factor), "must be above zero");
        }
        return isRelative()
                ? this
                : new PovertyLine(
                        name, base, figure.multiply(Decimals.check(factor)).stripTrailingZeros(), Optional.of(other));
    }

    /**
     * Returns whose line it is.
     *
     * @return the name, empty for a line of the caller's own
     */
    public String name() {
        return name;
    }

    /**
     * Tells whether the line follows from the survey.
     *
     * @return true for a share of the median or mean
     */
    public boolean isRelative() {
        return base != Base.AMOUNT;
    }

    /**
     * Returns the amount.
     *
     * @return the amount, or nothing for a share of the median or mean
     */
    public Optional<BigDecimal> amount() {
        return isRelative() ? Optional.empty() : Optional.of(figure);
    }

    /**
     * Returns the unit of the amount.
     *
     * @return the unit, or nothing where none was stated
     */
    public Optional<WelfareUnit> unit() {
        return unit;
    }

    /**
     * Tells why the line cannot be compared with welfare.
     *
     * @param welfare the unit of the welfare, if it is stated
     * @return a fault where the line states a unit that is not that of the welfare, or the welfare states none
     */
    public Optional<Fault> conflictWith(Optional<WelfareUnit> welfare) {
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        WelfareUnit ours = unit.get();
        return welfare.isEmpty()
                ? Optional.of(new Fault(Reason.NOT_REPORTED, "unit of the welfare; the line is in " + ours))
                : welfare.get().conflict("line", ours);
    }

    Base base() {
        return base;
    }

    /** The amount, or the share. */
    BigDecimal figure() {
        return figure;
    }

    /**
     * The line in words, without the amount: {@code national poverty line}, {@code poverty line, 0.6 of the median}.
     */
    String words() {
        String whose = name.isEmpty() ? "" : name + " ";
        return whose + "poverty line" + (isRelative() ? ", " + share() : "");
    }

    private String share() {
        return Decimals.print(figure) + " of the " + base.words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PovertyLine that
                && name.equals(that.name)
                && base == that.base
                && figure.equals(that.figure)
                && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, base, figure, unit);
    }

    /** Prints for instance {@code national poverty line 1,200 INR per person a month}. */
    @Override
    public String toString() {
        return isRelative()
                ? words()
                : words() + " " + Decimals.print(figure)
                        + unit.map(stated -> " " + stated).orElse("");
    }
}
