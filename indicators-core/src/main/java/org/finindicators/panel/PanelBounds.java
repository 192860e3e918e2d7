/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Listing;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.sensitivity.Bounds;

/**
 * Two columns of bounds for each indicator: between them lies the value, whatever amounts the cells stand for.
 *
 * @since 0.1.0
 */
public final class PanelBounds implements Document {
    private final Panel panel;
    private final List<BoundsColumn> columns;

    private PanelBounds(Panel panel, List<BoundsColumn> columns) {
        this.panel = panel;
        this.columns = List.copyOf(columns);
    }

    static PanelBounds of(Panel panel, List<Indicator> indicators) {
        return new PanelBounds(
                panel,
                indicators.stream().map(indicator -> column(panel, indicator)).toList());
    }

    private static BoundsColumn column(Panel panel, Indicator indicator) {
        double[] lower = new double[panel.rows()];
        double[] upper = new double[panel.rows()];
        boolean[] always = new boolean[panel.rows()];
        List<Set<Reason>> reasons = new ArrayList<>();
        for (int row = 0; row < panel.rows(); row++) {
            if (!indicator.formula().hasColumns()) {
                lower[row] = Double.NaN;
                upper[row] = Double.NaN;
                reasons.add(Set.of(Reason.NOT_APPLICABLE));
                continue;
            }
            Bounds bounds = indicator.measure(panel.row(row)).bounds();
            lower[row] = bounds.lower().map(bound -> below(bound)).orElse(Double.NaN);
            upper[row] = bounds.upper().map(bound -> -below(bound.negated())).orElse(Double.NaN);
            always[row] = bounds.isAlwaysDefined();
            Set<Reason> why = EnumSet.noneOf(Reason.class);
            if (bounds.lower().isEmpty()) {
                bounds.faults().forEach(fault -> why.add(fault.reason()));
            } else if (!Double.isFinite(lower[row]) || !Double.isFinite(upper[row])) {
                // beyond all doubles, as in the panel's own columns
                why.add(Reason.OUT_OF_DOMAIN);
                lower[row] = Double.NaN;
                upper[row] = Double.NaN;
                always[row] = false;
            }
            reasons.add(why);
        }
        return new BoundsColumn(indicator, lower, upper, always, reasons);
    }

    /** The greatest double that is not above a number. */
    private static double below(Rational bound) {
        double nearest = bound.toDouble();
        return Double.isFinite(nearest) && Rational.of(new BigDecimal(nearest)).compareTo(bound) > 0
                ? Math.nextDown(nearest)
                : nearest;
    }

    /**
     * Finds the columns of an indicator.
     *
     * @param indicator the indicator, with its variant chosen
     * @return its bounds
     * @throws NoSuchElementException if it is not among those that were asked for
     */
    public BoundsColumn column(Indicator indicator) {
        return columns.stream()
                .filter(column -> column.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(indicator.title()
                        + " has no bounds here; there are those of "
                        + Printing.some(columns.stream()
                                .map(column -> column.indicator().title())
                                .toList())));
    }

    /**
     * Lists all columns.
     *
     * @return in the order in which the indicators were given
     */
    public List<BoundsColumn> columns() {
        return columns;
    }

    /**
     * Writes the bounds.
     *
     * @param format text or Markdown: how many rows have bounds; CSV: a row for each row of the panel with two columns
     *     for each indicator, unrounded, and the reasons of those that have none
     * @return its text
     */
    @Override
    public String as(Format format) {
        return (format == Format.CSV ? cells() : counts()).as(format);
    }

    /** Prints how many rows have bounds. */
    @Override
    public String toString() {
        return counts().toString();
    }

    private Table cells() {
        List<Column> heads = new ArrayList<>(List.of(Column.text("subject")));
        for (BoundsColumn column : columns) {
            heads.add(Column.number(Listing.name(column.indicator()) + "_lower"));
            heads.add(Column.number(Listing.name(column.indicator()) + "_upper"));
        }
        heads.add(Column.text("reasons"));
        List<List<String>> lines = new ArrayList<>();
        for (int row = 0; row < panel.rows(); row++) {
            List<String> line = new ArrayList<>(List.of(panel.label(row)));
            List<String> why = new ArrayList<>();
            for (BoundsColumn column : columns) {
                line.add(cell(column.lower(row)));
                line.add(cell(column.upper(row)));
                for (Reason reason : column.reasons(row)) {
                    why.add(Listing.name(column.indicator()) + ": " + reason.name());
                }
            }
            line.add(String.join("; ", why));
            lines.add(line);
        }
        return new Table("", heads, lines, List.of());
    }

    private static String cell(double bound) {
        return Double.isNaN(bound) ? "" : Decimals.print(new BigDecimal(Double.toString(bound)));
    }

    private Table counts() {
        Table table = Table.of(
                "bounds over " + panel.rows() + (panel.rows() == 1 ? " row" : " rows"),
                Column.text("indicator"),
                Column.number("with bounds"),
                Column.number("without"),
                Column.number("undefined for some amounts"));
        for (BoundsColumn column : columns) {
            int without = column.withoutBounds();
            table = table.row(
                    column.indicator().title(),
                    Integer.toString(panel.rows() - without),
                    Integer.toString(without),
                    Integer.toString(column.undefinedForSome()));
        }
        return table;
    }
}
