/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.project.IndicatorStanding.Status;
import org.finindicators.report.Column;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.report.Table;

/**
 * Who reports what at a day: each pair of a project with credit and an indicator that is common to all.
 *
 * @param date the day
 * @param set the common indicators
 * @param indicators the indicators of the set in its order, each in the first of the variants that count
 * @param projects the ids of all projects of the portfolio, with credit or without
 * @param pairs each pair, by project, the indicators in the order of the set
 * @param notes what a reader has to know: projects that could not be judged, reports that were left out
 * @since 0.1.0
 */
public record ReportingStanding(
        LocalDate date,
        CommonIndicatorSet set,
        List<Indicator> indicators,
        List<String> projects,
        List<IndicatorStanding> pairs,
        List<String> notes)
        implements Document {
    /** Copies the lists. */
    public ReportingStanding {
        indicators = List.copyOf(indicators);
        projects = List.copyOf(projects);
        pairs = List.copyOf(pairs);
        notes = List.copyOf(notes);
    }

    /**
     * Lists the pairs that stand so.
     *
     * @param status the status
     * @return the pairs
     */
    public List<IndicatorStanding> with(Status status) {
        return pairs.stream().filter(pair -> pair.status() == status).toList();
    }

    /**
     * Lists the pairs that are due.
     *
     * @return the pairs that are reported, undefined or missing
     */
    public List<IndicatorStanding> due() {
        return pairs.stream().filter(IndicatorStanding::isDue).toList();
    }

    /**
     * Lists the pairs of a project.
     *
     * @param project its id
     * @return the pairs, none if it has no credit
     * @throws org.finindicators.validation.InvalidInputException if it is not in the portfolio
     */
    public List<IndicatorStanding> of(String project) {
        if (!projects.contains(project)) {
            Intake intake = new Intake();
            intake.addUnknown("project", project, projects, "is not in the portfolio");
            intake.refuse();
        }
        return pairs.stream().filter(pair -> pair.project().equals(project)).toList();
    }

    /**
     * Lists the pairs of an indicator.
     *
     * @param id its id
     * @return the pairs, by project
     * @throws org.finindicators.validation.InvalidInputException if it is not in the set
     */
    public List<IndicatorStanding> ofIndicator(String id) {
        set.require(id);
        return pairs.stream().filter(pair -> pair.indicator().equals(id)).toList();
    }

    /**
     * Lists the projects from which something is due, with what is due.
     *
     * @return the pairs by project
     */
    public Map<String, List<IndicatorStanding>> dueByProject() {
        return due().stream()
                .collect(Collectors.groupingBy(IndicatorStanding::project, TreeMap::new, Collectors.toList()));
    }

    /**
     * Lists the projects that report all that is due from them.
     *
     * @return their ids; a project from which nothing is due is not among them
     */
    public List<String> complete() {
        return dueByProject().entrySet().stream()
                .filter(entry -> entry.getValue().stream().allMatch(pair -> pair.status() == Status.REPORTED))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Lists what the projects report of an indicator, to compare them.
     *
     * @param id its id
     * @return the last measurement of each project that has one, due or not; some can be undefined
     */
    public List<Measurement> measurements(String id) {
        return ofIndicator(id).stream().flatMap(pair -> pair.latest().stream()).toList();
    }

    /**
     * Counts by indicator.
     *
     * @return a row for each indicator of the set, in its order
     */
    public Table byIndicator() {
        Table table = counts(Column.text("indicator"));
        for (Indicator one : indicators) {
            table = table.row(counts(one.name(), ofIndicator(one.id())));
        }
        for (Indicator one : indicators) {
            List<String> lacking = ofIndicator(one.id()).stream()
                    .filter(pair -> pair.isDue() && pair.status() != Status.REPORTED)
                    .map(IndicatorStanding::project)
                    .toList();
            if (!lacking.isEmpty()) {
                table = table.note("without " + one.name() + ": " + Printing.some(lacking));
            }
        }
        return withNotes(table);
    }

    /**
     * Counts by project.
     *
     * @return a row for each project with credit, those that lack most first
     */
    public Table byProject() {
        Table table = Table.of(
                title(),
                Column.text("project"),
                Column.number("due"),
                Column.number("reported"),
                Column.number("undefined"),
                Column.number("missing"),
                Column.text("first value"));
        Map<String, List<IndicatorStanding>> byProject = pairs.stream()
                .collect(Collectors.groupingBy(IndicatorStanding::project, TreeMap::new, Collectors.toList()));
        Comparator<Map.Entry<String, List<IndicatorStanding>>> lacking =
                Comparator.comparingLong(entry -> count(entry.getValue(), Status.REPORTED) - due(entry.getValue()));
        for (Map.Entry<String, List<IndicatorStanding>> entry :
                byProject.entrySet().stream().sorted(lacking).toList()) {
            List<String> row = new ArrayList<>(List.of(counts(entry.getKey(), entry.getValue())));
            row.add(entry.getValue().stream()
                    .flatMap(pair -> pair.firstReported().stream())
                    .min(LocalDate::compareTo)
                    .map(LocalDate::toString)
                    .orElse("none"));
            table = table.rows(List.of(row));
        }
        return withNotes(table);
    }

    private Table counts(Column first) {
        return Table.of(
                title(),
                first,
                Column.number("due"),
                Column.number("reported"),
                Column.number("undefined"),
                Column.number("missing"));
    }

    private static String[] counts(String what, List<IndicatorStanding> of) {
        return new String[] {
            what,
            Printing.number(due(of)),
            Printing.number(count(of, Status.REPORTED)),
            Printing.number(count(of, Status.UNDEFINED)),
            Printing.number(count(of, Status.MISSING))
        };
    }

    private static long due(List<IndicatorStanding> of) {
        return of.stream().filter(IndicatorStanding::isDue).count();
    }

    private static long count(List<IndicatorStanding> of, Status status) {
        return of.stream().filter(pair -> pair.status() == status).count();
    }

    private Table withNotes(Table table) {
        Table all = table;
        int later = with(Status.NOT_DUE).size();
        for (String note : Stream.concat(
                        later == 0 ? Stream.empty() : Stream.of(Printing.number(later) + " pairs are not due"),
                        notes.stream())
                .toList()) {
            all = all.note(note);
        }
        return all;
    }

    private String title() {
        long due = due(pairs);
        long reported = count(pairs, Status.REPORTED);
        String head = "Common indicators at " + date + ": ";
        return due == 0
                ? head + "nothing is due"
                : head + Printing.number(reported) + " of " + Printing.number(due) + " due pairs reported, "
                        + Printing.percent(Rational.of(reported, due).toDecimal(), 1) + " %";
    }

    /**
     * Writes who reports what.
     *
     * @param format text or Markdown: counts by indicator, by its name, and by project; CSV: a row for each pair, with
     *     the id of the indicator and its value
     * @return its text
     */
    @Override
    public String as(Format format) {
        if (format == Format.CSV) {
            return rows().as(format);
        }
        return format == Format.TEXT
                ? byIndicator().text(Table.WIDTH) + "\n" + byProject().text(Table.WIDTH)
                : byIndicator().as(format) + "\n" + byProject().as(format);
    }

    private Table rows() {
        return Table.of(
                        "",
                        Column.text("project"),
                        Column.text("indicator"),
                        Column.text("dimension"),
                        Column.text("status"),
                        Column.text("due since"),
                        Column.text("first reported"),
                        Column.text("gaps"),
                        Column.text("variant"),
                        Column.text("period end"),
                        Column.number("value"),
                        Column.text("why not"))
                .rows(pairs.stream().map(ReportingStanding::row).toList());
    }

    private static List<String> row(IndicatorStanding pair) {
        Optional<Measured> value =
                pair.latest().filter(Measured.class::isInstance).map(Measured.class::cast);
        return List.of(
                pair.project(),
                pair.indicator(),
                pair.dimension(),
                pair.status().toString(),
                pair.dueSince().map(LocalDate::toString).orElse(""),
                pair.firstReported().map(LocalDate::toString).orElse(""),
                pair.gaps().stream().map(ReportingPeriod::toString).collect(Collectors.joining("; ")),
                pair.latest().map(one -> one.indicator().variant().name()).orElse(""),
                pair.latest()
                        .map(one -> one.origin().period().closing().toString())
                        .orElse(""),
                value.map(one -> Decimals.print(one.inUnits().toDecimal())).orElse(""),
                pair.why());
    }

    /** Prints the share of pairs reported, and counts by indicator. */
    @Override
    public String toString() {
        return byIndicator().toString();
    }
}
