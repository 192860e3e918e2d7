/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.finindicators.formula.Figures;
import org.finindicators.indicator.Indicator;

/**
 * The figures of many subjects for one period, a row for each subject and a column for each item.
 *
 * <p>A cell that is NaN is not reported. Columns are copied and checked when the panel is built, so that a panel is
 * immutable and evaluation need not look at each cell again. All rows are in one currency and unit, and cover periods
 * of one length.
 *
 * <p>Averages are the mean of the opening and the closing column; where there are more balances, give their mean as an
 * average column, which is then used.
 */
public final class Panel {
    private final int rows;
    private final int months;
    private final Map<Slot, PanelColumn> columns;

    Panel(int rows, int months, Map<Slot, PanelColumn> columns) {
        this.rows = rows;
        this.months = months;
        this.columns = columns;
    }

    /**
     * Starts a panel.
     *
     * @param rows how many subjects there are
     * @return a builder
     * @throws IllegalArgumentException if the number is negative
     */
    public static PanelBuilder of(int rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("a panel cannot have " + rows + " rows");
        }
        return new PanelBuilder(rows);
    }

    /**
     * Returns the number of subjects.
     *
     * @return the rows
     */
    public int rows() {
        return rows;
    }

    /**
     * Returns the length of the period that all rows cover.
     *
     * @return months
     */
    public int months() {
        return months;
    }

    /**
     * Lists the columns.
     *
     * @return their places
     */
    public Set<Slot> slots() {
        return Collections.unmodifiableSet(columns.keySet());
    }

    /**
     * Evaluates formulas over all rows, with a byte of reasons for each cell.
     *
     * @param indicators indicators whose chosen variant is a formula
     * @return a column for each
     * @throws UnsupportedOperationException if one is a calculation, which has no columns
     */
    public PanelResult measure(List<Indicator> indicators) {
        return new Program(this, indicators).run(true);
    }

    /**
     * Evaluates formulas over all rows, without reasons: a cell that has no value is NaN.
     *
     * @param indicators indicators whose chosen variant is a formula
     * @return a column for each
     * @throws UnsupportedOperationException if one is a calculation, which has no columns
     */
    public PanelResult values(List<Indicator> indicators) {
        return new Program(this, indicators).run(false);
    }

    /**
     * Returns one row as figures, to measure it exactly and to explain a cell.
     *
     * @param row the row, from 0
     * @return its figures; their period is one of the panel's length, with no particular dates
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Figures row(int row) {
        return new PanelRow(this, java.util.Objects.checkIndex(row, rows));
    }

    Map<Slot, PanelColumn> columns() {
        return columns;
    }
}
