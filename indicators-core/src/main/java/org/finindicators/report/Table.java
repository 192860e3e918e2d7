/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * A table with a title, columns, rows and footnotes, printed aligned.
 *
 * <p>It is immutable; {@link #row(String...)} and {@link #note(String)} return a larger one.
 *
 * @param title what stands above it, may be empty
 * @param columns the columns
 * @param rows the cells, one list for each row, as many as there are columns
 * @param notes the lines below it
 * @since 0.1.0
 */
public record Table(String title, List<Column> columns, List<List<String>> rows, List<String> notes)
        implements Document {
    /** A number as it is printed for reading. */
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");

    /** What a spreadsheet runs or loses, unless it is a number or a mark. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r\n](?s:.*)");

    private static final Pattern HARMLESS =
            Pattern.compile("-|[+-]?[0-9][0-9,]*(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?: ?%)?");

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
     * @param format the form; text as wide as it is; CSV without title and notes, its numbers without separators of
     *     thousands
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
     * Makes the table safe for a spreadsheet, which runs a cell that begins with {@code =}, {@code +}, {@code -} or
     * {@code @} as a formula, whoever wrote it.
     *
     * @return the table with an apostrophe before each such cell, and before one that begins with a tab or a line
     *     break; numbers stay as they are
     */
    public Table forSpreadsheets() {
        return new Table(
                title,
                columns.stream()
                        .map(column -> new Column(harmless(column.title()), column.alignment()))
                        .toList(),
                rows.stream()
                        .map(row -> row.stream().map(Table::harmless).toList())
                        .toList(),
                notes);
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() && !HARMLESS.matcher(cell).matches() ? '\'' + cell : cell;
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
            out.append(Markdown.bold(title)).append("\n\n");
        }
        if (!columns.isEmpty()) {
            out.append(markdownRow(columns.stream().map(Column::title).toList()));
            out.append(markdownRow(columns.stream()
                    .map(c -> c.alignment() == Column.Alignment.RIGHT ? "---:" : "---")
                    .toList()));
        }
        rows.forEach(row -> out.append(markdownRow(row)));
        paragraphs().forEach(lines -> out.append('\n').append(Markdown.paragraph(lines)));
        return out.toString();
    }

    /** The notes; what is indented belongs to the one above. */
    private List<List<String>> paragraphs() {
        List<List<String>> paragraphs = new ArrayList<>();
        for (String note : notes) {
            for (String line : note.lines().toList()) {
                if (paragraphs.isEmpty() || !line.startsWith(" ")) {
                    paragraphs.add(new ArrayList<>());
                }
                paragraphs.get(paragraphs.size() - 1).add(line);
            }
        }
        return paragraphs;
    }

    private static String markdownRow(List<String> cells) {
        StringJoiner line = new StringJoiner(" | ", "| ", " |\n");
        cells.forEach(cell -> line.add(Markdown.inline(cell)));
        return line.toString();
    }

    private String csv() {
        StringBuilder out =
                new StringBuilder(csvRow(columns.stream().map(Column::title).toList()));
        rows.forEach(row -> {
            List<String> cells = new ArrayList<>(row);
            for (int i = 0; i < cells.size(); i++) {
                if (columns.get(i).alignment() == Column.Alignment.RIGHT
                        && GROUPED.matcher(cells.get(i)).matches()) {
                    cells.set(i, cells.get(i).replace(",", ""));
                }
            }
            out.append(csvRow(cells));
        });
        return out.toString();
    }

    private static String csvRow(List<String> cells) {
        StringJoiner line = new StringJoiner(",", "", "\r\n");
        for (String cell : cells) {
            boolean quote = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            line.add(quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        // a line without anything would be no row
        return columnless(cells) ? "\"\"\r\n" : line.toString();
    }

    private static boolean columnless(List<String> cells) {
        return cells.size() == 1 && cells.get(0).isEmpty();
    }
}
