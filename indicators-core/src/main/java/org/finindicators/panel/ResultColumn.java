/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import java.util.Set;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/** The values of one indicator over a panel. */
public final class ResultColumn {
    private final Indicator indicator;
    private final double[] values;
    private final byte @Nullable [] flags;

    ResultColumn(Indicator indicator, double[] values, byte @Nullable [] flags) {
        this.indicator = indicator;
        this.values = values;
        this.flags = flags;
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
        return values.length;
    }

    /**
     * Returns a value.
     *
     * @param row the row, from 0
     * @return the value, a fraction for shares and rates; NaN if there is none
     */
    public double value(int row) {
        return values[row];
    }

    /**
     * Returns all values.
     *
     * @return a copy, NaN where there is no value
     */
    public double[] toArray() {
        return values.clone();
    }

    /**
     * Lists the reasons why a cell has no value.
     *
     * @param row the row, from 0
     * @return the reasons in order of precedence, empty if there is a value
     * @throws IllegalStateException if the panel was evaluated without reasons
     */
    public Set<Reason> reasons(int row) {
        if (flags == null) {
            throw new IllegalStateException("the panel was evaluated without reasons; use measure");
        }
        return Reason.ofFlags(flags[row]);
    }

    /**
     * Counts the cells without a value.
     *
     * @return how many are undefined
     */
    public int undefined() {
        int count = 0;
        for (double value : values) {
            if (Double.isNaN(value)) {
                count++;
            }
        }
        return count;
    }
}
