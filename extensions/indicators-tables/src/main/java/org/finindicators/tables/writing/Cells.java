/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.writing;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import org.finindicators.report.Column;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;

/** The cells of a document as a program gets them, with the notes of one that is a table. */
final class Cells {
    private Cells() {}

    static Table of(Document document) {
        Table laidOut = document instanceof Table table
                ? table
                : document instanceof Tabular tabular ? tabular.table() : Table.of("");
        List<List<String>> rows = new ArrayList<>();
        CsvReader.builder()
                .skipEmptyLines(false)
                .ofCsvRecord(document.as(Format.CSV))
                .forEach(row -> rows.add(row.getFields()));
        // a table without columns is an empty line
        List<String> heads = rows.isEmpty() ? List.of() : rows.remove(0);
        return new Table(laidOut.title(), heads.stream().map(Column::text).toList(), rows, laidOut.notes());
    }
}
