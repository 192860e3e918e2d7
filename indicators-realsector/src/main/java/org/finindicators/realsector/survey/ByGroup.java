/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Unit;
import org.finindicators.number.Printing;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.validation.InvalidInputException;

/**
 * Measures of each group of a survey, regions for instance, and of the whole.
 *
 * <p>A group without rows has undefined measures, with the reason. Where the survey has no groups, or a row has the
 * code of none, there is the row of the whole alone, and a note says why.
 *
 * @since 0.1.0
 */
public final class ByGroup implements Tabular {
    /** The name of the row of the whole survey. */
    public static final String ALL_GROUPS = "all";

    private final List<String> measures;
    private final List<Unit> units;
    private final List<Row> rows;
    private final List<String> notes;

    private final Optional<GroupIntervals> intervals;

    private ByGroup(
            Map<String, Measure> measures, List<Row> rows, List<String> notes, Optional<GroupIntervals> intervals) {
        this.intervals = intervals;
        this.measures = List.copyOf(measures.keySet());
        this.units = measures.values().stream().map(Measure::unit).toList();
        this.rows = List.copyOf(rows);
        this.notes = List.copyOf(notes);
    }

    /**
     * The measures of one group.
     *
     * @param group its name
     * @param count the rows in it
     * @param population the persons they stand for, those without a welfare too; not a number where a weight is none
     * @param values the measures, in the order of the columns
     * @since 0.1.0
     */
    public record Row(String group, long count, double population, List<Evaluation> values) {
        /** Copies the list. */
        public Row {
            values = List.copyOf(values);
        }
    }

    /**
     * Measures each group, and the whole.
     *
     * @param survey the survey with its groups
     * @param named the measures, each under the name that its column bears
     * @return the measures by group
     */
    public static ByGroup of(Survey survey, Map<String, Measure> named) {
        return of(survey, named, Optional.empty());
    }

    /**
     * Measures each group, and the whole, with bootstrap intervals. The whole survey is drawn, so that a line which is
     * a share of its median, and the size of each group, are those of the replication.
     *
     * @param survey the survey with its groups
     * @param named the measures, each under the name that its column bears
     * @param bootstrap how the survey is drawn
     * @return the measures by group, with their intervals
     */
    public static ByGroup of(Survey survey, Map<String, Measure> named, Bootstrap bootstrap) {
        return of(survey, named, Optional.of(bootstrap));
    }

    /**
     * Takes measures that were computed elsewhere, by an engine for instance.
     *
     * @param named the measures, each under the name that its column bears
     * @param rows the groups, the whole last
     * @param notes what has to be known of all of them
     * @return the measures by group
     * @throws InvalidInputException if a row has not as many values as there are measures
     */
    public static ByGroup of(Map<String, Measure> named, List<Row> rows, List<String> notes) {
        for (Row row : rows) {
            if (row.values().size() != named.size()) {
                throw InvalidInputException.of(
                        row.group(), "has " + row.values().size() + " values for " + named.size() + " measures");
            }
        }
        return new ByGroup(new LinkedHashMap<>(named), rows, notes, Optional.empty());
    }

    private static ByGroup of(Survey survey, Map<String, Measure> named, Optional<Bootstrap> bootstrap) {
        Map<String, Measure> measures = new LinkedHashMap<>(named);
        List<Row> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>(survey.notes());
        Optional<Fault> fault = ungrouped(survey);
        if (fault.isPresent()) {
            notes.add("no groups: " + fault.get().detail());
        } else {
            List<Survey> parts = survey.byGroup();
            for (int i = 0; i < parts.size(); i++) {
                rows.add(row(survey.groups().get(i), parts.get(i), measures));
            }
        }
        rows.add(row(ALL_GROUPS, survey, measures));
        Optional<GroupIntervals> intervals =
                bootstrap.map(method -> GroupIntervals.of(method, survey, List.copyOf(measures.values()), rows.size()));
        return new ByGroup(measures, rows, notes, intervals);
    }

