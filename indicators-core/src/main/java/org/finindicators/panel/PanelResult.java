/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.finindicators.formula.Fact;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Listing;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.report.Column;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.report.Table;

/**
 * A column of values for each indicator.
 *
 * @since 0.1.0
 */
public final class PanelResult implements Document {
    private final Map<Indicator, ResultColumn> columns;
    private final int rows;
    private final List<String> labels;
    private final Optional<ReportingPeriod> period;
    private final List<String> remarks;

    PanelResult(Panel panel, List<ResultColumn> columns) {
        this.labels = panel.labels();
        this.period = panel.period();
        this.remarks = panel.remarks();
        this.columns = new LinkedHashMap<>();
        columns.forEach(column -> this.columns.put(column.indicator(), column));
        this.rows = panel.rows();
    }

    /**
     * Finds the column of an indicator.
     *
     * @param indicator the indicator, with the variant that was measured chosen
     * @return its column
     * @throws NoSuchElementException if it was not measured
     */
    public ResultColumn column(Indicator indicator) {
        ResultColumn column = columns.get(indicator);
        if (column == null) {
            throw new NoSuchElementException(indicator.title() + " was not measured on this panel; measured were "
                    + Printing.some(
                            columns.keySet().stream().map(Indicator::title).toList()));
        }
        return column;
    }

    /**
     * Lists all columns.
     *
     * @return in the order in which the indicators were given
     */
    public List<ResultColumn> columns() {
        return List.copyOf(columns.values());
    }

    /**
     * Lists what looks wrong with the columns that were read, as the panel says it.
     *
     * @return a sentence for each
     */
    public List<String> remarks() {
        return remarks;
    }

    /**
     * Writes the result.
     *
     * @param format text or Markdown: how many cells of each column have a value, and for which reasons the others have
     *     none; CSV: a row for each row of the panel, with its label and period where they are stated, the value of
     *     each indicator, unrounded, and the reasons of those that have none
     * @return its text
     */
    @Override
    public String as(Format format) {
        return (format == Format.CSV ? cells() : counts()).as(format);
    }

    /** Prints how many cells of each column have a value, and for which reasons the others have none. */
    @Override
    public String toString() {
        return counts().toString();
    }

    private Table cells() {
        List<Column> heads = new ArrayList<>(List.of(labels.isEmpty() ? Column.number("row") : Column.text("subject")));
        period.ifPresent(stated -> heads.addAll(List.of(Column.text("start"), Column.text("end"))));
        columns.keySet().forEach(indicator -> heads.add(Column.number(Listing.name(indicator))));
        heads.add(Column.text("reasons"));
        List<List<String>> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<String> line = new ArrayList<>(List.of(labels.isEmpty() ? Integer.toString(row) : labels.get(row)));
            period.ifPresent(stated ->
                    line.addAll(List.of(stated.start().toString(), stated.end().toString())));
            List<String> reasons = new ArrayList<>();
            for (ResultColumn column : columns.values()) {
                double value = column.value(row);
                line.add(Double.isNaN(value) ? "" : Decimals.print(new BigDecimal(Double.toString(value))));
                column.reasonCode(row)
                        .ifPresent(code -> reasons.add(Listing.name(column.indicator()) + ": " + code.name()));
            }
            line.add(String.join("; ", reasons));
            lines.add(line);
        }
        return new Table("", heads, lines, remarks);
    }

    private Table counts() {
        Table table = Table.of(
                rows + (rows == 1 ? " row" : " rows"),
                Column.text("indicator"),
                Column.number("defined"),
                Column.number("undefined"),
                Column.text("for"));
        for (ResultColumn column : columns.values()) {
            int undefined = column.undefined();
            table = table.row(
                    column.indicator().title(),
                    Integer.toString(rows - undefined),
                    Integer.toString(undefined),
                    column.reasonWords());
            if (!column.isComputed()) {
                List<String> facts = column.indicator().formula().facts().stream()
                        .map(Fact::name)
                        .toList();
                table = table.note(
                        column.indicator().title() + " not computed: a panel has no " + Printing.some(facts));
            }
        }
        for (String remark : remarks) {
            table = table.note(remark);
        }
        return table;
    }
}
