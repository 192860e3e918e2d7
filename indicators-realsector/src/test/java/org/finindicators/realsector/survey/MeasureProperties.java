/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.finindicators.number.Rational;

/** What holds for measures of any survey. */
class MeasureProperties {
    private static final Offset<Double> ROUNDING = within(1e-12);

    private static final List<Measure> INEQUALITY = List.of(
            InequalityMeasures.gini(),
            InequalityMeasures.theil(),
            InequalityMeasures.meanLogDeviation(),
            InequalityMeasures.atkinson(0.5),
            InequalityMeasures.atkinson(1),
            InequalityMeasures.atkinson(2),
            InequalityMeasures.wolfson(),
            InequalityMeasures.share(0.15, 0.7));

    private static final List<Measure> EUROPEAN = List.of(
            PovertyMeasures.fgt(0).against(PovertyLine.ofMedian("0.6")),
            PovertyMeasures.fgt(1).against(PovertyLine.ofMean("0.5")),
            PovertyMeasures.relativeMedianGap().against(PovertyLine.ofMedian("0.9")),
            InequalityMeasures.quintileRatioOfMeans(),
            InequalityMeasures.quantileRatio(0.9, 0.1),
            InequalityMeasures.palma(),
            InequalityMeasures.generalisedEntropy(-1),
            InequalityMeasures.generalisedEntropy(2),
            WelfareMeasures.meanOfPoorest(0.4));

    private static final List<Measure> POVERTY = List.of(
            PovertyMeasures.fgt(0),
            PovertyMeasures.fgt(1.5),
            PovertyMeasures.watts(),
            PovertyMeasures.sen(),
            PovertyMeasures.senShorrocksThon());

