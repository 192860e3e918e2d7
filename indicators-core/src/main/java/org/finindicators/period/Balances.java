/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The balances of one item at dates.
 *
 * <p>The mean over a period takes every balance from the opening to the closing date, the opening one included: n
 * sub-periods have n + 1 balances. This is the rule by which the United States' FDIC computes its published returns.
 *
 * @since 0.1.0
 */
public final class Balances {
    /** No balances at all. */
    public static final Balances NONE = new Balances(Collections.emptySortedMap());

    private final SortedMap<LocalDate, BigDecimal> byDate;

    private Balances(SortedMap<LocalDate, BigDecimal> byDate) {
        this.byDate = byDate;
    }

    /**
     * Takes balances from a map, which is copied.
     *
     * @param byDate amount by date
     * @return the balances
     */
    public static Balances of(Map<LocalDate, BigDecimal> byDate) {
        return byDate.isEmpty() ? NONE : new Balances(Collections.unmodifiableSortedMap(new TreeMap<>(byDate)));
    }

    /**
     * Returns all balances.
     *
     * @return amount by date, in the order of the dates, not modifiable
     */
    public SortedMap<LocalDate, BigDecimal> byDate() {
        return byDate;
    }

    /**
     * Finds the balance at a date.
     *
     * @param date the date
     * @return the amount, or nothing if none was reported for exactly that date
     */
    public Optional<BigDecimal> at(LocalDate date) {
        return Optional.ofNullable(byDate.get(date));
    }

    /**
     * Selects the balances of a period: from its opening date to its closing date, both included.
     *
     * @param period the period
     * @return those balances
     */
    public Balances during(ReportingPeriod period) {
        return between(period.opening(), period.closing());
    }

    /**
     * Selects the values observed inside a period, its opening date left out; the twelve monthly values of a year's
     * price index.
     *
     * @param period the period
     * @return those values
     */
    public Balances inside(ReportingPeriod period) {
        return between(period.start(), period.closing());
    }

    /**
     * Returns the balances on some dates.
     *
     * @param dates the dates
     * @return those of them that there are
     */
    public Balances on(Set<LocalDate> dates) {
        if (dates.size() == byDate.size() && dates.equals(byDate.keySet())) {
            return this;
        }
        SortedMap<LocalDate, BigDecimal> some = new TreeMap<>(byDate);
        some.keySet().retainAll(dates);
        return new Balances(Collections.unmodifiableSortedMap(some));
    }

    private Balances between(LocalDate first, LocalDate last) {
        return byDate.isEmpty() ? this : new Balances(byDate.subMap(first, last.plusDays(1)));
    }

    /**
     * Tells how many balances there are.
     *
     * @return the number of dates
     */
    public int size() {
        return byDate.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Balances that && byDate.equals(that.byDate);
    }

    @Override
    public int hashCode() {
        return byDate.hashCode();
    }

    /** Prints the amounts by date. */
    @Override
    public String toString() {
        return byDate.toString();
    }
}
