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
public record Table(String title, List<Column> columns, List<List<String>> rows, List<String> notes) {
    /**
     * Creates a table.
     *
     * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
     */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
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
        List<List<String>> all = new ArrayList<>(rows);
        all.addAll(more);
        return new Table(title, columns, all, notes);
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
     * @param format the form
     * @return its text, each line ended
     */
    public String as(Format format) {
        return switch (format) {
            case TEXT -> text();
            case MARKDOWN -> markdown();
            case CSV -> csv();
        };
    }

    /** Prints the table as text. */
    @Override
    public String toString() {
        return text().stripTrailing();
    }

    private String text() {
        int[] widths = new int[columns.size()];
        List<String> heads = columns.stream().map(Column::title).toList();
        List<List<String>> all = new ArrayList<>(List.of(heads));
        rows.forEach(row -> all.add(row.stream().map(Cell::onOneLine).toList()));
        for (List<String> row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Cell.width(row.get(i)));
            }
        }
        StringBuilder out = new StringBuilder();
        if (!title.isEmpty()) {
            out.append(title).append('\n');
        }
        for (int r = 0; r < all.size(); r++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(i == 0 ? "" : "  ")
                        .append(Cell.pad(
                                all.get(r).get(i), widths[i], columns.get(i).alignment()));
            }
            out.append(line.toString().stripTrailing()).append('\n');
            if (r == 0) {
                int width = Arrays.stream(widths).sum() + 2 * (widths.length - 1);
                out.append("-".repeat(width)).append('\n');
            }
        }
        notes.forEach(note -> out.append(note).append('\n'));
        return out.toString();
    }

    private String markdown() {
        StringBuilder out = new StringBuilder();
        if (!title.isEmpty()) {
            out.append("**").append(title).append("**\n\n");
        }
        out.append(markdownRow(columns.stream().map(Column::title).toList()));
        out.append(markdownRow(columns.stream()
                .map(c -> c.alignment() == Column.Alignment.RIGHT ? "---:" : "---")
                .toList()));
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
