/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.DEPOSITS;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.EQUITY_LEVEL;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.LOANS_TO_DEPOSITS;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.finindicators.Samples;
import org.finindicators.aggregate.Exclusion;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.report.Format;
import org.finindicators.statement.Statement;
import org.finindicators.statistics.OutlierRule;
import org.finindicators.statistics.OutlierRule.AllEqual;
import org.finindicators.statistics.TimeSeries;
import org.junit.jupiter.api.Test;

class ScreeningTest {
    private static Measurement lender(String name, int year, String loans, String deposits) {
        return LOANS_TO_DEPOSITS.measure(Statement.builder(name, ReportingPeriod.year(year))
                .currency("EUR")
                .closing(LOANS, loans)
                .closing(DEPOSITS, deposits)
                .build());
    }

    @Test
    void peers_showTheOutlier() {
        // definitions 8.4: of the nine only 25.0 stands out, by hand 0.6744897501960817 x 15.9 / 0.55 without itself
        Screening screening = Screening.builder()
                .with(PeerPositionTest.nine(Direction.LOWER))
                .with(PeerPositionTest.all())
                .build();
        assertThat(screening).hasToString("1 alert in 9 comparisons");
        assertThat(screening.alerts())
                .containsExactly(new Alert(
                        "I",
                        "bad loans",
                        Rational.of(25),
                        "25",
                        Optional.of(Rational.of(new BigDecimal("0.6744897501960817"))
                                .times(Rational.of(159, 10))
                                .dividedBy(Rational.of(55, 100))),
                        "against all nine, 8 peers",
                        Alert.Side.WORSE,
                        "cause not known, the value alone was given"));
        assertThat(screening.alerts().get(0))
                .hasToString("I: bad loans = 25, score 19.50, worse\n  against all nine, 8 peers\n"
                        + "  cause not known, the value alone was given");
        assertThat(screening.alerts("I")).hasSize(1);
        assertThat(screening.alerts("A")).isEmpty();
        assertThatThrownBy(() -> screening.alerts("Z"))
                .hasMessageStartingWith("subject = Z: is not among the subjects screened");
    }

    @Test
    void side_isThatOfTheDirection() {
        assertThat(List.of(Direction.HIGHER, Direction.CONTEXTUAL))
                .map(direction -> Screening.builder()
                        .with(PeerPositionTest.all())
                        .with(PeerPositionTest.nine(direction))
                        .build()
                        .alerts()
                        .get(0)
                        .side())
                .containsExactly(Alert.Side.BETTER, Alert.Side.ABOVE);
    }

    @Test
    void ownPast_namesWhatMovedMost() {
        List<Measurement> years = new ArrayList<>(List.of(
                lender("Mill", 2016, "80", "100"),
                lender("Mill", 2017, "82", "100"),
                lender("Mill", 2018, "78", "100"),
                lender("Mill", 2019, "81", "100"),
                lender("Mill", 2020, "79", "100"),
                lender("Mill", 2022, "999", "1")));
        // loans have grown by a half, which alone gives 1.19; deposits have grown, too, which alone would give 0.63
        years.add(lender("Mill", 2021, "119", "125"));
        years.add(lender("Late", 2020, "1", "1"));
        Screening screening =
                Screening.builder().withMeasurements(years).asOf("2021-12-31").build();
        assertThat(screening.alerts()).hasSize(1);
        Alert alert = screening.alerts().get(0);
        // by hand: median 0.80, MAD 0.01, 0.952 is 0.152 above
        assertThat(alert.score())
                .hasValue(Rational.of(new BigDecimal("0.6744897501960817")).times(Rational.of(152, 10)));
        assertThat(alert.against()).isEqualTo("against own past, 5 values");
        assertThat(alert.cause())
                .isEqualTo("moved it most since 2020: gross loans, 79 to 119 EUR; alone from 79.00 to 119.00 %");
        assertThat(screening.unscreened())
                .containsExactly(
                        new Exclusion("Late", Reason.NOT_REPORTED, "Loans to deposits: no measurement at 2021-12-31"));
        assertThat(screening.as(Format.TEXT))
                .contains("[1] against own past, 5 values\n    moved it most")
                .contains("not screened: Late: not reported (Loans to deposits: no measurement at 2021-12-31)");
        assertThat(Screening.builder()
                        .withMeasurements(years)
                        .asOf(LocalDate.of(2021, 12, 31))
                        .build())
                .isEqualTo(screening);
    }

