/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.util.List;

/**
 * A row of a source.
 *
 * <p>Immutable.
 *
 * @param number the line on which it begins in a text file, or its number in a sheet or a result, from 1
 * @param cells the texts of its cells, one for each column of the header; empty where there is no value. Numbers of
 *     typed sources are plain decimal text, dates as 2021-12-31
 * @since 0.1.0
 */
public record Row(long number, List<String> cells) {
    /**
     * Returns a cell.
     *
     * @param column the place of the column, from 0
     * @return its text without surrounding blanks, empty if there is no value
     */
    public String cell(int column) {
        return cells.get(column).strip();
    }
}
