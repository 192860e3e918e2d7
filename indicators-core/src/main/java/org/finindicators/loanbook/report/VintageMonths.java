/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.finindicators.validation.InvalidInputException;

/**
 * The months in which the loans of a vintage were made: one, a quarter, or a year.
 *
 * @param first the first month
 * @param last the last month
 */
record VintageMonths(YearMonth first, YearMonth last) {
    private static final Pattern LABEL =
            Pattern.compile("(?<year>\\d{4})(?:-(?<month>0[1-9]|1[0-2])|Q(?<quarter>[1-4]))?");
    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    /** Reads a label as {@link #month}, {@link #quarter} and {@link #year} give them, nothing from any other. */
    static Optional<VintageMonths> of(String label) {
        Matcher found = LABEL.matcher(label);
        if (!found.matches()) {
            return Optional.empty();
        }
        YearMonth january = YearMonth.of(Integer.parseInt(found.group("year")), 1);
        String month = found.group("month");
        String quarter = found.group("quarter");
        if (month != null) {
            return Optional.of(from(january, Integer.parseInt(month), 1));
        }
        return Optional.of(
                quarter == null
                        ? from(january, 1, YEAR)
                        : from(january, (Integer.parseInt(quarter) - 1) * QUARTER + 1, QUARTER));
    }

    private static VintageMonths from(YearMonth january, int month, int months) {
        YearMonth first = january.withMonth(month);
        return new VintageMonths(first, first.plusMonths(months - 1L));
    }

    static String month(LocalDate disbursed) {
        int month = disbursed.getMonthValue();
        return year(disbursed) + (month < 10 ? "-0" : "-") + month;
    }

    static String quarter(LocalDate disbursed) {
        return year(disbursed) + "Q" + ((disbursed.getMonthValue() - 1) / QUARTER + 1);
    }

    static String year(LocalDate disbursed) {
        if (disbursed.getYear() < 1000 || disbursed.getYear() > 9999) {
            throw InvalidInputException.of("", "the year of " + disbursed + " must be from 1000 to 9999");
        }
        return Integer.toString(disbursed.getYear());
    }

    /** Returns the first day on which a loan of the vintage may have been made. */
    LocalDate start() {
        return first.atDay(1);
    }

    /** Returns the last day on which a loan of the vintage may have been made. */
    LocalDate end() {
        return last.atEndOfMonth();
    }

    /** Counts the whole months on book at a date: 0 on the last day, negative before it. */
    int onBook(LocalDate date) {
        YearMonth month = YearMonth.from(date);
        long months = ChronoUnit.MONTHS.between(last, month) - (date.equals(month.atEndOfMonth()) ? 0 : 1);
        return (int) Math.max(-1, Math.min(months, Integer.MAX_VALUE));
    }
}