    @Test
    void dateWithoutMeasurements_isRefused_withTheLastOne() {
        assertThatThrownBy(() -> Screening.builder()
                        .withMeasurements(List.of(lender("Mill", 2021, "119", "125")))
                        .asOf("2022-12-31")
                        .build())
                .hasMessageContaining(
                        "there is nothing to screen, no measurement is of 2022-12-31; the last ones are of 2021-12-31");
    }

    @Test
    void ownPast_inAnotherCurrency_isNotCompared() {
        List<Measurement> years = new ArrayList<>();
        for (int year = 2016; year <= 2021; year++) {
            years.add(EQUITY_LEVEL.measure(Statement.builder("Mill", ReportingPeriod.year(year))
                    .currency(year < 2018 ? "LTL" : "EUR")
                    .closing(EQUITY, "5")
                    .build()));
        }
        assertThat(Screening.builder().withMeasurements(years).build().unscreened())
                .containsExactly(new Exclusion(
                        "Mill", Reason.CURRENCY_MISMATCH, "Equity, against own past, 5 values: EUR, LTL"));
    }

    @Test
    void ownPast_ofPeriodsOfAnotherLength_isNotCompared() {
        List<Measurement> all = new ArrayList<>();
        for (int year = 2016; year <= 2021; year++) {
            ReportingPeriod period = year < 2021 ? ReportingPeriod.year(year) : ReportingPeriod.yearToQuarter(year, 2);
            all.add(Samples.simple("test.earned", "Earned", Formula.total(Samples.NET_INCOME))
                    .measure(Statement.builder("Mill", period)
                            .currency("EUR")
                            .flow(Samples.NET_INCOME, Integer.toString(year))
                            .build()));
        }
        assertThat(Screening.builder().withMeasurements(all).build().unscreened())
                .containsExactly(new Exclusion(
                        "Mill",
                        Reason.PERIOD_MISMATCH,
                        "Earned, against own past, 5 values: amounts over periods of different lengths"));
    }

    @Test
    void pastOfNamedValues() {
        PeerFigures par = PeerFigures.builder("PAR30", Direction.LOWER)
                .with("Mill", "0.30")
                .with("Shop", "0.05")
                .with("Farm", "0.05")
                .build();
        Screening screening = Screening.builder()
                .with(par)
                .with("Mill", TimeSeries.yearly("PAR30", 2015, "0.04", "0.05", "0.06", "0.05"))
                .with("Shop", TimeSeries.yearly("PAR30", 2018, "0.04"))
                .build();
        // by hand: median 0.05, MAD of 0.01 0 0.01 0 = 0.005
        assertThat(screening.alerts()).hasSize(1);
        assertThat(screening.alerts().get(0).score())
                .hasValue(Rational.of(new BigDecimal("0.6744897501960817")).times(Rational.of(50)));
        assertThat(screening.alerts().get(0).cause())
                .isEqualTo("cause not known, the value alone was given; before, 2018-12-31: 0.05");
        assertThat(screening.unscreened())
                .containsExactly(
                        new Exclusion("Farm", Reason.TOO_LITTLE_HISTORY, "PAR30, own past: no earlier value"),
                        new Exclusion(
                                "Shop", Reason.TOO_LITTLE_HISTORY, "PAR30, against own past, 1 value: 4 are needed"));
    }

    @Test
    void whatIsNotScreened_isListed() {
        PeerFigures par = PeerFigures.builder("PAR30", Direction.LOWER)
                .with("A", "1")
                .with("B", "1")
                .with("C", "1")
                .without("D", "not audited")
                .with("Z", "1")
                .with("X", "7")
                .with("Y", "7")
                .build();
        PeerGroup group = PeerGroup.builder("two")
                .rule("all")
                .with("X")
                .without("X", "in resolution")
                .with("A", "B", "C", "D", "E")
                .least(2)
                .build();
        PeerGroup small =
                PeerGroup.builder("small").rule("the last").with("Z", "A").build();
        Screening screening =
                Screening.builder().with(par).with(List.of(group, small)).build();
        assertThat(screening).hasToString("0 alerts in 3 comparisons, 6 could not be made");
        assertThat(screening.unscreened().stream().map(Exclusion::toString))
                .containsExactly(
                        "A: group too small (PAR30, against small, 1 peer: 5 are needed)",
                        "D: not reported (PAR30: not audited)",
                        "E: not reported (PAR30)",
                        "X: not applicable (PAR30: left out of two, in resolution)",
                        "Y: group too small (PAR30: in no peer group)",
                        "Z: group too small (PAR30, against small, 1 peer: 5 are needed)");
        assertThat(screening.table().toString())
                .contains(
                        "as all the others, no alert: A, B, C (PAR30, against two, 2 peers: 1)",
                        "not screened: A, Z: group too");
    }

