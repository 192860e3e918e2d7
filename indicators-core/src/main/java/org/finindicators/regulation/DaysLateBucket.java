/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.validation.InvalidInputException;

/**
 * Loans that are late by some days, and how much of them is provided for.
 *
 * @param name the class
 * @param from the least number of days late
 * @param to the greatest number of days late, {@link #OPEN} where there is none
 * @param rate the fraction of the balance to be provided for; nothing where loans are to be written off
 * @since 0.1.0
 */
public record DaysLateBucket(
        @NotBlank String name,
        @PositiveOrZero int from,
        int to,
        Optional<@PositiveOrZero @DecimalMax("1") BigDecimal> rate) {
    /** The end of a bucket that has none. */
    public static final int OPEN = Integer.MAX_VALUE;

    /**
     * Checks the days and normalises the rate.
     *
     * @throws InvalidInputException if the bucket ends before it starts
     */
    public DaysLateBucket {
        Intake intake = new Intake();
        rate = intake.number("rate", rate);
        if (to < from) {
            intake.add("", "", name + " ends before it starts: " + from + " to " + to);
        }
        intake.refuse();
    }

    /**
     * Tells whether a range of days lies within.
     *
     * @param first its least number of days
     * @param last its greatest
     * @return true if all of it does
     */
    public boolean covers(int first, int last) {
        return from <= first && last <= to;
    }

    /** Prints for instance {@code substandard, 90 to 179 days, 20 %}. */
    @Override
    public String toString() {
        String days = to == OPEN ? from + " days or more" : from + " to " + to + " days";
        return name + ", " + days + ", " + rate.map(Printing::percent).orElse("to be written off");
    }
}
