/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.project.ReportingSamples.CATALOGUE;
import static org.finindicators.project.ReportingSamples.CLIENTS;
import static org.finindicators.project.ReportingSamples.LATE;
import static org.finindicators.project.ReportingSamples.LOANS;
import static org.finindicators.project.ReportingSamples.TWO;
import static org.finindicators.project.ReportingSamples.credit;
import static org.finindicators.project.ReportingSamples.endOf;
import static org.finindicators.project.ReportingSamples.full;
import static org.finindicators.project.ReportingSamples.portfolio;
import static org.finindicators.project.ReportingSamples.project;
import static org.finindicators.project.ReportingSamples.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.project.IndicatorStanding.Status;
import org.finindicators.report.Format;
import org.finindicators.statement.Statement;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

class CommonReportingTest {
    private static final String CLIENTS_ID = "sample.clients";
    private static final String LATE_ID = "sample.late-share";

    private static CommonReporting reporting(ProjectPortfolio portfolio, Statement... reports) {
        CommonReporting.Builder builder = CommonReporting.builder(TWO, credit(portfolio), CATALOGUE);
        for (Statement report : reports) {
            builder.with(report.subject(), report);
        }
        return builder.build();
    }

    private static IndicatorStanding pair(CommonReporting reporting, String id, LocalDate date) {
        return reporting.at(date).ofIndicator(id).get(0);
    }

    private static Status status(CommonReporting reporting, String id, LocalDate date) {
        return pair(reporting, id, date).status();
    }

    @Test
    void pair_isReported_undefinedOrMissing() {
        CommonReporting reporting = reporting(
                portfolio(project("A", "2015-01-01"), project("B", "2015-01-01"), project("C", "2015-01-01")),
                full("A", 2020),
                year("B", 2020)
                        .closing(CLIENTS, "10")
                        .closing(LOANS, "0")
                        .closing(LATE, "0")
                        .build());
        ReportingStanding at = reporting.at(endOf(2020));
        assertThat(at.ofIndicator(LATE_ID).stream().map(IndicatorStanding::status))
                .containsExactly(Status.REPORTED, Status.UNDEFINED, Status.MISSING);
        assertThat(at.ofIndicator(LATE_ID).stream().map(IndicatorStanding::why))
                .containsExactly("", "zero denominator: loans 0", "no report");
        assertThat(at.measurements(LATE_ID).stream().map(one -> one.origin().subject()))
                .containsExactly("A", "B");
        assertThat(at.byIndicator().notes()).contains("without Late loans: B, C");
        assertThat(at.with(Status.REPORTED)).hasSize(3);
        assertThat(at.due()).hasSize(6);
        assertThat(at.complete()).containsExactly("A");
        assertThatThrownBy(() -> at.of("AA"))
                .hasMessageStartingWith("project = AA: is not in the portfolio; did you mean A");
        assertThat(at.as(Format.CSV)).contains(LATE_ID).doesNotContain("Late loans");
        assertThat(at.ofIndicator(LATE_ID).stream().map(IndicatorStanding::toString))
                .containsExactly(
                        "A, sample.late-share: reported, 5.00 %\n  first value at 2020-12-31\n  due since 2019-12-31",
                        "B, sample.late-share: undefined\n  zero denominator: loans 0\n  no value yet\n  due since 2019-12-31",
                        "C, sample.late-share: missing\n  no report\n  no value yet\n  due since 2019-12-31");
    }

    @Test
    void projectOutsideThePortfolio_isRefused() {
        CommonReporting reporting =
                reporting(portfolio(project("A", "2015-01-01"), project("B", "2015-01-01")), full("A", 2020));
        assertThat(reporting.reports("B")).isEmpty();
        assertThatThrownBy(() -> reporting.reports("AA"))
                .hasMessageStartingWith("project = AA: is not in the portfolio; did you mean A");
        assertThat(reporting.toString()).startsWith("1 report of 1 of 2 projects on ");
    }

    @Test
    void figuresThatAreNotThere_areMissing_andNamed() {
        CommonReporting reporting = reporting(
                portfolio(project("A", "2015-01-01")),
                year("A", 2020).closing(CLIENTS, "10").build());
        IndicatorStanding late = pair(reporting, LATE_ID, endOf(2020));
        assertThat(late.status()).isEqualTo(Status.MISSING);
        assertThat(late.why()).contains("not reported", "late loans");
        assertThat(late.firstReported()).isEmpty();
    }

    /** A value counts for a year: the one of 2020 until a day before the end of 2021. */
    @Test
    void value_countsForAYear() {
        CommonReporting reporting = reporting(portfolio(project("A", "2015-01-01")), full("A", 2020));
        assertThat(status(reporting, CLIENTS_ID, LocalDate.of(2020, 12, 30))).isEqualTo(Status.MISSING);
        assertThat(status(reporting, CLIENTS_ID, endOf(2020))).isEqualTo(Status.REPORTED);
        assertThat(status(reporting, CLIENTS_ID, LocalDate.of(2021, 12, 30))).isEqualTo(Status.REPORTED);
        assertThat(status(reporting, CLIENTS_ID, endOf(2021))).isEqualTo(Status.MISSING);
        assertThat(pair(reporting, CLIENTS_ID, endOf(2021)).firstReported()).hasValue(endOf(2020));
    }

