/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.indicator.Unit;
import org.finindicators.number.Rational;
import org.finindicators.report.Cell;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.statement.Statement;

/**
 * One subject before and under a scenario: each indicator twice, and each bound that is broken by name.
 *
 * <p>An indicator that is undefined on either side has no change, and the reason stands below the table. Measurements
 * under the scenario explain themselves: {@code report.after().get(0).explain()} names each figure that was changed.
 *
 * @param shocked the statement before and under the scenario
 * @param before the measurements on what is reported
 * @param after the measurements under the scenario, of the same indicators in the same order
 * @param checks the bounds
 * @since 0.1.0
 */
public record ScenarioReport(
        Shocked shocked, List<Measurement> before, List<Measurement> after, List<BoundCheck> checks)
        implements Tabular {
    private static final int CHANGE = 3;
    private static final int UNIT = 4;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there are more measurements on one side
     */
    public ScenarioReport {
        before = List.copyOf(before);
        after = List.copyOf(after);
        checks = List.copyOf(checks);
        if (before.size() != after.size()) {
            throw new IllegalArgumentException(
                    before.size() + " measurements before the scenario, and " + after.size() + " under it");
        }
    }

    /**
     * Measures indicators, and those of the bounds that are not among them, before and under a scenario.
     *
     * @param scenario the scenario
     * @param statement what is reported
     * @param indicators what is measured
     * @param bounds what is held against thresholds and limits
     * @return the report
     */
    public static ScenarioReport of(
            Scenario scenario, Statement statement, Collection<Indicator> indicators, Collection<StressBound> bounds) {
        Shocked shocked = scenario.apply(statement);
        Set<Indicator> all = new LinkedHashSet<>(indicators);
        bounds.forEach(bound -> all.add(bound.indicator()));
        Map<Indicator, Measurement> before = measure(all, statement);
        Map<Indicator, Measurement> after = shocked.after().equals(statement) ? before : measure(all, shocked.after());
        return new ScenarioReport(
                shocked,
                List.copyOf(before.values()),
                List.copyOf(after.values()),
                bounds.stream()
                        .map(bound -> new BoundCheck(bound, known(before, bound), known(after, bound)))
                        .toList());
    }

    /**
     * Measures a catalogue before and under a scenario.
     *
     * @param scenario the scenario
     * @param statement what is reported
     * @param catalogue what is measured
     * @param bounds what is held against thresholds and limits
     * @return the report
     */
    public static ScenarioReport of(
            Scenario scenario, Statement statement, Catalogue catalogue, StressBound... bounds) {
        return of(scenario, statement, catalogue.indicators(), List.of(bounds));
    }

    private static Map<Indicator, Measurement> measure(Set<Indicator> indicators, Statement statement) {
        Figures figures = statement.remembering();
        Map<Indicator, Measurement> all = new LinkedHashMap<>();
        indicators.forEach(indicator -> all.put(indicator, indicator.measure(figures)));
        return all;
    }

    private static Measurement known(Map<Indicator, Measurement> all, StressBound bound) {
        return Optional.ofNullable(all.get(bound.indicator())).orElseThrow();
    }

    /**
     * Lists the bounds that are broken under the scenario, newly or before already.
     *
     * @return the breaches
     */
    public List<BoundCheck> breaches() {
        return checks.stream().filter(check -> check.outcome().isBreach()).toList();
    }

    /**
     * Lists the bounds of one outcome.
     *
     * @param outcome the outcome
     * @return those that have it
     */
    public List<BoundCheck> checks(BoundOutcome outcome) {
        return checks.stream().filter(check -> check.outcome() == outcome).toList();
    }

    /**
     * Lays out a row for each indicator. Below stand the bounds that are broken or undecided, why values are undefined,
     * what the scenario changed, what could not be applied, and what stays as it is.
     *
     * @return the table; changes of shares and rates are in percentage points
     */
    @Override
    public Table table() {
        Statement statement = shocked.before();
        List<String> notes = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<String> undefined = new ArrayList<>();
        for (int at = 0; at < before.size(); at++) {
            rows.add(row(before.get(at), after.get(at), undefined));
        }
        LocalDate date = statement.period().closing();
        checks.stream()
                .filter(check -> check.outcome() != BoundOutcome.KEPT)
                .forEach(check -> notes.add(check.toString()));
        checks.stream()
                .flatMap(check -> check.bound().remark(date).stream())
                .distinct()
                .forEach(notes::add);
        boolean isMoved = !shocked.scenario().shocks().isEmpty();
        if (isMoved && rows.stream().anyMatch(row -> row.get(UNIT).startsWith("%") && !"-".equals(row.get(CHANGE)))) {
            notes.add("changes of what is in % are in percentage points");
        }
        for (int at = 0; at < undefined.size(); at++) {
            notes.add("[" + (at + 1) + "] undefined: " + undefined.get(at));
        }
        if (shocked.scenario().shocks().isEmpty()) {
            notes.add("the scenario has no shocks");
        }
        shocked.changes().forEach(change -> notes.add(change.toString()));
        shocked.unapplied().forEach(one -> notes.add(one.prefix() + one));
        notes.addAll(shocked.notes());
        if (!shocked.scenario().source().isBlank()) {
            notes.add("scenario: " + shocked.scenario().source());
        }
        return new Table(
                statement.subject() + ", " + statement.period() + ", "
                        + shocked.scenario().quoted(),
                List.of(
                        Column.text("indicator"),
                        Column.number("before"),
                        Column.number("after"),
                        Column.number("change"),
                        Column.text("unit"),
                        Column.text("verdict")),
                rows,
                notes);
    }

    private List<String> row(Measurement one, Measurement other, List<String> undefined) {
        Indicator indicator = one.indicator();
        String verdicts = checks.stream()
                .filter(check -> check.bound().indicator().equals(indicator))
                .map(check -> check.outcome().words() + (isUnmoved(check) ? ", not moved" : ""))
                .distinct()
                .collect(Collectors.joining("; "));
        return List.of(
                indicator.title(),
                value(one, undefined),
                value(other, undefined),
                change(one, other),
                one instanceof Measured measured
                        ? measured.unitWords()
                        : other instanceof Measured measured ? measured.unitWords() : "",
                verdicts);
    }

    /** Who keeps a bound because the scenario does not reach it has not been tested. */
    private boolean isUnmoved(BoundCheck check) {
        return !shocked.scenario().shocks().isEmpty()
                && check.before() instanceof Measured earlier
                && check.after() instanceof Measured later
                && later.exact().equals(earlier.exact());
    }

    private static String value(Measurement measurement, List<String> undefined) {
        if (measurement instanceof Measured measured) {
            return measured.print();
        }
        Undefined none = (Undefined) measurement;
        String reason = new Fault(none.why(), none.detail()).toString();
        if (!undefined.contains(reason)) {
            undefined.add(reason);
        }
        return "[" + (undefined.indexOf(reason) + 1) + "]";
    }

    /** Printed as the values are, so that shares and rates change by percentage points. */
    private static String change(Measurement one, Measurement other) {
        if (!(one instanceof Measured earlier)
                || !(other instanceof Measured later)
                || later.changeFrom(earlier).value().isEmpty()) {
            return "-";
        }
        Unit unit = later.unit();
        Rational difference = unit == Unit.MONEY_PER_UNIT
                ? later.inUnits().minus(earlier.inUnits())
                : later.exact().minus(earlier.exact());
        return unit.print(difference.toDecimal());
    }

    /** Prints the whole answer on the first line, and the table below. */
    @Override
    public String toString() {
        int broken = breaches().size() - checks(BoundOutcome.STILL_BROKEN).size();
        StringJoiner counts = new StringJoiner(", ");
        count(counts, broken, "newly broken");
        count(counts, checks(BoundOutcome.STILL_BROKEN).size(), "still broken");
        count(counts, checks(BoundOutcome.MENDED).size(), "mended");
        count(counts, checks(BoundOutcome.UNDECIDED).size(), "undecided");
        String bounds = checks.size() + (checks.size() == 1 ? " bound" : " bounds");
        String end = ": "
                + (checks.isEmpty()
                        ? before.size() + (before.size() == 1 ? " indicator" : " indicators")
                        : counts.length() == 0 ? bounds + " kept" : counts + " of " + bounds);
        long unmoved = checks.stream().filter(this::isUnmoved).count();
        end += unmoved == 0 ? "" : ", " + unmoved + " not moved";
        String start = shocked.before().subject() + ", " + shocked.scenario().quoted();
        return Cell.cut(Cell.onOneLine(start), Table.WIDTH - 1 - end.length()) + end + "\n" + table();
    }

    private static void count(StringJoiner counts, int number, String words) {
        if (number > 0) {
            counts.add(number + " " + words);
        }
    }
}
