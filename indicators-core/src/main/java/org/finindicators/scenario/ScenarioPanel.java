/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Verdict;
import org.finindicators.number.Printing;
import org.finindicators.report.Cell;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.statement.Statement;
import org.finindicators.validation.InvalidInputException;

/**
 * Many subjects under one scenario: how many of them break which bound, before and after, and who.
 *
 * <p>Statements are read one after the other and not kept. The panels of parts of a group {@linkplain #merge merge}
 * into that of the whole, in any order.
 */
public final class ScenarioPanel implements Tabular {
    private final Scenario scenario;
    private final Map<Bound, Counts> counts = new LinkedHashMap<>();
    private final Map<String, List<String>> unapplied = new TreeMap<>();
    private int subjects;
    private int changed;

    /** Whom a bound is about, by what became of it. */
    private static final class Counts {
        private final Map<BoundOutcome, List<String>> who = new EnumMap<>(BoundOutcome.class);
        private final Map<Reason, List<String>> why = new EnumMap<>(Reason.class);
        private int brokenBefore;

        void add(String subject, Bound bound, Measurement before, Measurement after) {
            Verdict earlier = bound.verdict(before);
            BoundOutcome outcome = BoundOutcome.of(earlier, bound.verdict(after));
            list(who, outcome).add(subject);
            brokenBefore += earlier == Verdict.NOT_MET ? 1 : 0;
            if (outcome == BoundOutcome.UNDECIDED) {
                after.reason().ifPresent(reason -> list(why, reason).add(subject));
            }
        }

        void addAll(Counts other) {
            other.who.forEach((outcome, all) -> list(who, outcome).addAll(all));
            other.why.forEach((reason, all) -> list(why, reason).addAll(all));
            brokenBefore += other.brokenBefore;
        }

        boolean isAs(Counts other) {
            return brokenBefore == other.brokenBefore
                    && sorted(who).equals(sorted(other.who))
                    && sorted(why).equals(sorted(other.why));
        }

        private static <K> List<String> list(Map<K, List<String>> all, K key) {
            return all.computeIfAbsent(key, none -> new ArrayList<>());
        }
    }

    private ScenarioPanel(Scenario scenario, Collection<Bound> bounds) {
        this.scenario = scenario;
        bounds.forEach(bound -> counts.put(bound, new Counts()));
    }

    /**
     * Holds subjects against bounds before and under a scenario.
     *
     * @param scenario the scenario
     * @param statements what is reported of each, read once
     * @param bounds the thresholds and limits
     * @return the panel
     */
    public static ScenarioPanel of(Scenario scenario, Stream<Statement> statements, Collection<Bound> bounds) {
        ScenarioPanel panel = new ScenarioPanel(scenario, bounds);
        statements.forEachOrdered(panel::add);
        return panel;
    }

    /**
     * Holds subjects against bounds before and under a scenario.
     *
     * @param scenario the scenario
     * @param statements what is reported of each
     * @param bounds the thresholds and limits
     * @return the panel
     */
    public static ScenarioPanel of(Scenario scenario, Collection<Statement> statements, Collection<Bound> bounds) {
        return of(scenario, statements.stream(), bounds);
    }

    private void add(Statement statement) {
        Shocked shocked = scenario.apply(statement);
        String subject = statement.subject() + " (" + statement.period() + ")";
        subjects++;
        changed += shocked.after().equals(statement) ? 0 : 1;
        shocked.unapplied().forEach(one -> unapplied
                .computeIfAbsent(one.prefix() + one.item().name() + ", " + one.fault().reason().words(), key -> new ArrayList<>())
                .add(subject));
        Figures reported = statement.remembering();
        Figures supposed = shocked.after().remembering();
        Map<Indicator, Measurement> before = new LinkedHashMap<>();
        Map<Indicator, Measurement> after = new LinkedHashMap<>();
        counts.forEach((bound, count) -> count.add(
                subject,
                bound,
                before.computeIfAbsent(bound.indicator(), one -> one.measure(reported)),
                after.computeIfAbsent(bound.indicator(), one -> one.measure(supposed))));
    }

    /**
     * Adds the panel of other subjects.
     *
     * @param other that of the same scenario and bounds
     * @return the panel of all
     * @throws InvalidInputException if scenario or bounds differ
     */
    public ScenarioPanel merge(ScenarioPanel other) {
        if (!scenario.equals(other.scenario) || !counts.keySet().equals(other.counts.keySet())) {
            throw InvalidInputException.of("", "panels of unlike scenarios or bounds cannot be merged");
        }
        ScenarioPanel both = new ScenarioPanel(scenario, counts.keySet());
        for (ScenarioPanel one : List.of(this, other)) {
            both.subjects += one.subjects;
            both.changed += one.changed;
            both.counts.forEach((bound, count) ->
                    count.addAll(Optional.ofNullable(one.counts.get(bound)).orElseThrow()));
            one.unapplied.forEach((what, all) -> both.unapplied
                    .computeIfAbsent(what, key -> new ArrayList<>())
                    .addAll(all));
        }
        return both;
    }

