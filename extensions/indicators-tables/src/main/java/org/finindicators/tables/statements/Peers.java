/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Printing;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.report.Column;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.statistics.OrderedValues;
import org.finindicators.surveillance.PeerFigures;
import org.finindicators.surveillance.PeerGroup;
import org.finindicators.surveillance.PeerPosition;
import org.finindicators.tables.chart.Chart;
import org.finindicators.tables.chart.Charted;
import org.finindicators.tables.chart.Charts;
import org.finindicators.tables.writing.HtmlPage;
import org.finindicators.tables.writing.Savable;
import org.finindicators.tables.writing.Writing;
import org.finindicators.validation.InvalidInputException;

/**
 * The subjects that report for one period, set beside one another by one indicator.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class Peers implements Savable, Charted {
    private static final int NAMED = 5;

    private final PeerFigures figures;
    private final ReportingPeriod period;
    private final Map<String, Map<String, String>> labels;
    private final List<String> labelNames;
    private final Statements statements;
    private final Indicator indicator;

    Peers(
            PeerFigures figures,
            ReportingPeriod period,
            Map<String, Map<String, String>> labels,
            Statements statements,
            Indicator indicator) {
        this.figures = figures;
        this.period = period;
        this.labels = new LinkedHashMap<>(labels);
        labelNames = statements.labels();
        this.statements = statements;
        this.indicator = indicator;
    }

    /**
     * Returns the values.
     *
     * @return the value of each subject, or the reason why it has none
     */
    public PeerFigures figures() {
        return figures;
    }

    /**
     * Returns the period.
     *
     * @return the period that all report for
     */
    public ReportingPeriod period() {
        return period;
    }

    /**
     * Places a subject among all others.
     *
     * @param subject the subject
     * @return its place, the median and the quartiles of the others, and its distance from them
     * @throws InvalidInputException if it is not among the subjects
     */
    public PeerPosition position(String subject) {
        return group("all that report for " + period, figures.subjects()).position(subject, figures);
    }

    /**
     * Places a subject among those whose label says the same as its own.
     *
     * @param subject the subject
     * @param label what the map calls it, {@code group} for instance
     * @return its place among them
     * @throws InvalidInputException if it is not among the subjects, or has no such label
     */
    public PeerPosition position(String subject, String label) {
        Lookup.subject(figures.subjects(), subject);
        Lookup.label(labelNames, label);
        String own = labels.getOrDefault(subject, Map.of()).getOrDefault(label, "");
        if (own.isEmpty()) {
            throw InvalidInputException.of(label, "is not given for " + subject);
        }
        List<String> alike = figures.subjects().stream()
                .filter(one -> own.equals(labels.getOrDefault(one, Map.of()).get(label)))
                .toList();
        return group(label + " " + own, alike).position(subject, figures);
    }

    private PeerGroup group(String name, List<String> members) {
        return PeerGroup.builder(name)
                .rule("report for " + period)
                .with(members)
                .build();
    }

    /**
     * Lists all subjects, the best first where more or less is better, by value otherwise.
     *
     * @return a row for each with its place; those without a value come last, with the reason
     */
    public Table table() {
        List<String> order = new ArrayList<>(figures.subjects());
        Comparator<String> byValue =
                Comparator.comparing(subject -> figures.value(subject).orElseThrow());
        Comparator<String> better = figures.better() == Direction.LOWER ? byValue : byValue.reversed();
        List<String> defined = order.stream()
                .filter(one -> figures.value(one).isPresent())
                .sorted(better)
                .toList();
        List<List<String>> rows = new ArrayList<>();
        int place = 0;
        for (int i = 0; i < defined.size(); i++) {
            String subject = defined.get(i);
            // those that are level share a place
            if (i == 0 || !figures.value(subject).equals(figures.value(defined.get(i - 1)))) {
                place = i + 1;
            }
            rows.add(List.of(subject, print(subject), String.valueOf(place)));
        }
        for (String subject : order) {
            figures.fault(subject).ifPresent(fault -> rows.add(List.of(subject, "-", fault.toString())));
        }
        Table table = Table.of(
                        figures.name() + ", " + period,
                        Column.text("subject"),
                        Column.number("value"),
                        Column.text("place"))
                .rows(rows)
                .note(summary());
        for (String caveat : caveats()) {
            table = table.note(caveat);
        }
        return table;
    }

    private String print(String subject) {
        return figures.measurement(subject)
                .filter(Measured.class::isInstance)
                .map(one -> (((Measured) one).print() + " " + ((Measured) one).unitWords()).strip())
                .orElseGet(() -> Printing.number(figures.value(subject).orElseThrow()));
    }

    private String summary() {
        long defined = figures.subjects().stream()
                .filter(one -> figures.value(one).isPresent())
                .count();
        return defined + (defined == 1 ? " value, " : " values, ")
                + (figures.subjects().size() - defined) + " undefined; "
                + figures.better().words();
    }

    /**
     * Compares the groups that a label makes: how many have a value, and the least, the median and the most of them.
     *
     * @param label what the map calls it
     * @return a row for each group
     * @throws InvalidInputException if there is no such label
     */
    public Table by(String label) {
        Lookup.label(labelNames, label);
        Map<String, List<Measurement>> groups = new TreeMap<>();
        for (String subject : figures.subjects()) {
            groups.computeIfAbsent(
                            labels.getOrDefault(subject, Map.of()).getOrDefault(label, ""), key -> new ArrayList<>())
                    .add(figures.measurement(subject).orElseThrow());
        }
        List<List<String>> rows = new ArrayList<>();
        groups.forEach((name, some) -> rows.add(row(name, some)));
        Table table = Table.of(
                        figures.name() + ", " + period,
                        Column.text(label),
                        Column.number("values"),
                        Column.number("undefined"),
                        Column.number("least"),
                        Column.number("median"),
                        Column.number("most"))
                .rows(rows);
        for (String caveat : caveats()) {
            table = table.note(caveat);
        }
        return table;
    }

    /** What the figures do not have: who reports for other periods only, and what could not be read. */
    private List<String> caveats() {
        List<String> absent = new ArrayList<>(statements.subjects());
        absent.removeAll(Set.copyOf(figures.subjects()));
        List<String> all = new ArrayList<>();
        if (!absent.isEmpty()) {
            all.add(absent.size() + " of " + statements.subjects().size()
                    + (absent.size() == 1 ? " has" : " have") + " no statement for " + period + ": "
                    + String.join(", ", absent.subList(0, Math.min(NAMED, absent.size())))
                    + (absent.size() > NAMED ? " and others" : ""));
        }
        all.addAll(statements.caveats());
        return all;
    }

    private static List<String> row(String name, List<Measurement> some) {
        List<Measured> values = some.stream()
                .filter(Measured.class::isInstance)
                .map(Measured.class::cast)
                .toList();
        OrderedValues ordered =
                OrderedValues.of(values.stream().map(Measured::inUnits).toList());
        return List.of(
                name.isEmpty() ? "(none)" : name,
                String.valueOf(values.size()),
                String.valueOf(some.size() - values.size()),
                Measurements.print(values, ordered.values().stream().findFirst()),
                Measurements.print(values, ordered.median()),
                Measurements.print(values, ordered.values().stream().reduce((a, b) -> b)));
    }

    /**
     * Makes a page of the peers: chart and table, the figures behind each value with the place of its statement, how
     * the indicator is defined, and what of the source could not be read.
     *
     * @return the page
     */
    @Override
    public HtmlPage page() {
        List<List<String>> parts = new ArrayList<>();
        for (String subject : figures.subjects()) {
            figures.measurement(subject)
                    .ifPresent(one -> one.operands()
                            .forEach(operand -> parts.add(List.of(
                                    subject,
                                    operand.name(),
                                    operand.when(),
                                    Printing.number(operand.amount()),
                                    operand.unit(),
                                    one.origin().source()))));
        }
        HtmlPage page = Writing.page(this).source(statements.source());
        if (!parts.isEmpty()) {
            page = page.with(Table.of(
                            "Figures behind the values",
                            Column.text("subject"),
                            Column.text("operand"),
                            Column.text("when"),
                            Column.number("amount"),
                            Column.text("unit"),
                            Column.text("statement"))
                    .rows(parts));
        }
        return DataNotes.addTo(page, List.of(indicator), statements);
    }

    /**
     * Draws the subjects beside one another.
     *
     * @return the chart
     */
    @Override
    public Chart chart() {
        return Charts.chart(figures);
    }

    /**
     * Writes the table.
     *
     * @param format the form
     * @return its text
     */
    @Override
    public String as(Format format) {
        return table().as(format);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Peers that && figures.equals(that.figures) && period.equals(that.period);
    }

    @Override
    public int hashCode() {
        return figures.hashCode();
    }

    /** Prints the table. */
    @Override
    public String toString() {
        return table().toString();
    }
}
