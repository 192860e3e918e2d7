/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table as aligned text of a width. Nothing is cut: heads and texts go on on the next line, and columns for which
 * there is no room stand in a further block, below the first column again.
 */
final class TextLayout {
    private static final int GAP = 2;
    /** Below this, a column of texts reads worse than another block does. */
    private static final int NARROWEST_TEXT = 15;

    private final Table table;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    private TextLayout(Table table, int width) {
        this.table = table;
        this.width = width;
    }

    static String of(Table table, int width) {
        return new TextLayout(table, width).text();
    }

    private String text() {
        if (!table.title().isEmpty()) {
            Cell.wrapped(table.title(), width, "").forEach(this::line);
        }
        int[] widths = widths();
        List<int[]> blocks = blocks(widths);
        for (int b = 0; b < blocks.size(); b++) {
            if (b > 0) {
                out.append('\n');
            }
            block(blocks.get(b), widths);
        }
        for (String note : table.notes()) {
            for (String part : note.split("\\R", -1)) {
                // what goes on stands under what it belongs to
                String indent = " ".repeat(part.length() - part.stripLeading().length());
                Cell.wrapped(part, width, indent.length() > width / 2 ? "" : indent)
                        .forEach(this::line);
            }
        }
        return out.toString();
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    /** As wide as the cells are; then narrower heads, then narrower texts, at last inside words, as far as needed. */
    private int[] widths() {
        int n = table.columns().size();
        int[] heads = new int[n];
        int[] words = new int[n];
        int[] cells = new int[n];
        int[] cellWords = new int[n];
        for (int i = 0; i < n; i++) {
            String head = table.columns().get(i).title();
            heads[i] = Cell.width(head);
            words[i] = longestWord(head);
        }
        for (List<String> row : table.rows()) {
            for (int i = 0; i < n; i++) {
                cells[i] = Math.max(cells[i], Cell.width(row.get(i)));
                cellWords[i] = Math.max(cellWords[i], longestWord(row.get(i)));
            }
        }
        int[] widths = new int[n];
        for (int i = 0; i < n; i++) {
            widths[i] = Math.max(heads[i], cells[i]);
        }
        narrow(widths, i -> Math.max(words[i], cells[i]));
        int[] whole = new int[n];
        for (int i = 0; i < n; i++) {
            whole[i] = Math.max(NARROWEST_TEXT, Math.max(words[i], cellWords[i]));
        }
        int[] narrower = widths.clone();
        // the first column has names or ids, which are looked for: it gives way last
        narrow(narrower, i -> isText(i) && i > 0 ? Math.min(narrower[i], whole[i]) : narrower[i]);
        narrow(narrower, i -> isText(i) && i > 0 ? Math.min(narrower[i], NARROWEST_TEXT) : narrower[i]);
        narrow(narrower, i -> isText(i) ? Math.min(narrower[i], whole[i]) : narrower[i]);
        narrow(narrower, i -> isText(i) ? Math.min(narrower[i], NARROWEST_TEXT) : narrower[i]);
        if (total(narrower) > width) {
            // columns go into another block anyway, so there is room
            for (int i = 0; i < n; i++) {
                narrower[i] = isText(i) ? Math.min(widths[i], Math.max(whole[i], width / 2)) : widths[i];
            }
        }
        for (int i = 0; i < n; i++) {
            narrower[i] = Math.max(1, Math.min(narrower[i], width));
        }
        return narrower;
    }

    private boolean isText(int column) {
        return table.columns().get(column).alignment() == Column.Alignment.LEFT;
    }

    /** Takes from the widest column that can be narrower, again and again, until all fit or none can. */
    private void narrow(int[] widths, java.util.function.IntUnaryOperator least) {
        int excess = total(widths) - width;
        int[] floor = new int[widths.length];
        Arrays.setAll(floor, least);
        while (excess > 0) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > floor[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
            excess--;
        }
    }

    private static int total(int[] widths) {
        return Arrays.stream(widths).sum() + GAP * (widths.length - 1);
    }

    /** The columns of each block; the first column leads all of them, if there is room for it and another one. */
    private List<int[]> blocks(int[] widths) {
        List<int[]> blocks = new ArrayList<>();
        List<Integer> block = new ArrayList<>();
        int taken = 0;
        for (int i = 0; i < widths.length; i++) {
            if (!block.isEmpty() && taken + GAP + widths[i] > width) {
                blocks.add(block.stream().mapToInt(Integer::intValue).toArray());
                block.clear();
                taken = 0;
                if (widths[0] + GAP + widths[i] <= width) {
                    block.add(0);
                    taken = widths[0];
                }
            }
            taken += (block.isEmpty() ? 0 : GAP) + widths[i];
            block.add(i);
        }
        if (!block.isEmpty()) {
            blocks.add(block.stream().mapToInt(Integer::intValue).toArray());
        }
        return blocks;
    }

    private void block(int[] columns, int[] widths) {
        List<String> heads = table.columns().stream().map(Column::title).toList();
        row(heads, columns, widths, true);
        int rule = Arrays.stream(columns).map(i -> widths[i]).sum() + GAP * (columns.length - 1);
        out.append("-".repeat(rule)).append('\n');
        table.rows().forEach(row -> row(row, columns, widths, false));
    }

    private void row(List<String> cells, int[] columns, int[] widths, boolean fromBelow) {
        List<List<String>> wrapped = new ArrayList<>();
        int lines = 1;
        for (int i : columns) {
            List<String> parts = Cell.wrapped(cells.get(i), widths[i], "");
            wrapped.add(parts);
            lines = Math.max(lines, parts.size());
        }
        for (int at = 0; at < lines; at++) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < columns.length; c++) {
                List<String> parts = wrapped.get(c);
                int part = fromBelow ? at - (lines - parts.size()) : at;
                String text = part < 0 || part >= parts.size() ? "" : parts.get(part);
                Column.Alignment side = table.columns().get(columns[c]).alignment();
                line.append(c == 0 ? "" : " ".repeat(GAP)).append(Cell.pad(text, widths[columns[c]], side));
            }
            line(line.toString());
        }
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split(" ")).mapToInt(Cell::width).max().orElse(0);
    }
}