    /** Approved on 2020-03-01: the first value is due a year later, not on the first day of the plan. */
    @Test
    void newProject_hasAYear() {
        CommonReporting reporting = reporting(portfolio(project("A", "2020-03-01")));
        assertThat(status(reporting, CLIENTS_ID, LocalDate.of(2021, 2, 28))).isEqualTo(Status.NOT_DUE);
        assertThat(status(reporting, CLIENTS_ID, LocalDate.of(2021, 3, 1))).isEqualTo(Status.MISSING);
        assertThat(reporting.at("2021-03-01")).isEqualTo(reporting.at(LocalDate.of(2021, 3, 1)));
        assertThatThrownBy(() -> reporting.at("2021")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void closedProject_isJudgedByItsLastYear_orOwesNothing() {
        ProjectPortfolio closed = portfolio(
                project("A", "2015-01-01").closing("2021-06-30"),
                project("B", "2015-01-01").closing("2019-06-30"));
        ReportingStanding at =
                reporting(closed, full("A", 2020), full("B", 2018)).at(endOf(2024));
        assertThat(at.of("A").stream().map(IndicatorStanding::status)).containsOnly(Status.REPORTED);
        assertThat(at.of("B").stream().map(IndicatorStanding::status)).containsOnly(Status.NOT_DUE);
        assertThat(at.of("B").get(0).dueSince()).isEmpty();
    }

    @Test
    void plan_goesByUnitApprovalAndIndicator_theEarliestLineHolds() {
        CommonIndicatorSet phased = TWO.underPlan(
                PhaseIn.from("2020-12-31").forUnits("IPEC"),
                PhaseIn.from("2021-12-31").forApprovalsFrom("2018-01-01").forIndicators(CLIENTS_ID),
                PhaseIn.from("2022-12-31"));
        ProjectPortfolio portfolio = portfolio(
                project("A", "2015-01-01").with(Project.UNIT, "IPEC"),
                project("B", "2018-01-01").with(Project.UNIT, "SFP"),
                project("C", "2015-01-01"));
        ReportingStanding at = CommonReporting.builder(phased, credit(portfolio), CATALOGUE)
                .build()
                .at(endOf(2019));
        assertThat(at.ofIndicator(CLIENTS_ID).stream()
                        .map(pair -> pair.dueSince().orElseThrow()))
                .containsExactly(endOf(2020), endOf(2021), endOf(2022));
        assertThat(at.ofIndicator(LATE_ID).stream().map(pair -> pair.dueSince().orElseThrow()))
                .containsExactly(endOf(2020), endOf(2022), endOf(2022));
        assertThat(at.due()).isEmpty();
        assertThat(at.toString()).startsWith("Common indicators at 2019-12-31: nothing is due");
        assertThat(at.notes())
                .containsExactly("1 project: not asked where the plan goes by unit, which is not stated (C)");
    }

    @Test
    void projectsThatCannotBeJudged_areNamed_thoseWithoutCreditOweNothing() {
        ProjectPortfolio portfolio = portfolio(
                Project.builder("A").approval("2015-01-01"),
                Project.builder("B").approval("2015-01-01").declared(CreditInvolvement.NONE),
                Project.builder("C").approval("2015-01-01").currency("USD").financeComponent("5"));
        ReportingStanding at =
                reporting(portfolio, full("B", 2020), full("C", 2021)).at(endOf(2020));
        assertThat(at.pairs().stream().map(IndicatorStanding::project)).containsExactly("C", "C");
        assertThat(at.notes())
                .containsExactly(
                        "1 project: not judged, for nothing says whether there is credit (A)",
                        "1 project: reports without credit, not counted (B)",
                        "1 report is later than this day");
    }

    @Test
    void gaps_areTheStretchesBetweenValues() {
        CommonReporting reporting = reporting(
                portfolio(project("A", "2010-01-01")),
                full("A", 2015),
                year("A", 2016).closing(CLIENTS, "10").build(),
                full("A", 2019),
                full("A", 2020));
        assertThat(pair(reporting, LATE_ID, endOf(2020)).gaps())
                .containsExactly(new ReportingPeriod(LocalDate.of(2016, 1, 1), endOf(2018)));
        assertThat(pair(reporting, CLIENTS_ID, endOf(2020)).gaps())
                .containsExactly(new ReportingPeriod(LocalDate.of(2017, 1, 1), endOf(2018)));
        assertThat(reporting.series("A", LATE_ID).values()).hasSize(3);
        assertThat(reporting.series("A", LATE_ID).gaps()).hasSize(1);
    }

    @Test
    void standing_printsWithinEightyColumns() {
        ReportingStanding at = reporting(
                        portfolio(
                                project("A".repeat(90), "2015-01-01"),
                                project("B", "2015-01-01"),
                                Project.builder("C".repeat(90)),
                                Project.builder("D".repeat(40)),
                                Project.builder("E".repeat(40))),
                        full("B", 2020))
                .at(endOf(2020));
        assertThat(at.toString().lines().findFirst())
                .hasValue("Common indicators at 2020-12-31: 2 of 4 due pairs reported, 50.0 %");
        assertThat(at.as(Format.TEXT).lines()).allMatch(line -> line.length() <= 80);
        assertThat(at.as(Format.CSV).lines()).hasSize(5);
        assertThat(CommonIndicatorSet.BASIC_CREDIT_INDICATORS.toString().lines())
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void indicatorsAndVariants_areLookedUpInTheCatalogue() {
        CommonIndicatorSet wrong = CommonIndicatorSet.builder("wrong")
                .with("breadth", "sample.client")
                .with("quality", LATE_ID, "closing", "closings")
                .with(PhaseIn.from("2020-12-31"))
                .build();
        ProjectPortfolio portfolio = portfolio(project("A", "2015-01-01"));
        assertThatThrownBy(() -> CommonReporting.builder(wrong, credit(portfolio), CATALOGUE)
                        .with("A", full("A", 2020))
                        .with("A", full("A", 2020))
                        .with("AA", full("AA", 2020))
                        .with("A", full("B", 2021))
                        .build())
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations().stream().map(Violation::toString))
                                .containsExactlyInAnyOrder(
                                        "wrong = sample.client: is not in the catalogue; did you mean sample.clients?",
                                        "wrong, sample.late-share = closings: is no variant of it; did you mean closing?",
                                        "project A, report for 2020 = 2020-12-31: is the last day of another report, too",
                                        "project A, report for 2021 = B: is not the subject of its other reports, A",
                                        "reports = AA: is not in the portfolio; did you mean A?"));
    }

    @Test
    void set_refusesAllThatIsWrongAtOnce() {
        assertThatThrownBy(() -> CommonIndicatorSet.builder("set")
                        .with("", LATE_ID)
                        .with("quality", LATE_ID)
                        .every(Period.ZERO)
                        .with(PhaseIn.from("2020-12-31").forIndicators("sample.late"))
                        .build())
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations()).hasSize(4));
        assertThatThrownBy(() -> CommonIndicatorSet.builder("set").build())
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations()).hasSize(2));
        assertThatThrownBy(() -> PhaseIn.from("2020")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void violations_areThoseOfTheReports() {
        CommonReporting reporting = reporting(
                portfolio(project("A", "2015-01-01")),
                year("A", 2020).closing(LOANS, "100").closing(LATE, "548").build());
        assertThat(reporting.violations()).hasSize(1);
        assertThat(reporting.violations().get(0).toString())
                .startsWith("project A, 2020, late-loans[2020-12-31] = 548: ");
    }

    @Test
    void merge_needsOneSet() {
        CommonReporting one = reporting(portfolio(project("A", "2015-01-01")), full("A", 2020));
        CommonReporting other = CommonReporting.builder(
                        TWO.underPlan(PhaseIn.from("2020-12-31")),
                        credit(portfolio(project("B", "2015-01-01"))),
                        CATALOGUE)
                .build();
        assertThatThrownBy(() -> one.merge(other)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> one.merge(one)).isInstanceOf(InvalidInputException.class);
    }

    /** The first variant that gives a value counts; the series stays with that of the latest value. */
    @Test
    void variants_countInTheirOrder() {
        CommonIndicatorSet either = CommonIndicatorSet.builder("either")
                .with("quality", LATE_ID, "closing", "per-client")
                .with(PhaseIn.from("2019-12-31"))
                .build();
        CommonReporting reporting = CommonReporting.builder(
                        either, credit(portfolio(project("A", "2015-01-01"))), CATALOGUE)
                .with("A", full("A", 2019))
                .with(
                        "A",
                        year("A", 2020)
                                .closing(LATE, "30")
                                .closing(CLIENTS, "10")
                                .build())
                .build();
        assertThat(value(pair(reporting, LATE_ID, endOf(2019)))).isEqualByComparingTo("0.05");
        assertThat(value(pair(reporting, LATE_ID, endOf(2020)))).isEqualByComparingTo("3");
        assertThat(reporting.series("A", LATE_ID).values().stream()
                        .map(one -> one.value().orElseThrow()))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("0.25"), new BigDecimal("3"));
    }

    private static BigDecimal value(IndicatorStanding pair) {
        return pair.latest().orElseThrow().decimal().orElseThrow();
    }

    @Test
    void basicIndicators_areInFiveDimensions() {
        List<CommonIndicatorSet.Required> basic = CommonIndicatorSet.BASIC_CREDIT_INDICATORS.indicators();
        assertThat(basic).hasSize(7);
        assertThat(basic.stream().map(CommonIndicatorSet.Required::dimension).distinct())
                .containsExactly(
                        "breadth of outreach",
                        "depth of outreach",
                        "portfolio quality",
                        "sustainability",
                        "efficiency");
    }
}
