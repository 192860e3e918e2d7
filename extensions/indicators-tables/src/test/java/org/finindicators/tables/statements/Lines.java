/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import java.util.Arrays;
import java.util.List;
import org.finindicators.tables.source.Row;
import org.finindicators.tables.source.RowHandler;
import org.finindicators.tables.source.RowSource;
import org.finindicators.tables.source.SourceFaults;

/** Lines of text as a source, with bars between the cells. */
record Lines(List<String> lines) implements RowSource {
    static Lines of(String... lines) {
        return new Lines(Arrays.asList(lines));
    }

    @Override
    public String name() {
        return "banks.csv";
    }

    @Override
    public void read(RowHandler rows, SourceFaults faults) {
        rows.header(cells(lines.get(0)));
        for (int i = 1; i < lines.size(); i++) {
            faults.count();
            rows.row(new Row(i + 1, cells(lines.get(i))));
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }
}
