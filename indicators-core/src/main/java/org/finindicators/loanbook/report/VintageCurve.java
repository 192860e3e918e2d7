/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.finindicators.formula.Evaluation;

/**
 * The curve of one vintage over the months since the end of its period.
 *
 * @param vintage its label
 * @param end the last day of its period
 * @param amounts the amounts disbursed that are stated at any date, in whole units of the currency: one, unless dates
 *     differ; none if no date states all of it
 * @param points for each number of months on book a share with its parts, or the reason why there is none
 * @since 0.1.0
 */
public record VintageCurve(
        String vintage, LocalDate end, SortedSet<BigDecimal> amounts, SortedMap<Integer, Evaluation> points) {
    /** Copies the amounts and the points. */
    public VintageCurve {
        amounts = Collections.unmodifiableSortedSet(new TreeSet<>(amounts));
        points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
    }

    /**
     * Returns the amount disbursed that the points are shares of.
     *
     * @return the greatest that is stated, or nothing if none is
     */
    public Optional<BigDecimal> disbursed() {
        return amounts.isEmpty() ? Optional.empty() : Optional.of(amounts.last());
    }
}
