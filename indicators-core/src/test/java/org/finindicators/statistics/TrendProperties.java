/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.finindicators.number.Rational;
import org.finindicators.statistics.TheilSen.Intercept;

class TrendProperties {
    /** Month-ends some months apart, so that a shift by months is a shift in time. */
    private static TimeSeries series(List<Integer> values, UnaryOperator<BigDecimal> change, int shift) {
        TimeSeries.Builder series = TimeSeries.builder("series");
        YearMonth month = YearMonth.of(2000, 1).plusMonths(shift);
        for (int value : values) {
            series.at(month.atEndOfMonth(), change.apply(BigDecimal.valueOf(value)));
            month = month.plusMonths(1 + Math.floorMod(value, 5));
        }
        return series.build();
    }

    private static TimeSeries series(List<Integer> values) {
        return series(values, value -> value, 0);
    }

    private static Rational slope(TimeSeries series) {
        return TheilSen.of(series).slope().value().orElseThrow();
    }

    @Property
    void slope_goesWithScaleAndShift(
            @ForAll @Size(min = 2, max = 25) List<@IntRange(min = -50, max = 50) Integer> values,
            @ForAll @IntRange(min = -7, max = 7) int scale,
            @ForAll @IntRange(min = -1000, max = 1000) int shift,
            @ForAll @IntRange(min = -600, max = 600) int months) {
        BigDecimal factor = BigDecimal.valueOf(scale, 2);
        TimeSeries changed = series(values, value -> value.multiply(factor).add(BigDecimal.valueOf(shift)), months);
        assertThat(slope(changed)).isEqualTo(slope(series(values)).times(Rational.of(factor)));
        for (Intercept how : Intercept.values()) {
            assertThat(TheilSen.of(changed).intercept(how).value().orElseThrow())
                    .isEqualTo(TheilSen.of(series(values))
                            .intercept(how)
                            .value()
                            .orElseThrow()
                            .times(Rational.of(factor))
                            .plus(Rational.of(shift)));
        }
    }

    /** The plain definition: all slopes, sorted. */
    @Property
    void slope_isTheMedianOfAll(@ForAll @Size(min = 2, max = 25) List<@IntRange(min = -50, max = 50) Integer> values) {
        List<Observation> points = series(values).values();
        List<Rational> slopes = new ArrayList<>();
        for (int j = 1; j < points.size(); j++) {
            for (int i = 0; i < j; i++) {
                YearMonth first = YearMonth.from(points.get(i).date());
                long months = first.until(YearMonth.from(points.get(j).date()), java.time.temporal.ChronoUnit.MONTHS);
                slopes.add(Rational.of(points.get(j)
                                .value()
                                .orElseThrow()
                                .subtract(points.get(i).value().orElseThrow()))
                        .dividedBy(Rational.of(months, 12)));
            }
        }
        Collections.sort(slopes);
        Rational median = slopes.get((slopes.size() - 1) / 2)
                .plus(slopes.get(slopes.size() / 2))
                .dividedBy(Rational.of(2));
        assertThat(slope(series(values))).isEqualTo(median);
    }

    @Property
    void kendall_isTheCountOfPairs(@ForAll @Size(max = 150) List<@IntRange(min = -20, max = 20) Integer> values) {
        long s = 0;
        for (int j = 0; j < values.size(); j++) {
            for (int i = 0; i < j; i++) {
                s += Integer.compare(values.get(j), values.get(i));
            }
        }
        assertThat(MannKendall.of(column(values)).s()).isEqualTo(s);
        assertThat(MannKendall.of(series(values))).isEqualTo(MannKendall.of(column(values)));
    }

