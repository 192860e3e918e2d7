/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.period;

import java.time.LocalDate;
import java.util.Optional;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * The days on which a rule is in force, the first and the last one included; either may be open.
 *
 * <pre>{@code
 * Validity.from("2013-01-01").until("2022-12-31")
 * }</pre>
 *
 * @param first the first day, if there is one
 * @param last the last day, if there is one
 * @since 0.1.0
 */
public record Validity(Optional<LocalDate> first, Optional<LocalDate> last) {
    /**
     * Checks the order of the days.
     *
     * @throws InvalidInputException if the last day is before the first
     */
    public Validity {
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw InvalidInputException.of(last.get().toString(), "must not be before the first day, " + first.get());
        }
    }

    /**
     * Gives a rule without a first and a last day.
     *
     * @return every day
     */
    public static Validity always() {
        return new Validity(Optional.empty(), Optional.empty());
    }

    /**
     * Gives a rule with a first day.
     *
     * @param day the first day, as 2019-01-01
     * @return the days from it on
     * @throws InvalidInputException if there is no such day
     */
    public static Validity from(String day) {
        return from(Intake.requireDate("first", day));
    }

    /**
     * Gives a rule with a first day.
     *
     * @param day the first day
     * @return the days from it on
     */
    public static Validity from(LocalDate day) {
        return new Validity(Optional.of(day), Optional.empty());
    }

    /**
     * States the last day.
     *
     * @param day the last day, as 2022-12-31
     * @return the days up to it
     * @throws InvalidInputException if there is no such day, or it is before the first
     */
    public Validity until(String day) {
        return until(Intake.requireDate("last", day));
    }

    /**
     * States the last day.
     *
     * @param day the last day
     * @return the days up to it
     * @throws InvalidInputException if it is before the first
     */
    public Validity until(LocalDate day) {
        return new Validity(first, Optional.of(day));
    }

    /**
     * Tells whether the rule is in force on a day.
     *
     * @param day the day
     * @return true from the first to the last day
     */
    public boolean covers(LocalDate day) {
        return first.map(start -> !day.isBefore(start)).orElse(true)
                && last.map(end -> !day.isAfter(end)).orElse(true);
    }

    /**
     * Says that the rule was not in force on a day.
     *
     * @param rule its name
     * @param day the day
     * @return a sentence, or nothing if it was in force
     */
    public Optional<String> remark(String rule, LocalDate day) {
        return covers(day) ? Optional.empty() : Optional.of("not in force at " + day + ": " + rule + " (" + this + ")");
    }

    /** Prints for instance {@code from 2013-01-01 to 2022-12-31}. */
    @Override
    public String toString() {
        String start = first.map(day -> "from " + day).orElse("");
        String end =
                last.map(day -> (first.isPresent() ? " to " : "until ") + day).orElse("");
        return first.isEmpty() && last.isEmpty() ? "always" : start + end;
    }
}
