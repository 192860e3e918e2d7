/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.finindicators.formula.Fact;
import org.finindicators.indicator.Indicator;
import org.finindicators.number.Printing;
import org.finindicators.report.Column;
import org.finindicators.report.Table;

/** A column of values for each indicator. */
public final class PanelResult {
    private final Map<Indicator, ResultColumn> columns;
    private final int rows;
    private final List<String> remarks;

    PanelResult(List<ResultColumn> columns, int rows, List<String> remarks) {
        this.remarks = List.copyOf(remarks);
        this.columns = new LinkedHashMap<>();
        columns.forEach(column -> this.columns.put(column.indicator(), column));
        this.rows = rows;
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

    /** Prints how many cells of each column have a value, and for which reasons the others have none. */
    @Override
    public String toString() {
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
        return table.toString();
    }
}
