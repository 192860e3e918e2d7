/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.poverty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.realsector.poverty.Poverty.POVERTY_GAP;
import static org.finindicators.realsector.poverty.Poverty.POVERTY_HEADCOUNT;
import static org.finindicators.realsector.poverty.Poverty.POVERTY_SEVERITY;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.realsector.survey.Measure;
import org.finindicators.realsector.survey.Survey;
import org.finindicators.statement.Statement;

class PovertyProperties {
    private static final List<Indicator> ALL = Stream.of(POVERTY_HEADCOUNT, POVERTY_GAP, POVERTY_SEVERITY)
            .map(indicator -> indicator.variant("below"))
            .toList();

    /** Rounding of one sum, relative to the greatest value there can be. */
    private static final double ROUNDING = 1e-12;

    @Property
    void headcount_isAtLeastTheGapWhichIsAtLeastTheSeverity(
            @ForAll @Size(min = 1, max = 50) List<@DoubleRange(min = 0, max = 1000) Double> welfare,
            @ForAll @IntRange(min = 1, max = 1000) int line) {
        Survey survey = Survey.of(array(welfare), Integer.toString(line));
        double headcount = measure(POVERTY_HEADCOUNT.variant("below"), survey);
        double gap = measure(POVERTY_GAP.variant("below"), survey);
        double severity = measure(POVERTY_SEVERITY.variant("below"), survey);
        assertThat(headcount).isBetween(0.0, 1.0).isGreaterThanOrEqualTo(gap - ROUNDING);
        assertThat(gap).isGreaterThanOrEqualTo(severity - ROUNDING);
        assertThat(severity).isNotNegative();
    }

    @Property
    void measures_doNotDependOnTheUnitOfMoney(
            @ForAll @Size(min = 1, max = 50) List<@IntRange(min = -10, max = 1000) Integer> welfare,
            @ForAll @IntRange(min = 1, max = 1000) int line,
            @ForAll @IntRange(min = 1, max = 100_000) int unit) {
        double[] one = welfare.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] scaled = DoubleStream.of(one).map(y -> y * unit).toArray();
        for (Indicator indicator : ALL) {
            double expected = measure(indicator, Survey.of(one, Integer.toString(line)));
            assertThat(measure(indicator, Survey.of(scaled, Long.toString((long) line * unit))))
                    .isCloseTo(expected, within(ROUNDING * Math.max(1, expected)));
        }
    }

    /** Every person twice, or every weight doubled: the same poverty. */
    @Property
    void measures_doNotDependOnReplication(
            @ForAll @Size(min = 1, max = 50) List<@DoubleRange(min = 0, max = 1000) Double> welfare,
            @ForAll @IntRange(min = 1, max = 1000) int line,
            @ForAll @IntRange(min = 2, max = 5) int times) {
        double[] one = array(welfare);
        double[] repeated = DoubleStream.of(one)
                .flatMap(y -> DoubleStream.generate(() -> y).limit(times))
                .toArray();
        double[] weights = DoubleStream.generate(() -> times).limit(one.length).toArray();
        for (Indicator indicator : ALL) {
            double expected = measure(indicator, Survey.of(one, Integer.toString(line)));
            assertThat(measure(indicator, Survey.of(repeated, Integer.toString(line))))
                    .isCloseTo(expected, within(ROUNDING));
            assertThat(measure(indicator, Survey.of(one, weights, Integer.toString(line))))
                    .isCloseTo(expected, within(ROUNDING));
        }
    }

    @Property
    void measures_neverFallWithAHigherLine(
            @ForAll @Size(min = 1, max = 50) List<@DoubleRange(min = 0, max = 1000) Double> welfare,
            @ForAll @IntRange(min = 1, max = 1000) int line,
            @ForAll @IntRange(min = 1, max = 1000) int higher) {
        Survey survey = Survey.of(array(welfare), Integer.toString(line));
        for (Indicator indicator : ALL) {
            assertThat(measure(indicator, survey.withLine(Integer.toString(line + higher))))
                    .isGreaterThanOrEqualTo(measure(indicator, survey) - ROUNDING);
        }
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double measure(Indicator indicator, Survey survey) {
        Statement statement = Statement.builder("a country", ReportingPeriod.year(2022))
                .with(Measure.WELFARE_SURVEY, survey)
                .build();
        return ((Measured) indicator.measure(statement)).exact().toDouble();
    }
}
