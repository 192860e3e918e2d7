/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.finindicators.Samples;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.monitoring.KeyIndicatorPage.Row;
import org.finindicators.monitoring.KeyIndicatorPage.Trend;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.report.Format;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;

class KeyIndicatorPageTest {
    private static ResultIndicator.Builder poverty() {
        return ResultIndicator.builder("poverty", "Poor households")
                .inPercent()
                .better(Direction.LOWER)
                .level(ResultLevel.OUTCOME)
                .roles(Role.OUTCOME)
                .baseline("2020-12-31", "18")
                .target("2025-12-31", "8");
    }

    private static ResultIndicator.Builder borrowers() {
        return ResultIndicator.builder("borrowers", "Borrowers with a loan")
                .unit("persons")
                .better(Direction.HIGHER)
                .level(ResultLevel.OUTPUT)
                .baseline("2020-12-31", "0")
                .target("2025-12-31", "10000");
    }

    private static ResultsFramework framework(ResultIndicator.Builder... indicators) {
        ResultsFramework.Builder framework =
                ResultsFramework.builder("Credit line").asOf("2023-06-30");
        for (ResultIndicator.Builder one : indicators) {
            framework.with(one);
        }
        return framework.build();
    }

    /**
     * By hand: (14 - 18) / (8 - 18) = 40 %, expected 911 / 1826 = 49.9 %, pace 0.80: at risk. 6,000 of 10,000: 60 %.
     */
    @Test
    void page_saysAllOfEachIndicator() {
        KeyIndicatorPage page = KeyIndicatorPage.of(
                        framework(
                                poverty().actual("2022-06-30", "15").actual("2023-06-30", "14"),
                                borrowers().actual("2023-06-30", "6000"),
                                ResultIndicator.builder("jobs", "Jobs")
                                        .unit("jobs")
                                        .better(Direction.HIGHER)
                                        .baseline("2020-12-31", "5")),
                        "2023-06-30")
                .withRemarks("Alert: the exchange rate fell by a third");
        assertThat(page.toString()).isEqualTo("""
                Key indicators, Credit line, 2023-06-30: 1 of 2 on track, 1 unknown
                indicator (unit; class)                          progress   status
                  baseline                  last value                target
                --------------------------------------------------------------------------------
                Poor households (outcome)                            40 % + at risk
                  18 % 2020-12-31           14 % 2023-06-30           8 % 2025-12-31
                Borrowers with a loan (persons; output)              60 % + on track
                  0 2020-12-31              6,000 2023-06-30          10,000 2025-12-31
                Jobs (jobs)                                             -   undefined
                  5 2020-12-31              -                         -
                  not reported (target); not reported (actual by 2023-06-30)

                * Alert: the exchange rate fell by a third
                + better than the value before, - worse, = same; ^ v up, down (no direction)""");
    }

    @Test
    void trend_followsTheDirection() {
        assertThat(trend(poverty().actual("2022-06-30", "14").actual("2023-06-30", "15")))
                .isEqualTo(Trend.WORSE);
        assertThat(trend(poverty().actual("2022-06-30", "15").actual("2023-06-30", "15")))
                .isEqualTo(Trend.UNCHANGED);
        assertThat(trend(borrowers().actual("2023-06-30", "1"))).isEqualTo(Trend.BETTER);
        assertThat(trend(borrowers())).isEqualTo(Trend.UNKNOWN);
        assertThat(trend(borrowers().better(Direction.CONTEXTUAL).actual("2023-06-30", "1")))
                .isEqualTo(Trend.HIGHER_NOW);
        assertThat(trend(poverty().better(Direction.CONTEXTUAL).actual("2023-06-30", "1")))
                .isEqualTo(Trend.LOWER_NOW);
    }

    private static Trend trend(ResultIndicator.Builder indicator) {
        return KeyIndicatorPage.of(framework(indicator), "2023-06-30")
                .rows()
                .get(0)
                .trend();
    }

    /** Two lines for each and 56 lines of room, after six of the frame and four for the names: 28 of 40. */
    @Test
    void whatDoesNotFit_isNamed() {
        KeyIndicatorPage page = KeyIndicatorPage.of(
                framework(IntStream.rangeClosed(1, 40)
                        .mapToObj(i -> ResultIndicator.builder("r" + i, "Result " + i)
                                .unit("persons")
                                .better(Direction.HIGHER)
                                .baseline("2020-12-31", "0")
                                .target("2025-12-31", "10")
                                .actual("2023-06-30", "5"))
                        .toArray(ResultIndicator.Builder[]::new)),
                "2023-06-30");
        assertThat(page.rows()).hasSize(28);
        assertThat(page.leftOut().stream().map(Row::key)).startsWith("r29").endsWith("r40");
        assertThat(page.as(Format.TEXT).lines())
                .hasSizeLessThanOrEqualTo(66)
                .contains("Not on this page, 12: Result 29; Result 30; Result 31; Result 32; Result 33;");
        assertThat(page.row("r40")).isPresent();
        assertThat(page.as(Format.CSV).lines()).hasSize(41);
    }

