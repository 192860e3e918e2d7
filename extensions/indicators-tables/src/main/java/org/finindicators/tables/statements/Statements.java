/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.catalogue.Report;
import org.finindicators.indicator.Indicator;
import org.finindicators.number.Printing;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.tables.Indicators;
import org.finindicators.tables.source.SourceFaults;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;

/**
 * The statements that were read from a source, with everything that could not be read.
 *
 * <p>A row is a statement, or it is refused and its faults are here: rows read = statements + rows refused, where each
 * row is one statement. What is sound can be measured; what is computed from it says how many rows were refused.
 *
 * <p>Immutable.
 */
public final class Statements {
    private static final int MOST_SHOWN = 5;

    private final String source;
    private final List<Statement> all;
    private final List<Map<String, String>> labels;
    private final long rows;
    private final long refused;
    private final List<Violation> faults;
    private final List<Violation> objections;
    private final List<String> unbound;
    private final Map<String, Map<ReportingPeriod, Integer>> places = new LinkedHashMap<>();

    Statements(
            String source,
            List<Statement> all,
            List<Map<String, String>> labels,
            SourceFaults faults,
            List<Violation> objections,
            List<String> unbound) {
        this(source, all, labels, faults.rows(), faults.refused(), faults.violations(), objections, unbound);
    }

    private Statements(
            String source,
            List<Statement> all,
            List<Map<String, String>> labels,
            long rows,
            long refused,
            List<Violation> faults,
            List<Violation> objections,
            List<String> unbound) {
        this.source = source;
        this.all = List.copyOf(all);
        this.labels = List.copyOf(labels);
        this.rows = rows;
        this.refused = refused;
        this.faults = List.copyOf(faults);
        this.objections = List.copyOf(objections);
        this.unbound = List.copyOf(unbound);
        for (int i = 0; i < all.size(); i++) {
            places.computeIfAbsent(all.get(i).subject(), key -> new LinkedHashMap<>())
                    .put(all.get(i).period(), i);
        }
    }

