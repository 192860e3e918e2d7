/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.finindicators.catalogue.Attributions;
import org.finindicators.catalogue.Comparison;
import org.finindicators.catalogue.Report;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Explanation;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Listing;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.report.Column;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.sensitivity.Attribution;
import org.finindicators.statement.Statement;
import org.finindicators.statistics.OrderedValues;
import org.finindicators.surveillance.PeerFigures;
import org.finindicators.surveillance.TrendAnalysis;
import org.finindicators.tables.chart.Chart;
import org.finindicators.tables.chart.Charts;
import org.finindicators.tables.writing.HtmlPage;
import org.finindicators.tables.writing.Savable;
import org.finindicators.validation.InvalidInputException;

/**
 * Indicators measured on many statements: subjects by periods by indicators. A cell that has no value has the reason.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class Measurements implements Savable {
    private final Statements statements;
    private final List<Indicator> indicators;
    /** A row for each statement, of one measurement for each indicator. */
    private final List<List<Measurement>> rows;

    Measurements(Statements statements, List<Indicator> indicators) {
        this.statements = statements;
        this.indicators = indicators;
        rows = statements.all().stream()
                .map(statement -> indicators.stream()
                        .map(indicator -> indicator.measure(statement))
                        .toList())
                .toList();
    }

    /**
     * Lists the indicators.
     *
     * @return the indicators in their order, each in its variant
     */
    public List<Indicator> indicators() {
        return indicators;
    }

    /**
     * Returns the statements that were measured.
     *
     * @return the statements
     */
    public Statements statements() {
        return statements;
    }

    /**
     * Lists all measurements.
     *
     * @return the measurements by subject, period and indicator
     */
    public List<Measurement> all() {
        return rows.stream().flatMap(List::stream).toList();
    }

    /**
     * Finds a measurement.
     *
     * @param subject whose
     * @param period the name of the period, {@code 2021} or {@code 2021-Q4}; or of one that ends on the same day
     * @param indicator one of the indicators
     * @return the measurement
     * @throws InvalidInputException if there is no such subject, period or indicator
     */
    public Measurement get(String subject, String period, Indicator indicator) {
        return rows.get(statements.place(subject, period)).get(column(indicator));
    }

    private int column(Indicator indicator) {
        int column = indicators.indexOf(indicator);
        if (column < 0) {
            throw InvalidInputException.of(
                    indicator.title(),
                    "was not measured; there are "
                            + indicators.stream().map(Indicator::title).collect(Collectors.joining(", ")));
        }
        return column;
    }

    /**
     * Explains a measurement: formula, numbers, operands, method, source, and what other authorities would have said.
     *
     * @param subject whose
     * @param period the name of the period
     * @param indicator the indicator, measured here or not
     * @return the explanation
     * @throws InvalidInputException if there is no such subject or period
     */
    public Explanation explain(String subject, String period, Indicator indicator) {
        return indicator.explain(statements.statement(subject, period));
    }

    /**
     * Splits the change of one indicator of one subject between two periods over the items that it reads.
     *
     * @param subject whose
     * @param indicator one of the indicators
     * @param before the name of the earlier period
     * @param now the name of the later period
     * @return why it changed
     * @throws InvalidInputException if there is no such subject, period or indicator
     */
    public Attribution change(String subject, Indicator indicator, String before, String now) {
        return get(subject, now, indicator).since(get(subject, before, indicator));
    }

    /**
     * Splits the changes of all indicators of all subjects between two periods.
     *
     * @param before the name of the earlier period
     * @param now the name of the later period
     * @return why they changed; whoever does not report for both periods is left out and named
     * @throws InvalidInputException if there is no such period
     */
    public Attributions changes(String before, String now) {
        return Attributions.between(during(before), during(now));
    }

    private List<Measurement> during(String period) {
        ReportingPeriod of = Lookup.period(statements.periods(), period);
        List<Measurement> some = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (statements.all().get(i).period().equals(of)) {
                some.addAll(rows.get(i));
            }
        }
        return some;
    }

    /**
     * Reports on one subject and period.
     *
     * @param subject whose
     * @param period the name of the period
     * @return all measurements of it
     * @throws InvalidInputException if there is no such subject or period
     */
    public Report report(String subject, String period) {
        Statement statement = statements.statement(subject, period);
        return new Report(subject, statement.period(), statement.source(), rows.get(statements.place(subject, period)));
    }

    /**
     * Compares all subjects in one period.
     *
     * @param period the name of the period
     * @return a row for each subject that reports for it
     * @throws InvalidInputException if there is no such period
     */
    public Comparison compare(String period) {
        ReportingPeriod of = Lookup.period(statements.periods(), period);
        List<List<Measurement>> some = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (statements.all().get(i).period().equals(of)) {
                some.add(rows.get(i));
            }
        }
        return new Comparison("subject", indicators, some);
    }

    /**
     * Sets all subjects beside one another by one indicator in one period.
     *
     * @param indicator one of the indicators
     * @param period the name of the period
     * @return the peers
     * @throws InvalidInputException if there is no such indicator or period
     */
    public Peers peers(Indicator indicator, String period) {
        int column = column(indicator);
        ReportingPeriod of = Lookup.period(statements.periods(), period);
        List<Measurement> some = new ArrayList<>();
        Map<String, Map<String, String>> labels = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Statement statement = statements.all().get(i);
            if (statement.period().equals(of)) {
                some.add(rows.get(i).get(column));
                labels.put(statement.subject(), statements.labels(i));
            }
        }
        return new Peers(PeerFigures.of(some), of, labels, statements, indicator);
    }

    /**
     * Follows one indicator of one subject over time.
     *
     * @param subject whose
     * @param indicator one of the indicators
     * @return the trend
     * @throws InvalidInputException if there is no such subject or indicator
     */
    public TrendAnalysis trend(String subject, Indicator indicator) {
        return TrendAnalysis.of(series(subject, column(indicator)));
    }

    private List<Measurement> series(String subject, int column) {
        return statements.places(subject).stream()
                .map(place -> rows.get(place).get(column))
                .toList();
    }

    /**
     * Follows one indicator of every subject over time.
     *
     * @param indicator one of the indicators
     * @return a row for each subject: how many values it has, the first and the last of them, the slope a year, and
     *     whether they rise or fall; {@link #trend(String, Indicator)} has the rest
     * @throws InvalidInputException if it was not measured
     */
    public Table trend(Indicator indicator) {
        int column = column(indicator);
        List<List<String>> lines = new ArrayList<>();
        Set<String> units = new LinkedHashSet<>();
        for (String subject : statements.subjects()) {
            List<Measurement> series = series(subject, column);
            List<Measured> values = series.stream()
                    .filter(Measured.class::isInstance)
                    .map(Measured.class::cast)
                    .toList();
            values.forEach(value -> units.add(value.unitWords()));
            TrendAnalysis trend = TrendAnalysis.of(series);
            lines.add(List.of(
                    subject,
                    values.size() + " of " + series.size(),
                    values.isEmpty() ? "" : values.get(0).print(),
                    values.isEmpty() ? "" : values.get(values.size() - 1).print(),
                    values.isEmpty() ? "" : slope(trend, values.get(0)),
                    trend.course().words()));
        }
        Table table = Table.of(
                        indicator.title() + unit(units) + ", over time",
                        Column.text("subject"),
                        Column.number("values"),
                        Column.number("first"),
                        Column.number("last"),
                        Column.number("slope a year"),
                        Column.text("course"))
                .rows(lines);
        return withCaveats(table);
    }

    /** In units of the values, which are those of the measurements: per cent for instance. */
    private static String slope(TrendAnalysis trend, Measured example) {
        return trend.slope()
                .value()
                .map(value -> example.unit().print(value.toDecimal()))
                .orElse("-");
    }

    private static String unit(Set<String> units) {
        return units.size() == 1 ? ", " + units.iterator().next() : "";
    }

    private Table withCaveats(Table table) {
        Table all = table;
        for (String caveat : statements.caveats()) {
            all = all.note(caveat);
        }
        return statements.overlap().map(all::note).orElse(all);
    }

    /**
     * Compares the groups that a label makes over time.
     *
     * @param indicator one of the indicators
     * @param label what the map calls it
     * @return the median of each group, a column for each period; a group without a value has a dash
     * @throws InvalidInputException if the indicator was not measured, or there is no such label
     */
    public Table by(Indicator indicator, String label) {
        int column = column(indicator);
        Lookup.label(statements.labels(), label);
        List<ReportingPeriod> periods = statements.periods();
        Map<String, Map<ReportingPeriod, List<Measured>>> groups = new TreeMap<>();
        Set<String> units = new LinkedHashSet<>();
        int undefined = 0;
        for (int i = 0; i < rows.size(); i++) {
            Map<ReportingPeriod, List<Measured>> group =
                    groups.computeIfAbsent(statements.labels(i).getOrDefault(label, "(none)"), key -> new HashMap<>());
            if (rows.get(i).get(column) instanceof Measured measured) {
                group.computeIfAbsent(statements.all().get(i).period(), key -> new ArrayList<>())
                        .add(measured);
                units.add(measured.unitWords());
            } else {
                undefined++;
            }
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text(label)));
        periods.forEach(period -> columns.add(Column.number(period.toString())));
        List<List<String>> lines = new ArrayList<>();
        groups.forEach((name, group) -> {
            List<String> line = new ArrayList<>(List.of(name));
            for (ReportingPeriod period : periods) {
                List<Measured> some = group.getOrDefault(period, List.of());
                String median = print(
                        some,
                        OrderedValues.of(some.stream().map(Measured::inUnits).toList())
                                .median());
                line.add(median.isEmpty() ? "-" : median);
            }
            lines.add(line);
        });
        Table table = new Table(indicator.title() + unit(units) + ", medians", columns, lines, List.of());
        return withCaveats(undefined == 0 ? table : table.note(undefined + " undefined, left out"));
    }

    /**
     * Lays out one indicator: a row for each subject, a column for each period.
     *
     * @param indicator one of the indicators
     * @return the table, rounded; an undefined cell has a number, and its reason stands below; a cell is empty where
     *     there is no statement
     * @throws InvalidInputException if it was not measured
     */
    public Table table(Indicator indicator) {
        int column = column(indicator);
        List<ReportingPeriod> periods = statements.periods();
        List<Column> columns = new ArrayList<>(List.of(Column.text("subject")));
        periods.forEach(period -> columns.add(Column.number(period.toString())));
        Map<String, List<String>> lines = new LinkedHashMap<>();
        Map<String, Integer> notes = new LinkedHashMap<>();
        Map<ReportingPeriod, Integer> places = new HashMap<>();
        periods.forEach(period -> places.put(period, 1 + places.size()));
        Set<String> units = new LinkedHashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Statement statement = statements.all().get(i);
            Measurement measurement = rows.get(i).get(column);
            List<String> line = lines.computeIfAbsent(statement.subject(), subject -> {
                List<String> cells = new ArrayList<>(List.of(subject));
                periods.forEach(period -> cells.add(""));
                return cells;
            });
            line.set(places.getOrDefault(statement.period(), 0), cell(measurement, notes, units));
        }
        Table table = new Table(indicator.title() + unit(units), columns, List.copyOf(lines.values()), List.of());
        for (Map.Entry<String, Integer> note : notes.entrySet()) {
            table = table.note("[" + note.getValue() + "] undefined: " + note.getKey());
        }
        long empty = (long) lines.size() * periods.size() - rows.size();
        if (empty > 0) {
            table = table.note(Printing.number(empty) + " empty: no statement of that subject for that period");
        }
        return withCaveats(table);
    }

    private static String cell(Measurement measurement, Map<String, Integer> notes, Set<String> units) {
        if (measurement instanceof Measured measured) {
            units.add(measured.unitWords());
            return measured.print();
        }
        return "[" + notes.computeIfAbsent(((Undefined) measurement).why().words(), key -> notes.size() + 1) + "]";
    }

    /**
     * Lists the measurements for programs: a row for each subject and period, a column for each label and each
     * indicator, nothing rounded. A cell without a value is empty, and the last column has the reasons.
     *
     * @return the table
     */
    public Table wide() {
        List<Column> columns =
                new ArrayList<>(List.of(Column.text("subject"), Column.text("start"), Column.text("end")));
        List<String> labels = statements.labels();
        labels.forEach(label -> columns.add(Column.text(label)));
        indicators.forEach(indicator -> columns.add(Column.number(name(indicator))));
        columns.add(Column.text("undefined"));
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Statement statement = statements.all().get(i);
            List<String> cells = new ArrayList<>(List.of(
                    statement.subject(),
                    statement.period().start().toString(),
                    statement.period().end().toString()));
            for (String label : labels) {
                cells.add(statements.labels(i).getOrDefault(label, ""));
            }
            rows.get(i)
                    .forEach(measurement ->
                            cells.add(measurement.decimal().map(Decimals::print).orElse("")));
            cells.add(rows.get(i).stream()
                    .filter(measurement -> !measurement.isDefined())
                    .map(measurement -> name(measurement.indicator()) + ": "
                            + ((Undefined) measurement).why().name())
                    .collect(Collectors.joining("; ")));
            lines.add(cells);
        }
        return new Table("", columns, lines, List.of());
    }

    /** The id, with the variant where it is not the first. */
    private static String name(Indicator indicator) {
        String variant = indicator.variant().name();
        return indicator.variants().get(0).name().equals(variant)
                ? indicator.id()
                : indicator.id() + "[" + variant + "]";
    }

    /**
     * Summarises each indicator: how many values there are, their quartiles, and the reasons of those that have none.
     *
     * @return a row for each indicator
     */
    public Table summary() {
        Table table = Table.of(
                title(),
                Column.text("indicator"),
                Column.number("values"),
                Column.number("least"),
                Column.number("median"),
                Column.number("most"),
                Column.text("unit"),
                Column.text("undefined"));
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            lines.add(line(i));
        }
        return withCaveats(table.rows(lines));
    }

    private List<String> line(int column) {
        List<Measured> values = new ArrayList<>();
        Map<Reason, Integer> reasons = new TreeMap<>();
        for (List<Measurement> row : rows) {
            Measurement measurement = row.get(column);
            if (measurement instanceof Measured measured) {
                values.add(measured);
            } else {
                reasons.merge(((Undefined) measurement).why(), 1, Integer::sum);
            }
        }
        OrderedValues ordered =
                OrderedValues.of(values.stream().map(Measured::inUnits).toList());
        Function<Optional<Rational>, String> print = value -> print(values, value);
        Set<String> units = values.stream().map(Measured::unitWords).collect(Collectors.toSet());
        return List.of(
                indicators.get(column).title(),
                String.valueOf(values.size()),
                print.apply(ordered.values().stream().findFirst()),
                print.apply(ordered.median()),
                print.apply(ordered.values().stream().reduce((a, b) -> b)),
                units.size() == 1 ? units.iterator().next() : units.isEmpty() ? "" : "several units",
                reasons.entrySet().stream()
                        .map(reason -> reason.getValue() + " " + reason.getKey().words())
                        .collect(Collectors.joining(", ")));
    }

    /** Prints a number in the unit of the values that it was made of; nothing if there are none. */
    static String print(List<Measured> values, Optional<Rational> number) {
        return number.map(one -> values.get(0).unit().print(one.toDecimal())).orElse("");
    }

    private String title() {
        List<ReportingPeriod> periods = statements.periods();
        String time = periods.isEmpty()
                ? ""
                : ", " + periods.get(0) + (periods.size() > 1 ? " ... " + periods.get(periods.size() - 1) : "");
        return statements.subjects().size() + " subjects, " + rows.size() + " statements" + time;
    }

    /**
     * Draws one indicator: over time, for one subject its values and their trend, for several the median and the
     * quartiles; in a single period, the subjects beside one another.
     *
     * @param indicator one of the indicators
     * @return the chart
     * @throws InvalidInputException if it was not measured
     */
    public Chart chart(Indicator indicator) {
        int column = column(indicator);
        List<ReportingPeriod> periods = statements.periods();
        if (periods.size() == 1) {
            return peers(indicator, periods.get(0).toString()).chart();
        }
        List<String> subjects = statements.subjects();
        return subjects.size() == 1
                ? Charts.chart(trend(subjects.get(0), indicator))
                : Charts.chart(rows.stream().map(row -> row.get(column)).toList());
    }

    /**
     * Makes a page of the measurements: the summary, for each indicator a chart and all values, how the indicators are
     * defined, and what of the source could not be read.
     *
     * @return the page
     */
    @Override
    public HtmlPage page() {
        HtmlPage page = HtmlPage.titled(title()).source(statements.source()).with(this);
        for (Indicator indicator : indicators) {
            Chart chart = chart(indicator);
            page = page.with(chart.title(), chart.svg()).with(table(indicator));
        }
        return DataNotes.addTo(page, indicators, statements);
    }

    /**
     * Writes the measurements.
     *
     * @param format text and Markdown: the summary; CSV: a row for each measurement at full precision, with the parts
     *     of each quotient and the reasons
     * @return its text
     */
    @Override
    public String as(Format format) {
        return (format == Format.CSV ? Listing.of(all()) : summary()).as(format);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Measurements that && indicators.equals(that.indicators) && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicators, rows.size());
    }

    /** Prints the summary. */
    @Override
    public String toString() {
        return summary().toString();
    }
}