    @Property(tries = 300)
    void measures_doNotDependOnTheUnitOrOnReplication(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 1000) Integer> incomes,
            @ForAll @IntRange(min = 2, max = 1000) int unit,
            @ForAll @IntRange(min = 2, max = 5) int times) {
        double[] one = incomes.stream().mapToDouble(Integer::doubleValue).toArray();
        Survey survey = Survey.of(one, "300");
        Survey scaled = Survey.of(DoubleStream.of(one).map(y -> y * unit).toArray(), Integer.toString(300 * unit));
        Survey repeated = Survey.of(
                IntStream.range(0, one.length * times)
                        .mapToDouble(i -> one[i / times])
                        .toArray(),
                "300");
        Survey weighted = Survey.of(
                one, DoubleStream.generate(() -> times).limit(one.length).toArray(), "300");
        for (List<Measure> measures : List.of(INEQUALITY, POVERTY)) {
            for (Measure measure : measures) {
                double expected = value(measure, survey);
                assertThat(value(measure, scaled)).as(measure.words()).isCloseTo(expected, ROUNDING);
                assertThat(value(measure, repeated)).as(measure.words()).isCloseTo(expected, ROUNDING);
                assertThat(value(measure, weighted)).as(measure.words()).isCloseTo(expected, ROUNDING);
            }
        }
    }

    /** Weights times any power of two: nothing may change but the last digit. */
    @Property(tries = 300)
    void measures_doNotDependOnTheSizeOfWeights(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 1000) Integer> incomes,
            @ForAll @IntRange(min = -900, max = 900) int power) {
        double[] welfare = incomes.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] weights = incomes.stream().mapToDouble(y -> 1 + y % 7).toArray();
        double[] other = DoubleStream.of(weights).map(w -> Math.scalb(w, power)).toArray();
        Survey survey = Survey.of(welfare, weights, "300");
        Survey scaled = Survey.of(welfare, other, "300");
        List<Measure> all = new ArrayList<>(INEQUALITY);
        all.addAll(POVERTY);
        all.addAll(EUROPEAN);
        for (Measure measure : all) {
            assertThat(measure.value(scaled).isPresent())
                    .as(measure.words())
                    .isEqualTo(measure.value(survey).isPresent());
            measure.value(survey)
                    .ifPresent(expected -> assertThat(value(measure, scaled))
                            .as(measure.words())
                            .isCloseTo(expected, ROUNDING));
        }
        assertThat(SortedIncomes.of(scaled).gini().orElseThrow())
                .isCloseTo(SortedIncomes.of(survey).gini().orElseThrow(), ROUNDING);
        for (Measure measure : List.of(WelfareMeasures.median(), WelfareMeasures.quantile(0.3))) {
            assertThat(value(measure, scaled)).as(measure.words()).isEqualTo(value(measure, survey));
        }
    }

    /** The order of what is stated of a survey makes no difference. */
    @Property(tries = 100)
    void survey_doesNotDependOnTheOrderOfCalls(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 0, max = 20) Integer> incomes) {
        double[] welfare = incomes.stream().mapToDouble(Integer::doubleValue).toArray();
        WelfareUnit unit = WelfareUnit.PPP_2021_A_DAY;
        PovertyLine line = PovertyLine.of("3").in(unit);
        Survey one = Survey.of(welfare).in(unit).withLine(line).under(WelfarePolicy.PIP);
        Survey two = Survey.of(welfare).under(WelfarePolicy.PIP).withLine(line).in(unit);
        assertThat(one).isEqualTo(two);
        assertThat(PovertyMeasures.fgt(1).evaluate(one))
                .isEqualTo(PovertyMeasures.fgt(1).evaluate(two));
        Survey without = Survey.of(welfare).under(WelfarePolicy.PIP).withLine("3");
        assertThat(PovertyMeasures.fgt(1).evaluate(without).faults().get(0).detail())
                .isEqualTo("policy PIP is for USD per person a day (2021 PPP), the unit of the survey is not stated");
    }

    /** Weights times any number: neither the median nor another quantile may move, nor what is made of them. */
    @Property(tries = 300)
    void quantiles_doNotDependOnTheUnitOfWeights(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 1000) Integer> incomes,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double unit,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        double[] welfare = incomes.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] weights = incomes.stream().mapToDouble(y -> 1 + y % 4).toArray();
        Survey survey = Survey.of(welfare, weights);
        Survey other =
                Survey.of(welfare, DoubleStream.of(weights).map(w -> w * unit).toArray());
        for (Measure measure : List.of(WelfareMeasures.median(), WelfareMeasures.quantile(percent / 100.0))) {
            assertThat(value(measure, other)).as(measure.words()).isEqualTo(value(measure, survey));
        }
        assertThat(value(InequalityMeasures.wolfson(), other))
                .isCloseTo(value(InequalityMeasures.wolfson(), survey), ROUNDING);
    }

    @Property(tries = 300)
    void transfer_fromRicherToPoorerLowersInequalityAndSeverity(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(min = 1, max = 1000) Integer> incomes,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        double[] before =
                incomes.stream().mapToDouble(Integer::doubleValue).sorted().toArray();
        double[] after = before.clone();
        int rich = after.length - 1;
        double given = (before[rich] - before[0]) / 2 * percent / 100;
        if (given < 1e-3) {
            return;
        }
        after[0] += given;
        after[rich] -= given;
        Survey worse = Survey.of(before, "1500");
        Survey better = Survey.of(after, "1500");
        for (Measure measure : List.of(
                InequalityMeasures.gini(),
                InequalityMeasures.theil(),
                InequalityMeasures.meanLogDeviation(),
                InequalityMeasures.atkinson(0.5),
                InequalityMeasures.atkinson(1),
                InequalityMeasures.atkinson(2),
                PovertyMeasures.fgt(2))) {
            assertThat(value(measure, better)).as(measure.words()).isLessThan(value(measure, worse));
        }
    }

    @Property
    void fgt_fallsInAlpha(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = 1000) Double> incomes,
            @ForAll @DoubleRange(min = 0, max = 4) double alpha,
            @ForAll @DoubleRange(min = 0, max = 4) double more) {
        Survey survey = Survey.of(array(incomes), "500");
        assertThat(value(PovertyMeasures.fgt(alpha + more), survey))
                .isLessThanOrEqualTo(value(PovertyMeasures.fgt(alpha), survey) + 1e-12);
    }

    @Property
    void gini_isWithinZeroAndOneAndTheLorenzCurveIsConvexAndEndsAtOne(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = 1000) Double> incomes,
            @ForAll @IntRange(min = 2, max = 25) int steps) {
        double[] welfare = array(incomes);
        if (DoubleStream.of(welfare).sum() < 1e-6) {
            return;
        }
        double[] weights = IntStream.range(0, welfare.length)
                .mapToDouble(row -> 1 + row % 4 / 3.0)
                .toArray();
        SortedIncomes sorted = SortedIncomes.of(Survey.of(welfare, weights, "1"));
        assertThat(sorted.gini().orElseThrow()).isBetween(0.0, 1.0);
        List<SortedIncomes.Ordinate> curve = sorted.lorenz(steps);
        assertThat(curve.get(0)).isEqualTo(new SortedIncomes.Ordinate(0, 0));
        assertThat(curve.get(steps)).isEqualTo(new SortedIncomes.Ordinate(1, 1));
        for (int i = 1; i < steps; i++) {
            double rise = curve.get(i).welfare() - curve.get(i - 1).welfare();
            double next = curve.get(i + 1).welfare() - curve.get(i).welfare();
            assertThat(next).isGreaterThanOrEqualTo(rise - 1e-12);
        }
    }

    @Property(tries = 200)
    void subgroups_addUp(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 1000) Integer> incomes,
            @ForAll @IntRange(min = 1, max = 6) int groups,
            @ForAll @IntRange(max = 2) int alpha) {
        double[] welfare = incomes.stream().mapToDouble(y -> y / 3.0).toArray();
        double[] weights = incomes.stream().mapToDouble(y -> 1 + y % 7 / 7.0).toArray();
        int[] codes = incomes.stream().mapToInt(y -> y % groups).toArray();
        List<String> names =
                IntStream.range(0, groups).mapToObj(i -> "group " + i).toList();
        Survey survey = Survey.of(welfare, weights, "150").withGroups(codes, names);
        PovertyDecomposition poverty = PovertyDecomposition.of(survey, alpha);
        Rational sum = poverty.groups().stream()
                .map(PovertyDecomposition.Group::contribution)
                .reduce(Rational.ZERO, Rational::plus);
        assertThat(sum).isEqualTo(poverty.whole().orElseThrow());
        assertThat(sum.toDouble()).isCloseTo(value(PovertyMeasures.fgt(alpha), survey), ROUNDING);
        for (InequalityDecomposition parts :
                List.of(InequalityDecomposition.theil(survey), InequalityDecomposition.meanLogDeviation(survey))) {
            double within = parts.within().orElseThrow();
            double between = parts.between().orElseThrow();
            assertThat(within + between).isCloseTo(parts.whole().orElseThrow(), ROUNDING);
            assertThat(within).isNotNegative();
            assertThat(between).isGreaterThanOrEqualTo(-1e-12);
        }
    }

    /** Numbers of any size give a value or a reason, never an exception. */
    @Property
    void measures_areTotal(
            @ForAll @Size(max = 6) List<Double> welfare,
            @ForAll @Size(max = 6) List<Double> weights,
            @ForAll @IntRange(min = -1, max = 3) int line) {
        int rows = Math.min(welfare.size(), weights.size());
        Survey survey = Survey.of(
                array(welfare.subList(0, rows)), array(weights.subList(0, rows)), line == 3 ? "1E+40" : line + "E-40");
        for (Measure measure : List.of(
                PovertyMeasures.fgt(0),
                PovertyMeasures.fgt(1),
                PovertyMeasures.fgt(2),
                PovertyMeasures.fgt(7.5),
                PovertyMeasures.incomeGapRatio(),
                PovertyMeasures.watts(),
                PovertyMeasures.wattsOfPositive(),
                PovertyMeasures.sen(),
                PovertyMeasures.senOriginal(),
                PovertyMeasures.senShorrocksThon(),
                PovertyMeasures.thon(),
                PovertyMeasures.prosperityGap(28),
                InequalityMeasures.gini(),
                InequalityMeasures.giniSmallSample(),
                InequalityMeasures.theil(),
                InequalityMeasures.meanLogDeviation(),
                InequalityMeasures.atkinson(0.5),
                InequalityMeasures.atkinson(3),
                InequalityMeasures.palma(),
                InequalityMeasures.quintileRatio(),
                InequalityMeasures.share(0.1, 1),
                InequalityMeasures.wolfson(),
                WelfareMeasures.mean(),
                WelfareMeasures.median(),
                WelfareMeasures.meanOfPoorest(0.4))) {
            for (Measure one : List.of(measure, measure.under(WelfarePolicy.PIP), measure.unweighted())) {
                assertThat(one.evaluate(survey).value().isPresent())
                        .as(one.words())
                        .isNotEqualTo(!one.evaluate(survey).faults().isEmpty());
            }
        }
        assertThat(ByGroup.poverty(survey).toString()).isNotEmpty();
        assertThat(PovertyDecomposition.of(survey, 2).toString()).isNotEmpty();
        assertThat(InequalityDecomposition.theil(survey).toString()).isNotEmpty();
    }

    private static double value(Measure measure, Survey survey) {
        return measure.value(survey).orElseThrow();
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
