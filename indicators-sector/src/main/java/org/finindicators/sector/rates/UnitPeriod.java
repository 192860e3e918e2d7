/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;

/**
 * The common interval between the payments of a loan, in which Regulation Z measures time: a month, two weeks, a
 * quarter.
 *
 * <p>Time is given in whole unit-periods and the odd days before or between them. A month has 30 days where odd days
 * are turned into a part of it, half a month 15, a week 7, a year 365.
 *
 * @param base days, weeks, half months, months or years
 * @param count how many of them make the unit-period, together no more than a year
 * @since 0.1.0
 */
public record UnitPeriod(Base base, int count) {
    /** One month. */
    public static final UnitPeriod MONTH = ofMonths(1);

    /** Half a month, 24 to a year. */
    public static final UnitPeriod SEMI_MONTH = new UnitPeriod(Base.SEMI_MONTHS, 1);

    /** Three months. */
    public static final UnitPeriod QUARTER = ofMonths(3);

    /** One week, 52 to a year. */
    public static final UnitPeriod WEEK = ofWeeks(1);

    /** One year. */
    public static final UnitPeriod YEAR = new UnitPeriod(Base.YEARS, 1);

    /**
     * Checks the length; twelve months are a year.
     *
     * @throws InvalidInputException if the count is below one, or the unit-period longer than a year
     */
    public UnitPeriod {
        if (count < 1 || count > base.perYear) {
            throw InvalidInputException.of(
                    "", "a unit-period has 1 to " + base.perYear + " " + base.plural + ", not " + count);
        }
        if (base == Base.MONTHS && count == base.perYear) {
            base = Base.YEARS;
            count = 1;
        }
    }

    /**
     * The unit of a unit-period.
     *
     * @since 0.1.0
     */
    public enum Base {
        /** Days, 365 to a year. */
        DAYS(1, 365, "day", "days"),
        /** Weeks of seven days, 52 to a year. */
        WEEKS(7, 52, "week", "weeks"),
        /** Half months of 15 days, 24 to a year. */
        SEMI_MONTHS(15, 24, "half month", "half months"),
        /** Months of 30 days, 12 to a year. */
        MONTHS(30, 12, "month", "months"),
        /** Years of 365 days. */
        YEARS(365, 1, "year", "years");

        private final int days;
        private final int perYear;
        private final String singular;
        private final String plural;

        Base(int days, int perYear, String singular, String plural) {
            this.days = days;
            this.perYear = perYear;
            this.singular = singular;
            this.plural = plural;
        }

        int perYear() {
            return perYear;
        }
    }

    /**
     * Takes a number of days.
     *
     * @param count 1 to 365
     * @return the unit-period
     */
    public static UnitPeriod ofDays(int count) {
        return new UnitPeriod(Base.DAYS, count);
    }

    /**
     * Takes a number of weeks.
     *
     * @param count 1 to 52
     * @return the unit-period
     */
    public static UnitPeriod ofWeeks(int count) {
        return new UnitPeriod(Base.WEEKS, count);
    }

    /**
     * Takes a number of months; twelve of them are a {@link #YEAR}, over whose 365 days odd days are counted.
     *
     * @param count 1 to 12
     * @return the unit-period
     */
    public static UnitPeriod ofMonths(int count) {
        return new UnitPeriod(Base.MONTHS, count);
    }

    /**
     * Returns the days over which odd days are a part of the unit-period.
     *
     * @return for instance 30 for a month
     */
    public int days() {
        return base.days * count;
    }

    /**
     * Returns how many unit-periods a year has.
     *
     * @return for instance 12, or 365/14 for two weeks counted in days
     */
    public Rational perYear() {
        return Rational.of(base.perYear, count);
    }

    /** Prints for instance {@code month}, {@code 2 weeks}. */
    @Override
    public String toString() {
        return count == 1 ? base.singular : count + " " + base.plural;
    }
}
