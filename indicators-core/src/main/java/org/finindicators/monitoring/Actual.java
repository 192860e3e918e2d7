/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.finindicators.assessment.Rating;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.number.Intake;
import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;

/**
 * What a result indicator was at a date, with where the value comes from; a baseline is one, too.
 *
 * @param date the day that it is for; the last day of a period
 * @param since the first day of the period that it is for; nothing where it is for the day
 * @param value the value, a fraction for percentages and what is per 1,000 or 100,000, the points for ratings, money in
 *     whole currency; nothing where a measurement is undefined
 * @param denominator what the value was divided by, where it is a quotient of two figures
 * @param words the rating in words; empty for numbers
 * @param source where it comes from
 * @param comment what is to be known beside it
 * @param measurement the measurement that it is, with its explanation; nothing where a number was given
 * @since 0.1.0
 */
public record Actual(
        LocalDate date,
        Optional<LocalDate> since,
        Optional<Rational> value,
        Optional<Rational> denominator,
        String words,
        String source,
        String comment,
        Optional<Measurement> measurement) {
    /**
     * Creates an actual value.
     *
     * @throws InvalidInputException if it has neither a value nor an undefined measurement, is a measurement that was
     *     divided, or its period begins after its date
     */
    public Actual {
        Intake intake = new Intake();
        if (value.isEmpty() && measurement.isEmpty()) {
            intake.addMissing("actual " + date);
        }
        LocalDate first = since.orElse(date);
        if (first.isAfter(date)) {
            intake.add("actual " + date, first.toString(), "the period begins after its end");
        }
        measurement
                .filter(one -> denominator.isPresent())
                .ifPresent(one -> intake.add(
                        "actual " + date,
                        one.indicator().id(),
                        "is a measurement and cannot be divided: state the quotient of its value"));
        intake.refuse();
    }

    /**
     * States a value.
     *
     * @param date the day, as {@code 2023-06-30}
     * @param value the value, as decimal text
     * @return the actual value
     * @throws InvalidInputException if one of them cannot be read
     */
    public static Actual on(String date, String value) {
        Intake intake = new Intake();
        Optional<LocalDate> day = intake.toDate("actual", date);
        Optional<BigDecimal> number = intake.toNumber("actual " + date, value);
        intake.refuse();
        return on(day.orElseThrow(), number.orElseThrow());
    }

    /**
     * States a value.
     *
     * @param date the day
     * @param value the value
     * @return the actual value
     */
    public static Actual on(LocalDate date, BigDecimal value) {
        Intake intake = new Intake();
        Rational number = Rational.of(intake.number("actual " + date, value));
        intake.refuse();
        return new Actual(date, Optional.empty(), Optional.of(number), Optional.empty(), "", "", "", Optional.empty());
    }

    /**
     * States a rating.
     *
     * @param date the day
     * @param rating the rating
     * @return the actual value
     */
    public static Actual on(LocalDate date, Rating rating) {
        return new Actual(
                date,
                Optional.empty(),
                Optional.of(rating.points()),
                Optional.empty(),
                rating.name(),
                "",
                "",
                Optional.empty());
    }

    /**
     * Takes a measurement, whose explanation stays in reach. Its date is the last day of its period; money is taken in
     * whole currency.
     *
     * @param measurement the measurement; an undefined one is an actual without a value
     * @return the actual value
     */
    public static Actual of(Measurement measurement) {
        Optional<Rational> value =
                measurement instanceof Measured measured ? Optional.of(measured.inUnits()) : Optional.empty();
        return new Actual(
                measurement.origin().period().end(),
                Optional.of(measurement.origin().period().start()),
                value,
                Optional.empty(),
                "",
                "",
                "",
                Optional.of(measurement));
    }

    /**
     * Divides it: what was stated becomes the part above the line. The value is a fraction then, whatever the unit.
     *
     * @param figure the part below the line, as decimal text
     * @return the quotient
     * @throws InvalidInputException if it is not above zero, or what is divided is a measurement
     */
    public Actual over(String figure) {
        Intake intake = new Intake();
        Optional<BigDecimal> number = intake.toNumber("actual " + date, figure);
        intake.refuse();
        return over(number.orElseThrow());
    }

    /**
     * Divides it: what was stated becomes the part above the line. The value is a fraction then, whatever the unit.
     *
     * @param figure the part below the line
     * @return the quotient
     * @throws InvalidInputException if it is not above zero, or what is divided is a measurement
     */
    public Actual over(BigDecimal figure) {
        Intake intake = new Intake();
        Rational below = Rational.of(intake.number("actual " + date, figure));
        if (below.signum() <= 0) {
            intake.add("actual " + date, below.toString(), "must be divided by a number above zero");
        }
        intake.refuse();
        return new Actual(
                date,
                since,
                value.map(above -> above.dividedBy(below)),
                Optional.of(below),
                words,
                source,
                comment,
                measurement);
    }

    /**
     * States where it comes from.
     *
     * @param system for instance {@code management information system}
     * @return the actual value
     */
    public Actual withSource(String system) {
        return new Actual(date, since, value, denominator, words, system, comment, measurement);
    }

    /**
     * States what is to be known beside it.
     *
     * @param sentence the comment
     * @return the actual value
     */
    public Actual withComment(String sentence) {
        return new Actual(date, since, value, denominator, words, source, sentence, measurement);
    }

    /**
     * States the first day of the period that it is for.
     *
     * @param first the first day
     * @return the actual value
     */
    public Actual withStart(LocalDate first) {
        return new Actual(date, Optional.of(first), value, denominator, words, source, comment, measurement);
    }

    /**
     * States the first day of the period that it is for.
     *
     * @param first the first day, as {@code 2023-01-01}
     * @return the actual value
     */
    public Actual withStart(String first) {
        return withStart(Intake.requireDate("actual " + date, first));
    }

    /** The same value as a fraction of what it was given in: a hundred for per cent. */
    Actual partsOf(Rational many) {
        return words.isEmpty() && denominator.isEmpty() && measurement.isEmpty()
                ? new Actual(
                        date,
                        since,
                        value.map(number -> number.dividedBy(many)),
                        denominator,
                        words,
                        source,
                        comment,
                        measurement)
                : this;
    }

    /** Prints the date and the value, or why there is none. */
    @Override
    public String toString() {
        String what = words.isEmpty() ? value.map(Rational::toString).orElse("") : words;
        return date + ": "
                + (what.isEmpty()
                        ? measurement
                                .map(none -> none instanceof Undefined undefined
                                        ? "undefined: " + undefined.faults().get(0)
                                        : "")
                                .orElse("")
                        : what);
    }
}
