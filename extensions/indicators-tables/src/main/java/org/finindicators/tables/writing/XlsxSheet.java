/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.writing;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;
import org.finindicators.report.Column;
import org.finindicators.report.Table;

/** The cells of one sheet: what kind each column is of, and how wide. */
final class XlsxSheet {
    private static final int LONGEST_TEXT = 32_767;
    private static final int WIDEST = 60;
    private static final int FLUSHED = 1_000;
    private static final String CUT = "...";

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:E[+-]?[0-9]{1,3})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    /** The earliest day on which spreadsheets agree. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** Columns that name something, which is no number even where it has only digits. */
    private static final Set<String> NAMES = Set.of("subject", "id", "variant", "key", "code", "name", "criterion");

    private static final Set<String> PER_CENT = Set.of("SHARE", "RATIO", "RATE", "POINTS");

    private final List<String> heads;
    private final List<List<String>> rows;
    private final Kind[] kinds;

    private enum Kind {
        TEXT,
        DATE,
        NUMBER,
        /** A number in some row of which the last digits are lost. */
        LONG_NUMBER
    }

    XlsxSheet(Table table) {
        heads = table.columns().stream().map(Column::title).toList();
        rows = table.rows();
        kinds = new Kind[heads.size()];
        for (int column = 0; column < kinds.length; column++) {
            kinds[column] = kind(column);
        }
    }

    private Kind kind(int column) {
        if (NAMES.contains(heads.get(column))) {
            return Kind.TEXT;
        }
        Kind kind = null;
        for (List<String> row : rows) {
            String cell = row.get(column);
            if (cell.isEmpty()) {
                continue;
            }
            Kind one = kind(cell);
            if (one == Kind.TEXT) {
                return Kind.TEXT;
            }
            if (kind != null && (kind == Kind.DATE) != (one == Kind.DATE)) {
                return Kind.TEXT;
            }
            kind = kind == Kind.LONG_NUMBER ? kind : one;
        }
        return kind == null ? Kind.TEXT : kind;
    }

    private static Kind kind(String cell) {
        if (NUMBER.matcher(cell).matches()) {
            BigDecimal exact = new BigDecimal(cell);
            double held = exact.doubleValue();
            if (Double.isInfinite(held)) {
                return Kind.TEXT;
            }
            return new BigDecimal(Double.toString(held)).compareTo(exact) == 0 ? Kind.NUMBER : Kind.LONG_NUMBER;
        }
        return isDate(cell) ? Kind.DATE : Kind.TEXT;
    }

    private static boolean isDate(String cell) {
        try {
            return DATE.matcher(cell).matches() && !LocalDate.parse(cell).isBefore(FIRST_DAY);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    void writeTo(Worksheet sheet) throws IOException {
        int[] place = places();
        for (int column = 0; column < kinds.length; column++) {
            head(sheet, place[column], heads.get(column), width(column));
            if (kinds[column] == Kind.LONG_NUMBER) {
                head(sheet, place[column] + 1, heads.get(column) + " (exact)", width(column));
            }
        }
        if (kinds.length > 0) {
            sheet.freezePane(0, 1);
        }
        int value = heads.indexOf("value");
        int unit = heads.indexOf("unit");
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row);
            for (int column = 0; column < kinds.length; column++) {
                cell(sheet, row + 1, place[column], cells.get(column), kinds[column]);
            }
            if (value >= 0 && unit >= 0 && kinds[value] != Kind.TEXT && PER_CENT.contains(cells.get(unit))) {
                sheet.style(row + 1, place[value]).format("0.00%").set();
            }
            if (row % FLUSHED == FLUSHED - 1) {
                sheet.flush();
            }
        }
    }

    /** Where each column stands, since the exact digits of one take the next place. */
    private int[] places() {
        int[] place = new int[kinds.length];
        for (int column = 1; column < kinds.length; column++) {
            place[column] = place[column - 1] + (kinds[column - 1] == Kind.LONG_NUMBER ? 2 : 1);
        }
        return place;
    }

    private static void head(Worksheet sheet, int column, String text, int width) {
        sheet.value(0, column, text(text));
        sheet.style(0, column).bold().set();
        sheet.width(column, width);
    }

    private int width(int column) {
        int widest = heads.get(column).length();
        for (List<String> row : rows) {
            widest = Math.max(widest, row.get(column).length());
        }
        return Math.min(WIDEST, widest + 2);
    }

    private static void cell(Worksheet sheet, int row, int column, String cell, Kind kind) {
        if (cell.isEmpty()) {
            return;
        }
        switch (kind) {
            case TEXT -> sheet.value(row, column, text(cell));
            case DATE -> {
                sheet.value(row, column, LocalDate.parse(cell));
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case NUMBER -> sheet.value(row, column, new BigDecimal(cell));
            case LONG_NUMBER -> {
                sheet.value(row, column, new BigDecimal(cell).doubleValue());
                sheet.value(row, column + 1, cell);
            }
        }
    }

    /** A text as a cell can hold it: without characters that XML has not, no longer than a cell. */
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point == '\t'
                        || point == '\n'
                        || (point >= 0x20 && point < 0xD800)
                        || (point >= 0xE000 && point < 0xFFFE)
                        || point >= 0x10000)
                .forEach(out::appendCodePoint);
        return out.length() <= LONGEST_TEXT ? out.toString() : out.substring(0, LONGEST_TEXT - 4) + CUT;
    }
}
