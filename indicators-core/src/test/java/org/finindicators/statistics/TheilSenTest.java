/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Reason;
import org.finindicators.number.Rational;
import org.finindicators.statistics.TheilSen.Intercept;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

/** The printed numbers of other packages are compared with in the testkit. */
class TheilSenTest {
    private static final TimeSeries EPA =
            TimeSeries.yearly("EPA", 2001, "10", "10", "10", "5", "10", "20", "18", "17", "15", "24", "15");

    /**
     * pyMannKendall and SciPy: slope 1. Median of the values 15 less 1 x median time 5 is 10; values less times are 10,
     * 9, 8, 2, 6, 15, 12, 10, 7, 15, 5, of which the median is 9.
     */
    @Test
    void epaExample() {
        TheilSen line = TheilSen.of(EPA);
        assertThat(exact(line.slope())).isEqualTo(Rational.ONE);
        assertThat(exact(line.intercept(Intercept.SEPARATE))).isEqualTo(Rational.of(10));
        assertThat(exact(line.intercept(Intercept.JOINT))).isEqualTo(Rational.of(9));
        assertThat(exact(line.at(LocalDate.of(2021, 12, 31), Intercept.SEPARATE)))
                .isEqualTo(Rational.of(30));
        assertThat(line).hasToString("slope 1.00 a year");
    }

    /** By the dates (0.875 + 0.9) / 2, the fifth and sixth of ten slopes; by the numbers of the values 2.125. */
    @Test
    void time_runsByDates() {
        TimeSeries series = TimeSeries.builder("uneven")
                .at("2010-12-31", "10")
                .at("2012-12-31", "12")
                .at("2013-12-31", "11")
                .at("2017-12-31", "15")
                .at("2020-12-31", "19")
                .build();
        assertThat(exact(TheilSen.of(series).slope())).isEqualTo(Rational.of(8875, 10_000));
        double[] values = {10, 12, 11, 15, 19};
        assertThat(TheilSen.slope(values)).hasValue(2.125);
        assertThat(TheilSen.slope(new double[] {2010, 2012, 2013, 2017, 2020}, values))
                .hasValue(0.8875);
    }

    /** The line 10 + t leaves 0, -1, -2, -8 of the first four values, and -5 of the last, 15. */
    @Test
    void deviations_areWhatTheLineLeaves() {
        assertThat(TheilSen.of(EPA).deviations(Intercept.SEPARATE))
                .startsWith(Rational.ZERO, Rational.of(-1), Rational.of(-2), Rational.of(-8))
                .endsWith(Rational.of(-5))
                .hasSize(11);
        assertThat(TheilSen.of(TimeSeries.builder("none").build()).deviations(Intercept.JOINT))
                .isEmpty();
    }

    /** Month-ends are twelfths of a year, in leap years and in others. */
    @Test
    void months_areTwelfths() {
        TimeSeries series = TimeSeries.builder("month-ends")
                .at("2023-01-31", "0")
                .at("2023-02-28", "1")
                .at("2024-01-31", "12")
                .at("2024-02-29", "13")
                .build();
        assertThat(exact(TheilSen.of(series).slope())).isEqualTo(Rational.of(12));
        // half of April: 15 of 30 days
        assertThat(exact(TheilSen.of(series).at(LocalDate.of(2023, 4, 15), Intercept.JOINT)))
                .isEqualTo(Rational.of(5, 2));
    }

    /** Long decimals come out as they are: 1/3 of them would not fit a double. */
    @Test
    void slope_isExact() {
        TimeSeries series =
                TimeSeries.yearly("long", 2020, "1000000000000000000000000000001", "1000000000000000000000000000003");
        assertThat(exact(TheilSen.of(series).slope())).isEqualTo(Rational.of(2));
        TimeSeries close = TimeSeries.yearly(
                "close",
                2020,
                "1000000000000000000000000000001",
                "1000000000000000000000000000002",
                "1000000000000000000000000000009");
        // slopes 1, 7, 4
        assertThat(exact(TheilSen.of(close).slope())).isEqualTo(Rational.of(4));
    }

    /** March: slopes 2, 2, 2. September: -1. Together 2, 2, 2, -1; across seasons they would be others. */
    @Test
    void seasonal_takesSlopesWithinMonths() {
        TimeSeries series = TimeSeries.builder("half-years")
                .at("2019-03-31", "1")
                .at("2019-09-30", "90")
                .at("2020-03-31", "3")
                .at("2020-09-30", "89")
                .at("2021-03-31", "5")
                .build();
        assertThat(exact(TheilSen.seasonal(series).slope())).isEqualTo(Rational.of(2));
        TimeSeries once = TimeSeries.builder("once")
                .at("2019-03-31", "1")
                .at("2019-09-30", "90")
                .build();
        assertThat(TheilSen.seasonal(once).slope().faults())
                .hasToString("[too little history (no season has two values)]");
    }

    /** The median of 1,079,715 slopes of a straight line with every 7th value off it is that of the line. */
    @Test
    void longSeries_needNoSlopesKept() {
        double[] values = new double[1470];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 7 == 3 ? 1000 * Math.sin(i) : 5 - i / 4.0;
        }
        assertThat(TheilSen.slope(values)).hasValue(-0.25);
    }

    @Test
    void nothing_hasNoSlope() {
        TheilSen none = TheilSen.of(TimeSeries.builder("none").build());
        TheilSen one = TheilSen.of(TimeSeries.yearly("one", 2021, BigDecimal.ONE));
        assertThat(none).hasToString("no slope: 0 values, two are needed");
        for (TheilSen line : new TheilSen[] {none, one}) {
            for (Evaluation result : new Evaluation[] {
                line.slope(), line.intercept(Intercept.JOINT), line.at(LocalDate.of(2021, 12, 31), Intercept.SEPARATE)
            }) {
                assertThat(result.faults())
                        .extracting(fault -> fault.reason())
                        .containsExactly(Reason.TOO_LITTLE_HISTORY);
            }
        }
        assertThat(TheilSen.slope(new double[0])).isEmpty();
        assertThat(TheilSen.slope(new double[] {1})).isEmpty();
    }

    @Test
    void column_refusesTimesThatDoNotRise() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> TheilSen.slope(
                        new double[] {1, 1, Double.NaN, 0}, new double[] {1, 2, Double.NEGATIVE_INFINITY, 4}))
                .satisfies(refused -> assertThat(refused.violations())
                        .containsExactly(
                                new Violation("time 2", "1.0", "does not lie after the one before, 1.0"),
                                new Violation("time 3", "NaN", "is not a number"),
                                new Violation("time 4", "0.0", "does not lie after the one before, 1.0"),
                                new Violation(
                                        "value 3", "-Infinity", "is not a number; leave out what is not reported")));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> TheilSen.slope(new double[] {1}, new double[] {1, 2}))
                .withMessageContaining("are not as many as the values, 2");
    }

    private static Rational exact(Evaluation result) {
        return result.value().orElseThrow();
    }
}
