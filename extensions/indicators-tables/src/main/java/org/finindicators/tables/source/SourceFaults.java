/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.finindicators.validation.Violation;

/**
 * Collects what cannot be read of a source, and counts its rows.
 *
 * <p>Of more than {@value #MOST} faults the first are kept and the others counted, so that a hostile file takes bounded
 * memory; the count is among the {@link #violations()}. Of long texts the beginning is kept.
 *
 * <p>Not thread-safe.
 *
 * @since 0.1.0
 */
public final class SourceFaults {
    /** The most faults that are kept. */
    public static final int MOST = 100_000;

    private static final int MOST_SUGGESTIONS = 100;
    private static final int MOST_CHARACTERS = 300;

    private final String name;
    private final String unit;
    private final List<Violation> kept = new ArrayList<>();
    private long more;
    private long rows;
    private long refused;
    private final BitSet refusedRows = new BitSet();
    private long lastFar;
    private int searched;

    /**
     * Starts with nothing wrong.
     *
     * @param source the source that is read
     */
    public SourceFaults(RowSource source) {
        name = source.name();
        unit = source.unit();
    }

    /**
     * Names the source.
     *
     * @return its name, as messages have it
     */
    public String name() {
        return name;
    }

    /** Counts a row that was read, sound or not. */
    public void count() {
        rows++;
    }

    /**
     * Adds what is wrong with a row; the row counts as refused, once.
     *
     * @param row the number of the row
     * @param column the name of the column, empty for the whole row
     * @param subject whose row it is, as far as it is known; empty otherwise
     * @param value what was given, as text; empty if the sentence says it
     * @param message what is wrong with it
     */
    public void add(long row, String column, String subject, String value, String message) {
        add(row, new Violation(column, value, message, subject));
    }

    /**
     * Adds what a value found wrong with the figures of a row; the row counts as refused, once.
     *
     * @param row the number of the row
     * @param found what is wrong, its path inside the row
     */
    public void add(long row, Violation found) {
        boolean far = row >= Integer.MAX_VALUE;
        if (far ? row != lastFar : !refusedRows.get((int) row)) {
            refused++;
        }
        if (far) {
            lastFar = row;
        } else {
            refusedRows.set((int) row);
        }
        keep(new Violation(place(row, found.path()), found.value(), found.message(), found.subject()));
    }

    /**
     * Adds what is wrong with the source as a whole, its header for instance.
     *
     * @param place where, within the source; may be empty
     * @param value what was given, as text; may be empty
     * @param message what is wrong with it
     */
    public void add(String place, String value, String message) {
        keep(new Violation(place.isEmpty() ? name : name + ", " + place, value, message));
    }

    /**
     * Adds what a value found wrong that costs no row.
     *
     * @param place where the value is, within the source
     * @param found what is wrong, its path inside the value
     */
    public void add(String place, Violation found) {
        keep(new Violation(
                name + ", " + place + (found.path().isEmpty() ? "" : ", " + found.path()),
                found.value(),
                found.message(),
                found.subject()));
    }

    /**
     * Adds a name that is not known, and asks whether one near to it was meant.
     *
     * @param place where, within the source
     * @param given the name
     * @param known the names that there are
     * @param message what is wrong with it
     */
    public void addUnknown(String place, String given, Collection<String> known, String message) {
        searched++;
        add(place, given, message + (searched <= MOST_SUGGESTIONS ? Header.didYouMean(given, known) : ""));
    }

    private void keep(Violation violation) {
        if (kept.size() < MOST) {
            kept.add(new Violation(
                    cut(violation.path()), cut(violation.value()), violation.message(), cut(violation.subject())));
        } else {
            more++;
        }
    }

    /** A name or a cell may have millions of characters; a fault is for reading. */
    private static String cut(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "...";
    }

    private String place(long row, String column) {
        return name + ", " + unit + " " + row + (column.isEmpty() ? "" : ", " + column);
    }

    /**
     * Lists what is wrong so far.
     *
     * @return the violations in the order in which they were found; the last says how many more there are, if there are
     */
    public List<Violation> violations() {
        List<Violation> all = new ArrayList<>(kept);
        if (more > 0) {
            all.add(new Violation(name, "", "and " + more + " more faults, which are counted only"));
        }
        return List.copyOf(all);
    }

    /**
     * Returns how many rows were read.
     *
     * @return the rows after the header, sound or not
     */
    public long rows() {
        return rows;
    }

    /**
     * Returns how many of the rows were refused.
     *
     * @return the rows with at least one fault
     */
    public long refused() {
        return refused;
    }

    /** Says how much is wrong so far. */
    @Override
    public String toString() {
        return name + ": " + rows + " rows read, " + refused + " refused, " + (kept.size() + more) + " faults";
    }
}
