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

/**
 * The difference in differences of each region of a survey, and of all its rows, with standard errors.
 *
 * <p>The national figure is that of all rows; it is no mean of the regional ones, for those have other weights.
 *
 * @param title what was measured
 * @param rows one for each region in the order of the survey, and one for all
 */
public record RegionalEstimates(String title, List<Row> rows) {
    private static final int DIGITS = 6;

    /** Copies the rows. */
    public RegionalEstimates {
        rows = List.copyOf(rows);
    }

    /**
     * One region.
     *
     * @param region its name, {@code all} for all rows of the survey
     * @param difference the difference in differences, or the reason why there is none
     * @param standardError its standard error, or the reason why there is none
     */
    public record Row(String region, Measurement difference, Measurement standardError) {}

    /**
     * Lists the rows, in the unit of the survey.
     *
     * @return the table
     */
    public Table table() {
        Table table =
                Table.of(title, Column.text("region"), Column.number("difference"), Column.number("standard error"));
        for (Row row : rows) {
            table = table.row(row.region(), cell(row.difference()), cell(row.standardError()));
        }
        return table;
    }

    private static String cell(Measurement measurement) {
        return measurement instanceof Measured measured
                ? Printing.upTo(measured.value(), DIGITS)
                : measurement.reason().map(reason -> reason.words()).orElse("");
    }

    /** Prints the table as text. */
    @Override
    public String toString() {
        return table().toString();
    }
}
