/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.finindicators.number.Printing;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Suggestions;

/**
 * The columns of a source, looked up by name: those that a mapping names, those that it leaves aside, and those that it
 * does not know.
 *
 * <p>Not thread-safe: it is looked at by the thread that reads.
 *
 * @since 0.1.0
 */
public final class Header {
    private static final int MOST_SUGGESTIONS = 100;
    private static final int MOST_NAMED = 10;

    private final List<String> columns;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final SourceFaults faults;
    private boolean suggested;

    /**
     * Takes the names of the columns. One that occurs twice is a fault, and so is one without a name.
     *
     * @param columns the names as they stand in the source
     * @param faults takes what is wrong
     */
    public Header(List<String> columns, SourceFaults faults) {
        this.columns = List.copyOf(columns);
        this.faults = faults;
        for (int place = 0; place < columns.size(); place++) {
            String name = columns.get(place);
            if (name.isEmpty()) {
                faults.add("header, column " + (place + 1), "", "has no name");
            } else if (places.putIfAbsent(name, place) != null) {
                faults.add("header, column " + (place + 1), name, "occurs twice; the first one is read");
            }
        }
    }

    /**
     * Finds a column that the mapping can do without.
     *
     * @param name its name
     * @return its place from 0, or -1 if there is none
     */
    public int find(String name) {
        used.add(name);
        return places.getOrDefault(name, -1);
    }

    /**
     * Finds a column that the mapping needs; if there is none, that is a fault.
     *
     * @param name its name
     * @return its place from 0, or -1 if there is none
     */
    public int require(String name) {
        int place = find(name);
        if (place < 0) {
            faults.addUnknown("header", name, columns, "is not a column, and the mapping needs it");
            suggestAnotherLine();
        }
        return place;
    }

    /** Heads without names or with the same one, or a single one, are often a title above the header. */
    private void suggestAnotherLine() {
        if (!suggested && (places.size() < columns.size() || columns.size() == 1)) {
            suggested = true;
            faults.add(
                    "header",
                    "",
                    "is perhaps further down: say CsvSource.of(file).headerLine(2), or headerRow(2) of an"
                            + " XlsxSource");
        }
    }

    /**
     * Lists the columns that nothing asked for, each with the name that may have been meant.
     *
     * @param known the names that the mapping knows
     * @return for instance {@code net_incme; did you mean net_income?}
     */
    public List<String> unbound(Set<String> known) {
        List<String> unbound = new ArrayList<>();
        Set<String> absent = new LinkedHashSet<>(known);
        absent.removeAll(places.keySet());
        for (String column : places.keySet()) {
            if (!used.contains(column)) {
                unbound.add(column + (unbound.size() < MOST_SUGGESTIONS ? didYouMean(column, absent) : ""));
            }
        }
        return unbound;
    }

    /**
     * Finds all columns that the mapping needs.
     *
     * @param names their names
     * @return the place of each, from 0
     * @throws InvalidInputException with every one that is not there
     */
    public Map<String, Integer> requireAll(Collection<String> names) {
        Map<String, Integer> found = new LinkedHashMap<>();
        names.forEach(name -> found.put(name, require(name)));
        if (found.containsValue(-1)) {
            throw new InvalidInputException(faults.violations());
        }
        return found;
    }

    /**
     * Refuses a source of which no column was asked for.
     *
     * @throws InvalidInputException if none of the names that were looked up is a column
     */
    public void requireBound() {
        if (places.keySet().stream().noneMatch(used::contains)) {
            faults.add(
                    "header",
                    "",
                    "no column is one that the mapping names, of " + Printing.some(used, MOST_NAMED)
                            + "; the columns are " + Printing.some(columns, MOST_NAMED));
            throw new InvalidInputException(faults.violations());
        }
    }

    /** Asks for a name that differs in case, blanks and marks only, or else for one that is near. */
    static String didYouMean(String given, Collection<String> known) {
        String letters = letters(given);
        List<String> same = letters.isEmpty()
                ? List.of()
                : known.stream()
                        .filter(name -> letters(name).equals(letters))
                        .sorted()
                        .limit(Suggestions.MOST)
                        .toList();
        return same.isEmpty() ? Suggestions.didYouMean(given, known) : Suggestions.didYouMean(same);
    }

    private static String letters(String name) {
        if (name.length() > Suggestions.LONGEST) {
            return "";
        }
        StringBuilder letters = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /**
     * Lists all columns.
     *
     * @return the names in their order
     */
    public List<String> columns() {
        return columns;
    }

    /** Prints the names. */
    @Override
    public String toString() {
        return String.join(", ", columns);
    }
}
