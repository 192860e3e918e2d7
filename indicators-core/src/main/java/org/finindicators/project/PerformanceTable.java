/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.finindicators.loanbook.Attribute;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.statistics.TimeSeries;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Suggestions;

/**
 * How many projects perform, by any attributes: by country, by year and practice.
 *
 * <p>The share is that of those rated. Projects that are not rated, and those that state no rating, are counted beside
 * it. Where an attribute is not stated, the line is the last, {@link Attribute#NOT_STATED}.
 *
 * @since 0.1.0
 */
public final class PerformanceTable implements Tabular {
    static final Comparator<String> STATED_FIRST = Comparator.<String, Boolean>comparing(Attribute.NOT_STATED::equals)
            .thenComparing(Comparator.naturalOrder());

    private final PerformanceRule rule;
    private final List<Attribute> attributes;
    private final List<Line> lines;
    private final Line total;
    private final List<String> notes;

    /**
     * The projects of one line.
     *
     * @param labels what they have in common, one label for each attribute
     * @param projects how many there are
     * @param rated how many are rated
     * @param performing how many of those perform
     * @param notRated how many are said not to be rated
     * @param notStated how many state no rating
     * @since 0.1.0
     */
    public record Line(List<String> labels, long projects, long rated, long performing, long notRated, long notStated) {
        /** Copies the labels. */
        public Line {
            labels = List.copyOf(labels);
        }

        /**
         * Returns the part of those rated that performs.
         *
         * @return the share, or nothing if none is rated
         */
        public Optional<Rational> share() {
            return rated == 0 ? Optional.empty() : Optional.of(Rational.of(performing, rated));
        }

        /**
         * Tells whether the projects state all attributes.
         *
         * @return true unless one label is that of those that do not state it
         */
        public boolean isStated() {
            return !labels.contains(Attribute.NOT_STATED);
        }

        private Line plus(PerformanceRule.Finding finding) {
            boolean performs = finding == PerformanceRule.Finding.PERFORMING;
            boolean rates = performs || finding == PerformanceRule.Finding.NOT_PERFORMING;
            return new Line(
                    labels,
                    projects + 1,
                    rated + (rates ? 1 : 0),
                    performing + (performs ? 1 : 0),
                    notRated + (finding == PerformanceRule.Finding.NOT_RATED ? 1 : 0),
                    notStated + (finding == PerformanceRule.Finding.NOT_STATED ? 1 : 0));
        }

        /** Prints for instance {@code Transport: 349 of 403 rated perform, 86.6 %}. */
        @Override
        public String toString() {
            return (labels.isEmpty() ? "all" : String.join(", ", labels)) + ": " + words();
        }

        private String words() {
            return share().map(share -> Printing.number(performing) + " of " + Printing.number(rated)
                            + " rated perform, " + percent(share))
                    .orElse("none rated");
        }
    }

    private PerformanceTable(
            PerformanceRule rule, List<Attribute> attributes, List<Line> lines, Line total, List<String> notes) {
        this.rule = rule;
        this.attributes = attributes;
        this.lines = lines;
        this.total = total;
        this.notes = notes;
    }

    /**
     * Counts the projects of a portfolio.
     *
     * @param portfolio the projects
     * @param rule when a project performs
     * @param attributes what to group them by, a period among them; none for the whole alone
     * @return the table
     * @throws InvalidInputException with every rating that is neither on the rule's scale nor one of its words for none
     */
    public static PerformanceTable of(ProjectPortfolio portfolio, PerformanceRule rule, Attribute... attributes) {
        List<Attribute> by = List.of(attributes);
        Map<List<String>, Line> lines = new HashMap<>();
        // portfolios are large, and their labels few
        Map<String, PerformanceRule.Finding> findings = new HashMap<>();
        Line total = new Line(List.of(), 0, 0, 0, 0, 0);
        Intake intake = new Intake();
        for (Project project : portfolio.projects()) {
            PerformanceRule.Finding finding = project.label(rule.attribute())
                    .map(label -> findings.computeIfAbsent(label, rule::find))
                    .orElse(PerformanceRule.Finding.NOT_STATED);
            if (finding == PerformanceRule.Finding.UNKNOWN) {
                intake.add(
                        "project " + project.id() + ", " + rule.attribute(),
                        project.label(rule.attribute()).orElse(""),
                        rule.complaint());
            }
            List<String> labels = by.stream()
                    .map(attribute -> project.label(attribute).orElse(Attribute.NOT_STATED))
                    .toList();
            lines.put(
                    labels,
                    lines.getOrDefault(labels, new Line(labels, 0, 0, 0, 0, 0)).plus(finding));
            total = total.plus(finding);
        }
        intake.refuse();
        List<Line> sorted = by.isEmpty()
                ? List.of()
                : lines.values().stream()
                        .sorted((one, other) -> compare(one.labels(), other.labels()))
                        .toList();
        return new PerformanceTable(rule, by, sorted, total, unknown(portfolio, by));
    }

    /** An attribute that nobody states may be misspelt. */
    private static List<String> unknown(ProjectPortfolio portfolio, List<Attribute> by) {
        SortedSet<Attribute> known = portfolio.attributes();
        List<String> names = known.stream().map(Attribute::name).toList();
        return by.stream()
                .filter(attribute -> !known.contains(attribute))
                .map(attribute -> attribute.equals(Project.INVOLVEMENT)
                        ? "Not looked at: " + attribute + "; CreditReview.labelled() states it"
                        : "No project states " + attribute + Suggestions.didYouMean(attribute.name(), names))
                .toList();
    }

