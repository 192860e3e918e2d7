/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.formula.Fault;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.number.Intake;
import org.finindicators.number.Verdict;
import org.finindicators.report.Cell;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.statement.Statement;
import org.finindicators.validation.InvalidInputException;

/**
 * The statements of one subject from period to period of a scenario, as supervisory stress tests project them: what
 * counts is the worst of them, and when that is.
 *
 * @param name the scenario, as results bear it
 * @param statements the statements in the order of their periods
 * @since 0.1.0
 */
public record StressPath(String name, List<Statement> statements) {
    /**
     * Puts the statements in order.
     *
     * @throws InvalidInputException if there is none, they are of several subjects, or two end on the same day; with
     *     all such faults
     */
    public StressPath {
        statements = statements.stream()
                .sorted(Comparator.comparing(statement -> statement.period().closing()))
                .toList();
        Intake intake = new Intake();
        if (statements.isEmpty()) {
            intake.add("statements", "", "there must be one at least");
        }
        if (statements.stream().map(Statement::subject).distinct().count() > 1) {
            intake.add("statements", "", "must be of one subject");
        }
        for (int at = 1; at < statements.size(); at++) {
            if (statements
                    .get(at)
                    .period()
                    .closing()
                    .equals(statements.get(at - 1).period().closing())) {
                intake.add("statements", statements.get(at).period().toString(), "ends on the same day as another");
            }
        }
        intake.refuse();
    }

    /**
     * Measures an indicator in each period.
     *
     * @param indicator the indicator
     * @return the measurements in the order of the periods, with a reason where there is no value
     */
    public List<Measurement> measure(Indicator indicator) {
        return statements.stream().map(indicator::measure).toList();
    }

    /**
     * Finds the lowest value of an indicator.
     *
     * @param indicator the indicator
     * @return the measurement, which names its period, the earliest of equal ones; nothing where no period has a value
     */
    public Optional<Measured> lowest(Indicator indicator) {
        return values(indicator).min(Comparator.comparing(Measured::inUnits));
    }

    /**
     * Finds the highest value of an indicator.
     *
     * @param indicator the indicator
     * @return the measurement, which names its period, the earliest of equal ones; nothing where no period has a value
     */
    public Optional<Measured> highest(Indicator indicator) {
        return values(indicator).min(Comparator.comparing(Measured::inUnits, Comparator.reverseOrder()));
    }

    /**
     * Finds the worst value of an indicator: the lowest where higher is better, and the highest where lower is better.
     *
     * @param indicator the indicator
     * @return the measurement; nothing where no period has a value, or neither way is better
     */
    public Optional<Measured> worst(Indicator indicator) {
        return indicator.direction() == Direction.HIGHER
                ? lowest(indicator)
                : indicator.direction() == Direction.LOWER ? highest(indicator) : Optional.empty();
    }

    private Stream<Measured> values(Indicator indicator) {
        return measure(indicator).stream().filter(Measured.class::isInstance).map(Measured.class::cast);
    }

    /**
     * Lists the periods in which a bound is broken.
     *
     * @param bound the bound
     * @return the measurements that break it, in the order of the periods
     */
    public List<Measurement> breaches(StressBound bound) {
        return measure(bound.indicator()).stream()
                .filter(one -> bound.verdict(one) == Verdict.NOT_MET)
                .toList();
    }

    /**
     * Lays out the first, the lowest, the highest and the last value of indicators.
     *
     * @param indicators the indicators
     * @return a row for each, with the reasons of periods without a value below
     */
    public Table table(Indicator... indicators) {
        List<List<String>> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Indicator indicator : indicators) {
            List<Measurement> all = measure(indicator);
            Optional<Measured> lowest = lowest(indicator);
            Optional<Measured> highest = highest(indicator);
            rows.add(List.of(
                    indicator.title(),
                    print(all.get(0)),
                    lowest.map(Measured::print).orElse("-"),
                    lowest.map(StressPath::end).orElse("-"),
                    highest.map(Measured::print).orElse("-"),
                    highest.map(StressPath::end).orElse("-"),
                    print(all.get(all.size() - 1)),
                    lowest.map(Measured::unitWords).orElse("")));
            all.stream()
                    .filter(Undefined.class::isInstance)
                    .map(Undefined.class::cast)
                    .forEach(one -> notes.add(indicator.title() + ", "
                            + one.origin().when() + ": undefined, " + new Fault(one.why(), one.detail())));
        }
        return new Table(
                Cell.onOneLine(statements.get(0).subject() + ", " + name),
                List.of(
                        Column.text("indicator"),
                        Column.number("first"),
                        Column.number("lowest"),
                        Column.text("at"),
                        Column.number("highest"),
                        Column.text("at"),
                        Column.number("last"),
                        Column.text("unit")),
                rows,
                notes);
    }

    private static String print(Measurement measurement) {
        return measurement instanceof Measured measured ? measured.print() : "-";
    }

    private static String end(Measured measured) {
        return measured.origin().period().closing().toString();
    }

    /** Prints the subject, the scenario and the periods on one line. */
    @Override
    public String toString() {
        String end = ": " + statements.size() + (statements.size() == 1 ? " period, " : " periods, ")
                + statements.get(0).period()
                + (statements.size() == 1
                        ? ""
                        : " to " + statements.get(statements.size() - 1).period());
        return Cell.cut(
                        Cell.onOneLine(statements.get(0).subject() + ", " + name),
                        Math.max(10, Table.WIDTH - 1 - end.length()))
                + end;
    }
}
