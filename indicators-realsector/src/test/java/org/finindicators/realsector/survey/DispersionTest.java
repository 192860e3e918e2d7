/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures of incomes that are nearly the same, against their series, computed to 60 digits; the mean is a double,
 * 1e-16 off.
 */
class DispersionTest {
    /**
     * Two incomes m (1 - d) and m (1 + d): T is the mean of both (1 + x) ln(1 + x), the sum of d^2n / (2n (2n - 1)); L
     * is -ln(1 - d^2)/2, the sum of d^2n / 2n. With d = .1/(2000000.1), d^2/2 = 1.25e-15.
     */
    @ParameterizedTest
    @ValueSource(doubles = {1.5e-7, 0.0001, 0.5, 1, 1000, 60_000, 150_000, 700_000, 1.5e6})
    void twoIncomesNearToEachOther(double more) {
        BigDecimal low = new BigDecimal(1e6);
        BigDecimal high = new BigDecimal(1e6 + more);
        MathContext digits = new MathContext(60);
        BigDecimal square = high.subtract(low).divide(high.add(low), digits).pow(2, digits);
        BigDecimal theil = BigDecimal.ZERO;
        BigDecimal deviation = BigDecimal.ZERO;
        BigDecimal power = square;
        for (int n = 2; n < 200; n += 2) {
            theil = theil.add(power.divide(BigDecimal.valueOf(n * (n - 1L)), digits));
            deviation = deviation.add(power.divide(BigDecimal.valueOf(n), digits));
            power = power.multiply(square, digits);
        }
        Survey survey = Survey.of(new double[] {1e6, 1e6 + more});
        close(InequalityMeasures.theil(), survey, theil.doubleValue());
        close(InequalityMeasures.meanLogDeviation(), survey, deviation.doubleValue());
        // the geometric mean over the mean is the root of 1 - d^2
        close(InequalityMeasures.atkinson(1), survey, -Math.expm1(Math.log1p(-square.doubleValue()) / 2));
        // 1 over the mean of 1/(1 - d) and 1/(1 + d) is 1 - d^2
        close(InequalityMeasures.atkinson(2), survey, square.doubleValue());
        // the mean of the roots of 1 - d and 1 + d, squared, is (1 + root of (1 - d^2))/2
        close(InequalityMeasures.atkinson(0.5), survey, -Math.expm1(Math.log1p(-square.doubleValue()) / 2) / 2);
    }

    private static void close(Measure measure, Survey survey, double expected) {
        assertThat(measure.value(survey).orElseThrow())
                .as(measure.words())
                .isCloseTo(expected, within(1e-14 * expected + 1e-32));
    }

    /** Atkinson's index is continuous in epsilon: next to 1 it differs from that of 1 by about the distance. */
    @Test
    void atkinson_nextToOne() {
        Survey survey = Survey.of(new double[] {1, 2.5, 3.5, 6}, new double[] {6, 5, 4, 2});
        double one = InequalityMeasures.atkinson(1).value(survey).orElseThrow();
        for (double distance : new double[] {1e-6, 1e-9, 1e-12, 1e-15}) {
            for (double epsilon : new double[] {1 - distance, 1 + distance}) {
                assertThat(InequalityMeasures.atkinson(epsilon).value(survey).orElseThrow())
                        .as("epsilon %s", epsilon)
                        .isCloseTo(one, within(distance + 1e-15));
            }
        }
    }

    @Test
    void whereAllHaveTheSameNothingIsLeft() {
        Survey survey = Survey.of(
                DoubleStream.generate(() -> 7.1).limit(9).toArray(),
                DoubleStream.generate(() -> .1).limit(9).toArray());
        assertThat(InequalityMeasures.theil().value(survey)).hasValue(0);
        assertThat(InequalityMeasures.meanLogDeviation().value(survey)).hasValue(0);
        assertThat(InequalityMeasures.atkinson(0.5).value(survey)).hasValue(0);
    }
}
