/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

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
        Indicator indicator = IncomeImpact.standardError(form);
        ImpactSurvey survey = ImpactCases.survey(ROWS);
        assertThat(value(indicator, survey)).isCloseTo(unweighted, within(1e-13));
        ImpactSurvey withWeights = ImpactCases.survey(
                Stream.concat(ROWS.stream(), Stream.of(WEIGHTS)).toList());
        assertThat(value(indicator, withWeights)).isCloseTo(weighted, within(1e-13));
        assertThat(EmploymentImpact.standardError(form).variant().name())
                .isEqualTo(indicator.variant().name());
    }

    @Test
    void standardError_needsClustersForTheClusteredForm() {
        ImpactSurvey survey = ImpactCases.survey(ROWS.subList(0, 3));
        assertThat(undefined(IncomeImpact.standardError(StandardErrorForm.CR1), survey))
                .isEqualTo("NOT_REPORTED clusters of the survey");
        // a cell that lies in one cluster has residuals that add up to zero, which would pass for certainty
        int[] whole = {1, 1, 1, 1, 3, 3, 1, 4, 4, 3, 1, 4, 1, 3};
        assertThat(undefined(IncomeImpact.standardError(StandardErrorForm.CR1), survey.clustered(whole)))
                .isEqualTo("GROUP_TOO_SMALL a single cluster of those reached, before");
    }

    @Test
    void surveyIn_takesTheRowsOfARegion() {
        ImpactSurvey survey = ImpactSurvey.of(
                        new double[] {1, 5, 2, 3, 10, 10, 10, 11},
                        new boolean[] {true, true, false, false, true, true, false, false},
                        new boolean[] {false, true, false, true, false, true, false, true})
                .inRegions("North", "North", "North", "North", "South", "South", "South", "South");
        // (5 - 1) - (3 - 2), and (10 - 10) - (11 - 10)
        assertThat(value(IncomeImpact.surveyIn("North"), survey)).isEqualTo(3);
        assertThat(value(IncomeImpact.surveyIn("South"), survey)).isEqualTo(-1);
        assertThat(survey.regions()).containsExactly("North", "South");
        assertThat(undefined(IncomeImpact.surveyIn("West"), survey)).isEqualTo("GROUP_TOO_SMALL the survey has no row");
        Statement employment = Statement.of("a country", ReportingPeriod.year(2022))
                .with(EmploymentImpact.EMPLOYMENT_SURVEY, survey)
                .build();
        assertThat(((Measured) EmploymentImpact.surveyIn("North").measure(employment))
                        .exact()
                        .toDouble())
                .isEqualTo(3);
    }

    @Test
    void surveyByRegion_listsRegionsAndAll() {
        ImpactSurvey survey = ImpactSurvey.of(
                        new double[] {1, 3, 5, 9, 2, 2, 3, 3, 7},
                        new boolean[] {true, true, true, true, false, false, false, false, true},
                        new boolean[] {false, false, true, true, false, false, true, true, true})
                .inRegions("North", "North", "North", "North", "North", "North", "North", "North", "South");
        Statement statement = Statement.of("a country", ReportingPeriod.year(2022))
                .with(IncomeImpact.INCOME_SURVEY, survey)
                .with(EmploymentImpact.EMPLOYMENT_SURVEY, survey)
                .build();
        RegionalEstimates byRegion = IncomeImpact.surveyByRegion(statement, StandardErrorForm.HC0);
        // (7 - 2) - (3 - 2); residuals -1, 1 and -2, 2 over cells of two: root of (2 x 1/4 + 2 x 4/4)
        assertThat(byRegion.table().rows())
                .containsExactly(
                        List.of("North", "4", "1.581139"),
                        List.of("South", "group too small", "group too small"),
                        // the same means with a third row of 7 after: residuals -2, 2, 0 over three
                        List.of("all", "4", "1.178511"));
        assertThat(byRegion.toString()).startsWith("Impact on income, a country, 2022, HC0");
        assertThat(EmploymentImpact.surveyByRegion(statement, StandardErrorForm.HC0)
                        .rows())
                .hasSize(3);
        Statement nothing =
                Statement.of("a country", ReportingPeriod.year(2022)).build();
        assertThat(IncomeImpact.surveyByRegion(nothing, StandardErrorForm.HC1)
                        .table()
                        .rows())
                .containsExactly(List.of("all", "not reported", "not reported"));
    }

    @Test
    void in_keepsWeightsAndClusters() {
        boolean[] flags = {true, false, true};
        ImpactSurvey survey = ImpactSurvey.of(new double[] {1, 2, 3}, flags, flags)
                .weighted(new double[] {4, 5, 6})
                .clustered(new int[] {7, 8, 9})
                .inRegions("a", "b", "a");
        ImpactSurvey some = survey.in("a");
        assertThat(some)
                .isEqualTo(ImpactSurvey.of(new double[] {1, 3}, new boolean[] {true, true}, new boolean[] {true, true})
                        .weighted(new double[] {4, 6})
                        .clustered(new int[] {7, 9})
                        .inRegions("a", "a"))
                .hasToString("impact survey of 2 rows");
        assertThat(some.clusters().orElseThrow()).containsExactly(7, 9);
        assertThat(some).isNotEqualTo(survey).hasSameHashCodeAs(survey.in("a"));
    }

    @Test
    void inRegion_takesOneOfTheReportedOnes() {
        RegionalMeans regions = RegionalMeans.of(
                RegionalMeans.Region.of("North", FourMeans.of("50", "58", "50", "53")),
                RegionalMeans.Region.of("South", FourMeans.of("40", "41", "50", "53")));
        Statement statement = Statement.of("a country", ReportingPeriod.year(2022))
                .with(IncomeImpact.REGIONAL_INCOME_MEANS, regions)
                .with(EmploymentImpact.REGIONAL_EMPLOYMENT_RATES, regions)
                .build();
        assertThat(IncomeImpact.inRegion("South").measure(statement)).hasToString("Impact on income [south] = -2.00");
        assertThat(((Measured) EmploymentImpact.inRegion("North").measure(statement))
                        .exact()
                        .toDouble())
                .isEqualTo(5);
        assertThat(((Undefined) IncomeImpact.inRegion("West").measure(statement))
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
                .withMessage("there are 2 rows of values and 3 of after, they must be as many");
        assertThatIllegalArgumentException().isThrownBy(() -> survey.weighted(new double[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> survey.clustered(new int[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> survey.inRegions("a"));
    }

    @Test
    void validate_namesRowAndColumn() {
        ImpactSurvey survey = ImpactSurvey.of(new double[] {Double.NaN, 2}, new boolean[2], new boolean[2])
                .weighted(new double[] {1, -3});
        assertThat(Checks.validate(survey))
                .extracting(Object::toString)
                .containsExactly("values[0]: NaN is not a number", "weights[1]: -3.0 must be a number, not negative");
        double[] many = new double[5000];
        Arrays.fill(many, Double.POSITIVE_INFINITY);
        assertThat(Checks.validate(ImpactSurvey.of(many, new boolean[5000], new boolean[5000])))
                .hasSize(100);
        assertThat(Checks.validate(EmploymentAndOutput.of("0", "-1", "0", "1")))
                .extracting(Object::toString)
                .containsExactly(
                        "employmentAfter = -1: must not be negative",
                        "employmentBefore = 0: must be above zero",
                        "outputBefore = 0: must be above zero");
        assertThat(Checks.validate(PovertyValues.headcount("1.5")))
                .extracting(Object::toString)
                .containsExactly("headcount = 1.5: must be 1 or less");
        assertThat(Checks.validate(RegionalMeans.of(RegionalMeans.Region.of(" ", FourMeans.of("1", "1", "1", "1"))
                        .withPopulation("-1"))))
                .hasSize(2);
    }

    private static Measurement measure(Indicator indicator, ImpactSurvey survey) {
        return indicator.measure(Statement.of("a country", ReportingPeriod.year(2022))
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
