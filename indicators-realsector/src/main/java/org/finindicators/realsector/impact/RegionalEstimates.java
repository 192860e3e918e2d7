/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import java.util.List;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Printing;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;

/**
 * The difference in differences of each region of a survey, and of all its rows, with standard errors.
 *
 * <p>The national figure is that of all rows; it is not the mean of the regional ones, which have other weights.
 *
 * @param title what was measured
 * @param rows one for each region in the order of the survey, and one for all
 * @since 0.1.0
 */
public record RegionalEstimates(String title, List<RegionalEstimate> rows) implements Tabular {
    /** Copies the rows. */
    public RegionalEstimates {
        rows = List.copyOf(rows);
    }

    /**
     * Lists the rows, in the unit of the survey.
     *
     * @return the table
     */
    @Override
    public Table table() {
        Table table =
                Table.of(title, Column.text("region"), Column.number("difference"), Column.number("standard error"));
        for (RegionalEstimate row : rows) {
            table = table.row(row.region(), cell(row.difference()), cell(row.standardError()));
        }
        return table;
    }

    private static String cell(Measurement measurement) {
        return measurement instanceof Measured measured
                ? Printing.number(measured.value())
                : measurement.reason().map(reason -> reason.words()).orElse("");
    }

    /** Prints the table as text. */
    @Override
    public String toString() {
        return table().toString();
    }
}
