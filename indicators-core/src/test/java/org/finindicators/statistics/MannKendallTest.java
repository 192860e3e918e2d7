/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.stream.IntStream;
import org.finindicators.formula.Reason;
import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

/** The printed numbers of other packages are compared with in the testkit. */
class MannKendallTest {
    private static final double[] EPA = {10, 10, 10, 5, 10, 20, 18, 17, 15, 24, 15};

    /** EPA QA/G-9S: S = 22, Var = 155.33, Z = 1.685; pyMannKendall's tau is S over 55, SciPy's is 0.428174. */
    @Test
    void epaExample() {
        MannKendall test = MannKendall.of(EPA);
        assertThat(test.s()).isEqualTo(22);
        assertThat(test.variance()).isEqualTo(Rational.of(2796, 18));
        assertThat(test.z()).isCloseTo(new BigDecimal("1.6849497898"), within(new BigDecimal("1E-10")));
        assertThat(MannKendall.z(EPA)).isEqualTo(test.z().doubleValue());
        assertThat(test.p()).isCloseTo(new BigDecimal("0.0919982592"), within(new BigDecimal("1E-10")));
        assertThat(test.exactP()).isEmpty();
        assertThat(test.tauA().value()).contains(Rational.of(2, 5));
        assertThat(test.tauB().value().orElseThrow().toDouble()).isCloseTo(0.428174, within(5e-7));
        assertThat(test).hasToString("S = 22, variance 155.33, Z = 1.685, p = 0.092 (normal, 11 values)");
    }

    /** pyMannKendall's tests: 1 to 100. */
    @Test
    void steadyRise() {
        MannKendall test =
                MannKendall.of(IntStream.rangeClosed(1, 100).asDoubleStream().toArray());
        assertThat(test.s()).isEqualTo(4950);
        assertThat(test.variance()).isEqualTo(Rational.of(112_750));
        assertThat(test.z()).isCloseTo(new BigDecimal("14.73869998"), within(new BigDecimal("1E-8")));
    }

    /**
     * Upper tails of the published table (Gilbert, Statistical Methods for Environmental Pollution Monitoring, 1987,
     * table A18), for S of n values: 0.042 for 6 of 4, 0.042 for 8 of 5, 0.028 for 11 of 6, 0.015 for 15 of 7.
     */
    @Test
    void exactP_isTwiceTheTail() {
        assertThat(MannKendall.of(new double[] {1, 2, 3, 4}).exactP()).contains(Rational.of(2, 24));
        // one pair of neighbours falls, in four places of five: 1 + 4 of 120 orders have S of 8 or more
        assertThat(MannKendall.of(new double[] {1, 2, 3, 5, 4}).exactP()).contains(Rational.of(2 * 5, 120));
        // up to two inversions: 1 + 5 + 14 of 720
        assertThat(MannKendall.of(new double[] {2, 1, 3, 4, 6, 5}).exactP()).contains(Rational.of(2 * 20, 720));
        // up to three inversions: 1 + 6 + 20 + 49 of 5040
        assertThat(MannKendall.of(new double[] {2, 1, 4, 3, 5, 7, 6}).exactP()).contains(Rational.of(2 * 76, 5040));
    }

    /** 1, 1, 2 come in three orders with S of 2, 0 and -2. Of 1, 1, 2, 2 six orders have S of 4, 2, 0, 0, -2 and -4. */
    @Test
    void exactP_withEqualValues() {
        assertThat(MannKendall.of(new double[] {1, 1, 2}).exactP()).contains(Rational.of(2, 3));
        assertThat(MannKendall.of(new double[] {1, 1, 2, 2}).exactP()).contains(Rational.of(2, 6));
        assertThat(MannKendall.of(new double[] {1, 2, 1, 2}).exactP()).contains(Rational.of(4, 6));
        assertThat(MannKendall.of(new double[] {7, 7, 7, 7}).exactP()).contains(Rational.ONE);
    }

    @Test
    void nothing_hasNoTrend() {
        for (MannKendall test : new MannKendall[] {
            MannKendall.of(new double[0]),
            MannKendall.of(new double[] {5}),
            MannKendall.of(TimeSeries.builder("gaps")
                    .gap(LocalDate.of(2021, 12, 31), "not reported")
                    .build()),
            MannKendall.seasonal(TimeSeries.builder("none").build())
        }) {
            assertThat(test.s()).isZero();
            assertThat(test.z()).isZero();
            assertThat(test.p()).isEqualByComparingTo(BigDecimal.ONE);
            assertThat(test.tauA().faults())
                    .extracting(fault -> fault.reason())
                    .containsExactly(Reason.TOO_LITTLE_HISTORY);
            assertThat(test.tauB().faults())
                    .extracting(fault -> fault.reason())
                    .containsExactly(Reason.TOO_LITTLE_HISTORY);
        }
        assertThat(MannKendall.of(new double[] {5, 5}).tauB().faults())
                .extracting(fault -> fault.reason())
                .containsExactly(Reason.ZERO_DENOMINATOR);
    }

    /** Decimals that are one double are told apart. */
    @Test
    void values_areComparedExactly() {
        TimeSeries series = TimeSeries.yearly(
                "close", 2020, "0.1000000000000000000000000000001", "0.1000000000000000000000000000002", "0.1");
        assertThat(MannKendall.of(series).s()).isEqualTo(-1);
    }

    /** March: 1, 2, 3, 4 has S = 6; September: 9, 8, 7.5 has -3. */
    @Test
    void seasonal_comparesWithinMonths() {
        TimeSeries series = TimeSeries.builder("half-years")
                .at("2019-03-31", "1")
                .at("2019-09-30", "9")
                .at("2020-03-31", "2")
                .at("2020-09-30", "8")
                .at("2021-03-31", "3")
                .at("2021-09-30", "7.5")
                .at("2022-03-31", "4")
                .build();
        MannKendall test = MannKendall.seasonal(series);
        assertThat(test.seasons().keySet()).containsExactly(Month.MARCH, Month.SEPTEMBER);
        assertThat(test.seasons().values()).extracting(MannKendall::s).containsExactly(6L, -3L);
        assertThat(test.s()).isEqualTo(3);
        // 4 x 3 x 13 / 18 and 3 x 2 x 11 / 18; 6 pairs and 3 pairs
        assertThat(test.variance()).isEqualTo(Rational.of(156 + 66, 18));
        assertThat(test.tauA().value()).contains(Rational.of(3, 9));
        assertThat(test.exactP()).isEmpty();
        assertThat(test.count()).isEqualTo(7);
    }

    @Test
    void column_refusesAllThatIsNoNumber() {
        double[] wrong = {1, Double.NaN, 2, Double.POSITIVE_INFINITY};
        for (Runnable call : new Runnable[] {
            () -> MannKendall.of(wrong),
            () -> MannKendall.z(wrong),
            () -> Pettitt.of(wrong),
            () -> TheilSen.slope(wrong)
        }) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(call::run)
                    .satisfies(refused -> assertThat(refused.violations())
                            .containsExactly(
                                    new Violation("value 2", "NaN", "is not a number; leave out what is not reported"),
                                    new Violation(
                                            "value 4", "Infinity", "is not a number; leave out what is not reported")));
        }
    }

    @Test
    void column_isLeftAsItWas() {
        double[] values = {3, 1, 2};
        MannKendall.of(values);
        MannKendall.z(values);
        TheilSen.slope(values);
        Pettitt.of(values);
        assertThat(values).containsExactly(3, 1, 2);
    }
}
