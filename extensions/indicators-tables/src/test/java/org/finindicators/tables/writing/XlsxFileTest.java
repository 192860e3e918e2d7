/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.junit.jupiter.api.Test;

class XlsxFileTest {
    private static byte[] bytes(XlsxFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.writeTo(out);
        return out.toByteArray();
    }

    private static List<Row> rows(XlsxFile file, String sheet) throws IOException {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(bytes(file)), new ReadingOptions(true, false))) {
            return book.findSheet(sheet).orElseThrow().read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    /** By hand: 4 x 283,141 over the mean of 7,068,964 and 8,765,837. */
    @Test
    void comparison_isReadBack() throws IOException {
        List<Row> rows = rows(XlsxFile.of(TwoBanks.BOTH), "figures");
        List<String> heads = texts(rows.get(0));
        assertThat(heads).startsWith("subject", "period", "start", "end", "id", "variant", "value", "value (exact)");
        Cell value = rows.get(1).getCell(6);
        assertThat(value.getType()).isEqualTo(CellType.NUMBER);
        assertThat(value.asNumber().doubleValue()).isEqualTo(1132564 / 7917400.5);
        assertThat(value.getDataFormatString()).isEqualTo("0.00%");
        Cell exact = rows.get(1).getCell(7);
        assertThat(exact.getType()).isEqualTo(CellType.STRING);
        assertThat(new BigDecimal(exact.asString()))
                .isEqualByComparingTo(
                        TwoBanks.BOTH.measurements().get(0).decimal().orElseThrow());
        Cell start = rows.get(1).getCell(2);
        assertThat(start.asDate().toLocalDate()).hasToString("2021-01-01");
        assertThat(start.getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(rows.get(3).getCellText(6)).isEmpty();
        assertThat(texts(rows.get(3))).contains("NEGATIVE_DENOMINATOR");
    }

    @Test
    void texts_areNeverFormulas_andDigitsThatNameSomethingStayText() throws IOException {
        Table table = Table.of("Title", Column.text("subject"), Column.text("=1+1"), Column.number("n"))
                .row("24735", "=1+1", "1,000")
                .row("007", "@SUM(A1)\u0001", "-0.1")
                .note("below\n  and more");
        List<Row> rows = rows(XlsxFile.of(table), "figures");
        for (Row row : rows) {
            assertThat(row.stream().map(Cell::getType)).doesNotContain(CellType.FORMULA);
        }
        assertThat(texts(rows.get(0))).containsExactly("subject", "=1+1", "n");
        assertThat(texts(rows.get(1))).containsExactly("24735", "=1+1", "1000");
        assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(1).getCell(2).asNumber()).isEqualByComparingTo("1000");
        assertThat(texts(rows.get(2)).get(1)).isEqualTo("@SUM(A1)");
        assertThat(rows.get(2).getCell(2).asNumber()).isEqualByComparingTo("-0.1");
        assertThat(rows(XlsxFile.of(table), "figures notes").stream().map(row -> row.getCellText(0)))
                .containsExactly("Title", "below", "  and more");
    }

    @Test
    void numbers_thatASpreadsheetCannotHold_haveTheirDigitsBeside() throws IOException {
        Table table = Table.of("", Column.number("a"), Column.number("b"))
                .row("12345678901234567", "0.5")
                .row("0.1", "7");
        List<Row> rows = rows(XlsxFile.of(table), "figures");
        assertThat(texts(rows.get(0))).containsExactly("a", "a (exact)", "b");
        assertThat(rows.get(1).getCellText(1)).isEqualTo("12345678901234567");
        assertThat(rows.get(2).getCellText(1)).isEqualTo("0.1");
        assertThat(rows.get(2).getCell(2).asNumber()).isEqualByComparingTo("7");
    }

    @Test
    void sheets_haveValidNames() throws IOException {
        Table table = Table.of("", Column.text("a")).row("b");
        XlsxFile file = XlsxFile.empty()
                .with("a/b:c*[d]?", table)
                .with("A B C D", table)
                .with("'", table)
                .with("history", table)
                .with("x".repeat(40), table)
                .with("x".repeat(40), table);
        assertThat(file.names())
                .containsExactly("a b c d", "A B C D 2", "Sheet", "Sheet 2", "x".repeat(31), "x".repeat(29) + " 2");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes(file)))) {
            assertThat(book.getSheets().map(Sheet::getName)).containsExactlyElementsOf(file.names());
        }
    }

    @Test
    void sameDocuments_giveTheSameBytes() throws Exception {
        byte[] first = bytes(XlsxFile.of(TwoBanks.BOTH));
        // the properties have seconds, the entries two of them
        Thread.sleep(2100);
        assertThat(bytes(XlsxFile.of(TwoBanks.BOTH))).isEqualTo(first);
    }

    @Test
    void withoutSheets_isAWorkbookStill() throws IOException {
        assertThat(rows(XlsxFile.empty(), "figures")).isEmpty();
    }
}
