/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/**
 * A table with a title, columns, rows and footnotes, printed aligned.
 *
 * <p>It is immutable; {@link #row(String...)} and {@link #note(String)} return a larger one.
 *
 * @param title what stands above it, may be empty
 * @param columns the columns
 * @param rows the cells, one list for each row, as many as there are columns
 * @param notes the lines below it
 */
public record Table(String title, List<Column> columns, List<List<String>> rows, List<String> notes)
        implements Document {
    /** How many characters a line of a printed table has at the most. */
    public static final int WIDTH = 80;

    /**
     * Creates a table.
     *
     * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
     */
    public Table {
        columns = List.copyOf(columns);
        // rows of a table are of one length, and one look tells which
        if (!(rows instanceof Rows)) {
            check(columns, rows);
            rows = Rows.of(rows);
        } else {
            check(columns, rows.subList(0, Math.min(1, rows.size())));
        }
        notes = List.copyOf(notes);
    }

    private static void check(List<Column> columns, List<List<String>> rows) {
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.size() + " cells in a table of " + columns.size() + " columns: " + row);
            }
        }
    }

    /**
     * Starts a table.
     *
     * @param title what stands above it, may be empty
     * @param columns the columns
     * @return a table without rows
     */
    public static Table of(String title, Column... columns) {
        return new Table(title, List.of(columns), List.of(), List.of());
    }

    /**
     * Adds a row.
     *
     * @param cells one text for each column
     * @return the larger table
     */
    public Table row(String... cells) {
        return rows(List.of(Arrays.asList(cells)));
    }

    /**
     * Adds rows.
     *
     * @param more the rows
     * @return the larger table
     */
    public Table rows(List<List<String>> more) {
        check(columns, more);
        return new Table(title, columns, ((Rows) rows).plus(more), notes);
    }

    /**
     * Adds a line below the table.
     *
     * @param note the line
     * @return the larger table
     */
    public Table note(String note) {
        List<String> all = new ArrayList<>(notes);
        all.add(note);
        return new Table(title, columns, rows, all);
    }

    /**
     * Writes the table.
     *
     * @param format the form; text as wide as it is
     * @return its text, each line ended
     */
    @Override
    public String as(Format format) {
        return switch (format) {
            case TEXT -> TextLayout.of(onOneLine(), Integer.MAX_VALUE);
            case MARKDOWN -> markdown();
            case CSV -> csv();
        };
    }

    /**
     * Writes the table for a terminal: long heads and texts go on on the next line, and columns for which there is no
     * room stand in a further block below, so that nothing is cut.
     *
     * @param width how many characters a line has at the most; a column of numbers that is wider stays as it is
     * @return its text, each line ended
     */
    public String text(int width) {
        return TextLayout.of(onOneLine(), Math.max(width, 1));
    }

    /** Prints the table as text of {@value #WIDTH} characters a line. */
    @Override
    public String toString() {
        return text(WIDTH).stripTrailing();
    }

    /** The rows with each cell on one line. */
    private Table onOneLine() {
        return new Table(
                title,
                columns,
                rows.stream()
                        .map(row -> row.stream().map(Cell::onOneLine).toList())
                        .toList(),
                notes);
    }

    private String markdown() {
        StringBuilder out = new StringBuilder();
        if (!title.isEmpty()) {
            out.append("**").append(title).append("**\n\n");
        }
        if (!columns.isEmpty()) {
            out.append(markdownRow(columns.stream().map(Column::title).toList()));
            out.append(markdownRow(columns.stream()
                    .map(c -> c.alignment() == Column.Alignment.RIGHT ? "---:" : "---")
                    .toList()));
        }
        rows.forEach(row -> out.append(markdownRow(row)));
        notes.forEach(note -> out.append('\n').append(note).append('\n'));
        return out.toString();
    }

    private static String markdownRow(List<String> cells) {
        StringJoiner line = new StringJoiner(" | ", "| ", " |\n");
        cells.forEach(cell -> line.add(Cell.onOneLine(cell.replace("\\", "\\\\").replace("|", "\\|"))));
        return line.toString();
    }

    private String csv() {
        StringBuilder out =
                new StringBuilder(csvRow(columns.stream().map(Column::title).toList()));
        rows.forEach(row -> out.append(csvRow(row)));
        return out.toString();
    }

    private static String csvRow(List<String> cells) {
        StringJoiner line = new StringJoiner(",", "", "\r\n");
        for (String cell : cells) {
            boolean quote = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            line.add(quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        return line.toString();
    }
}
