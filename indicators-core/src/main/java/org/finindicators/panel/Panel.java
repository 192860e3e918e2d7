/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Item;
import org.finindicators.formula.Moment;
import org.finindicators.indicator.Indicator;
import org.finindicators.number.Printing;
import org.finindicators.period.ReportingPeriod;

/**
 * The figures of many subjects for one period, a row for each subject and a column for each item.
 *
 * <p>A cell that is NaN is not reported. Columns are copied and checked when the panel is built, so that a panel is
 * immutable and evaluation need not look at each cell again. All rows are in one currency and unit, and cover periods
 * of one length.
 *
 * <p>Averages are the mean of the opening and the closing column; where there are more balances, give their mean as an
 * average column. It is used in the rows in which all items of an average have one.
 *
 * <p>Values agree with exact evaluation within 1e-12 of the larger operand. Cells are held to the bounds of
 * {@link org.finindicators.number.Decimals}, so that no ratio of sums leaves the range of double; where products of
 * ratios do, the cell is out of domain. A difference of nearly equal figures has the rounding error of those figures,
 * and below the line its sign is not to be relied on: measure such a {@linkplain #row(int) row} exactly.
 *
 * @since 0.1.0
 */
public final class Panel {
    private static final int YEAR = 12;

    private final int rows;
    private final int months;
    private final List<String> labels;
    private final Optional<ReportingPeriod> period;
    private final Map<Slot, PanelColumn> columns;
    private final Map<Item<?>, String> remarks;
    private final Map<Object, BigDecimal> units;

    Panel(
            int rows,
            int months,
            List<String> labels,
            Optional<ReportingPeriod> period,
            Map<Slot, PanelColumn> columns,
            Map<Item<?>, String> remarks,
            Map<Object, BigDecimal> units) {
        this.remarks = remarks;
        this.units = units;
        this.rows = rows;
        this.months = months;
        this.labels = labels;
        this.period = period;
        this.columns = columns;
    }

    /**
     * Starts a panel.
     *
     * @param rows how many subjects there are
     * @return a builder
     * @throws IllegalArgumentException if the number is negative
     */
    public static PanelBuilder builder(int rows) {
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
     * Returns the period that all rows are about.
     *
     * @return the period, or nothing if none is stated
     */
    public Optional<ReportingPeriod> period() {
        return period;
    }

    /**
     * Names a row.
     *
     * @param row the row, from 0
     * @return its label, or its number where rows have no labels
     */
    public String label(int row) {
        return labels.isEmpty() ? "row " + row : labels.get(row);
    }

    /** The labels of all rows; none where rows have no labels. */
    List<String> labels() {
        return labels;
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
     * Lists what looks wrong with the columns: rates that most likely are in per cent where fractions are meant.
     *
     * @return a sentence for each such column
     */
    public List<String> remarks() {
        return List.copyOf(remarks.values());
    }

    /**
     * Evaluates formulas over all rows, with a byte of reasons for each cell.
     *
     * @param indicators the indicators; those whose formula has no columns are reported without a value, and the others
     *     are computed all the same
     * @return a column for each
     */
    public PanelResult measure(List<Indicator> indicators) {
        return new Program(this, indicators, true).run();
    }

    /**
     * Evaluates formulas over all rows, without reasons: a cell that has no value is NaN.
     *
     * @param indicators the indicators; those whose formula has no columns are reported without a value, and the others
     *     are computed all the same
     * @return a column for each
     */
    public PanelResult values(List<Indicator> indicators) {
        return new Program(this, indicators, false).run();
    }

    /**
     * Returns one row as figures, to measure it exactly and to explain a cell.
     *
     * @param row the row, from 0
     * @return its figures; their period is one of the panel's length, without particular dates where none is stated
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Figures row(int row) {
        return new PanelRow(this, java.util.Objects.checkIndex(row, rows));
    }

    /**
     * Finds the bounds of values over all rows, each row by the exact arithmetic of
     * {@link org.finindicators.indicator.Measurement#bounds()}: what is rounded is stated of the
     * {@linkplain PanelBuilder#roundedTo(Item, String) items} and columns, all else is exact.
     *
     * @param indicators the indicators
     * @return two columns for each, rounded outward to doubles
     */
    public PanelBounds bounds(List<Indicator> indicators) {
        return PanelBounds.of(this, indicators);
    }

    /** To what a column was rounded, if that is stated of it or of its item. */
    Optional<BigDecimal> roundedTo(Slot slot) {
        Slot there = given(slot);
        return Optional.ofNullable(units.get(there)).or(() -> Optional.ofNullable(units.get(there.item())));
    }

    boolean has(Item<?> item, Moment moment) {
        return columns.containsKey(given(new Slot(item, moment)));
    }

    /** The previous year and the year before are the same, whichever of the two is given. */
    private Slot given(Slot slot) {
        if (months == YEAR && !columns.containsKey(slot)) {
            return switch (slot.moment()) {
                case YEAR_BEFORE -> new Slot(slot.item(), Moment.PRIOR_PERIOD);
                case PRIOR_PERIOD -> new Slot(slot.item(), Moment.YEAR_BEFORE);
                default -> slot;
            };
        }
        return slot;
    }

    /** The column of a place; one without any cell if there is none. */
    PanelColumn column(Slot slot) {
        PanelColumn column = columns.get(given(slot));
        return column == null ? PanelColumn.missing(slot, rows) : column;
    }

    /** Says how many rows there are, and which columns. */
    @Override
    public String toString() {
        return "Panel of " + Printing.number(rows) + " rows: "
                + Printing.some(columns.keySet().stream().map(Slot::toString).toList());
    }
}
