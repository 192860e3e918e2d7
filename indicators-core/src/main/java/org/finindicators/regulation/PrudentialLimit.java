/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.number.Relation;
import org.finindicators.number.Threshold;
import org.finindicators.period.Validity;
import org.finindicators.validation.InvalidInputException;

/**
 * One limit of a prudential regulation: of what, against what, how much, strictly or not, and since when.
 *
 * <p>The relation says how the figure should stand to the number: {@link Relation#AT_MOST} allows the number itself,
 * {@link Relation#BELOW} does not. For a kind that defines what counts, it says what counts.
 *
 * @param name a short name, unique among the limits of a kind; where a regulation knows a range, each end has one
 * @param kind what is limited
 * @param relation how the figure should stand to the number
 * @param value the number, a fraction or a multiple of the basis
 * @param basis what it is a part of
 * @param from the date from which it applies
 * @param shift the shift of interest rates that the limit is about, a fraction; only for falls of economic value and of
 *     net interest income
 * @param last the last date at which it applies, if there is one
 * @since 0.1.0
 */
public record PrudentialLimit(
        @NotBlank String name,
        LimitKind kind,
        @NotNull Relation relation,
        @NotNull @PositiveOrZero BigDecimal value,
        LimitBasis basis,
        @NotNull LocalDate from,
        Optional<@Positive BigDecimal> shift,
        Optional<LocalDate> last) {
    /**
     * Normalises the numbers.
     *
     * @throws InvalidInputException if a limit of that kind cannot be a part of that basis, or a shift of interest
     *     rates is given for a limit on something else
     */
    public PrudentialLimit {
        Intake intake = new Intake();
        value = intake.number("value", value);
        shift = intake.number("shift", shift);
        if (shift.isPresent() && !kind.isForShift()) {
            intake.add("", "", "a limit on " + kind.words() + " cannot be for a shift of interest rates");
        }
        if (last.isPresent() && last.get().isBefore(from)) {
            intake.add("last", last.get().toString(), "must not be before the first day, " + from);
        }
        if (!kind.fits(basis)) {
            intake.add("", "", "a limit on " + kind.words() + " cannot be a part of " + basis.words());
        }
        intake.refuse();
    }

    /**
     * Writes a limit that bears the name of its kind.
     *
     * @param kind what is limited
     * @param relation how the figure should stand to the number
     * @param percent the number in per cent; 800 for eight times
     * @param basis what it is a part of
     * @param from the date from which it applies, as 2019-01-01
     * @return the limit
     * @throws InvalidInputException if a figure is refused, or a limit of that kind cannot be a part of that basis
     */
    public static PrudentialLimit ofPercent(
            LimitKind kind, Relation relation, String percent, LimitBasis basis, String from) {
        Intake intake = new Intake();
        Optional<BigDecimal> value = intake.toFraction("value", percent);
        Optional<LocalDate> date = intake.toDate("from", from);
        intake.refuse();
        return ofPart(kind, relation, value.orElseThrow(), basis, date.orElseThrow());
    }

    /**
     * Writes a limit that bears the name of its kind.
     *
     * @param kind what is limited
     * @param relation how the figure should stand to the number
     * @param percent the number in per cent; 800 for eight times
     * @param basis what it is a part of
     * @param from the date from which it applies
     * @return the limit
     * @throws InvalidInputException if the figure is refused, or a limit of that kind cannot be a part of that basis
     */
    public static PrudentialLimit ofPercent(
            LimitKind kind, Relation relation, String percent, LimitBasis basis, LocalDate from) {
        return ofPart(kind, relation, Decimals.percent(percent), basis, from);
    }

    /**
     * Writes a limit that bears the name of its kind.
     *
     * @param kind what is limited
     * @param relation how the figure should stand to the number
     * @param percent the number in per cent; 800 for eight times
     * @param basis what it is a part of
     * @param from the date from which it applies
     * @return the limit
     * @throws InvalidInputException if the figure is refused, or a limit of that kind cannot be a part of that basis
     */
    public static PrudentialLimit ofPercent(
            LimitKind kind, Relation relation, BigDecimal percent, LimitBasis basis, LocalDate from) {
        return ofPart(kind, relation, Decimals.percent(percent), basis, from);
    }

    /**
     * Writes a limit that is a plain number and bears the name of its kind.
     *
     * @param kind what is limited
     * @param relation how the figure should stand to the number
     * @param number the number
     * @param from the date from which it applies, as 2019-01-01
     * @return the limit
     * @throws InvalidInputException if a figure is refused, or a limit of that kind is a part of something
     */
    public static PrudentialLimit ofNumber(LimitKind kind, Relation relation, String number, String from) {
        Intake intake = new Intake();
        Optional<BigDecimal> value = intake.toNumber("value", number);
        Optional<LocalDate> date = intake.toDate("from", from);
        intake.refuse();
        return of(kind, relation, value.orElseThrow(), LimitBasis.PLAIN_NUMBER, date.orElseThrow());
    }

    /**
     * Writes a limit that is a plain number and bears the name of its kind.
     *
     * @param kind what is limited
     * @param relation how the figure should stand to the number
     * @param number the number
     * @param from the date from which it applies
     * @return the limit
     * @throws InvalidInputException if the figure is refused, or a limit of that kind is a part of something
     */
    public static PrudentialLimit ofNumber(LimitKind kind, Relation relation, BigDecimal number, LocalDate from) {
        return of(kind, relation, number, LimitBasis.PLAIN_NUMBER, from);
    }

    private static PrudentialLimit ofPart(
            LimitKind kind, Relation relation, BigDecimal value, LimitBasis basis, LocalDate from) {
        if (basis == LimitBasis.PLAIN_NUMBER) {
            throw InvalidInputException.of(kind.words(), "a plain number is not in per cent");
        }
        return of(kind, relation, value, basis, from);
    }

    private static PrudentialLimit of(
            LimitKind kind, Relation relation, BigDecimal value, LimitBasis basis, LocalDate from) {
        return new PrudentialLimit(
                kind.words(), kind, relation, value, basis, from, Optional.empty(), Optional.empty());
    }

    /**
     * Returns the same limit under another name.
     *
     * @param other the name
     * @return the limit
     */
    public PrudentialLimit withName(String other) {
        return new PrudentialLimit(other, kind, relation, value, basis, from, shift, last);
    }

    /**
     * Returns the same limit for one shift of interest rates, all of them alike, up and down.
     *
     * @param points the shift in basis points; 200 for two percentage points
     * @return the limit
     * @throws InvalidInputException if the figure is refused, or the limit is not on a fall of economic value or income
     */
    public PrudentialLimit withShiftBasisPoints(String points) {
        return withShiftBasisPoints(Intake.requireNumber("shiftBasisPoints", points));
    }

    /**
     * Returns the same limit for one shift of interest rates, all of them alike, up and down.
     *
     * @param points the shift in basis points; 200 for two percentage points
     * @return the limit
     * @throws InvalidInputException if the figure is refused, or the limit is not on a fall of economic value or income
     */
    public PrudentialLimit withShiftBasisPoints(BigDecimal points) {
        BigDecimal asked = Decimals.check(points).movePointLeft(4);
        return new PrudentialLimit(name, kind, relation, value, basis, from, Optional.of(asked), last);
    }

    /**
     * Returns the same limit with a last day.
     *
     * @param day the last day, as 2022-12-31
     * @return the limit
     * @throws InvalidInputException if there is no such day, or it is before the first
     */
    public PrudentialLimit withLast(String day) {
        return withLast(Intake.requireDate("last", day));
    }

    /**
     * Returns the same limit with a last day.
     *
     * @param day the last day
     * @return the limit
     * @throws InvalidInputException if it is before the first
     */
    public PrudentialLimit withLast(LocalDate day) {
        return new PrudentialLimit(name, kind, relation, value, basis, from, shift, Optional.of(day));
    }

    /**
     * Returns the days on which it is in force.
     *
     * @return from the first to the last day
     */
    public Validity validity() {
        return new Validity(Optional.of(from), last);
    }

    /**
     * Decides exactly how an amount stands to the limit, by multiplication.
     *
     * @param amount the amount
     * @param base the amount of the basis
     * @return whether the relation holds between the amount and that part of the basis
     */
    public boolean holds(Rational amount, Rational base) {
        return relation.holds(amount.compareTo(base.times(Rational.of(value))));
    }

    /**
     * Returns the number as a threshold for measurements.
     *
     * @param source the regulation that sets it
     * @return the threshold
     */
    public Threshold threshold(String source) {
        return new Threshold(relation, value, source);
    }

    /** Prints for instance {@code single exposure: at most 25 % of Tier 1 capital, since 2019-01-01}. */
    @Override
    public String toString() {
        String number = basis == LimitBasis.PLAIN_NUMBER
                ? Printing.number(value)
                : Printing.percent(value) + " of " + basis.words();
        return name + ": " + relation.words() + " " + number
                + shift.map(asked -> " for a shift of " + Printing.number(asked.movePointRight(4)) + " basis points")
                        .orElse("")
                + ", since " + from + last.map(day -> " until " + day).orElse("");
    }
}
