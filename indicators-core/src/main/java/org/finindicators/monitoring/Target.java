/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.finindicators.assessment.Rating;
import org.finindicators.number.Intake;
import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;

/**
 * What a result indicator is to reach at a date: a value, or a band that it is to lie in.
 *
 * @param date the day by which it is to be reached
 * @param since the first day of the period that it is for; nothing where it is for the day
 * @param from the lowest value that is good; a fraction for percentages and what is per 1,000 or 100,000, the points
 *     for ratings
 * @param to the highest value that is good; the same for a target that is a single value
 * @param words the rating in words; empty for numbers
 * @param provenance where it was agreed
 * @param comment what is to be known beside it
 * @since 0.1.0
 */
public record Target(
        LocalDate date,
        Optional<LocalDate> since,
        Rational from,
        Rational to,
        String words,
        String provenance,
        String comment) {
    /**
     * Creates a target.
     *
     * @throws InvalidInputException if the band ends below its start, or the period begins after the date
     */
    public Target {
        Intake intake = new Intake();
        if (from.compareTo(to) > 0) {
            intake.add("target " + date, to.toString(), "the band ends below its start, " + from);
        }
        LocalDate first = since.orElse(date);
        if (first.isAfter(date)) {
            intake.add("target " + date, first.toString(), "the period begins after its end");
        }
        intake.refuse();
    }

    /**
     * Sets a target.
     *
     * @param date the day, as {@code 2025-12-31}
     * @param value the value, as decimal text
     * @return the target
     * @throws InvalidInputException if one of them cannot be read
     */
    public static Target on(String date, String value) {
        Intake intake = new Intake();
        Optional<LocalDate> day = intake.toDate("target", date);
        Optional<BigDecimal> number = intake.toNumber("target " + date, value);
        intake.refuse();
        return on(day.orElseThrow(), number.orElseThrow());
    }

    /**
     * Sets a target.
     *
     * @param date the day
     * @param value the value
     * @return the target
     */
    public static Target on(LocalDate date, BigDecimal value) {
        Intake intake = new Intake();
        Rational number = Rational.of(intake.number("target " + date, value));
        intake.refuse();
        return new Target(date, Optional.empty(), number, number, "", "", "");
    }

    /**
     * Sets a rating that is to be reached.
     *
     * @param date the day
     * @param rating the rating
     * @return the target
     */
    public static Target on(LocalDate date, Rating rating) {
        return new Target(date, Optional.empty(), rating.points(), rating.points(), rating.name(), "", "");
    }

    /**
     * Makes it a band that begins at its value.
     *
     * @param value the highest value that is good, as decimal text
     * @return the band
     */
    public Target upTo(String value) {
        Intake intake = new Intake();
        Optional<BigDecimal> number = intake.toNumber("target " + date, value);
        intake.refuse();
        return upTo(number.orElseThrow());
    }

    /**
     * Makes it a band that begins at its value.
     *
     * @param value the highest value that is good
     * @return the band
     */
    public Target upTo(BigDecimal value) {
        Intake intake = new Intake();
        Rational end = Rational.of(intake.number("target " + date, value));
        intake.refuse();
        return new Target(date, since, from, end, words, provenance, comment);
    }

    /**
     * States where it was agreed.
     *
     * @param document for instance {@code loan agreement, schedule 2}
     * @return the target
     */
    public Target withProvenance(String document) {
        return new Target(date, since, from, to, words, document, comment);
    }

    /**
     * States what is to be known beside it.
     *
     * @param sentence the comment
     * @return the target
     */
    public Target withComment(String sentence) {
        return new Target(date, since, from, to, words, provenance, sentence);
    }

    /**
     * States the first day of the period that it is for.
     *
     * @param first the first day
     * @return the target
     */
    public Target withStart(LocalDate first) {
        return new Target(date, Optional.of(first), from, to, words, provenance, comment);
    }

    /**
     * States the first day of the period that it is for.
     *
     * @param first the first day, as {@code 2025-01-01}
     * @return the target
     */
    public Target withStart(String first) {
        return withStart(Intake.requireDate("target " + date, first));
    }

    /**
     * Tells whether it is a band.
     *
     * @return true if several values are good
     */
    public boolean isBand() {
        return !from.equals(to);
    }

    /** The value of the band that is nearest to a value. */
    Rational nearest(Rational value) {
        return value.compareTo(from) < 0 ? from : value.compareTo(to) > 0 ? to : value;
    }

    /** How far a value is from what is good. */
    Rational distance(Rational value) {
        Rational way = nearest(value).minus(value);
        return way.signum() < 0 ? way.negated() : way;
    }

    /** The same target as a fraction of what it was given in: a hundred for per cent. */
    Target partsOf(Rational many) {
        return words.isEmpty()
                ? new Target(date, since, from.dividedBy(many), to.dividedBy(many), words, provenance, comment)
                : this;
    }

    /** Prints the date and the value. */
    @Override
    public String toString() {
        return date + ": " + (words.isEmpty() ? from + (isBand() ? " to " + to : "") : words);
    }
}
