/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.util.List;

/**
 * Takes the rows of a source, one after the other, from the thread that reads.
 *
 * @since 0.1.0
 */
public interface RowHandler {
    /**
     * Takes the names of the columns, before the first row.
     *
     * @param columns the names as they stand in the source, without surrounding blanks
     */
    void header(List<String> columns);

    /**
     * Takes a row.
     *
     * @param row the row, with a cell for each column
     */
    void row(Row row);
}
