/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Variant;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;

class ImpactProperties {
    private static final Indicator ESTIMATE = IncomeImpact.INCOME_IMPACT.variant("survey");
    private static final double[] HOSTILE = {
        0,
        -0.0,
        1,
        -1,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.MIN_VALUE,
        1e-300,
        1e40
    };

    /** At least two rows in each of the four groups, four clusters across them. */
    private static ImpactSurvey survey(long seed, int rows, double scale, double shift) {
        Random random = new Random(seed);
        double[] values = new double[rows];
        boolean[] treated = new boolean[rows];
        boolean[] after = new boolean[rows];
        double[] weights = new double[rows];
        int[] clusters = new int[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = scale * random.nextInt(1000) + shift;
            treated[row] = row < 8 ? row % 2 == 0 : random.nextBoolean();
            after[row] = row < 8 ? row % 4 < 2 : random.nextBoolean();
            weights[row] = 1 + random.nextInt(9);
            clusters[row] = row < 8 ? row / 4 : random.nextInt(4);
        }
        return ImpactSurvey.of(values, treated, after).withWeights(weights).withClusters(clusters);
    }

    /** The estimate and every standard error against least squares by normal equations. */
    @Property(tries = 200)
    void survey_equalsTheInteractionOfARegression(@ForAll long seed, @ForAll @IntRange(min = 10, max = 60) int rows) {
        ImpactSurvey survey = survey(seed, rows, 1, 0);
        LeastSquares regression = new LeastSquares(survey);
        assertThat(value(ESTIMATE, survey)).isCloseTo(regression.interaction(), within(1e-7));
        for (StandardErrorForm form : StandardErrorForm.values()) {
            double expected = regression.standardError(form);
            assertThat(value(IncomeImpact.INCOME_COMPARISON.standardError(form), survey))
                    .as(form.words())
                    .isCloseTo(expected, within(1e-7 * (1 + expected)));
        }
    }

    @Property(tries = 200)
    void survey_movesWithTheUnitAndNotWithTheLevel(
            @ForAll long seed,
            @ForAll @IntRange(min = 10, max = 60) int rows,
            @ForAll @IntRange(min = 1, max = 99) int unit) {
        double one = value(ESTIMATE, survey(seed, rows, 1, 0));
        assertThat(value(ESTIMATE, survey(seed, rows, unit, 0))).isCloseTo(unit * one, within(1e-8 * unit));
        assertThat(value(ESTIMATE, survey(seed, rows, 1, unit))).isCloseTo(one, within(1e-8));
        Indicator error = IncomeImpact.INCOME_COMPARISON.standardError(StandardErrorForm.HC3);
        double spread = value(error, survey(seed, rows, 1, 0));
        assertThat(value(error, survey(seed, rows, 1, unit))).isCloseTo(spread, within(1e-8));
    }

    /** Each robust form allows for more than the one before; every row as its own cluster is HC1 but for n and G. */
    @Property(tries = 200)
    void standardErrors_areInOrder(@ForAll long seed, @ForAll @IntRange(min = 10, max = 60) int rows) {
        ImpactSurvey survey = survey(seed, rows, 1, 0);
        double hc0 = value(IncomeImpact.INCOME_COMPARISON.standardError(StandardErrorForm.HC0), survey);
        double hc2 = value(IncomeImpact.INCOME_COMPARISON.standardError(StandardErrorForm.HC2), survey);
        double hc3 = value(IncomeImpact.INCOME_COMPARISON.standardError(StandardErrorForm.HC3), survey);
        assertThat(hc2).isGreaterThanOrEqualTo(hc0);
        assertThat(hc3).isGreaterThanOrEqualTo(hc2);
        int[] own = new int[rows];
        Arrays.setAll(own, row -> row);
        double hc1 = value(IncomeImpact.INCOME_COMPARISON.standardError(StandardErrorForm.HC1), survey);
        // n / (n - 4) and G / (G - 1) x (n - 1) / (n - 4) are the same for G = n
        assertThat(value(IncomeImpact.INCOME_COMPARISON.standardError(StandardErrorForm.CR1), survey.withClusters(own)))
                .isCloseTo(hc1, within(1e-9 * (1 + hc1)));
    }

