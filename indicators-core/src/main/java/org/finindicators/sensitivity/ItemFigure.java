/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Item;
import org.finindicators.period.ReportingPeriod;

/**
 * One number of a statement: the balance of an item at a date, or its figure for a period.
 *
 * @param item the item
 * @param date the date of a balance
 * @param period the period of anything else
 * @since 0.1.0
 */
public record ItemFigure(Item<?> item, Optional<LocalDate> date, Optional<ReportingPeriod> period) {
    /**
     * Creates a figure.
     *
     * @throws IllegalArgumentException if it has both a date and a period, or neither
     */
    public ItemFigure {
        if (date.isPresent() == period.isPresent()) {
            throw new IllegalArgumentException(item.name() + " needs either a date or a period");
        }
    }

    /**
     * Names a balance.
     *
     * @param item the item
     * @param date the date
     * @return the figure
     */
    public static ItemFigure at(Item<?> item, LocalDate date) {
        return new ItemFigure(item, Optional.of(date), Optional.empty());
    }

    /**
     * Names what is reported for a period.
     *
     * @param item the item
     * @param period the period
     * @return the figure
     */
    public static ItemFigure during(Item<?> item, ReportingPeriod period) {
        return new ItemFigure(item, Optional.empty(), Optional.of(period));
    }

    /**
     * Finds the amount.
     *
     * @param figures the figures of a subject
     * @return the amount, or nothing if it is not reported
     */
    public Optional<BigDecimal> in(Figures figures) {
        return date.isPresent() ? figures.balances(item).at(date.get()) : figures.during(item, period.orElseThrow());
    }

    /**
     * Finds to what the amount was rounded.
     *
     * @param figures the figures of a subject
     * @return the last unit, or nothing if that is not stated
     */
    public Optional<BigDecimal> roundedTo(Figures figures) {
        return date.isPresent() ? figures.roundedTo(item, date.get()) : figures.roundedTo(item, period.orElseThrow());
    }

    /**
     * Says the date or the period in words.
     *
     * @param figures the figures of a subject
     * @return for instance {@code 2021-12-31}
     */
    public String when(Figures figures) {
        return date.map(figures::when).orElseGet(() -> figures.when(period.orElseThrow()));
    }

    /** Prints for instance {@code equity, 2021-12-31}. */
    @Override
    public String toString() {
        return item.name() + ", "
                + date.map(LocalDate::toString)
                        .orElseGet(() -> period.orElseThrow().toString());
    }
}
