/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

import static org.finindicators.indicator.Unit.RATIO;
import static org.finindicators.indicator.Unit.SHARE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.assessment.Assessment;
import org.finindicators.assessment.Criterion;
import org.finindicators.assessment.Score;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.loanbook.LoanState;
import org.finindicators.loanbook.report.Migration;
import org.finindicators.loanbook.tally.AgingTable;
import org.finindicators.loanbook.tally.MigrationTally;
import org.finindicators.monitoring.Actual;
import org.finindicators.monitoring.KeyIndicatorPage;
import org.finindicators.monitoring.Progress;
import org.finindicators.monitoring.ResultIndicator;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.tables.chart.Drawing.Heading;
import org.finindicators.tables.chart.Drawing.LegendEntry;
import org.finindicators.tables.chart.Drawing.Style;
import org.finindicators.tables.chart.Rows.Bar;
import org.finindicators.tables.chart.Rows.Mark;
import org.finindicators.tables.chart.Rows.Row;
import org.finindicators.tables.chart.Rows.Scales;

/** Makes charts that are tables of bars. */
final class RowCharts {
    private RowCharts() {}

    static Chart aging(AgingTable table) {
        List<Row> rows = new ArrayList<>();
        List<List<String>> printed = table.table().rows();
        boolean renegotiated = false;
        for (int i = 0; i < table.lines().size(); i++) {
            AgingTable.Line line = table.lines().get(i);
            String share = printed.get(i).get(3);
            BigDecimal balance = line.all().balance();
            String words =
                    Printing.fixed(balance, table.unit().digits()) + (share.isEmpty() ? "" : " (" + share + " %)");
            List<Bar> bars = new ArrayList<>(List.of(Bar.of(
                    balance,
                    Style.SOFT,
                    line.label() + ": " + words + ", " + line.all().counted())));
            line.renegotiated()
                    .filter(part -> part.balance().signum() != 0)
                    .ifPresent(part ->
                            bars.add(Bar.of(part.balance(), Style.STRONG, line.label() + ", renegotiated: " + part)));
            renegotiated |= bars.size() > 1;
            rows.add(Row.of(line.label(), words, bars.toArray(Bar[]::new)));
        }
        return new Chart(new Rows(
                new Heading(
                        ChartKind.AGING,
                        "Aging at " + table.asOf() + ", by days late",
                        table.unit().currency().getCurrencyCode(),
                        rows.isEmpty() ? "there are no loans" : "",
                        renegotiated
                                ? List.of(
                                        new LegendEntry(Style.SOFT, "outstanding balance"),
                                        new LegendEntry(Style.STRONG, "of which renegotiated"))
                                : List.of(new LegendEntry(Style.SOFT, "outstanding balance")),
                        List.of()),
                rows,
                Scales.COMMON,
                List.of(),
                Optional.empty()));
    }

    static Chart rolls(Migration migration) {
        MigrationTally tally = migration.tally();
        List<Row> rows = new ArrayList<>();
        for (LoanState state : tally.scheme().states()) {
            if (state.ageClass().isPresent()) {
                rows.add(roll(tally.scheme().label(state), migration.rollRate(state), migration.cureRate(state)));
            }
        }
        boolean none = rows.stream().allMatch(row -> row.bars().isEmpty());
        return new Chart(new Rows(
                new Heading(
                        ChartKind.ROLL_RATES,
                        "Roll rates from " + tally.from() + " to " + tally.to() + ", by days late at the beginning",
                        "% of the opening balance",
                        none ? "no class had a balance above zero" : "",
                        List.of(
                                new LegendEntry(Style.STRONG, "later or written off at the end"),
                                new LegendEntry(Style.SOFT, "not late or repaid at the end")),
                        tally.leftOut() == 0
                                ? List.of()
                                : List.of("Loans left out for their defects: " + Printing.number(tally.leftOut()))),
                rows,
                Scales.COMMON,
                List.of(),
                Optional.empty()));
    }

    private static Row roll(String label, Evaluation roll, Evaluation cure) {
        if (roll.value().isEmpty() || cure.value().isEmpty()) {
            return Row.without(
                    label,
                    Stream.concat(roll.faults().stream(), cure.faults().stream())
                            .findFirst()
                            .map(Fault::toString)
                            .orElse("undefined"));
        }
        BigDecimal worse = roll.value().get().toDecimal();
        BigDecimal cured = cure.value().get().toDecimal();
        return Row.of(
                label,
                percent(worse) + ", " + percent(cured),
                new Bar(0, BigDecimal.ZERO, RATIO.inUnit(worse), Style.STRONG, label + ", worse: " + percent(worse)),
                new Bar(1, BigDecimal.ZERO, RATIO.inUnit(cured), Style.SOFT, label + ", cured: " + percent(cured)));
    }

