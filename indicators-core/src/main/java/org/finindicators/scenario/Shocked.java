/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import java.util.List;
import org.finindicators.report.Cell;
import org.finindicators.report.Table;
import org.finindicators.statement.Statement;

/**
 * A statement before and after a scenario, what has changed, and what could not be applied.
 *
 * @param scenario the scenario
 * @param before the statement as reported
 * @param after the statement under the scenario, which names it in its source and beside each figure that it changed;
 *     the same as before where nothing changes
 * @param changes the figures that changed, in the order in which the scenario names them
 * @param unapplied what could not be applied, with the reason
 * @param notes what stays as it is, though it may depend on what has changed
 * @since 0.1.0
 */
public record Shocked(
        Scenario scenario,
        Statement before,
        Statement after,
        List<FigureChange> changes,
        List<Unapplied> unapplied,
        List<String> notes) {
    /** What is printed within another text still stays below 80 columns. */
    private static final int ROOM = Table.WIDTH - 5;

    /** Copies the lists. */
    public Shocked {
        changes = List.copyOf(changes);
        unapplied = List.copyOf(unapplied);
        notes = List.copyOf(notes);
    }

    /**
     * Tells whether the whole scenario was applied.
     *
     * @return true if nothing is {@linkplain #unapplied() left}
     */
    public boolean isComplete() {
        return unapplied.isEmpty();
    }

    /** Prints how many figures changed on the first line, and a line for each, for what was not applied, and notes. */
    @Override
    public String toString() {
        String end = ": " + changes.size() + (changes.size() == 1 ? " figure" : " figures") + " changed"
                + (unapplied.isEmpty() ? "" : ", " + unapplied.size() + " not applied");
        String start = before.subject() + ", " + before.period() + ", " + scenario.quoted();
        StringBuilder out =
                new StringBuilder(Cell.cut(Cell.onOneLine(start), Table.WIDTH - 1 - end.length())).append(end);
        changes.forEach(change -> append(out, change.toString()));
        unapplied.forEach(one -> append(out, one.prefix() + one));
        notes.forEach(note -> append(out, note));
        return out.toString();
    }

    private static void append(StringBuilder out, String line) {
        Cell.wrapped(Cell.onOneLine(line), ROOM, "  ")
                .forEach(part -> out.append("\n  ").append(part));
    }
}
