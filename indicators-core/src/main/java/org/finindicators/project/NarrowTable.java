/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.finindicators.report.Column;
import org.finindicators.report.Table;

/** Cuts labels and wraps notes, so that a table printed as text keeps to 80 columns. */
final class NarrowTable {
    private static final int WIDTH = 80;
    private static final int SHORTEST = 12;
    private static final String CUT = "...";
    private static final String INDENT = "  ";

    private NarrowTable() {}

    /** The same table, its longest labels cut as far as need be; numbers are never cut. */
    static Table of(Table table) {
        int[] widths = IntStream.range(0, table.columns().size())
                .map(at -> table.rows().stream()
                        .mapToInt(row -> row.get(at).length())
                        .reduce(table.columns().get(at).title().length(), Math::max))
                .toArray();
        int over = IntStream.of(widths).sum() + 2 * (widths.length - 1) - WIDTH;
        while (over > 0) {
            int longest = longestText(table, widths);
            if (longest < 0) {
                break;
            }
            widths[longest]--;
            over--;
        }
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            rows.add(IntStream.range(0, widths.length)
                    .mapToObj(at -> cut(row.get(at), widths[at]))
                    .toList());
        }
        return new Table(
                table.title(),
                table.columns(),
                rows,
                table.notes().stream().flatMap(NarrowTable::wrapped).toList());
    }

    /** The lines of a note, later ones indented; a word that is longer than a line is cut. */
    private static Stream<String> wrapped(String note) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : note.split(" ", -1)) {
            String fitting = cut(word, WIDTH - INDENT.length());
            if (line.length() > INDENT.length() && line.length() + 1 + fitting.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(INDENT);
            } else if (line.length() > 0) {
                line.append(' ');
            }
            line.append(fitting);
        }
        lines.add(line.toString());
        return lines.stream();
    }

    private static int longestText(Table table, int[] widths) {
        int longest = -1;
        for (int at = 0; at < widths.length; at++) {
            Column column = table.columns().get(at);
            int floor = Math.max(SHORTEST, column.title().length());
            if (column.alignment() == Column.Alignment.LEFT
                    && widths[at] > floor
                    && (longest < 0 || widths[at] > widths[longest])) {
                longest = at;
            }
        }
        return longest;
    }

    private static String cut(String cell, int width) {
        return cell.length() <= width ? cell : cell.substring(0, width - CUT.length()) + CUT;
    }
}