    /**
     * Returns the scenario.
     *
     * @return the scenario
     */
    public Scenario scenario() {
        return scenario;
    }

    /**
     * Counts the subjects.
     *
     * @return how many statements were read
     */
    public int subjects() {
        return subjects;
    }

    /**
     * Lists the subjects for which a bound has an outcome.
     *
     * @param bound one of the bounds
     * @param outcome the outcome
     * @return the subjects with their periods, in alphabetical order
     * @throws InvalidInputException if the bound is not one of the panel
     */
    public List<String> subjects(Bound bound, BoundOutcome outcome) {
        return counts(bound).who.getOrDefault(outcome, List.of()).stream()
                .sorted()
                .toList();
    }

    private Counts counts(Bound bound) {
        return Optional.ofNullable(counts.get(bound))
                .orElseThrow(() -> InvalidInputException.of(bound.name(), "is not one of the bounds of the panel"));
    }

    /**
     * Counts the subjects that break a bound before the scenario.
     *
     * @param bound one of the bounds
     * @return how many there are
     * @throws InvalidInputException if the bound is not one of the panel
     */
    public int brokenBefore(Bound bound) {
        return counts(bound).brokenBefore;
    }

    /**
     * Counts the subjects that break a bound under the scenario.
     *
     * @param bound one of the bounds
     * @return how many there are
     * @throws InvalidInputException if the bound is not one of the panel
     */
    public int brokenAfter(Bound bound) {
        return broken(counts(bound));
    }

    private static int broken(Counts count) {
        return count.who.entrySet().stream()
                .filter(one -> one.getKey().isBreach())
                .mapToInt(one -> one.getValue().size())
                .sum();
    }

    private static int size(Counts count, BoundOutcome outcome) {
        return count.who.getOrDefault(outcome, List.of()).size();
    }

    /**
     * Lays out a row for each bound. Below stand who breaks it newly, who is mended, who cannot be judged and why, and
     * of whom something could not be applied: the first five of each, and how many more there are.
     *
     * @return the table
     */
    @Override
    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        counts.forEach((bound, count) -> {
            rows.add(List.of(
                    bound.name(),
                    Printing.number(count.brokenBefore),
                    Printing.number(broken(count)),
                    Printing.number(size(count, BoundOutcome.NEWLY_BROKEN)),
                    Printing.number(size(count, BoundOutcome.MENDED)),
                    Printing.number(size(count, BoundOutcome.UNDECIDED))));
            name(bound, BoundOutcome.NEWLY_BROKEN, "newly broken", notes);
            name(bound, BoundOutcome.BROKEN_FROM_UNDECIDED, "broken, undecided before", notes);
            name(bound, BoundOutcome.MENDED, "mended", notes);
            count.why.forEach((reason, all) -> notes.add(bound.indicator().title() + ", undecided, " + reason.words()
                    + ": " + some(all)));
        });
        unapplied.forEach((what, all) -> notes.add(what + ": " + some(all)));
        notes.add(changed + " of " + subjects + " statements changed"
                + (scenario.source().isBlank() ? "" : "; scenario: " + scenario.source()));
        return new Table(
                Printing.number(subjects) + (subjects == 1 ? " subject, " : " subjects, ") + scenario.quoted(),
                List.of(
                        Column.text("bound"),
                        Column.number("broken before"),
                        Column.number("after"),
                        Column.number("newly"),
                        Column.number("mended"),
                        Column.number("undecided")),
                rows,
                notes);
    }

    private void name(Bound bound, BoundOutcome outcome, String words, List<String> notes) {
        List<String> all = subjects(bound, outcome);
        if (!all.isEmpty()) {
            notes.add(bound.indicator().title() + ", " + words + ": " + some(all));
        }
    }

    private static String some(List<String> subjects) {
        return Printing.some(subjects.stream().sorted().toList());
    }

    /** Whether both are of the same scenario and bounds, and every subject has the same outcome. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ScenarioPanel that
                && scenario.equals(that.scenario)
                && subjects == that.subjects
                && changed == that.changed
                && counts.keySet().equals(that.counts.keySet())
                && sorted(unapplied).equals(sorted(that.unapplied))
                && counts.entrySet().stream().allMatch(one -> one.getValue().isAs(that.counts(one.getKey())));
    }

    private static <K> Map<K, List<String>> sorted(Map<K, List<String>> all) {
        Map<K, List<String>> copy = new LinkedHashMap<>();
        all.forEach((key, names) -> copy.put(key, names.stream().sorted().toList()));
        return copy;
    }

    @Override
    public int hashCode() {
        return Objects.hash(scenario, subjects, changed);
    }

    /** Prints the whole answer on the first line, and the table below. */
    @Override
    public String toString() {
        long newly = counts.values().stream()
                .mapToLong(count -> size(count, BoundOutcome.NEWLY_BROKEN))
                .sum();
        String end = ": " + Printing.number(subjects) + (subjects == 1 ? " subject, " : " subjects, ")
                + Printing.number(newly) + (newly == 1 ? " bound" : " bounds") + " newly broken";
        return Cell.cut(scenario.quoted(), Table.WIDTH - 1 - end.length()) + end + "\n" + table();
    }
}
