/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.finindicators.number.Printing;
import org.finindicators.report.Column;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.report.Table;

/**
 * States which published figures the tests reproduce and which they do not, with why.
 *
 * <p>It counts sets of published figures that tests read ({@link PublishedSet}), cases whose expected value somebody
 * published ({@link PublishedFigure}), and single figures that do not come out or cannot be compared. The tests fail
 * where one of these is no longer so.
 *
 * <p>It is immutable.
 *
 * @since 0.1.0
 */
public final class ConformityReport implements Document {
    private static final Set<String> REPRODUCED = Set.of("publication", "program");

    private final CaseLibrary cases;
    private final List<PublishedFigure> figures;

    private ConformityReport(CaseLibrary cases) {
        this.cases = cases;
        this.figures = cases.all().stream()
                .flatMap(one -> PublishedFigure.of(one).stream())
                .toList();
    }

    /**
     * Makes the report.
     *
     * @param cases the cases of all indicators
     * @return the report
     */
    public static ConformityReport of(CaseLibrary cases) {
        return new ConformityReport(cases);
    }

    /**
     * Lists the sets of published figures.
     *
     * @return a row for each publisher and figure: how many were compared, reproduced and not
     */
    public Table sets() {
        Table table = Table.of(
                "Figures published beside their inputs",
                Column.text("publisher, edition, licence"),
                Column.text("figure"),
                Column.text("measured by"),
                Column.number("compared"),
                Column.number("reproduced"),
                Column.number("not"));
        for (PublishedSet set : PublishedSet.all()) {
            table = table.row(
                    String.join("; ", set.publisher(), set.edition(), set.licence()),
                    set.figure(),
                    set.measuredBy(),
                    count(set.compared()),
                    count(set.reproduced()),
                    count(set.compared() - set.reproduced()));
        }
        int compared = sum(false);
        int reproduced = sum(true);
        return table.row("all", "", "", count(compared), count(reproduced), count(compared - reproduced));
    }

    private static int sum(boolean reproduced) {
        return PublishedSet.all().stream()
                .mapToInt(set -> reproduced ? set.reproduced() : set.compared())
                .sum();
    }

    /**
     * Lists who published what cases expect.
     *
     * @return a row for each publisher: how many cases, of which indicators
     */
    public Table sources() {
        Map<String, List<PublishedFigure>> byPublisher = figures.stream()
                .filter(figure -> REPRODUCED.contains(figure.kind()))
                .collect(Collectors.groupingBy(PublishedFigure::publisher, TreeMap::new, Collectors.toList()));
        Table table = Table.of(
                "Worked examples that somebody published",
                Column.text("publisher"),
                Column.number("cases"),
                Column.text("indicators"));
        int all = 0;
        for (Map.Entry<String, List<PublishedFigure>> entry : byPublisher.entrySet()) {
            all += entry.getValue().size();
            table = table.row(
                    entry.getKey(),
                    count(entry.getValue().size()),
                    entry.getValue().stream()
                            .map(figure -> figure.of().indicator().id())
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
        return table.row("all", count(all), "");
    }

    /**
     * Counts the cases by what they rest on.
     *
     * @return a row for each ground
     */
    public Table grounds() {
        List<WorkedCase> all = cases.all();
        long defined = all.stream().filter(WorkedCase::isDefined).count();
        Table table = Table.of("What the cases rest on", Column.text("ground"), Column.number("cases"));
        for (String kind : List.of("publication", "program", "solved back", "taken as published")) {
            table = table.row(
                    kind,
                    count(figures.stream()
                            .filter(figure -> figure.kind().equals(kind))
                            .count()));
        }
        return table.row("a rule, or a calculation that is shown", count(defined - figures.size()))
                .row("no value is expected", count(all.size() - defined))
                .row("all", count(all.size()));
    }

    /**
     * Lists what does not come out.
     *
     * @return a row for each set with figures that do not, and for each single figure, with why
     */
    public Table differences() {
        Table table = Table.of(
                "What is not reproduced",
                Column.text("publisher"),
                Column.text("figure"),
                Column.text("published"),
                Column.text("found"),
                Column.text("why"));
        for (PublishedSet set : PublishedSet.all()) {
            if (!set.otherwise().isEmpty()) {
                table = table.row(
                        set.publisher(),
                        set.figure(),
                        count(set.compared()) + " values",
                        count(set.reproduced()),
                        set.otherwise());
            }
        }
        for (String line :
                PublishedSet.lines("published-differences.tsv").stream().skip(1).toList()) {
            table = table.row(line.split("\t", -1));
        }
        return table;
    }

    private static String count(long number) {
        return Printing.number(number);
    }

    /**
     * Lists the cases that somebody published.
     *
     * @return the figures, in the order of the catalogue
     */
    public List<PublishedFigure> figures() {
        return figures;
    }

    /**
     * Writes the tables, one below the other.
     *
     * @param format the form
     * @return its text, each line ended
     */
    @Override
    public String as(Format format) {
        return List.of(sets(), sources(), differences(), grounds()).stream()
                .map(table -> table.as(format))
                .collect(Collectors.joining("\n"));
    }

    /** Returns the report as text. */
    @Override
    public String toString() {
        return as(Format.TEXT).stripTrailing();
    }
}
