/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.validation.Checks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpactTest {
    private static final List<String> ROWS = List.of(
            "values: 3 5 4 8 2 3 7 4 1 2 6 3 9 2",
            "treated: 1 1 1 1 0 0 1 0 0 0 1 0 1 0",
            "after: 0 1 0 1 0 1 1 1 0 0 0 1 1 0",
            "clusters: 1 1 2 2 3 3 1 4 4 3 2 4 2 3");
    private static final String WEIGHTS = "weights: 1 2 1 3 1 1 2 1 2 1 1 4 1 1";

    @TestFactory
    Stream<DynamicTest> employmentImpact() {
        return ImpactCases.RUNNER.run(EmploymentImpact.EMPLOYMENT_IMPACT);
    }

    @TestFactory
    Stream<DynamicTest> incomeImpact() {
        return ImpactCases.RUNNER.run(IncomeImpact.INCOME_IMPACT);
    }

    @TestFactory
    Stream<DynamicTest> povertyImpact() {
        return ImpactCases.RUNNER.run(PovertyImpact.POVERTY_IMPACT);
    }

    /**
     * Expected: least squares on a constant, two dummies and their product, in NumPy, with the sandwich written out.
     */
    @ParameterizedTest
    @CsvSource({
        "CLASSICAL, 1.31550581737807, 1.33414298334174",
        "HC0,       1.0891935514832,  1.0361113391793",
        "HC1,       1.28875118996245, 1.22594346935179",
        "HC2,       1.29636243217534, 1.25360986690944",
        "HC3,       1.54560308258262, 1.53215904457353",
        "CR1,       0.6497170165896,  0.544878379603804"
    })
    void standardError(StandardErrorForm form, double unweighted, double weighted) {
        Indicator indicator = IncomeImpact.INCOME_COMPARISON.standardError(form);
        ImpactSurvey survey = ImpactCases.survey(ROWS);
        assertThat(value(indicator, survey)).isCloseTo(unweighted, within(1e-13));
        ImpactSurvey withWeights = ImpactCases.survey(
                Stream.concat(ROWS.stream(), Stream.of(WEIGHTS)).toList());
        assertThat(value(indicator, withWeights)).isCloseTo(weighted, within(1e-13));
        assertThat(EmploymentImpact.EMPLOYMENT_COMPARISON
                        .standardError(form)
                        .variant()
                        .name())
                .isEqualTo(indicator.variant().name());
    }

    @Test
    void standardError_needsClustersForTheClusteredForm() {
        ImpactSurvey survey = ImpactCases.survey(ROWS.subList(0, 3));
        assertThat(undefined(IncomeImpact.INCOME_COMPARISON.standardError(StandardErrorForm.CR1), survey))
                .isEqualTo("NOT_REPORTED clusters of the survey");
        // a cell that lies in one cluster has residuals that add up to zero, which would pass for certainty
        int[] whole = {1, 1, 1, 1, 3, 3, 1, 4, 4, 3, 1, 4, 1, 3};
        assertThat(undefined(
                        IncomeImpact.INCOME_COMPARISON.standardError(StandardErrorForm.CR1),
                        survey.withClusters(whole)))
                .isEqualTo("GROUP_TOO_SMALL a single cluster of those reached, before");
    }

    @Test
    void ofSurveyRegion_takesTheRowsOfARegion() {
        ImpactSurvey survey = ImpactSurvey.of(
                        new double[] {1, 5, 2, 3, 10, 10, 10, 11},
                        new boolean[] {true, true, false, false, true, true, false, false},
                        new boolean[] {false, true, false, true, false, true, false, true})
                .withRegions("North", "North", "North", "North", "South", "South", "South", "South");
        // (5 - 1) - (3 - 2), and (10 - 10) - (11 - 10)
        assertThat(value(IncomeImpact.INCOME_COMPARISON.ofSurveyRegion("North"), survey))
                .isEqualTo(3);
        assertThat(value(IncomeImpact.INCOME_COMPARISON.ofSurveyRegion("South"), survey))
                .isEqualTo(-1);
        assertThat(survey.regions()).containsExactly("North", "South");
        assertThat(undefined(IncomeImpact.INCOME_COMPARISON.ofSurveyRegion("West"), survey))
                .isEqualTo("GROUP_TOO_SMALL the survey has no row");
        ImpactSurvey shares = ImpactSurvey.of(
                        new double[] {0, 1, .5, .75, 2},
                        new boolean[] {true, true, false, false, true},
                        new boolean[] {false, true, false, true, true})
                .withRegions("North", "North", "North", "North", "South");
        Statement statement = Statement.builder("a country", ReportingPeriod.year(2022))
                .with(EmploymentImpact.EMPLOYMENT_SURVEY, shares)
                .with(PovertyComparisons.POVERTY_HEADCOUNT_SURVEY, shares)
                .with(PovertyComparisons.POVERTY_GAP_SURVEY, shares)
                .build();
        // (1 - 0) - (0.75 - 0.5); the South's row of 2 is no rate, but it is not asked for
        assertThat(Stream.of(
                                EmploymentImpact.EMPLOYMENT_COMPARISON.ofSurveyRegion("North"),
                                PovertyComparisons.POVERTY_HEADCOUNT_COMPARISON.ofSurveyRegion("North"),
                                PovertyComparisons.POVERTY_GAP_COMPARISON.ofSurveyRegion("North"))
                        .map(indicator -> indicator.measure(statement).toString()))
                .containsExactly(
                        "Impact on employment [survey-north] = 75.00 percentage points",
                        "Impact on poverty [headcount-survey-north] = 75.00 percentage points",
                        "Impact on poverty [gap-survey-north] = 75.00 percentage points");
    }

    @Test
    void byRegion_listsRegionsAndAll() {
        ImpactSurvey survey = ImpactSurvey.of(
                        new double[] {1, 3, 5, 9, 2, 2, 3, 3, 7},
                        new boolean[] {true, true, true, true, false, false, false, false, true},
                        new boolean[] {false, false, true, true, false, false, true, true, true})
                .withRegions("North", "North", "North", "North", "North", "North", "North", "North", "South");
        Statement statement = Statement.builder("a country", ReportingPeriod.year(2022))
                .with(IncomeImpact.INCOME_SURVEY, survey)
                .with(EmploymentImpact.EMPLOYMENT_SURVEY, survey)
                .build();
        RegionalEstimates byRegion = IncomeImpact.INCOME_COMPARISON.byRegion(statement, StandardErrorForm.HC0);
        // (7 - 2) - (3 - 2); residuals -1, 1 and -2, 2 over cells of two: root of (2 x 1/4 + 2 x 4/4)
        assertThat(byRegion.table().rows())
                .containsExactly(
                        List.of("North", "4", "1.581139"),
                        List.of("South", "group too small", "group too small"),
                        // the same means with a third row of 7 after: residuals -2, 2, 0 over three
                        List.of("all", "4", "1.178511"));
        assertThat(byRegion.toString()).startsWith("Impact on income, a country, 2022, HC0");
        assertThat(EmploymentImpact.EMPLOYMENT_COMPARISON
                        .byRegion(statement, StandardErrorForm.HC0)
                        .rows())
                .hasSize(3);
        Statement nothing =
                Statement.builder("a country", ReportingPeriod.year(2022)).build();
        assertThat(IncomeImpact.INCOME_COMPARISON
                        .byRegion(nothing, StandardErrorForm.HC1)
                        .table()
                        .rows())
                .containsExactly(List.of("all", "not reported", "not reported"));
    }

    /** Every region once, in the order of their first rows, as choosing them one by one has them. */
    @Test
    void byRegion_dividesTheRows() {
        boolean[] flags = {true, false, true, true};
        ImpactSurvey survey = ImpactSurvey.of(new double[] {1, 2, 3, 4}, flags, flags)
                .withWeights(new double[] {4, 5, 6, 7})
                .withClusters(new int[] {7, 8, 9, 9})
                .withRegions("b", "a", "b", "c");
        assertThat(survey.byRegion().keySet()).containsExactly("b", "a", "c");
        survey.byRegion().forEach((region, piece) -> assertThat(piece).isEqualTo(survey.ofRegion(region)));
        assertThat(survey.byRegion().get("b").weight(1)).isEqualTo(6);
        assertThat(ImpactSurvey.of(new double[4], flags, flags).byRegion()).isEmpty();
        assertThat(ImpactSurvey.of(new double[4], flags, flags).ofRegion("a").size())
                .isZero();
    }

    /** Each row is looked at once, not once for each region: a hundred times faster here. */
    @Test
    void byRegion_isLinearInTheRows() {
        int rows = 400_000;
        double[] values = new double[rows];
        boolean[] treated = new boolean[rows];
        boolean[] after = new boolean[rows];
        String[] regions = new String[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = row % 7;
            treated[row] = row % 2 == 0;
            after[row] = row % 4 < 2;
            regions[row] = "region " + row / 100;
        }
        ImpactSurvey survey = ImpactSurvey.of(values, treated, after).withRegions(regions);
        Statement statement = Statement.builder("a country", ReportingPeriod.year(2022))
                .with(IncomeImpact.INCOME_SURVEY, survey)
                .build();
        RegionalEstimates all = assertTimeoutPreemptively(
                Duration.ofSeconds(15),
                () -> IncomeImpact.INCOME_COMPARISON.byRegion(statement, StandardErrorForm.HC1));
        assertThat(all.rows()).hasSize(4001);
        assertThat(all.rows().get(3999).difference().isDefined()).isTrue();
    }

    /** Headcounts and gaps have one name, so that their tables say which they are. */
    @Test
    void poverty_byRegion_namesItsMeasure() {
        ImpactSurvey survey = ImpactSurvey.of(
                        new double[] {1, 1, 0, 1, 0, 0, 1, 0},
                        new boolean[] {true, true, true, true, false, false, false, false},
                        new boolean[] {false, false, true, true, false, false, true, true})
                .withRegions("North", "North", "North", "North", "North", "North", "North", "North");
        Statement statement = Statement.builder("a country", ReportingPeriod.year(2022))
                .with(PovertyComparisons.POVERTY_HEADCOUNT_SURVEY, survey)
                .with(PovertyComparisons.POVERTY_GAP_SURVEY, survey)
                .build();
        RegionalEstimates headcounts =
                PovertyComparisons.POVERTY_HEADCOUNT_COMPARISON.byRegion(statement, StandardErrorForm.HC0);
        // (0.5 - 1) - (0.5 - 0); residuals of one half in two cells of two: root of 4 x (1/4)^2
        assertThat(headcounts.table().rows())
                .containsExactly(List.of("North", "-1", "0.5"), List.of("all", "-1", "0.5"));
        assertThat(headcounts.title()).isEqualTo("Impact on poverty, headcount, a country, 2022, HC0");
        RegionalEstimates gaps = PovertyComparisons.POVERTY_GAP_COMPARISON.byRegion(statement, StandardErrorForm.HC0);
        assertThat(gaps.rows()).hasSize(2);
        assertThat(gaps.title()).isEqualTo("Impact on poverty, poverty gap, a country, 2022, HC0");
        assertThat(PovertyComparisons.POVERTY_HEADCOUNT_COMPARISON
                        .standardError(StandardErrorForm.HC0)
                        .measure(statement))
                .hasToString("Impact on poverty [headcount-standard-error-hc0] = 50.00 percentage points");
        assertThat(PovertyComparisons.POVERTY_GAP_COMPARISON
                        .standardError(StandardErrorForm.HC0)
                        .variant()
                        .name())
                .isEqualTo("gap-standard-error-hc0");
    }

    @Test
    void ofRegion_keepsWeightsAndClusters() {
        boolean[] flags = {true, false, true};
        ImpactSurvey survey = ImpactSurvey.of(new double[] {1, 2, 3}, flags, flags)
                .withWeights(new double[] {4, 5, 6})
                .withClusters(new int[] {7, 8, 9})
                .withRegions("a", "b", "a");
        ImpactSurvey some = survey.ofRegion("a");
        assertThat(some)
                .isEqualTo(ImpactSurvey.of(new double[] {1, 3}, new boolean[] {true, true}, new boolean[] {true, true})
                        .withWeights(new double[] {4, 6})
                        .withClusters(new int[] {7, 9})
                        .withRegions("a", "a"))
                .hasToString("impact survey of 2 rows");
        assertThat(some.clusters().orElseThrow()).containsExactly(7, 9);
        assertThat(some).isNotEqualTo(survey).hasSameHashCodeAs(survey.ofRegion("a"));
    }

    @Test
    void ofRegion_takesOneOfTheReportedOnes() {
        RegionalMeans regions = RegionalMeans.of(
                RegionalMeans.Region.of(
                        "North", BeforeAndAfter.of("0.50", "0.58").comparedWith("0.50", "0.53")),
                RegionalMeans.Region.of(
                        "South", BeforeAndAfter.of("0.40", "0.41").comparedWith("0.50", "0.53")));
        Statement statement = Statement.builder("a country", ReportingPeriod.year(2022))
                .with(IncomeImpact.REGIONAL_INCOME_MEANS, regions)
                .with(EmploymentImpact.REGIONAL_EMPLOYMENT_RATES, regions)
                .with(PovertyComparisons.REGIONAL_POVERTY_HEADCOUNT_MEANS, regions)
                .with(PovertyComparisons.REGIONAL_POVERTY_GAP_MEANS, regions)
                .build();
        assertThat(Stream.of(
                                IncomeImpact.INCOME_COMPARISON.ofRegion("South"),
                                EmploymentImpact.EMPLOYMENT_COMPARISON.ofRegion("North"),
                                PovertyComparisons.POVERTY_HEADCOUNT_COMPARISON.ofRegion("North"),
                                PovertyComparisons.POVERTY_GAP_COMPARISON.ofRegion("South"))
                        .map(indicator -> indicator.measure(statement).toString()))
                .containsExactly(
                        "Impact on income [south] = -0.02 money per person",
                        "Impact on employment [north] = 5.00 percentage points",
                        "Impact on poverty [headcount-north] = 5.00 percentage points",
                        "Impact on poverty [gap-south] = -2.00 percentage points");
        assertThat(((Undefined) IncomeImpact.INCOME_COMPARISON.ofRegion("West").measure(statement))
                        .faults()
                        .get(0)
                        .detail())
                .isEqualTo("region West");
    }

    @Test
    void of_copiesItsColumnsAndRefusesUnlikeOnes() {
        double[] values = {1, 2};
        boolean[] flags = {true, false};
        ImpactSurvey survey = ImpactSurvey.of(values, flags, flags);
        values[0] = 99;
        flags[0] = false;
        assertThat(survey.value(0)).isEqualTo(1);
        assertThat(survey.isTreated(0)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImpactSurvey.of(values, flags, new boolean[3]))
                .withMessage("after = 3 rows: must be as many as the 2 rows of values");
        assertThatIllegalArgumentException().isThrownBy(() -> survey.withWeights(new double[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> survey.withClusters(new int[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> survey.withRegions("a"));
    }

    @Test
    void validate_namesRowAndColumn() {
        ImpactSurvey survey = ImpactSurvey.of(new double[] {Double.NaN, 2}, new boolean[2], new boolean[2])
                .withWeights(new double[] {1, -3});
        assertThat(Checks.validate(survey))
                .extracting(Object::toString)
                .containsExactly(
                        "values[0] = NaN: must be a finite number",
                        "weights[1] = -3.0: must be a finite number, not negative");
        double[] many = new double[5000];
        Arrays.fill(many, Double.POSITIVE_INFINITY);
        assertThat(Checks.validate(ImpactSurvey.of(many, new boolean[5000], new boolean[5000])))
                .hasSize(100);
        assertThat(Checks.validate(EmploymentAndOutput.of(BeforeAndAfter.of("0", "-1"), BeforeAndAfter.of("0", "1"))))
                .extracting(Object::toString)
                .containsExactly(
                        "employment.after = -1: must not be negative",
                        "employment.before = 0: must be above zero",
                        "output.before = 0: must be above zero");
        assertThat(Checks.validate(PovertyValues.none().withHeadcount("1.5")))
                .extracting(Object::toString)
                .containsExactly("headcount = 1.5: must be 1 or less");
        assertThat(Checks.validate(RegionalMeans.of(
                        RegionalMeans.Region.of(" ", BeforeAndAfter.of("1", "1").comparedWith("1", "1"))
                                .withPopulation("-1"))))
                .hasSize(2);
    }

    /**
     * By hand as in the case of jobs: (12 - 7) - (6 - 4), whatever rows without a value or of weight zero are added.
     */
    @Test
    void survey_leavesOutWhatIsMissing() {
        double none = Double.NaN;
        ImpactSurvey survey = ImpactSurvey.of(
                new double[] {10, 14, 6, 8, none, 5, 7, 4, 4, none},
                new boolean[] {true, true, true, true, true, false, false, false, false, false},
                new boolean[] {true, true, false, false, true, true, true, false, false, false});
        Indicator difference = IncomeImpact.INCOME_IMPACT.variant("survey");
        assertThat(undefined(difference, survey)).isEqualTo("OUT_OF_DOMAIN row 4 has value NaN and weight 1.0");
        assertThat(value(difference, survey.withoutMissing())).isEqualTo(3);
        assertThat(((Measured) measure(difference, survey.withoutMissing()))
                        .evaluation()
                        .notes())
                .contains("2 rows without an outcome left out");
        assertThat(Checks.validate(survey.withoutMissing())).isEmpty();
        double[] weights = {1, 1, 1, 1, 0, 1, 1, 1, 1, 0};
        ImpactSurvey weighted = survey.withWeights(weights);
        assertThat(Checks.validate(weighted)).isEmpty();
        assertThat(value(difference, weighted)).isEqualTo(3);
        assertThat(survey.withoutMissing().withWeights(weights)).isEqualTo(weighted.withoutMissing());
        for (StandardErrorForm form : StandardErrorForm.values()) {
            if (form != StandardErrorForm.CR1) {
                Indicator error = IncomeImpact.INCOME_COMPARISON.standardError(form);
                assertThat(value(error, weighted)).isEqualTo(value(error, survey.withoutMissing()));
            }
        }
        // residuals 2, 1, 1 and 0 on either side: HC0 is the root of 3, the classical form that of 12/4 x 4/2
        assertThat(value(IncomeImpact.INCOME_COMPARISON.standardError(StandardErrorForm.HC0), weighted))
                .isEqualTo(Math.sqrt(3), within(1e-15));
    }

    private static Measurement measure(Indicator indicator, ImpactSurvey survey) {
        return indicator.measure(Statement.builder("a country", ReportingPeriod.year(2022))
                .with(IncomeImpact.INCOME_SURVEY, survey)
                .build());
    }

    private static double value(Indicator indicator, ImpactSurvey survey) {
        return ((Measured) measure(indicator, survey)).exact().toDouble();
    }

    private static String undefined(Indicator indicator, ImpactSurvey survey) {
        Undefined undefined = (Undefined) measure(indicator, survey);
        Reason reason = undefined.faults().get(0).reason();
        return reason.name() + " " + undefined.faults().get(0).detail();
    }
}
