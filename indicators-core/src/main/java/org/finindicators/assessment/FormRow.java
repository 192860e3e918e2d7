/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.util.List;

/**
 * A row of a form that was filled in, as whoever split the file into cells gives it.
 *
 * @param line the line of the file in which the row begins, from 1
 * @param cells the cells
 * @since 0.1.0
 */
public record FormRow(long line, List<String> cells) {
    /** Copies the cells. */
    public FormRow {
        cells = List.copyOf(cells);
    }

    /** The text of a column; empty where the row ends before it. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }
}