    /**
     * Measures headcount, gap and severity of each group, and of the whole.
     *
     * @param survey the survey with its groups
     * @return the measures by group
     */
    public static ByGroup poverty(Survey survey) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        measures.put("headcount", PovertyMeasures.fgt(0));
        measures.put("gap", PovertyMeasures.fgt(1));
        measures.put("severity", PovertyMeasures.fgt(2));
        return of(survey, measures);
    }

    /**
     * Names the measures.
     *
     * @return the names in the order of the columns
     */
    public List<String> measures() {
        return measures;
    }

    /**
     * Returns the measures of each group.
     *
     * @return the groups in the order of their codes, the whole last
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Returns the interval of a measure of a group.
     *
     * @param row the place of the group among the rows
     * @param measure the place of the measure among the columns
     * @return its interval and standard error, or nothing where none was asked for or there is none, for a reason that
     *     the table names
     * @throws IndexOutOfBoundsException if there is no such row or measure
     */
    public Optional<BootstrapInterval.Bounds> interval(int row, int measure) {
        rows.get(row).values().get(measure);
        return intervals.flatMap(known -> known.bounds(row, measure));
    }

    /**
     * Returns the notes: the changes that policies made, and why there are no groups.
     *
     * @return a line each
     */
    public List<String> notes() {
        return notes;
    }

    /** Why a survey cannot be divided into groups. */
    static Optional<Fault> ungrouped(Survey survey) {
        if (survey.groups().isEmpty()) {
            return Optional.of(new Fault(Reason.NOT_REPORTED, "groups of the survey"));
        }
        int row = survey.coded().firstUnknown();
        return row < 0
                ? Optional.empty()
                : Optional.of(new Fault(
                        Reason.OUT_OF_DOMAIN,
                        "row " + row + " has code " + survey.coded().code(row) + ", which is not the code of a group"));
    }

    private static Row row(String name, Survey survey, Map<String, Measure> measures) {
        return new Row(
                name,
                survey.size(),
                population(survey.columns()),
                measures.values().stream()
                        .map(measure -> measure.evaluate(survey))
                        .toList());
    }

    /** The sum of all weights: a row without a welfare stands for persons, too. */
    private static double population(Columns columns) {
        if (columns.firstUnsound < 0) {
            return columns.population.value();
        }
        ExactSum sum = new ExactSum();
        for (double weight : columns.weights) {
            if (!(weight >= 0 && weight <= Double.MAX_VALUE)) {
                return Double.NaN;
            }
            sum.add(weight);
        }
        return sum.value();
    }

    /**
     * Lays the measures out as a table, in per cent with two decimals where the indicators print per cent and with four
     * decimals otherwise, with their standard errors and intervals where a bootstrap was asked for; what is undefined
     * is a dash with its reason below.
     *
     * @return the table
     */
    @Override
    public Table table() {
        List<Column> columns =
                new ArrayList<>(List.of(Column.text("group"), Column.number("rows"), Column.number("population")));
        for (int i = 0; i < measures.size(); i++) {
            columns.add(Column.number((measures.get(i) + " " + units.get(i).words()).strip()));
            intervals.ifPresent(known -> columns.addAll(known.columns()));
        }
        Table table = Table.of("", columns.toArray(Column[]::new));
        List<String> reasons = new ArrayList<>(notes);
        intervals.ifPresent(known -> reasons.add(known.toString()));
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            List<String> cells = new ArrayList<>(List.of(
                    row.group(),
                    Long.toString(row.count()),
                    Double.isNaN(row.population()) ? "-" : Tables.number(row.population(), 0)));
            for (int i = 0; i < row.values().size(); i++) {
                Evaluation value = row.values().get(i);
                String where = row.group() + ", " + measures.get(i) + ": ";
                Unit unit = units.get(i);
                cells.add(value.value().map(v -> Tables.in(unit, v.toDecimal())).orElse(Tables.UNDEFINED));
                if (value.value().isEmpty()) {
                    reasons.add(where + Tables.reason(value));
                }
                if (intervals.isPresent()) {
                    cells.addAll(intervals.get().cells(at, i, unit));
                    intervals
                            .get()
                            .fault(at, i)
                            .filter(fault -> value.value().isPresent())
                            .ifPresent(fault -> reasons.add(where + "no interval, " + fault));
                }
            }
            table = table.row(cells.toArray(String[]::new));
        }
        for (String note : reasons) {
            table = table.note(note);
        }
        return table;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ByGroup that
                && measures.equals(that.measures)
                && units.equals(that.units)
                && rows.equals(that.rows)
                && notes.equals(that.notes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(measures, rows, notes);
    }

    /** Prints the table. */
    @Override
    public String toString() {
        return table().toString();
    }

    /** The cells that tables of a survey have in common. */
    static final class Tables {
        static final String UNDEFINED = "-";

        private Tables() {}

        static String number(double value, int decimals) {
            return Double.isFinite(value) ? Printing.fixed(BigDecimal.valueOf(value), decimals) : UNDEFINED;
        }

        /** Two decimals of a percentage are four of the fraction. */
        static String in(Unit unit, BigDecimal value) {
            boolean percent = unit == Unit.SHARE || unit == Unit.RATIO;
            return Printing.fixed(unit.inUnit(value), percent ? 2 : 4);
        }

        static String reason(Evaluation evaluation) {
            return evaluation.faults().get(0).toString();
        }
    }
}
