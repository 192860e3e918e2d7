/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.COST_PER_JOB;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.EQUITY_LEVEL;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.ROE;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2021);

    private static Statement bank(String name, String opening, String closing, String currency) {
        return Statement.builder(name, YEAR)
                .currency(currency)
                .opening(EQUITY, opening)
                .closing(EQUITY, closing)
                .flow(NET_INCOME, "10")
                .build();
    }

    @Test
    void text_hasARowForEachSubject() {
        // 10 / 100; 10 / -30, which is none; 10 / 200
        Comparison comparison = Comparison.of(
                "bank",
                List.of(ROE, EQUITY_LEVEL, COST_PER_JOB),
                List.of(bank("B", "80", "120", "USD"), bank("A", "-20", "-40", "USD"), bank("C", "200", "200", "USD")));
        assertThat(comparison).hasToString("""
                2021
                bank  Return on average equity, % a year  Equity, USD  Cost per job
                -------------------------------------------------------------------
                B                                  10.00       120.00           [1]
                A                                    [2]       -40.00           [1]
                C                                   5.00       200.00           [1]
                [1] undefined: not reported (project cost, jobs created)
                [2] undefined: negative denominator (average equity -30)""");
    }

    @Test
    void text_saysWhichSubjectHasSeveralRows() {
        assertThat(Comparison.of(
                                "bank",
                                List.of(ROE),
                                List.of(
                                        bank("B", "80", "120", "USD"),
                                        bank("A", "9", "9", "USD"),
                                        bank("B", "1", "1", "USD")))
                        .toString())
                .endsWith("\ngiven more than once: B");
    }

    /** One date is enough at the head; what is read back by programs keeps both. */
    @Test
    void text_ofOneDay_namesItOnce() {
        LocalDate last = LocalDate.of(2024, 12, 31);
        Statement day = Statement.builder("A", new ReportingPeriod(last, last))
                .currency("USD")
                .closing(EQUITY, "7")
                .build();
        Statement two = Statement.builder("B", new ReportingPeriod(last.minusDays(1), last))
                .currency("USD")
                .closing(EQUITY, "8")
                .build();
        Comparison alone = Comparison.of("bank", List.of(EQUITY_LEVEL), List.of(day));
        assertThat(alone.table().title()).isEqualTo("2024-12-31");
        assertThat(alone.as(Format.CSV)).contains("2024-12-31 to 2024-12-31");
        assertThat(Comparison.of("bank", List.of(EQUITY_LEVEL), List.of(day, two)))
                .asString()
                .contains("\nA, 2024-12-31  ")
                .contains("\nB, 2024-12-30 to 2024-12-31  ");
        assertThat(EQUITY_LEVEL.measure(day).explain()).asString().contains("A, 2024-12-31\n");
        assertThat(EQUITY_LEVEL.measure(day).origin().when())
                .isEqualTo(day.period().toString());
    }

    @Test
    void text_putsUnlikeUnitsIntoTheCells() {
        Statement earlier = Statement.builder("A", YEAR.previous())
                .currency("EUR")
                .closing(EQUITY, "7")
                .build();
        Comparison comparison = Comparison.of("", List.of(EQUITY_LEVEL), List.of(bank("A", "1", "2", "USD"), earlier));
        assertThat(comparison).hasToString("""
                           Equity
                -----------------
                A, 2021  2.00 USD
                A, 2020  7.00 EUR""");
    }

    @Test
    void csv_hasARowForEachMeasurement() {
        Comparison comparison =
                Comparison.of("bank", List.<Indicator>of(ROE, EQUITY_LEVEL), List.of(bank("A", "80", "120", "USD")));
        assertThat(comparison.as(Format.CSV).lines()).hasSize(3);
        assertThat(comparison.as(Format.MARKDOWN)).startsWith("**2021**");
        assertThat(comparison.measurements()).hasSize(2);
    }

    @Test
    void rows_areOfOneMeasurementForEachIndicator() {
        Statement bank = bank("A", "80", "120", "USD");
        List<List<Measurement>> ragged = List.of(List.of(ROE.measure(bank)));
        assertThatThrownBy(() -> new Comparison("bank", List.of(ROE, EQUITY_LEVEL), ragged))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row has 1 measurements for 2 indicators");
    }

    /** Twenty thousand groups, each with a reason of its own. */
    @Test
    void table_ofManySubjects_takesTimeInProportion() {
        List<Statement> banks = IntStream.rangeClosed(1, 20_000)
                .mapToObj(i -> bank("B" + i, "-" + i, "-" + i, "USD"))
                .toList();
        Table table = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> Comparison.of("bank", List.of(ROE), banks).table());
        assertThat(table.rows()).hasSize(20_000).endsWith(List.of("B20000", "[20000]"));
        assertThat(table.notes())
                .hasSize(20_000)
                .endsWith("[20000] undefined: negative denominator (average equity -20,000)");
    }

    @Test
    void table_ofNothing() {
        assertThat(Comparison.of("bank", List.of(), List.of(bank("A", "80", "120", "USD")))
                        .table()
                        .rows())
                .isEmpty();
        assertThat(Comparison.of("bank", List.of(ROE), List.of()).table().rows())
                .isEmpty();
    }
}
