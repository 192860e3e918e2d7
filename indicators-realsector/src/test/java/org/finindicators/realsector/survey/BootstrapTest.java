/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.realsector.survey.Measures.BEFORE;
import static org.finindicators.realsector.survey.Measures.GAP;
import static org.finindicators.realsector.survey.Measures.HEADCOUNT;
import static org.finindicators.realsector.survey.Measures.MEAN;
import static org.finindicators.realsector.survey.Measures.SURVEY;
import static org.finindicators.realsector.survey.Measures.statement;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Unit;
import org.finindicators.indicator.Variant;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static final double[] HUNDRED =
            IntStream.rangeClosed(1, 100).mapToDouble(i -> i).toArray();
    private static final Statement STATEMENT = statement(Survey.of(HUNDRED, "40.5"));

    /**
     * The mean of n draws from 1 to 100 has the standard error sqrt((100^2 - 1)/12/100) = 2.887; an interval of 95 per
     * cent is about 1.96 of it on either side of 50.5. A headcount of 0.4 has sqrt(.4 x .6/100) = .049.
     */
    @Test
    void of_agreesWithTheory() {
        BootstrapInterval mean = Bootstrap.ofSeed(42).withReplications(10_000).interval(MEAN, SURVEY, STATEMENT);
        assertThat(bounds(mean).standardError().doubleValue()).isCloseTo(2.887, within(.06));
        assertThat(bounds(mean).lower().doubleValue()).isCloseTo(50.5 - 1.96 * 2.887, within(.25));
        assertThat(bounds(mean).upper().doubleValue()).isCloseTo(50.5 + 1.96 * 2.887, within(.25));
        BootstrapInterval headcount =
                Bootstrap.ofSeed(1).withReplications(10_000).interval(HEADCOUNT, SURVEY, STATEMENT);
        assertThat(bounds(headcount).standardError().doubleValue()).isCloseTo(.049, within(.001));
    }

    @Test
    void of_oneSeedGivesOneResultAndAnotherAnother() {
        assertThat(Bootstrap.ofSeed(42).interval(GAP, SURVEY, STATEMENT).bounds())
                .isEqualTo(Bootstrap.ofSeed(42).interval(GAP, SURVEY, STATEMENT).bounds());
        assertThat(Bootstrap.ofSeed(42).interval(GAP, SURVEY, STATEMENT).bounds())
                .isNotEqualTo(
                        Bootstrap.ofSeed(43).interval(GAP, SURVEY, STATEMENT).bounds());
    }

    @Test
    void of_aHigherLevelIsWider() {
        BootstrapInterval.Bounds usual = bounds(Bootstrap.ofSeed(7).interval(MEAN, SURVEY, STATEMENT));
        BootstrapInterval.Bounds wide =
                bounds(Bootstrap.ofSeed(7).withLevel("0.99").interval(MEAN, SURVEY, STATEMENT));
        assertThat(wide.lower()).isLessThan(usual.lower());
        assertThat(wide.upper()).isGreaterThan(usual.upper());
        assertThat(wide.standardError()).isEqualByComparingTo(usual.standardError());
    }

    /** Ten clusters of ten alike: as if only ten persons had been asked, and sqrt(10) times as uncertain. */
    @Test
    void of_clusters() {
        double[] alike = IntStream.range(0, 100).mapToDouble(i -> i / 10).toArray();
        int[] codes = IntStream.range(0, 100).map(i -> -7 * (i / 10)).toArray();
        Statement statement = statement(Survey.of(alike, "4"));
        double rows = bounds(Bootstrap.ofSeed(3).withReplications(10_000).interval(MEAN, SURVEY, statement))
                .standardError()
                .doubleValue();
        double clusters = bounds(Bootstrap.ofSeed(3)
                        .withReplications(10_000)
                        .withClusters(codes)
                        .interval(MEAN, SURVEY, statement))
                .standardError()
                .doubleValue();
        assertThat(rows).isCloseTo(Math.sqrt(8.25 / 100), within(.01));
        assertThat(clusters).isCloseTo(Math.sqrt(8.25 / 10), within(.03));
    }

    /** A cluster of each row is a row. */
    @Test
    void of_clustersOfOne() {
        assertThat(Bootstrap.ofSeed(5)
                        .withClusters(IntStream.range(0, 100).toArray())
                        .interval(GAP, SURVEY, STATEMENT)
                        .bounds())
                .isEqualTo(Bootstrap.ofSeed(5).interval(GAP, SURVEY, STATEMENT).bounds());
    }

    @Test
    void of_undefinedReplicationsAreCounted() {
        Survey survey = Survey.of(new double[] {1, 2}, new double[] {0, 1}, "4");
        BootstrapInterval interval =
                Bootstrap.ofSeed(1).withReplications(1000).interval(GAP, SURVEY, statement(survey));
        Fault fault = interval.fault().orElseThrow();
        assertThat(fault.reason()).isEqualTo(Reason.ZERO_DENOMINATOR);
        assertThat(fault.detail()).matches("2\\d\\d of 1,000 replications are undefined, the first: sum of weights 0");
        assertThat(interval.bounds()).isEmpty();
    }

    @Test
    void of_whatIsUndefined() {
        Statement none =
                Statement.builder("a country", ReportingPeriod.year(2022)).build();
        assertThat(Bootstrap.ofSeed(1).interval(GAP, SURVEY, none).fault())
                .hasValue(new Fault(Reason.NOT_REPORTED, "test survey"));
        assertThat(Bootstrap.ofSeed(1).interval(GAP, SURVEY, statement(Survey.of(new double[] {1}, "4"))))
                .hasToString("interval undefined: group too small (1 row, there must be two or more)");
        assertThat(Bootstrap.ofSeed(1)
                        .withClusters(new int[100])
                        .interval(GAP, SURVEY, STATEMENT)
                        .fault())
                .hasValue(new Fault(Reason.GROUP_TOO_SMALL, "1 cluster, there must be two or more"));
        assertThat(Bootstrap.ofSeed(1)
                        .withClusters(1, 2, 3)
                        .interval(GAP, SURVEY, STATEMENT)
                        .fault())
                .hasValue(new Fault(Reason.INCONSISTENT_STATEMENT, "3 cluster codes for 100 rows"));
    }

    /** Two rows, 1 and 3: the mean of two draws is 1, 2 or 3, the tails have a quarter each. */
    @Test
    void toString_isTheWholeAnswer() {
        BootstrapInterval interval =
                Bootstrap.ofSeed(42).interval(MEAN, SURVEY, statement(Survey.of(new double[] {1, 3}, "4")));
        assertThat(interval).hasToString("2.0000 (95 % interval 1.0000 to 3.0000, 1,000 replications, seed 42)");
        assertThat(Bootstrap.ofSeed(42)).hasToString("95 % interval of 1,000 replications, seed 42");
        BootstrapInterval share = Bootstrap.ofSeed(-1).withReplications(100).interval(HEADCOUNT, SURVEY, STATEMENT);
        assertThat(share.toString()).startsWith("40.00 % (95 % interval ").endsWith(", 100 replications, seed -1)");
    }

    @Test
    void with_whatIsOutOfBounds() {
        Bootstrap method = Bootstrap.ofSeed(1);
        assertThatThrownBy(() -> method.withReplications(99)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> method.withReplications(100_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> method.withLevel("1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> method.withLevel("0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> method.withLevel("95 %")).isInstanceOf(IllegalArgumentException.class);
    }

    /** By hand: 50 of 100 on the line are poor under a weak line, with no gap; so no draw has one. */
    @Test
    void of_keepsThePolicy() {
        Survey survey = Survey.of(
                        IntStream.range(0, 100).mapToDouble(i -> i < 50 ? 4 : 8).toArray(), "4")
                .under(WelfarePolicy.AS_REPORTED.withLineRule(LineRule.AT_OR_BELOW));
        assertThat(Bootstrap.ofSeed(1).interval(GAP, SURVEY, statement(survey)))
                .hasToString("0.0000 (95 % interval 0.0000 to 0.0000, 1,000 replications, seed 1)");
        BootstrapInterval headcount = Bootstrap.ofSeed(1).interval(HEADCOUNT, SURVEY, statement(survey));
        assertThat(headcount.toString()).startsWith("50.00 %");
        assertThat(bounds(headcount).lower().doubleValue()).isBetween(.38, .42);
        assertThat(bounds(headcount).upper().doubleValue()).isBetween(.58, .62);
    }

    /** A change between two samples has the standard error sqrt(2 x .4 x .6/100) = .0693. */
    @Test
    void of_aChangeDrawsBothSurveys() {
        Statement both = Statement.builder("a country", ReportingPeriod.year(2022))
                .with(SURVEY, Survey.of(HUNDRED, "40.5"))
                .with(BEFORE, Survey.of(HUNDRED, "40.5"))
                .build();
        Indicator change = HEADCOUNT.with(Variant.of(
                        "change",
                        Authority.LIBRARY,
                        PovertyMeasures.fgt(0)
                                .from(SURVEY)
                                .minus(PovertyMeasures.fgt(0).from(BEFORE)))
                .in(Unit.POINTS));
        BootstrapInterval interval =
                Bootstrap.ofSeed(1).withReplications(10_000).interval(change, List.of(SURVEY, BEFORE), both);
        assertThat(bounds(interval).standardError().doubleValue()).isCloseTo(.0693, within(.0015));
        assertThat(Bootstrap.ofSeed(1).interval(change, SURVEY, both).fault())
                .hasValue(new Fault(
                        Reason.NOT_APPLICABLE,
                        "the measure also reads test survey before, which must be drawn as well"));
        assertThat(Bootstrap.ofSeed(1)
                        .withClusters(new int[100])
                        .withClusters(IntStream.range(0, 100).toArray())
                        .interval(change, List.of(SURVEY, BEFORE), both)
                        .fault())
                .hasValue(new Fault(Reason.NOT_APPLICABLE, "clusters of one of several surveys"));
    }

    /** A policy drops the first row: codes of all rows that were reported still fit. */
    @Test
    void of_clustersOfTheRowsReported() {
        Survey survey = Survey.of(new double[] {-1, 2, 2, 6, 6}, "4").under(WelfarePolicy.PIP);
        Bootstrap reported = Bootstrap.ofSeed(2).withClusters(0, 1, 1, 2, 2);
        assertThat(reported.interval(MEAN, SURVEY, statement(survey)).bounds())
                .isPresent()
                .isEqualTo(Bootstrap.ofSeed(2)
                        .withClusters(1, 1, 2, 2)
                        .interval(MEAN, SURVEY, statement(survey))
                        .bounds());
        assertThat(Bootstrap.ofSeed(2)
                        .withClusters(1, 2)
                        .interval(MEAN, SURVEY, statement(survey))
                        .fault())
                .hasValue(new Fault(Reason.INCONSISTENT_STATEMENT, "2 cluster codes for 4 rows, 5 reported"));
    }

    private static BootstrapInterval.Bounds bounds(BootstrapInterval interval) {
        return interval.bounds().orElseThrow();
    }

    /**
     * By hand: of 1 and 3 a draw is (1, 1), (1, 3) twice, or (3, 3). Six tenths of its median are 0.6, 1.2 and 1.8, so
     * that nobody is poor in half of the draws and one of two in the others: a deviation of 1/4. Against the line 1.2
     * of the survey itself all, half and none are poor, of deviation sqrt(1/8).
     */
    @Test
    void byGroup_aRelativeLineIsThatOfEachReplication() {
        Survey survey = Survey.of(new double[] {1, 3});
        Bootstrap method = Bootstrap.ofSeed(7).withReplications(4000);
        Map<String, Measure> headcount = Map.of("headcount", PovertyMeasures.fgt(0));
        ByGroup relative = ByGroup.of(survey.withLine(PovertyLine.ofMedian("0.6")), headcount, method);
        assertThat(relative.interval(0, 0).orElseThrow().standardError().doubleValue())
                .isEqualTo(0.25, within(0.01));
        ByGroup fixed = ByGroup.of(survey.withLine("1.2"), headcount, method);
        assertThat(fixed.interval(0, 0).orElseThrow().standardError().doubleValue())
                .isEqualTo(Math.sqrt(1 / 8.0), within(0.01));
    }

    /**
     * By theory: half of 200 rows are poor, sqrt(1/4 / 200); in a group of 100 of whom a fifth are, sqrt(0.16 / 100).
     */
    @Test
    void byGroup_standardErrorsAgreeWithTheory() {
        double[] welfare = new double[200];
        int[] codes = new int[200];
        for (int row = 0; row < 200; row++) {
            codes[row] = row / 100;
            welfare[row] = row < 100 ? (row < 20 ? 1 : 9) : (row < 180 ? 1 : 9);
        }
        Survey survey = Survey.of(welfare, "5").withGroups(codes, List.of("North", "South", "Sea"));
        ByGroup groups = ByGroup.of(
                survey,
                Map.of("headcount", PovertyMeasures.fgt(0)),
                Bootstrap.ofSeed(1).withReplications(4000));
        assertThat(groups.interval(0, 0).orElseThrow().standardError().doubleValue())
                .isEqualTo(0.04, within(0.002));
        assertThat(groups.interval(3, 0).orElseThrow().standardError().doubleValue())
                .isEqualTo(Math.sqrt(0.25 / 200), within(0.002));
        assertThat(groups.interval(2, 0)).isEmpty();
        assertThat(groups.table().toString())
                .contains("95 % interval of 4,000 replications, seed 1")
                .contains("Sea, headcount: group too small");
    }

    /** The whole of the table is drawn as the interval of an indicator is. */
    @Test
    void byGroup_agreesWithTheIntervalOfTheWhole() {
        Survey survey = Survey.of(new double[] {1, 2, 3, 4, 8}, "2.5");
        Bootstrap method = Bootstrap.ofSeed(42);
        assertThat(ByGroup.of(survey, Map.of("gap", PovertyMeasures.fgt(1)), method)
                        .interval(0, 0))
                .isEqualTo(method.interval(GAP, SURVEY, statement(survey)).bounds());
    }
}
