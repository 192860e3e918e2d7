/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.number.Printing;

/**
 * The bounds of one indicator over a panel, a lower and an upper one for each row.
 *
 * @since 0.1.0
 */
public final class BoundsColumn {
    private final Indicator indicator;
    private final double[] lower;
    private final double[] upper;
    private final boolean[] always;
    private final List<Set<Reason>> reasons;

    BoundsColumn(Indicator indicator, double[] lower, double[] upper, boolean[] always, List<Set<Reason>> reasons) {
        this.indicator = indicator;
        this.lower = lower;
        this.upper = upper;
        this.always = always;
        this.reasons = reasons.stream().map(Collections::unmodifiableSet).toList();
    }

    /**
     * Returns what was measured.
     *
     * @return the indicator with its variant
     */
    public Indicator indicator() {
        return indicator;
    }

    /**
     * Returns the number of rows.
     *
     * @return the rows
     */
    public int size() {
        return lower.length;
    }

    /**
     * Returns the lower bound of a row, rounded down to a double.
     *
     * @param row the row, from 0
     * @return the bound, a fraction for shares and rates; NaN if there is none
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public double lower(int row) {
        return lower[Objects.checkIndex(row, lower.length)];
    }

    /**
     * Returns the upper bound of a row, rounded up to a double.
     *
     * @param row the row, from 0
     * @return the bound, a fraction for shares and rates; NaN if there is none
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public double upper(int row) {
        return upper[Objects.checkIndex(row, upper.length)];
    }

    /**
     * Returns all lower bounds.
     *
     * @return a copy, NaN where there are none
     */
    public double[] lowerToArray() {
        return lower.clone();
    }

    /**
     * Returns all upper bounds.
     *
     * @return a copy, NaN where there are none
     */
    public double[] upperToArray() {
        return upper.clone();
    }

    /**
     * Lists the reasons why a row has no bounds.
     *
     * @param row the row, from 0
     * @return the reasons in order of precedence, empty if there are bounds
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Set<Reason> reasons(int row) {
        return reasons.get(Objects.checkIndex(row, lower.length));
    }

    /**
     * Tells whether there are bounds, and a value for all amounts that the cells may stand for; where some have none,
     * the bounds are those of the others.
     *
     * @param row the row, from 0
     * @return false where a condition may not be met, or where there are no bounds
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public boolean isAlwaysDefined(int row) {
        return always[Objects.checkIndex(row, lower.length)];
    }

    /**
     * Counts the rows without bounds.
     *
     * @return how many have none
     */
    public int withoutBounds() {
        return (int) Arrays.stream(lower).filter(Double::isNaN).count();
    }

    /** How many rows have bounds, but no value for some amounts. */
    int undefinedForSome() {
        int count = 0;
        for (int row = 0; row < lower.length; row++) {
            count += !Double.isNaN(lower[row]) && !always[row] ? 1 : 0;
        }
        return count;
    }

    /** Says how many rows there are, and how many have no bounds. */
    @Override
    public String toString() {
        return indicator.title() + ": bounds of " + Printing.number(size()) + " rows, "
                + Printing.number(withoutBounds()) + " without";
    }
}