    @Property(tries = 200)
    void variants_neverThrow(@ForAll long seed, @ForAll @IntRange(min = 0, max = 12) int rows) {
        Random random = new Random(seed);
        double[] values = random.ints(rows)
                .mapToDouble(i -> HOSTILE[Math.floorMod(i, HOSTILE.length)])
                .toArray();
        double[] weights = random.ints(rows)
                .mapToDouble(i -> HOSTILE[Math.floorMod(i, HOSTILE.length)])
                .toArray();
        boolean[] treated = new boolean[rows];
        boolean[] after = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            treated[row] = row % 2 == 0;
            after[row] = row % 4 < 2;
        }
        ImpactSurvey plain = ImpactSurvey.of(values, treated, after).withClusters(new int[rows]);
        for (ImpactSurvey survey : new ImpactSurvey[] {plain, plain.withWeights(weights)}) {
            Statement statement = statement(survey);
            for (StandardErrorForm form : StandardErrorForm.values()) {
                assertThatCode(() -> IncomeImpact.INCOME_COMPARISON
                                .standardError(form)
                                .measure(statement)
                                .toString())
                        .doesNotThrowAnyException();
            }
            for (Variant variant : IncomeImpact.INCOME_IMPACT.variants()) {
                assertThatCode(() -> IncomeImpact.INCOME_IMPACT
                                .with(variant)
                                .measure(statement)
                                .toString())
                        .doesNotThrowAnyException();
            }
        }
    }

    @Property(tries = 200)
    void elasticities_neverThrow(
            @ForAll @IntRange(min = 0, max = 7) int a,
            @ForAll @IntRange(min = 0, max = 7) int b,
            @ForAll @IntRange(min = 0, max = 7) int c,
            @ForAll @IntRange(min = 0, max = 7) int d) {
        String[] figures = {"0", "1", "-1", "1E+40", "1E-40", "-1E+40", "1.0005", "3"};
        Statement statement = Statement.builder("a country", ReportingPeriod.year(2022))
                .with(
                        EmploymentImpact.EMPLOYMENT_AND_OUTPUT,
                        EmploymentAndOutput.of(
                                BeforeAndAfter.of(figures[a], figures[b]), BeforeAndAfter.of(figures[c], figures[d])))
                .with(
                        EmploymentImpact.EMPLOYMENT_RATES,
                        BeforeAndAfter.of(figures[a], figures[b]).comparedWith(figures[c], figures[d]))
                .build();
        for (Variant variant : EmploymentImpact.EMPLOYMENT_IMPACT.variants()) {
            assertThatCode(() -> EmploymentImpact.EMPLOYMENT_IMPACT
                            .with(variant)
                            .measure(statement)
                            .toString())
                    .doesNotThrowAnyException();
        }
    }

    /** No difference of rates is beyond two, whatever is reported; values in per cent have no difference at all. */
    @Property(tries = 300)
    void differencesOfRates_areBounded(
            @ForAll @IntRange(min = 0, max = 7) int a,
            @ForAll @IntRange(min = 0, max = 7) int b,
            @ForAll @IntRange(min = 0, max = 7) int c,
            @ForAll @IntRange(min = 0, max = 7) int d) {
        String[] figures = {"0", "1", "-0.01", "1.01", "0.5", "0.25", "0.75", "50"};
        FourMeans means = BeforeAndAfter.of(figures[a], figures[b]).comparedWith(figures[c], figures[d]);
        RegionalMeans regions =
                RegionalMeans.of(RegionalMeans.Region.of("North", means).withPopulation("3"));
        ImpactSurvey survey = ImpactSurvey.of(
                Stream.of(a, b, c, d)
                        .mapToDouble(i -> Double.parseDouble(figures[i]))
                        .toArray(),
                new boolean[] {true, true, false, false},
                new boolean[] {false, true, false, true});
        Statement statement = Statement.builder("a country", ReportingPeriod.year(2022))
                .with(EmploymentImpact.EMPLOYMENT_RATES, means)
                .with(EmploymentImpact.REGIONAL_EMPLOYMENT_RATES, regions)
                .with(EmploymentImpact.EMPLOYMENT_SURVEY, survey)
                .with(PovertyComparisons.POVERTY_HEADCOUNT_MEANS, means)
                .with(PovertyComparisons.REGIONAL_POVERTY_HEADCOUNT_MEANS, regions)
                .with(PovertyComparisons.POVERTY_HEADCOUNT_SURVEY, survey)
                .build();
        boolean sound = Stream.of(a, b, c, d).noneMatch(i -> i == 2 || i == 3 || i == 7);
        for (Indicator indicator : List.of(
                EmploymentImpact.EMPLOYMENT_IMPACT.variant("difference-in-differences"),
                EmploymentImpact.EMPLOYMENT_IMPACT.variant("regional"),
                EmploymentImpact.EMPLOYMENT_IMPACT.variant("survey"),
                PovertyImpact.POVERTY_IMPACT.variant("headcount-comparison"),
                PovertyImpact.POVERTY_IMPACT.variant("headcount-regional"),
                PovertyImpact.POVERTY_IMPACT.variant("headcount-survey"))) {
            Measurement measurement = indicator.measure(statement);
            assertThat(measurement.isDefined()).isEqualTo(sound);
            if (sound) {
                assertThat(((Measured) measurement).exact().toDouble())
                        .isEqualTo(means.difference().toDouble());
            } else {
                assertThat(measurement.reason()).hasValue(Reason.OUT_OF_DOMAIN);
            }
        }
    }

    private static Statement statement(ImpactSurvey survey) {
        return Statement.builder("a country", ReportingPeriod.year(2022))
                .with(IncomeImpact.INCOME_SURVEY, survey)
                .build();
    }

    private static double value(Indicator indicator, ImpactSurvey survey) {
        return ((Measured) indicator.measure(statement(survey))).exact().toDouble();
    }
}
