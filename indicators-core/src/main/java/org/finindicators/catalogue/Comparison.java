/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Origin;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Listing;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.number.Printing;
import org.finindicators.report.Column;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.report.Table;

/**
 * Some indicators of several subjects: a row for each subject and a column for each indicator.
 *
 * <p>The subjects are credit lines and the whole book, branches, or banks. A value that is undefined has a number in
 * its place, and the reason stands below.
 *
 * @param heading what the subjects are
 * @param indicators the columns
 * @param rows a row for each subject, of one measurement for each indicator
 * @since 0.1.0
 */
public record Comparison(String heading, List<Indicator> indicators, List<List<Measurement>> rows) implements Document {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a row has more or fewer measurements than there are indicators
     */
    public Comparison {
        indicators = List.copyOf(indicators);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Measurement> row : rows) {
            if (row.size() != indicators.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.size() + " measurements for " + indicators.size() + " indicators");
            }
        }
    }

    /**
     * Measures subjects.
     *
     * @param heading what the subjects are, {@code credit line} for instance
     * @param indicators the indicators, each in the variant chosen
     * @param subjects the figures of each, in the order of the rows
     * @return the comparison
     */
    public static Comparison of(
            String heading, Collection<Indicator> indicators, Collection<? extends Figures> subjects) {
        List<List<Measurement>> rows = new ArrayList<>();
        for (Figures figures : subjects) {
            rows.add(indicators.stream()
                    .map(indicator -> indicator.measure(figures))
                    .toList());
        }
        return new Comparison(heading, List.copyOf(indicators), rows);
    }

    /**
     * Lists all measurements, row by row.
     *
     * @return each measurement
     */
    public List<Measurement> measurements() {
        return rows.stream().flatMap(List::stream).toList();
    }

    /**
     * Writes the comparison.
     *
     * @param format text and Markdown for reading, rounded; CSV for programs, a row for each measurement with full
     *     precision and the parts of each quotient
     * @return its text
     */
    @Override
    public String as(Format format) {
        return (format == Format.CSV ? Listing.of(measurements()) : table()).as(format);
    }

    /**
     * Lays the comparison out.
     *
     * @return a table, with a note for each value that is undefined, for subjects that have more rows than one, and for
     *     what has to be known of a value
     */
    public Table table() {
        Set<String> periods = measurements().stream()
                .map(measurement -> measurement.origin().words())
                .collect(Collectors.toSet());
        List<Column> columns = new ArrayList<>(List.of(Column.text(heading)));
        List<Boolean> alike = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            Set<String> units = units(i);
            alike.add(units.size() < 2);
            String unit = units.size() == 1 ? units.iterator().next() : "";
            columns.add(Column.number(indicators.get(i).title() + (unit.isEmpty() ? "" : ", " + unit)));
        }
        Map<String, Integer> notes = new LinkedHashMap<>();
        List<List<String>> lines = new ArrayList<>();
        Set<String> named = new HashSet<>();
        Set<String> repeated = new LinkedHashSet<>();
        for (List<Measurement> row : rows) {
            if (!row.isEmpty()) {
                String name = name(row.get(0).origin(), periods.size() < 2);
                if (!named.add(name)) {
                    repeated.add(name);
                }
                List<String> cells = new ArrayList<>(List.of(name));
                for (int i = 0; i < row.size(); i++) {
                    cells.add(cell(row.get(i), alike.get(i), notes));
                }
                lines.add(cells);
            }
        }
        List<String> below = new ArrayList<>();
        notes.forEach((note, number) -> below.add("[" + number + "] undefined: " + note));
        if (!repeated.isEmpty()) {
            below.add("given more than once: " + Printing.some(List.copyOf(repeated)));
        }
        long defined = measurements().stream().filter(Measurement::isDefined).count();
        // what has to be known of all of them is said once
        caveats()
                .forEach((caveat, of) -> below.add(
                        of.size() > 1 && of.size() == defined ? caveat : caveat + ": " + String.join("; ", of)));
        return new Table(periods.size() == 1 ? String.join("", periods) : "", columns, lines, below);
    }

    /** What has to be known of values, with the indicators and subjects that it is about. */
    private Map<String, Set<String>> caveats() {
        Map<String, Set<String>> caveats = new LinkedHashMap<>();
        for (Measurement measurement : measurements()) {
            for (String caveat :
                    measurement.isDefined() ? measurement.evaluation().caveats() : List.<String>of()) {
                caveats.computeIfAbsent(caveat, key -> new LinkedHashSet<>())
                        .add(measurement.indicator().title() + " of "
                                + measurement.origin().subject());
            }
        }
        return caveats;
    }

    private Set<String> units(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(Measurement::isDefined)
                .map(measurement -> ((Measured) measurement).unitWords())
                .collect(Collectors.toSet());
    }

    private static String name(Origin origin, boolean onePeriod) {
        return onePeriod ? origin.subject() : origin.subject() + ", " + origin.words();
    }

    private static String cell(Measurement measurement, boolean unitInHead, Map<String, Integer> notes) {
        if (measurement instanceof Measured measured) {
            String value = measured.print();
            return unitInHead ? value : (value + " " + measured.unitWords()).strip();
        }
        Undefined undefined = (Undefined) measurement;
        String note = new Fault(undefined.why(), undefined.detail()).toString();
        return "[" + notes.computeIfAbsent(note, key -> notes.size() + 1) + "]";
    }

    /** Prints the table. */
    @Override
    public String toString() {
        return table().toString();
    }
}