    private static String percent(BigDecimal value) {
        return SHARE.print(value) + " " + SHARE.words();
    }

    static Chart scores(Assessment assessment) {
        Score whole = assessment.score();
        List<Row> rows = Stream.concat(Stream.of(whole), whole.parts().stream())
                .map(score -> score(score, score == whole))
                .toList();
        return new Chart(new Rows(
                        new Heading(
                                ChartKind.SCORES,
                                assessment.instrument().title() + ": " + Lettering.apart(assessment.subject()) + ", "
                                        + assessment.date(),
                                "% of the best score",
                                rows.stream().allMatch(row -> row.bars().isEmpty())
                                        ? whole.faults().get(0).toString()
                                        : "",
                                List.of(
                                        new LegendEntry(Style.STRONG, "the whole"),
                                        new LegendEntry(Style.SOFT, "its parts")),
                                List.of()),
                        rows,
                        Scales.COMMON,
                        List.of(),
                        Optional.empty()))
                .axis(BigDecimal.ZERO, SHARE.inUnit(BigDecimal.ONE));
    }

    private static Row score(Score score, boolean whole) {
        String name = score.section().title();
        List<String> critical =
                score.criticalNotMet().stream().map(Criterion::id).toList();
        String detail = Printing.number(score.assessed()) + " of " + Printing.number(score.applicable())
                + " criteria assessed"
                + (critical.isEmpty() ? "" : "; critical and not met: " + Printing.some(critical));
        return score.value()
                .map(Rational::toDecimal)
                .map(value -> new Row(
                        name,
                        percent(value),
                        detail,
                        List.of(Bar.of(
                                SHARE.inUnit(value), whole ? Style.STRONG : Style.SOFT, name + ": " + percent(value))),
                        List.of(),
                        ""))
                .orElseGet(() -> new Row(
                        name,
                        "",
                        detail,
                        List.of(),
                        List.of(),
                        score.faults().get(0).toString()));
    }

    static Chart progress(KeyIndicatorPage page) {
        List<Row> rows = Stream.concat(page.rows().stream(), page.leftOut().stream())
                .map(row -> row(row.progress()))
                .toList();
        return new Chart(new Rows(
                new Heading(
                        ChartKind.PROGRESS,
                        page.title() + ": " + page.framework().project() + ", " + page.date(),
                        "",
                        rows.isEmpty() ? "there are no indicators" : "",
                        List.of(
                                new LegendEntry(Style.HOLLOW, "baseline"),
                                new LegendEntry(Style.DOT, "last value"),
                                new LegendEntry(Style.DIAMOND, "target")),
                        List.of("Each row has a scale of its own; rows cannot be compared by length.")),
                rows,
                Scales.OWN,
                List.of(),
                Optional.empty()));
    }

    private static Row row(Progress progress) {
        ResultIndicator indicator = progress.indicator();
        List<Mark> marks = new ArrayList<>();
        List<String> words = new ArrayList<>();
        value("baseline", Style.HOLLOW, indicator, indicator.baseline(), marks, words);
        value("last value", Style.DOT, indicator, progress.latest(), marks, words);
        indicator
                .endTarget()
                .ifPresentOrElse(
                        target -> {
                            String said = "target " + indicator.print(target) + " by " + target.date();
                            words.add(said);
                            marks.add(new Mark(indicator.inUnit(target.from()), Style.DIAMOND, said));
                            if (target.isBand()) {
                                marks.add(new Mark(indicator.inUnit(target.to()), Style.DIAMOND, said));
                            }
                        },
                        () -> words.add("no target"));
        String status = progress.profile().words(progress.status());
        String why = progress.faults().isEmpty() ? "" : " (" + progress.faults().get(0) + ")";
        return new Row(
                indicator.title(),
                status,
                String.join("; ", words) + why,
                List.of(),
                marks,
                marks.isEmpty() ? "no figure is stated" : "");
    }

    private static void value(
            String name,
            Style style,
            ResultIndicator indicator,
            Optional<Actual> given,
            List<Mark> marks,
            List<String> words) {
        String said = name + " "
                + given.map(actual -> indicator.print(actual) + " on " + actual.date())
                        .orElse("not reported");
        words.add(said);
        given.flatMap(Actual::value).ifPresent(value -> marks.add(new Mark(indicator.inUnit(value), style, said)));
    }
}
