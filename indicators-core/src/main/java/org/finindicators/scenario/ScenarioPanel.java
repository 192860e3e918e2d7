/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
 *
 * @since 0.1.0
 */
public final class ScenarioPanel implements Tabular {
    private final Scenario scenario;
    private final PanelCounts counts;

    private ScenarioPanel(Scenario scenario, PanelCounts counts) {
        this.scenario = scenario;
        this.counts = counts;
    }

    /**
     * Holds subjects against bounds before and under a scenario.
     *
     * @param scenario the scenario
     * @param statements what is reported of each, read once
     * @param bounds the thresholds and limits
     * @return the panel
     */
    public static ScenarioPanel of(Scenario scenario, Stream<Statement> statements, Collection<StressBound> bounds) {
        PanelCounts counts = new PanelCounts(bounds);
        statements.forEachOrdered(statement -> counts.add(scenario, statement));
        return new ScenarioPanel(scenario, counts);
    }

    /**
     * Holds subjects against bounds before and under a scenario.
     *
     * @param scenario the scenario
     * @param statements what is reported of each
     * @param bounds the thresholds and limits
     * @return the panel
     */
    public static ScenarioPanel of(
            Scenario scenario, Collection<Statement> statements, Collection<StressBound> bounds) {
        return of(scenario, statements.stream(), bounds);
    }

    /**
     * Adds the panel of other subjects.
     *
     * @param other that of the same scenario and bounds
     * @return the panel of all
     * @throws InvalidInputException if scenario or bounds differ
     */
    public ScenarioPanel merge(ScenarioPanel other) {
        if (!scenario.equals(other.scenario)
                || !counts.byBound().keySet().equals(other.counts.byBound().keySet())) {
            throw InvalidInputException.of("", "panels of unlike scenarios or bounds cannot be merged");
        }
        return new ScenarioPanel(scenario, counts.plus(other.counts));
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
        return counts.subjects();
    }

    /**
     * Lists the subjects for which a bound has an outcome.
     *
     * @param bound one of the bounds
     * @param outcome the outcome
     * @return the subjects with their periods, in alphabetical order
     * @throws InvalidInputException if the bound is not one of the panel
     */
    public List<String> subjects(StressBound bound, BoundOutcome outcome) {
        return counts(bound).who(outcome);
    }

    private PanelCounts.Counts counts(StressBound bound) {
        return counts.of(bound)
                .orElseThrow(() -> InvalidInputException.of(bound.name(), "is not one of the bounds of the panel"));
    }

    /**
     * Counts the subjects that break a bound before the scenario.
     *
     * @param bound one of the bounds
     * @return how many there are
     * @throws InvalidInputException if the bound is not one of the panel
     */
    public int brokenBefore(StressBound bound) {
        return counts(bound).brokenBefore();
    }

    /**
     * Counts the subjects that break a bound under the scenario.
     *
     * @param bound one of the bounds
     * @return how many there are
     * @throws InvalidInputException if the bound is not one of the panel
     */
    public int brokenAfter(StressBound bound) {
        return counts(bound).brokenAfter();
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
        counts.byBound().forEach((bound, count) -> {
            rows.add(List.of(
                    bound.name(),
                    Printing.number(count.brokenBefore()),
                    Printing.number(count.brokenAfter()),
                    Printing.number(count.size(BoundOutcome.NEWLY_BROKEN)),
                    Printing.number(count.size(BoundOutcome.MENDED)),
                    Printing.number(count.size(BoundOutcome.UNDECIDED))));
            name(bound, BoundOutcome.NEWLY_BROKEN, "newly broken", notes);
            name(bound, BoundOutcome.BROKEN_FROM_UNDECIDED, "broken, undecided before", notes);
            name(bound, BoundOutcome.MENDED, "mended", notes);
            count.why()
                    .forEach((reason, all) -> notes.add(
                            bound.indicator().title() + ", undecided, " + reason.words() + ": " + Printing.some(all)));
        });
        counts.unapplied().forEach((what, all) -> notes.add(what + ": " + Printing.some(all)));
        notes.add(Printing.number(counts.changed()) + " of " + Printing.number(counts.subjects())
                + (counts.subjects() == 1 ? " statement" : " statements") + " changed"
                + (scenario.source().isBlank() ? "" : "; scenario: " + scenario.source()));
        return new Table(
                ofSubjects() + scenario.quoted(),
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

    private String ofSubjects() {
        String subjects = Printing.number(counts.names()) + (counts.names() == 1 ? " subject, " : " subjects, ");
        return counts.names() == counts.subjects()
                ? subjects
                : Printing.number(counts.subjects()) + " statements of " + subjects;
    }

    private void name(StressBound bound, BoundOutcome outcome, String words, List<String> notes) {
        List<String> all = subjects(bound, outcome);
        if (!all.isEmpty()) {
            notes.add(bound.indicator().title() + ", " + words + ": " + Printing.some(all));
        }
    }

    /** Whether both are of the same scenario and bounds, and every subject has the same outcome. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ScenarioPanel that && scenario.equals(that.scenario) && counts.isAs(that.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scenario, counts.subjects(), counts.changed());
    }

    /** Prints the whole answer on the first line, and the table below. */
    @Override
    public String toString() {
        int newly = counts.byBound().values().stream()
                .mapToInt(count -> count.size(BoundOutcome.NEWLY_BROKEN))
                .sum();
        String end =
                ": " + ofSubjects() + Printing.number(newly) + (newly == 1 ? " bound" : " bounds") + " newly broken";
        return Cell.cut(scenario.quoted(), Table.WIDTH - 1 - end.length()) + end + "\n" + table();
    }
}
