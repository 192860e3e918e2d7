/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.util.ArrayList;
import java.util.List;
import org.finindicators.number.Printing;
import org.finindicators.report.Cell;
import org.finindicators.report.Table;
import org.finindicators.validation.Violation;

/**
 * What was read of a source, in numbers: whatever came of it bears these, so that nothing is lost in silence.
 *
 * <p>Immutable.
 *
 * @param source the name of the source
 * @param what what was counted, one of it: {@code row} for instance
 * @param rows how many were read, sound or not
 * @param refused how many of them were refused
 * @param violations all that is wrong
 * @param unbound the columns or parts that nothing asked for, with the name that may have been meant
 * @since 0.1.0
 */
public record RowsRead(
        String source, String what, long rows, long refused, List<Violation> violations, List<String> unbound) {
    private static final int SHOWN = 5;
    private static final int NAMED = 12;

    /** Copies the lists. */
    public RowsRead {
        violations = List.copyOf(violations);
        unbound = List.copyOf(unbound);
    }

    /**
     * Takes what a reading of rows found.
     *
     * @param faults the faults and counts, after the last row
     * @param unbound the columns that nothing asked for
     * @return the numbers
     */
    public static RowsRead of(SourceFaults faults, List<String> unbound) {
        return new RowsRead(faults.name(), "row", faults.rows(), faults.refused(), faults.violations(), unbound);
    }

    /**
     * Says what has to be known of a figure that is computed from what was read.
     *
     * @return for instance {@code banks.csv: 3 of 418 rows were refused}; empty if none was
     */
    public String caveat() {
        return refused == 0
                ? ""
                : source + ": " + Printing.number(refused) + " of " + count(rows) + (refused == 1 ? " was" : " were")
                        + " refused";
    }

    /**
     * Lists the same in sentences.
     *
     * @return lines of {@value Table#WIDTH} characters at the most: the counts, what nothing asked for, the first
     *     faults
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        wrap(lines, source + ": " + count(rows) + " read, " + Printing.number(refused) + " refused");
        if (!unbound.isEmpty()) {
            int more = unbound.size() - NAMED;
            wrap(
                    lines,
                    "not read: " + String.join(", ", unbound.subList(0, Math.min(NAMED, unbound.size())))
                            + (more > 0 ? " and " + more + " others, which unbound() lists" : ""));
        }
        if (!violations.isEmpty()) {
            lines.add(Printing.number(violations.size())
                    + (violations.size() == 1 ? " fault" : " faults")
                    + (violations.size() > SHOWN ? ", the first of them (violations() lists all):" : ":"));
            violations.stream().limit(SHOWN).forEach(fault -> wrap(lines, "  " + fault));
        }
        return List.copyOf(lines);
    }

    private String count(long number) {
        return Printing.number(number) + " " + what + (number == 1 ? "" : "s");
    }

    private static void wrap(List<String> lines, String sentence) {
        lines.addAll(Cell.wrapped(Cell.onOneLine(sentence), Table.WIDTH, "    "));
    }

    /** Prints the {@link #lines()}. */
    @Override
    public String toString() {
        return String.join("\n", lines());
    }
}
