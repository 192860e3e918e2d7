/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.finindicators.number.Intake;
import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;

/**
 * A period over which flows are reported, from its first day to its last day, both included.
 *
 * <p>A period made of whole months has a length in months, and twelve of them are a year. Any other period is measured
 * in days, and 365 of them are a year.
 *
 * @param start the first day
 * @param end the last day
 * @since 0.1.0
 */
public record ReportingPeriod(LocalDate start, LocalDate end) implements Comparable<ReportingPeriod> {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    /**
     * Creates a period.
     *
     * @throws IllegalArgumentException if it ends before it starts, or lies outside the years 1 to 9999
     */
    public ReportingPeriod {
        if (start.getYear() < FIRST_YEAR || end.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "a period from " + start + " to " + end + " is outside the years 1 to 9999");
        }
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period from " + start + " to " + end + " ends before it starts");
        }
    }

    /**
     * Returns a calendar year.
     *
     * @param year the year of the Christian era, in full: 21 is the year 21, and printed as 0021
     * @return January to December
     */
    public static ReportingPeriod year(int year) {
        return new ReportingPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Returns a calendar quarter.
     *
     * @param year the year
     * @param quarter 1 to 4
     * @return the three months
     * @throws IllegalArgumentException if there is no such quarter
     */
    public static ReportingPeriod quarter(int year, int quarter) {
        ReportingPeriod toDate = yearToQuarter(year, quarter);
        return new ReportingPeriod(LocalDate.of(year, quarter * 3 - 2, 1), toDate.end());
    }

    /**
     * Returns the year up to the end of a quarter, the period of year-to-date income.
     *
     * @param year the year
     * @param quarter 1 to 4
     * @return January to the end of the quarter
     * @throws IllegalArgumentException if there is no such quarter
     */
    public static ReportingPeriod yearToQuarter(int year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("there is no quarter " + quarter + ", they are 1 to 4");
        }
        return new ReportingPeriod(
                LocalDate.of(year, 1, 1), YearMonth.of(year, quarter * 3).atEndOfMonth());
    }

    /**
     * Returns the twelve months to a date, a fiscal year for instance.
     *
     * @param end the last day
     * @return from the day after the same date a year earlier
     */
    public static ReportingPeriod yearTo(LocalDate end) {
        LocalDate next = end.plusDays(1);
        // twelve months end with a month, also where February has a day more or less
        boolean endOfMonth = next.getDayOfMonth() == 1;
        return new ReportingPeriod(
                endOfMonth ? next.minusYears(1) : end.minusYears(1).plusDays(1), end);
    }

    /**
     * Returns the twelve months to a date, a fiscal year for instance.
     *
     * @param end the last day, as 2012-03-31
     * @return from the day after the same date a year earlier
     * @throws InvalidInputException if it is not a date
     */
    public static ReportingPeriod yearTo(String end) {
        Intake intake = new Intake();
        Optional<LocalDate> last = intake.toDate("end of the period", end);
        intake.refuse();
        return yearTo(last.orElseThrow());
    }

    /**
     * Returns a calendar month.
     *
     * @param month the month
     * @return its first to its last day
     */
    public static ReportingPeriod month(YearMonth month) {
        return new ReportingPeriod(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Reads the name of a period: a year {@code 2021}, a quarter {@code 2021-Q3}, a half-year {@code 2021-S1}, a month
     * {@code 2021-03}, or what {@link #toString()} prints: {@code 2021 Q3}, {@code 2021-01 to 2021-09}, and two dates.
     *
     * @param text the name, as statistics write it (SDMX) or as it is printed here
     * @return the period
     * @throws InvalidInputException if it is none of these
     */
    public static ReportingPeriod parse(String text) {
        String name = text.strip();
        try {
            if (name.matches("\\d{4}")) {
                return year(Integer.parseInt(name));
            }
            if (name.matches("\\d{4}[- ]?Q[1-4]")) {
                return quarter(Integer.parseInt(name.substring(0, 4)), name.charAt(name.length() - 1) - '0');
            }
            if (name.matches("\\d{4}[- ]?S[12]")) {
                YearMonth last = YearMonth.of(
                        Integer.parseInt(name.substring(0, 4)), 6 * (name.charAt(name.length() - 1) - '0'));
                return new ReportingPeriod(last.minusMonths(5).atDay(1), last.atEndOfMonth());
            }
            if (name.matches("\\d{4}-\\d{2}")) {
                return month(YearMonth.parse(name));
            }
            String[] ends = name.split(" to ", -1);
            if (ends.length == 2) {
                boolean months = ends[0].length() == "2021-01".length();
                return new ReportingPeriod(
                        months ? YearMonth.parse(ends[0]).atDay(1) : LocalDate.parse(ends[0]),
                        months ? YearMonth.parse(ends[1]).atEndOfMonth() : LocalDate.parse(ends[1]));
            }
        } catch (DateTimeException e) {
            throw notAPeriod(text);
        } catch (IllegalArgumentException e) {
            throw InvalidInputException.of(text, "is not a period: " + e.getMessage());
        }
        throw notAPeriod(text);
    }

    private static InvalidInputException notAPeriod(String text) {
        return InvalidInputException.of(
                text, "is not a period like 2021, 2021-Q3, 2021-S1, 2021-03 or 2021-01 to 2021-09");
    }

    /**
     * Returns the date of the opening balances, the day before the period starts.
     *
     * @return for a calendar year, the 31 December before it
     */
    public LocalDate opening() {
        return start.minusDays(1);
    }

    /**
     * Returns the date of the closing balances, the last day of the period.
     *
     * @return the last day
     */
    public LocalDate closing() {
        return end;
    }

    /**
     * Tells whether the period consists of whole months, of the calendar or of a fiscal year: from a day of one month
     * to the day before the same day of another, 16 July to 15 July for instance.
     *
     * @return true if it does
     */
    public boolean isWholeMonths() {
        return wholeMonths() > 0;
    }

    /** The number of months; 0 if they are not whole. */
    private int wholeMonths() {
        LocalDate next = end.plusDays(1);
        int months = (next.getYear() - start.getYear()) * 12 + next.getMonthValue() - start.getMonthValue();
        return months > 0 && start.getDayOfMonth() == next.getDayOfMonth() ? months : 0;
    }

    /**
     * Returns the length in months.
     *
     * @return whole months
     * @throws IllegalStateException if the period does not consist of whole months
     */
    public int months() {
        int months = wholeMonths();
        if (months == 0) {
            throw new IllegalStateException(this + " does not consist of whole months");
        }
        return months;
    }

    /**
     * Returns the length in days.
     *
     * @return days, both ends counted
     */
    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /**
     * Returns the length in years: months over 12, or days over 365 where the months are not whole.
     *
     * @return the length in years, exactly
     */
    public Rational years() {
        int months = wholeMonths();
        if (months == 0) {
            return Rational.of(days(), 365);
        }
        return months == 12 ? Rational.ONE : Rational.of(months, 12);
    }

    /**
     * Returns the period of the same length that ends where this one starts.
     *
     * @return the same number of whole months, or else of days, just before
     * @throws IllegalArgumentException if it would start before the year 1
     */
    public ReportingPeriod previous() {
        return new ReportingPeriod(previousStart(), opening());
    }

    /**
     * Tells whether the previous period lies within the years that periods can be in.
     *
     * @return false at the beginning of the calendar
     */
    public boolean hasPrevious() {
        return previousStart().getYear() >= FIRST_YEAR;
    }

    /**
     * Returns the same period of the year before.
     *
     * @return a year earlier; the end of February where this one ends then
     * @throws IllegalArgumentException if it would start before the year 1
     */
    public ReportingPeriod yearBefore() {
        LocalDate last = end.minusYears(1);
        boolean monthEnd = end.equals(YearMonth.from(end).atEndOfMonth());
        return new ReportingPeriod(
                start.minusYears(1), monthEnd ? YearMonth.from(last).atEndOfMonth() : last);
    }

    /**
     * Tells whether the same period of the year before lies within the years that periods can be in.
     *
     * @return false in the first year of the calendar
     */
    public boolean hasYearBefore() {
        return start.getYear() > FIRST_YEAR;
    }

    private LocalDate previousStart() {
        int months = wholeMonths();
        return months > 0 ? start.minusMonths(months) : start.minusDays(days());
    }

    /**
     * Tells whether a balance at a date belongs to this period: from the opening date to the closing date.
     *
     * @param date the date of a balance
     * @return true if it lies within
     */
    public boolean covers(LocalDate date) {
        return !date.isBefore(opening()) && !date.isAfter(end);
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(ReportingPeriod other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }

    /**
     * Prints the shortest usual name: {@code 2021}, {@code 2021 Q3}, {@code 2021-03}, {@code 2021-01 to 2021-09}, or
     * the two dates.
     */
    @Override
    public String toString() {
        int months = wholeMonths();
        boolean calendar = months > 0 && start.getDayOfMonth() == 1;
        if (calendar && start.getYear() == end.getYear()) {
            int first = start.getMonthValue();
            if (months == 12) {
                return year();
            }
            if (months == 3 && first % 3 == 1) {
                return year() + " Q" + (first / 3 + 1);
            }
            if (months == 1) {
                return YearMonth.from(start).toString();
            }
        }
        return calendar ? YearMonth.from(start) + " to " + YearMonth.from(end) : start + " to " + end;
    }

    /** Of four digits, so that the year 21 is not taken for 2021. */
    private String year() {
        return YearMonth.from(start).toString().substring(0, 4);
    }
}