    private static int compare(List<String> one, List<String> other) {
        return IntStream.range(0, one.size())
                .map(at -> STATED_FIRST.compare(one.get(at), other.get(at)))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }

    /**
     * Returns when a project performs.
     *
     * @return the rule
     */
    public PerformanceRule rule() {
        return rule;
    }

    /**
     * Lists what the projects are grouped by.
     *
     * @return the attributes, in the order of the labels
     */
    public List<Attribute> attributes() {
        return attributes;
    }

    /**
     * Lists the lines.
     *
     * @return them by their labels, those not stated last
     */
    public List<Line> lines() {
        return lines;
    }

    /**
     * Finds a line.
     *
     * @param labels the label of each attribute
     * @return the line, or nothing if no project has these labels
     */
    public Optional<Line> line(String... labels) {
        List<String> asked = List.of(labels);
        return lines.stream().filter(line -> line.labels().equals(asked)).findFirst();
    }

    /**
     * Returns the line of all projects.
     *
     * @return the line, without labels
     */
    public Line total() {
        return total;
    }

    /**
     * Follows the share through the years, for a trend. Years in which nobody is rated are gaps, and so are those
     * between that have no projects at all; projects that do not state the year are left out.
     *
     * @param labels the labels of the other attributes, in their order; the last attribute is the year
     * @return the shares, each at the last day of the calendar year
     * @throws InvalidInputException if there is no attribute, or with every label of the last that is not a year
     */
    public TimeSeries series(String... labels) {
        Intake intake = new Intake();
        if (attributes.size() != labels.length + 1) {
            intake.add(
                    "labels",
                    String.join(", ", labels),
                    "must be one for each attribute but the last, which is the year");
        }
        List<String> others = List.of(labels);
        SortedMap<Integer, Line> byYear = new TreeMap<>();
        for (Line line : intake.violations().isEmpty() ? lines : List.<Line>of()) {
            String year = line.labels().get(labels.length);
            if (line.labels().subList(0, labels.length).equals(others) && !year.equals(Attribute.NOT_STATED)) {
                if (year.matches("[0-9]{4}")) {
                    byYear.put(Integer.valueOf(year), line);
                } else {
                    intake.add(attributes.get(labels.length).name(), year, "is not a year like 2021");
                }
            }
        }
        intake.refuse();
        TimeSeries.Builder series = TimeSeries.builder(Stream.concat(Stream.of("share performing"), others.stream())
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow());
        if (!byYear.isEmpty()) {
            for (int year = byYear.firstKey(); year <= byYear.lastKey(); year++) {
                LocalDate end = LocalDate.of(year, 12, 31);
                Optional<Rational> share = Optional.ofNullable(byYear.get(year)).flatMap(Line::share);
                share.ifPresentOrElse(
                        value -> series.at(end, value.toDecimal()), () -> series.gap(end, "no project rated"));
            }
        }
        return series.build();
    }

    /**
     * Writes the table.
     *
     * @param format the form; as text, long labels go on on the next line, within 80 columns
     * @return its text
     */
    @Override
    public String as(Format format) {
        Table table = table();
        return format == Format.TEXT ? table.text(Table.WIDTH) : table.as(format);
    }

    /**
     * Lays the groups out.
     *
     * @return a row for each group of projects, and one for all
     */
    @Override
    public Table table() {
        List<Column> columns = new ArrayList<>();
        attributes.forEach(attribute -> columns.add(Column.text(attribute.name())));
        if (attributes.isEmpty()) {
            columns.add(Column.text(""));
        }
        Stream.of("projects", "rated", "perform", "share", "not rated")
                .map(Column::number)
                .forEach(columns::add);
        boolean silent = total.notStated() > 0;
        if (silent) {
            columns.add(Column.number("no rating"));
        }
        Table table = new Table(title(), columns, List.of(), List.of());
        for (Line line : lines) {
            table = table.rows(List.of(cells(line, line.labels(), silent)));
        }
        List<String> all = new ArrayList<>(List.of("all"));
        while (all.size() < attributes.size()) {
            all.add("");
        }
        table = table.rows(List.of(cells(total, all, silent)))
                .note("perform: " + rule + "; share of those rated")
                .note(silent ? "not rated: said so; no rating: nothing stated" : "not rated: left out of the share");
        for (String note : notes) {
            table = table.note(note);
        }
        return table;
    }

    private static List<String> cells(Line line, List<String> labels, boolean silent) {
        List<String> cells = new ArrayList<>(labels);
        cells.add(Printing.number(line.projects()));
        cells.add(Printing.number(line.rated()));
        cells.add(Printing.number(line.performing()));
        cells.add(line.share().map(PerformanceTable::percent).orElse("-"));
        cells.add(Printing.number(line.notRated()));
        if (silent) {
            cells.add(Printing.number(line.notStated()));
        }
        return cells;
    }

    private String title() {
        String by = attributes.isEmpty()
                ? ""
                : "; by "
                        + String.join(
                                " and ",
                                attributes.stream().map(Attribute::name).toList());
        return Printing.beginning(total.words() + by);
    }

    static String percent(Rational share) {
        return Printing.percent(share.toDecimal(), 1) + " %";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PerformanceTable that
                && rule.equals(that.rule)
                && attributes.equals(that.attributes)
                && lines.equals(that.lines)
                && total.equals(that.total);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, attributes, lines, total);
    }

    /** Prints the share that performs, and the table. */
    @Override
    public String toString() {
        return as(Format.TEXT).stripTrailing();
    }
}
