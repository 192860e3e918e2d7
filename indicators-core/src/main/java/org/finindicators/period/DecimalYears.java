/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.period;

import java.time.LocalDate;
import org.finindicators.number.Rational;

/**
 * Dates as exact fractions of years: a month is a twelfth, a day its part of its month. Ends of months are whole
 * twelfths apart, the same day of two years is whole years apart (but for a day of February in a leap year and not), as
 * reporting periods count.
 *
 * @since 0.1.0
 */
public final class DecimalYears {
    /** 28 x 29 x 30 x 31 without common factors, so that a day of any month is a whole number of steps. */
    private static final int STEPS_A_MONTH = 377_580;

    /** How many steps are a year. */
    public static final long STEPS_A_YEAR = 12L * STEPS_A_MONTH;

    private DecimalYears() {}

    /**
     * Places the end of a day on a scale of whole numbers, for many dates at once.
     *
     * @param date the day
     * @return the steps since the beginning of the year 0, {@link #STEPS_A_YEAR} to a year
     */
    public static long steps(LocalDate date) {
        long month = 12L * date.getYear() + date.getMonthValue() - 1;
        return month * STEPS_A_MONTH + (long) date.getDayOfMonth() * (STEPS_A_MONTH / date.lengthOfMonth());
    }

    /**
     * Returns so many steps in years.
     *
     * @param steps how many there are
     * @return the length, exactly
     */
    public static Rational years(long steps) {
        return Rational.of(steps, STEPS_A_YEAR);
    }

    /**
     * Measures the time from the end of one day to that of another.
     *
     * @param from the day from whose end it is
     * @param to the day to whose end it is
     * @return the length in years, exactly: a half from 30 June to 31 December; negative if it goes back
     */
    public static Rational between(LocalDate from, LocalDate to) {
        return years(steps(to) - steps(from));
    }

    /**
     * Measures the time between two days in whole months.
     *
     * @param from the first day
     * @param to the other day
     * @return the nearest whole number; negative if it goes back
     */
    public static long months(LocalDate from, LocalDate to) {
        return Math.floorDiv(steps(to) - steps(from) + STEPS_A_MONTH / 2, STEPS_A_MONTH);
    }
}