    @Test
    void manyLongNames_areCountedWhereThereIsNoRoom() {
        String text = KeyIndicatorPage.of(
                        framework(IntStream.rangeClosed(1, 2000)
                                .mapToObj(i -> ResultIndicator.builder("r" + i, "A very long name of a result " + i)
                                        .unit("persons")
                                        .better(Direction.HIGHER))
                                .toArray(ResultIndicator.Builder[]::new)),
                        "2023-06-30")
                .as(Format.TEXT);
        assertThat(text.lines()).hasSizeLessThanOrEqualTo(66);
        assertThat(text).contains("Not on this page, 1,98").contains("others");
    }

    @Test
    void remarks_thatDoNotFit_areCounted() {
        String[] remarks = IntStream.range(0, 100).mapToObj(i -> "remark " + i).toArray(String[]::new);
        String text = KeyIndicatorPage.of(framework(borrowers().actual("2023-06-30", "1")), "2023-06-30")
                .withRemarks(remarks)
                .as(Format.TEXT);
        // 66 lines less six of the frame and two of the indicator, and the line that says so
        assertThat(text.lines())
                .hasSize(66)
                .contains("* remark 56", "(not on this page: 43 further lines of timetable and remarks)");
    }

    /** Those of the library that are not key come last; what the project defines is key. */
    @Test
    void keyIndicators_comeFirst() {
        Indicator other = Indicator.builder("test.other", "Other ratio")
                .topic("test")
                .definition("For the order.")
                .source(Authority.WORLD_BANK_1995, "para 7")
                .better(Direction.HIGHER)
                .tier(Tier.OTHER)
                .roles(Role.INTERMEDIATE)
                .variant(Samples.ROE.variant())
                .build();
        KeyIndicatorPage page = KeyIndicatorPage.of(
                framework(ResultIndicator.builder(other), borrowers(), ResultIndicator.builder(Samples.ROE)),
                "2023-06-30");
        assertThat(page.rows().stream().map(Row::key))
                .containsExactly("borrowers", "test.return-on-equity", "test.other");
    }

    @Test
    void measurement_staysInReach_andAnUndefinedOneSaysWhy() {
        Measurement undefined = Samples.ROE.measure(Statement.builder("bank", ReportingPeriod.year(2022))
                .currency("USD")
                .flow(Samples.NET_INCOME, "5")
                .build());
        KeyIndicatorPage page = KeyIndicatorPage.of(
                framework(ResultIndicator.builder(Samples.ROE)
                        .baseline("2020-12-31", "0.1")
                        .target("2025-12-31", "0.2")
                        .actual(undefined)),
                "2023-06-30");
        assertThat(page.row("test.return-on-equity").orElseThrow().measurement())
                .contains(undefined);
        assertThat(page.row("none")).isEmpty();
        assertThat(page.toString())
                .contains("undefined 2022-12-31")
                .contains("\n  not reported (", "equity at 2022-12-31)");
    }

    @Test
    void timetable_standsBelow() {
        KeyIndicatorPage page = KeyIndicatorPage.of(framework(borrowers()), "2023-06-30")
                .with(Timetable.builder("plan")
                        .with(
                                Activity.builder("law", "Amend the law")
                                        .planned("2023-01-01", "2023-06-20")
                                        .started("2023-01-01"),
                                Activity.builder("rules", "Issue rules")
                                        .planned("2023-06-25", "2023-07-30")
                                        .after("law"))
                        .build());
        // law is 10 days overdue; rules should have started 5 days ago
        assertThat(page.toString().lines())
                .contains("Timetable: 2 of 2 late, 0 at risk, end 6 days late", "Late: law 10 days, rules 5 days");
    }

    @Test
    void timetable_isAsItWasKnownThen() {
        Timetable plan = Timetable.builder("plan")
                .with(Activity.builder("law", "Amend the law")
                        .planned("2023-01-01", "2023-06-30")
                        .started("2023-01-01")
                        .ended("2023-09-28"))
                .build();
        // of the 90 days that it was late in the end, nothing could be known
        assertThat(KeyIndicatorPage.of(framework(borrowers()), "2023-06-30")
                        .with(plan)
                        .toString())
                .contains("Timetable: 0 of 1 late, 0 at risk, end as planned");
        assertThat(KeyIndicatorPage.of(framework(borrowers()), "2023-12-31")
                        .with(plan)
                        .toString())
                .contains("Late: law 90 days");
    }
}
