/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How the dates of a series of balances are spaced.
 *
 * @since 0.1.0
 */
public enum Spacing {
    /** Every day. */
    DAILY("daily"),
    /** Every week. */
    WEEKLY("weekly"),
    /** Every month. */
    MONTHLY("monthly"),
    /** Every third month. */
    QUARTERLY("quarterly"),
    /** Every sixth month. */
    HALF_YEARLY("half-yearly"),
    /** Every twelfth month. */
    YEARLY("yearly"),
    /** At unequal distances; a mean then weighs some parts of the period more than others. */
    UNEVEN("unevenly spaced");

    private final String word;

    Spacing(String word) {
        this.word = word;
    }

    /**
     * Returns the word for reading.
     *
     * @return for instance {@code quarterly}
     */
    public String word() {
        return word;
    }

    /**
     * Recognises the spacing of dates.
     *
     * @param dates dates in ascending order
     * @return the spacing; {@link #UNEVEN} for fewer than two dates
     */
    public static Spacing of(List<LocalDate> dates) {
        if (dates.size() < 2) {
            return UNEVEN;
        }
        long days = ChronoUnit.DAYS.between(dates.get(0), dates.get(1));
        long months = ChronoUnit.MONTHS.between(YearMonth.from(dates.get(0)), YearMonth.from(dates.get(1)));
        for (int i = 2; i < dates.size(); i++) {
            days = ChronoUnit.DAYS.between(dates.get(i - 1), dates.get(i)) == days ? days : -1;
            months = ChronoUnit.MONTHS.between(YearMonth.from(dates.get(i - 1)), YearMonth.from(dates.get(i))) == months
                    ? months
                    : -1;
        }
        if (days == 1) {
            return DAILY;
        }
        if (days == 7) {
            return WEEKLY;
        }
        return switch ((int) months) {
            case 1 -> MONTHLY;
            case 3 -> QUARTERLY;
            case 6 -> HALF_YEARLY;
            case 12 -> YEARLY;
            default -> UNEVEN;
        };
    }
}
