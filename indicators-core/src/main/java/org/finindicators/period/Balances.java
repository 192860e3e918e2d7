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
import java.util.SortedMap;
import java.util.TreeMap;
import org.finindicators.number.Decimals;

/**
 * The balances of one item at dates.
 *
 * <p>The mean over a period takes every balance from the opening to the closing date, the opening one included: n
 * sub-periods have n + 1 balances. This is the rule by which the United States' FDIC computes its published returns.
 *
 * @param byDate amount by date, in the order of the dates
 */
public record Balances(SortedMap<LocalDate, BigDecimal> byDate) {
    /** No balances at all. */
    public static final Balances NONE = new Balances(Collections.emptySortedMap());

    /**
     * Copies the balances; amounts lose their trailing zeros.
     *
     * @param byDate amount by date, in the order of the dates
     */
    public Balances {
        SortedMap<LocalDate, BigDecimal> copy = new TreeMap<>();
        byDate.forEach((date, amount) -> copy.put(date, Decimals.check(amount)));
        byDate = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * Takes balances from a map.
     *
     * @param byDate amount by date
     * @return the balances
     */
    public static Balances of(Map<LocalDate, BigDecimal> byDate) {
        return byDate.isEmpty() ? NONE : new Balances(new TreeMap<>(byDate));
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
        return of(byDate.subMap(period.opening(), period.closing().plusDays(1)));
    }

    /**
     * Selects the values observed inside a period, its opening date left out; the twelve monthly values of a year's
     * price index.
     *
     * @param period the period
     * @return those values
     */
    public Balances inside(ReportingPeriod period) {
        return of(byDate.subMap(period.start(), period.closing().plusDays(1)));
    }

    /**
     * Tells how many balances there are.
     *
     * @return the number of dates
     */
    public int size() {
        return byDate.size();
    }

    /**
     * Names the averaging that the mean of these balances amounts to.
     *
     * @return how many balances, and how they are spaced
     */
    public Averaging averaging() {
        return Averaging.of(byDate.keySet());
    }
}