    @Property
    void kendall_turnsWithTheSignOfValues_andWithTime(
            @ForAll @Size(max = 40) List<@IntRange(min = -20, max = 20) Integer> values) {
        MannKendall test = MannKendall.of(column(values));
        List<Integer> backwards = new ArrayList<>(values);
        Collections.reverse(backwards);
        for (MannKendall turned :
                List.of(MannKendall.of(series(values, BigDecimal::negate, 0)), MannKendall.of(column(backwards)))) {
            assertThat(turned.s()).isEqualTo(-test.s());
            assertThat(turned.z()).isEqualByComparingTo(test.z().negate());
            assertThat(turned.variance()).isEqualTo(test.variance());
            assertThat(turned.p()).isEqualByComparingTo(test.p());
            assertThat(turned.exactP()).isEqualTo(test.exactP());
        }
    }

    @Property
    void order_isAllThatCounts(@ForAll @Size(max = 40) List<@IntRange(min = -20, max = 20) Integer> values) {
        TimeSeries cubed = series(values, value -> value.pow(3).add(value), 0);
        assertThat(MannKendall.of(cubed)).isEqualTo(MannKendall.of(series(values)));
        assertThat(Pettitt.of(cubed)).isEqualTo(Pettitt.of(series(values)));
        assertThat(MannKendall.seasonal(cubed)).isEqualTo(MannKendall.seasonal(series(values)));
    }

    /** Each order of the values is as likely as another: the probabilities are found by counting them. */
    @Property(tries = 60)
    void exactP_isThePartOfAllOrders(@ForAll @Size(min = 2, max = 7) List<@IntRange(min = 0, max = 4) Integer> values) {
        long least = Math.abs(MannKendall.of(column(values)).s());
        long[] counts = new long[2];
        orders(new ArrayList<>(values), 0, order -> {
            counts[0]++;
            counts[1] += Math.abs(MannKendall.of(column(order)).s()) >= least ? 1 : 0;
        });
        assertThat(MannKendall.of(column(values)).exactP()).contains(Rational.of(counts[1], counts[0]));
    }

    private static void orders(List<Integer> values, int from, java.util.function.Consumer<List<Integer>> each) {
        if (from == values.size()) {
            each.accept(values);
            return;
        }
        for (int i = from; i < values.size(); i++) {
            Collections.swap(values, from, i);
            orders(values, from + 1, each);
            Collections.swap(values, from, i);
        }
    }

    /** The plain definition: for each place, the pairs across it. */
    @Property
    void pettitt_isTheLargestCountAcross(@ForAll @Size(max = 40) List<@IntRange(min = -9, max = 9) Integer> values) {
        long k = 0;
        int position = 0;
        for (int t = 1; t < values.size(); t++) {
            long across = 0;
            for (int i = 0; i < t; i++) {
                for (int j = t; j < values.size(); j++) {
                    across += Integer.compare(values.get(i), values.get(j));
                }
            }
            if (Math.abs(across) > k) {
                k = Math.abs(across);
                position = t;
            }
        }
        Pettitt test = Pettitt.of(column(values));
        assertThat(test.k()).isEqualTo(k);
        assertThat(test.position().orElse(0)).isEqualTo(position);
    }

    /** More slopes than are kept, against all of them sorted. */
    @Property(tries = 5)
    void longColumns_haveTheSameMedian(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Random random = new Random(seed);
        double[] values = new double[1450 + random.nextInt(5)];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(3) == 0 ? random.nextInt(9) : random.nextGaussian();
        }
        double[] slopes = new double[values.length * (values.length - 1) / 2];
        int at = 0;
        for (int j = 1; j < values.length; j++) {
            for (int i = 0; i < j; i++) {
                slopes[at++] = (values[j] - values[i]) / (j - i);
            }
        }
        java.util.Arrays.sort(slopes);
        double median = (slopes[(at - 1) / 2] + slopes[at / 2]) / 2;
        assertThat(TheilSen.slope(values).orElseThrow()).isCloseTo(median, within(1e-15));
    }

    private static double[] column(List<Integer> values) {
        return values.stream().mapToDouble(Integer::doubleValue).toArray();
    }
}