    /** Six lenders, five with 5 of 100 late and one with 6: nothing tells how far 6 % is from 5 %. */
    @Test
    void anyOther_isNotJudged_unlessTheRuleSaysSo_andPrintsInItsUnit() {
        List<Measurement> measured = new ArrayList<>(List.of(lender("odd", 2021, "6", "100")));
        IntStream.range(0, 5).forEach(i -> measured.add(lender("same " + i, 2021, "5", "100")));
        Screening screening = Screening.builder()
                .withMeasurements(measured)
                .with(PeerGroup.builder("six")
                        .rule("all")
                        .with(measured.stream()
                                .map(one -> one.origin().subject())
                                .toList())
                        .build())
                .build();
        assertThat(screening).hasToString("0 alerts in 5 comparisons, 1 could not be made");
        assertThat(screening.unscreened().get(0).detail())
                .endsWith("against six, 5 peers: it is 6.00 %, all others are 5.00 %, no scale to measure by");
    }

    @Test
    void anyOther_isAnOutlier_whereTheRuleSaysSo() {
        PeerFigures.Builder builder =
                PeerFigures.builder("grade", Direction.HIGHER).with("odd", "4");
        IntStream.range(0, 5).forEach(i -> builder.with("same " + i, "5"));
        PeerGroup group = PeerGroup.builder("six")
                .rule("all")
                .with(builder.build().subjects())
                .build();
        Screening screening = Screening.builder()
                .with(builder.build())
                .with(group)
                .rule(OutlierRule.MODIFIED_Z.with(AllEqual.ANY_OTHER_IS_AN_OUTLIER))
                .build();
        assertThat(screening.alerts()).hasSize(1);
        assertThat(screening.alerts().get(0))
                .hasToString("odd: grade = 4, score none, worse\n  against six, 5 peers\n"
                        + "  cause not known, the value alone was given");
        // the five others: four of their peers are equal, the mean deviation is 0.2, they are at the median
        assertThat(screening.screened()).isEqualTo(6);
    }

    @Test
    void wrongInput_isRefused_allOfIt() {
        assertThatThrownBy(() ->
                        Screening.builder().leastHistory(1).asOf("yesterday").build())
                .hasMessageContainingAll(
                        "there is nothing to screen",
                        "neither a peer group nor a past",
                        "two or more",
                        "is not a date");
        PeerFigures nine = PeerPositionTest.nine(Direction.LOWER);
        assertThatThrownBy(() -> Screening.builder()
                        .with(nine)
                        .with(nine)
                        .with(PeerPositionTest.all())
                        .with("Q", TimeSeries.yearly("bad loans", 2015, "1"))
                        .with("A", TimeSeries.yearly("bad loan", 2015, "1"))
                        .with("B", TimeSeries.yearly("bad loans", 2015, "1"))
                        .with("B", TimeSeries.yearly("bad loans", 2016, "1"))
                        .withMeasurements(List.of(lender("M", 2020, "1", "1"), lender("M", 2020, "1", "1")))
                        .build())
                .hasMessageContainingAll(
                        "bad loans",
                        "is given twice",
                        "past of Q",
                        "is no indicator that is screened",
                        "past of B",
                        "is measured twice");
    }

    /** 20,000 subjects in one group: quadratic growth would take minutes. */
    @Test
    void largeGroups_takeNoLonger() {
        PeerFigures.Builder builder = PeerFigures.builder("ratio", Direction.LOWER);
        IntStream.range(0, 20_000).forEach(i -> builder.with("bank " + i, BigDecimal.valueOf(i * 7919L % 10_007)));
        PeerFigures figures = builder.build();
        PeerGroup group =
                PeerGroup.builder("all").rule("all").with(figures.subjects()).build();
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(Screening.builder()
                                .with(figures)
                                .with(group)
                                .build()
                                .screened())
                        .isEqualTo(20_000));
    }

    @Test
    void groups_ofSeveralSizes_byAttribute() {
        Screening screening = Screening.builder()
                .with(PeerPositionTest.nine(Direction.LOWER))
                .with(PeerGroup.byAttribute("form", Map.of("A", "x", "B", "y", "C", "y")))
                .build();
        assertThat(screening).hasToString("0 alerts in 0 comparisons, 9 could not be made");
    }
}
