/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.finindicators.monitoring.Actual;
import org.finindicators.monitoring.ResultIndicator;
import org.finindicators.monitoring.ResultsFramework;
import org.finindicators.monitoring.Target;
import org.finindicators.number.Intake;
import org.finindicators.project.Project;
import org.finindicators.project.ProjectPortfolio;
import org.finindicators.tables.source.Header;
import org.finindicators.tables.source.Mapping;
import org.finindicators.tables.source.Notation;
import org.finindicators.tables.source.Row;
import org.finindicators.tables.source.RowHandler;
import org.finindicators.tables.source.RowSource;
import org.finindicators.tables.source.RowsRead;
import org.finindicators.tables.source.SourceFaults;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;

/**
 * Says which columns of a table of results hold what: a row for each indicator, place and group of a project, with its
 * baseline, target and actual value. Level, measure, direction and aggregation are the codes of the activity standard
 * IATI 2.03.
 *
 * <p>A baseline of which only the year is stated is of the last day of it. Nothing is repaired: a direction that the
 * target contradicts is a fault beside the result, and a row that no framework can hold is refused.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class ResultsMap implements Mapping<ResultsFile> {
    private final LocalDate asOf;
    private final Notation notation;
    private final OptionalInt months;
    private final String source;
    private final Map<Field, String> columns;
    private final Map<String, String> dimensions;

    /**
     * What a column may be.
     *
     * @since 0.1.0
     */
    public enum Field {
        /** The identifier of the project; needed. */
        PROJECT,
        /** The id of the indicator: the same in all its rows, and in other projects; needed. */
        INDICATOR,
        /** The title of the indicator; needed. */
        TITLE,
        /** The result that the indicator measures. */
        RESULT,
        /** The level of the result: 1 output, 2 outcome, 3 impact, 9 other. */
        LEVEL,
        /** The kind of value: 1 unit, 2 percentage, 3 nominal, 4 ordinal, 5 qualitative; needed. */
        MEASURE,
        /** Whether more is better: 1 or 0; needed. */
        ASCENDING,
        /** Whether values of several projects may be added up: 1 or 0. */
        AGGREGATION,
        /** The place that the row is of. */
        LOCATION,
        /** The value of the baseline. */
        BASELINE,
        /** The day of the baseline. */
        BASELINE_DATE,
        /** The year of the baseline, where its day is not stated. */
        BASELINE_YEAR,
        /** The first day of the period. */
        PERIOD_START,
        /** The last day of the period, that of target and actual value; needed. */
        PERIOD_END,
        /** The target. */
        TARGET_VALUE,
        /** What was reached. */
        ACTUAL_VALUE;

        private boolean isNeeded() {
            return switch (this) {
                case PROJECT, INDICATOR, TITLE, MEASURE, ASCENDING, PERIOD_END -> true;
                default -> false;
            };
        }

        /** Returns the field in words. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private ResultsMap(
            LocalDate asOf,
            Notation notation,
            OptionalInt months,
            String source,
            Map<Field, String> columns,
            Map<String, String> dimensions) {
        this.asOf = asOf;
        this.notation = notation;
        this.months = months;
        this.source = source;
        this.columns = columns;
        this.dimensions = dimensions;
    }

    /**
     * States up to when the results are reported.
     *
     * @param date the date, as 2023-12-31; an actual value of a later day is a fault
     * @return a map without columns
     * @throws InvalidInputException if it is not a date
     */
    public static ResultsMap asOf(String date) {
        return asOf(Intake.requireDate("as of", date));
    }

    /**
     * States up to when the results are reported.
     *
     * @param date the date; an actual value of a later day is a fault
     * @return a map without columns
     */
    public static ResultsMap asOf(LocalDate date) {
        return new ResultsMap(date, Notation.PLAIN, OptionalInt.empty(), "", Map.of(), Map.of());
    }

    /**
     * Takes results of IATI laid flat, as the United Nations' refugee agency publishes them: a row for each indicator,
     * place and group.
     *
     * @param date up to when the results are reported, as 2023-12-31
     * @return a map of these columns
     * @throws InvalidInputException if it is not a date
     */
    public static ResultsMap flatIati(String date) {
        return flatIati(Intake.requireDate("as of", date));
    }

    /**
     * Takes results of IATI laid flat, as the United Nations' refugee agency publishes them: a row for each indicator,
     * place and group.
     *
     * @param date up to when the results are reported
     * @return a map of these columns
     */
    public static ResultsMap flatIati(LocalDate date) {
        return asOf(date)
                .with(Field.PROJECT, "iati_identifier")
                .with(Field.INDICATOR, "result_indicator_reference_code")
                .with(Field.TITLE, "result_indicator_title")
                .with(Field.RESULT, "result_title")
                .with(Field.LEVEL, "result_type")
                .with(Field.MEASURE, "result_indicator_measure")
                .with(Field.ASCENDING, "result_indicator_ascending")
                .with(Field.AGGREGATION, "result_indicator_aggregation_status")
                .with(Field.LOCATION, "result_indicator_actual_location_ref")
                .with(Field.BASELINE, "result_indicator_baseline_value")
                .with(Field.BASELINE_YEAR, "result_indicator_baseline_year")
                .with(Field.PERIOD_START, "result_indicator_period_start")
                .with(Field.PERIOD_END, "result_indicator_period_end")
                .with(Field.TARGET_VALUE, "result_indicator_target_value")
                .with(Field.ACTUAL_VALUE, "result_indicator_actual_value")
                .dimension("group", "result_indicator_actual_value_1");
    }

    /**
     * Binds a field.
     *
     * @param field what the column holds
     * @param column its name
     * @return the changed map
     */
    public ResultsMap with(Field field, String column) {
        Map<Field, String> all = new LinkedHashMap<>(columns);
        all.put(field, column);
        return new ResultsMap(asOf, notation, months, source, all, dimensions);
    }

    /**
     * Binds the groups that a row is of.
     *
     * @param dimension what they are groups by, sex for instance
     * @param column its name
     * @return the changed map
     */
    public ResultsMap dimension(String dimension, String column) {
        Map<String, String> all = new LinkedHashMap<>(dimensions);
        all.put(dimension, column);
        return new ResultsMap(asOf, notation, months, source, columns, all);
    }

    /**
     * States how often the values are reported.
     *
     * @param between the months from one value to the next
     * @return the changed map
     */
    public ResultsMap reportedEveryMonths(int between) {
        return new ResultsMap(asOf, notation, OptionalInt.of(between), source, columns, dimensions);
    }

    /**
     * States who reports the values.
     *
     * @param system the body or its system
     * @return the changed map
     */
    public ResultsMap reportedBy(String system) {
        return new ResultsMap(asOf, notation, months, system, columns, dimensions);
    }

    /**
     * States how numbers and dates are written, and what stands where there is none.
     *
     * @param written the notation
     * @return the changed map
     */
    public ResultsMap notation(Notation written) {
        return new ResultsMap(asOf, written.withMissingOf(notation), months, source, columns, dimensions);
    }

    /**
     * States further marks that mean that there is no value.
     *
     * @param marks the marks, {@code n/a} for instance
     * @return the changed map
     */
    public ResultsMap missing(String... marks) {
        return notation(notation.missing(marks));
    }

    /**
     * Reads results.
     *
     * @param rows the rows
     * @return the frameworks, with all faults
     * @throws InvalidInputException if a column that is needed is not bound or not there, or the source cannot be
     *     opened
     */
    @Override
    public ResultsFile read(RowSource rows) {
        List<String> lacking = new ArrayList<>();
        for (Field field : Field.values()) {
            if (field.isNeeded() && !columns.containsKey(field)) {
                lacking.add(field.toString());
            }
        }
        if (!lacking.isEmpty()) {
            throw InvalidInputException.of(
                    "", "the map of the results binds no column of " + String.join(", ", lacking));
        }
        SourceFaults faults = new SourceFaults(rows);
        Reading reading = new Reading(faults, rows.unit());
        rows.read(reading, faults);
        return reading.finish();
    }

    /** Puts rows into frameworks. */
    private final class Reading implements RowHandler {
        private final SourceFaults faults;
        private final String unit;
        private final Map<String, FrameworkDraft> projects = new LinkedHashMap<>();
        private final Map<String, Integer> places = new LinkedHashMap<>();
        private List<String> unbound = List.of();

        Reading(SourceFaults faults, String unit) {
            this.faults = faults;
            this.unit = unit;
        }

        @Override
        public void header(List<String> names) {
            Header header = new Header(names, faults);
            List<String> bound = new ArrayList<>(columns.values());
            bound.addAll(dimensions.values());
            places.putAll(header.requireAll(bound));
            unbound = header.unbound(Set.copyOf(bound));
        }

        /** The text of a field, empty where it is not bound or there is none. */
        private String cell(Row row, Field field) {
            String column = columns.getOrDefault(field, "");
            String cell = column.isEmpty() ? "" : row.cell(places.getOrDefault(column, -1));
            return notation.isMissing(cell) ? "" : cell;
        }

        @Override
        public void row(Row row) {
            String project = cell(row, Field.PROJECT);
            if (project.isEmpty()) {
                faults.add(row.number(), columns.getOrDefault(Field.PROJECT, ""), "", "", "names no project");
                return;
            }
            List<Violation> wrong = new ArrayList<>();
            ResultIndicator.Builder builder = result(row, wrong);
            FrameworkDraft draft = projects.computeIfAbsent(project, id -> new FrameworkDraft(id, asOf));
            boolean held = wrong.isEmpty() && draft.add(builder, wrong::add);
            for (Violation one : wrong) {
                if (held) {
                    String place = unit + " " + row.number() + ", " + project + ", " + one.path();
                    faults.add(place, one.value(), one.message());
                } else {
                    faults.add(row.number(), one.about(project));
                }
            }
        }

        private ResultIndicator.Builder result(Row row, List<Violation> wrong) {
            ResultIndicator.Builder builder = ResultIndicator.builder(
                            cell(row, Field.INDICATOR), cell(row, Field.TITLE))
                    .result(cell(row, Field.RESULT))
                    .source(source);
            months.ifPresent(builder::reportedEveryMonths);
            IatiCodes codes = new IatiCodes(
                    cell(row, Field.LEVEL),
                    cell(row, Field.MEASURE),
                    cell(row, Field.ASCENDING),
                    cell(row, Field.AGGREGATION));
            wrong.addAll(codes.state(builder));
            String place = cell(row, Field.LOCATION);
            if (!place.isEmpty()) {
                builder.location(place);
            }
            dimensions.forEach((dimension, column) -> {
                String group = row.cell(places.getOrDefault(column, -1));
                if (!notation.isMissing(group)) {
                    builder.dimension(dimension, group);
                }
            });
            Optional<LocalDate> start = date(row, Field.PERIOD_START, wrong);
            Optional<LocalDate> end = date(row, Field.PERIOD_END, wrong);
            number(row, Field.TARGET_VALUE, wrong).ifPresent(value -> {
                Target target = Target.on(end.orElse(asOf), value);
                builder.target(start.map(target::withStart).orElse(target));
            });
            number(row, Field.ACTUAL_VALUE, wrong)
                    .ifPresent(value -> add(wrong, () -> {
                        Actual actual = Actual.on(end.orElse(asOf), value);
                        builder.actual(start.map(actual::withStart).orElse(actual));
                    }));
            Optional<LocalDate> from = baselineDate(row, wrong);
            number(row, Field.BASELINE, wrong).ifPresent(value -> {
                if (from.isPresent()) {
                    builder.baseline(from.get(), value);
                } else if (wrong.isEmpty()) {
                    wrong.add(new Violation(column(Field.BASELINE), value.toPlainString(), "has no date"));
                }
            });
            if (end.isEmpty() && wrong.isEmpty()) {
                wrong.add(new Violation(column(Field.PERIOD_END), "", "is missing: no period"));
            }
            return builder;
        }

        private void add(List<Violation> wrong, Runnable step) {
            try {
                step.run();
            } catch (InvalidInputException e) {
                wrong.addAll(e.violations());
            }
        }

        private String column(Field field) {
            return columns.getOrDefault(field, field.toString());
        }

        private Optional<LocalDate> baselineDate(Row row, List<Violation> wrong) {
            Optional<LocalDate> day = date(row, Field.BASELINE_DATE, wrong);
            String year = cell(row, Field.BASELINE_YEAR);
            if (day.isPresent() || year.isEmpty()) {
                return day;
            }
            if (!year.matches("[0-9]{4}") || year.equals("0000")) {
                wrong.add(new Violation(column(Field.BASELINE_YEAR), year, "is not a year like 2021"));
                return Optional.empty();
            }
            return Optional.of(LocalDate.of(Integer.parseInt(year), 12, 31));
        }

        private Optional<LocalDate> date(Row row, Field field, List<Violation> wrong) {
            return read(field, wrong, () -> notation.parseDate(cell(row, field)));
        }

        private Optional<BigDecimal> number(Row row, Field field, List<Violation> wrong) {
            return read(field, wrong, () -> notation.parseNumber(cell(row, field)));
        }

        private <T> Optional<T> read(Field field, List<Violation> wrong, Supplier<Optional<T>> cell) {
            try {
                return cell.get();
            } catch (InvalidInputException e) {
                Violation first = e.violations().get(0);
                wrong.add(new Violation(column(field), first.value(), first.message()));
                return Optional.empty();
            }
        }

        private ResultsFile finish() {
            List<ResultsFramework> frameworks = projects.values().stream()
                    .flatMap(draft -> draft.build().stream())
                    .toList();
            ProjectPortfolio portfolio = ProjectPortfolio.of(projects.keySet().stream()
                    .map(id -> Project.builder(id).build())
                    .toList());
            return new ResultsFile(asOf, portfolio, frameworks, RowsRead.of(faults, unbound));
        }
    }

    /** Prints what is bound to which column. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>(List.of("results, as of " + asOf));
        columns.forEach((field, column) -> lines.add("  " + field + ": " + column));
        dimensions.forEach((dimension, column) -> lines.add("  " + dimension + ": " + column));
        lines.add("  " + notation);
        return String.join("\n", lines);
    }
}