    /**
     * Takes statements that were made elsewhere.
     *
     * @param name what they are, for messages
     * @param statements at most one for each subject and period
     * @return the statements, with nothing refused
     * @throws InvalidInputException if two are of one subject and period
     */
    public static Statements of(String name, Collection<Statement> statements) {
        List<Violation> twice = new ArrayList<>();
        Set<List<Object>> seen = new LinkedHashSet<>();
        for (Statement one : statements) {
            if (!seen.add(List.of(one.subject(), one.period()))) {
                twice.add(new Violation("", "", "is there twice", one.subject() + ", " + one.period()));
            }
        }
        if (!twice.isEmpty()) {
            throw new InvalidInputException(twice);
        }
        List<Statement> list = List.copyOf(statements);
        return new Statements(
                name,
                list,
                list.stream().map(one -> Map.<String, String>of()).toList(),
                list.size(),
                0,
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * Lists the statements.
     *
     * @return the statements by subject, in the order of the source, and by period
     */
    public List<Statement> all() {
        return all;
    }

    /**
     * Names the source.
     *
     * @return for instance {@code banks.csv}
     */
    public String source() {
        return source;
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
     * Returns how many rows were refused.
     *
     * @return the rows with at least one fault
     */
    public long refused() {
        return refused;
    }

    /**
     * Lists what could not be read.
     *
     * @return each fault with file, line, column, subject and value, in the order of the source
     */
    public List<Violation> faults() {
        return faults;
    }

    /**
     * Lists figures that were read and that their items cannot have, negative assets for instance, or a part above its
     * whole. Indicators that read them are undefined, and all others are computed.
     *
     * @return the objections, each with file, line, item, subject and value
     */
    public List<Violation> objections() {
        return objections;
    }

    /**
     * Lists the columns that the map does not name.
     *
     * @return each with the name that may have been meant
     */
    public List<String> unbound() {
        return unbound;
    }

    /**
     * Lists the subjects.
     *
     * @return the names, in the order of the source
     */
    public List<String> subjects() {
        return List.copyOf(places.keySet());
    }

    /**
     * Lists the periods.
     *
     * @return the periods of all subjects, in the order of time
     */
    public List<ReportingPeriod> periods() {
        Set<ReportingPeriod> periods = new TreeSet<>();
        places.values().forEach(byPeriod -> periods.addAll(byPeriod.keySet()));
        return List.copyOf(periods);
    }

    /**
     * Returns a label of a statement.
     *
     * @param statement one of the statements
     * @param label what the map calls it
     * @return what its row says, empty if it says nothing
     */
    public String label(Statement statement, String label) {
        return labels.get(place(statement.subject(), statement.period())).getOrDefault(label, "");
    }

    Map<String, String> labels(int place) {
        return labels.get(place);
    }

    /**
     * Finds a statement.
     *
     * @param subject whose
     * @param period the name of its period, {@code 2021} or {@code 2021-Q4}; or of one that ends on the same day
     * @return the statement
     * @throws InvalidInputException if there is no such subject, or it has no such period
     */
    public Statement statement(String subject, String period) {
        Map<ReportingPeriod, Integer> byPeriod = places.getOrDefault(Lookup.subject(places.keySet(), subject), Map.of());
        return all.get(place(subject, Lookup.period(byPeriod.keySet(), period)));
    }

    private int place(String subject, ReportingPeriod period) {
        return places.getOrDefault(subject, Map.of()).getOrDefault(period, -1);
    }

    /**
     * Selects statements.
     *
     * @param condition which to keep
     * @return those statements; what could not be read stays on record
     */
    public Statements where(Predicate<Statement> condition) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (condition.test(all.get(i))) {
                kept.add(i);
            }
        }
        return new Statements(
                source,
                kept.stream().map(all::get).toList(),
                kept.stream().map(labels::get).toList(),
                rows,
                refused,
                faults,
                objections,
                unbound);
    }

    /**
     * Measures indicators on every statement.
     *
     * @param indicators the indicators, each in the variant chosen
     * @return the measurements, undefined ones with their reasons
     */
    public Measurements measure(Indicator... indicators) {
        return measure(Arrays.asList(indicators));
    }

    /**
     * Measures the indicators of a catalogue on every statement.
     *
     * @param catalogue the indicators
     * @return the measurements, undefined ones with their reasons
     */
    public Measurements measure(Catalogue catalogue) {
        return measure(catalogue.indicators());
    }

    /**
     * Measures indicators on every statement.
     *
     * @param indicators the indicators, each in the variant chosen
     * @return the measurements, undefined ones with their reasons
     */
    public Measurements measure(Collection<Indicator> indicators) {
        return new Measurements(this, List.copyOf(indicators));
    }

    /**
     * Measures every indicator of the library on one statement and keeps those that have a value.
     *
     * @param subject whose
     * @param period the name of its period
     * @return the report
     * @throws InvalidInputException if there is no such statement
     */
    public Report report(String subject, String period) {
        return Indicators.ALL.measure(statement(subject, period)).defined();
    }

    /** What a result says that is computed from a part of what was read; nothing if everything was read. */
    List<String> caveats() {
        return refused == 0
                ? List.of()
                : List.of(refused + " of " + rows + " rows of " + source + " were refused and are not in it");
    }

    /** Prints how many there are, and the first faults. */
    @Override
    public String toString() {
        List<ReportingPeriod> periods = periods();
        StringBuilder out = new StringBuilder(count(all.size(), "statement") + " of " + count(places.size(), "subject"));
        if (!periods.isEmpty()) {
            out.append(", ").append(periods.get(0));
            if (periods.size() > 1) {
                out.append(" ... ").append(periods.get(periods.size() - 1));
            }
        }
        out.append("\n  ").append(count(rows, "row")).append(" of ").append(source).append(" read, ").append(refused);
        out.append(" refused");
        list(out, "faults", "faults()", faults.stream().map(Violation::toString).toList());
        list(out, "figures that their items cannot have", "objections()", objections.stream()
                .map(Violation::toString)
                .toList());
        if (!unbound.isEmpty()) {
            list(out, "columns that the map does not name", "unbound()", unbound);
        }
        return out.toString();
    }

    private static String count(long number, String what) {
        return Printing.number(org.finindicators.number.Rational.of(number, 1)) + " " + what + (number == 1 ? "" : "s");
    }

    private static void list(StringBuilder out, String what, String more, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.append("\n  ").append(lines.size()).append(' ').append(what);
        lines.stream().limit(MOST_SHOWN).forEach(line -> out.append("\n    ").append(line));
        if (lines.size() > MOST_SHOWN) {
            out.append("\n    ... all of them: ").append(more);
        }
    }

    /** The statements of a subject, by period. */
    List<Statement> of(String subject) {
        return places.getOrDefault(subject, Map.of()).values().stream()
                .map(all::get)
                .collect(Collectors.toList());
    }
}
