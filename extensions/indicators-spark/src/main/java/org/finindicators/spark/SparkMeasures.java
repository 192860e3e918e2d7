/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.finindicators.number.Printing;
import org.finindicators.sql.PanelSelect;
import org.finindicators.tables.source.RowsRead;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;

/**
 * Indicators of a {@link SparkPanel}. Nothing is computed before Spark is asked for it. Immutable.
 *
 * @since 0.1.0
 */
public final class SparkMeasures {
    private final Dataset<Row> source;
    private final PanelSelect select;
    private final Dataset<Row> rows;
    private final Dataset<Row> refused;

    SparkMeasures(Dataset<Row> source, PanelSelect select, Dataset<Row> rows, Dataset<Row> refused) {
        this.source = source;
        this.select = select;
        this.rows = rows;
        this.refused = refused;
    }

    /**
     * Returns the rows with what was measured.
     *
     * @return the columns that are kept, and two for each indicator, its value in double precision and the name of the
     *     reason why there is none; {@link PanelSelect#outcomes()} says what they are called
     */
    public Dataset<Row> rows() {
        return rows;
    }

    /**
     * Returns what Spark computes.
     *
     * @return the select, with the names of its columns, the columns that are not there, and the indicators that have
     *     none
     */
    public PanelSelect select() {
        return select;
    }

    /**
     * Counts the rows, and the cells that hold something that is not a figure and so count as not reported. This is a
     * job of its own over the columns that are read.
     *
     * @return the count of rows, the columns that are neither read nor kept, and as faults the columns that are not
     *     there and those with such cells
     * @throws InvalidInputException if the rows are a stream, which has no last one
     */
    public RowsRead read() {
        if (source.isStreaming()) {
            throw InvalidInputException.of("", "rows of a stream cannot be counted: count those of each batch");
        }
        List<Violation> found = new ArrayList<>(select.absent());
        Row counts = refused.first();
        for (int i = 0; i < select.columns().size(); i++) {
            long count = counts.isNullAt(i) ? 0 : counts.getLong(i);
            if (count > 0) {
                found.add(new Violation(
                        select.columns().get(i),
                        "",
                        "has " + Printing.number(count)
                                + (count == 1
                                        ? " cell that is not a figure and counts as not reported"
                                        : " cells that are not figures and count as not reported")));
            }
        }
        return new RowsRead("Spark", "row", source.count(), 0, found, select.unread());
    }

    /** Prints how many indicators there are. */
    @Override
    public String toString() {
        int count = select.outcomes().size();
        return count + (count == 1 ? " indicator" : " indicators") + " over rows of Spark";
    }
}
