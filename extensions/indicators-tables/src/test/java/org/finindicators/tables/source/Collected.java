/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.util.ArrayList;
import java.util.List;
import org.finindicators.validation.Violation;

/** What a source gives, for tests. */
record Collected(List<String> header, List<Row> rows, SourceFaults faults) {
    static Collected of(RowSource source) {
        List<String> header = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        SourceFaults faults = new SourceFaults(source);
        source.read(
                new RowHandler() {
                    @Override
                    public void header(List<String> columns) {
                        header.addAll(columns);
                    }

                    @Override
                    public void row(Row row) {
                        rows.add(row);
                    }
                },
                faults);
        return new Collected(header, rows, faults);
    }

    List<Violation> violations() {
        return faults.violations();
    }

    /** The rows as text, {@code 2: a|b}. */
    List<String> texts() {
        return rows.stream()
                .map(row -> row.number() + ": " + String.join("|", row.cells()))
                .toList();
    }

    /** Rows read, passed on and refused: the first is the sum of the others. */
    String counts() {
        return faults.rows() + " = " + rows.size() + " + " + faults.refused();
    }
}
