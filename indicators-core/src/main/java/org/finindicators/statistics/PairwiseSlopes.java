/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import org.apache.commons.statistics.descriptive.Median;
import org.finindicators.number.Rational;
import org.finindicators.period.DecimalYears;

/** The median of the slopes between all pairs of points of one or several groups. */
final class PairwiseSlopes {
    /** With more pairs than this, slopes are counted in several passes instead of being kept. */
    private static final long MOST_KEPT = 1 << 20;

    private static final int DIGIT = 16;
    private static final double HALF_UNIT = 0x1p-53;
    private static final Median MEDIAN = Median.withDefaults().withCopy(false);

    private PairwiseSlopes() {}

    /** Points whose slopes are taken, in order of time. */
    static final class Group {
        private final long[] steps;
        private final BigDecimal[] values;

        Group(List<Observation> observations) {
            steps = observations.stream()
                    .mapToLong(one -> DecimalYears.steps(one.date()))
                    .toArray();
            values = observations.stream().map(one -> one.value().orElseThrow()).toArray(BigDecimal[]::new);
        }

        private double[] times() {
            double[] times = new double[steps.length];
            for (int i = 0; i < times.length; i++) {
                times[i] = steps[i] - steps[0];
            }
            return times;
        }

        private double[] doubles() {
            double[] doubles = new double[values.length];
            for (int i = 0; i < doubles.length; i++) {
                doubles[i] = values[i].doubleValue();
            }
            return doubles;
        }

        private Rational slope(int i, int j) {
            return Rational.of(values[j].subtract(values[i])).dividedBy(Rational.of(steps[j] - steps[i]));
        }
    }

    /** The median of one group's slopes in binary floating point; nothing without a pair. */
    static OptionalDouble median(double[] times, double[] values) {
        long pairs = pairs(values.length);
        return pairs == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(median(new double[][] {times}, new double[][] {values}, pairs));
    }

    /**
     * The exact median of all slopes for each step of time; nothing without a pair.
     *
     * <p>Slopes in floating point are off by a known error at the most. Those that are further from their median than
     * twice that are surely on one side of the true median, and only the others are computed exactly.
     */
    static Optional<Rational> median(List<Group> groups) {
        double[][] times = groups.stream().map(Group::times).toArray(double[][]::new);
        double[][] values = groups.stream().map(Group::doubles).toArray(double[][]::new);
        long pairs = 0;
        double largest = 0;
        double shortest = Double.MAX_VALUE;
        for (int g = 0; g < times.length; g++) {
            pairs += pairs(values[g].length);
            for (int i = 0; i < values[g].length; i++) {
                largest = Math.max(largest, Math.abs(values[g][i]));
                shortest = i == 0 ? shortest : Math.min(shortest, times[g][i] - times[g][i - 1]);
            }
        }
        if (pairs == 0) {
            return Optional.empty();
        }
        double median = median(times, values, pairs);
        // two values, their difference and the quotient are rounded: 6 half units of 2 x largest at the most
        double error = 16 * HALF_UNIT * largest / shortest;
        double[] around = {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
        forEach(times, values, slope -> {
            around[0] = slope <= median ? Math.max(around[0], slope) : around[0];
            around[1] = slope >= median ? Math.min(around[1], slope) : around[1];
        });
        return Optional.of(exact(groups, around[0] - 2 * error, around[1] + 2 * error, pairs));
    }

    private static Rational exact(List<Group> groups, double low, double high, long pairs) {
        long below = 0;
        Map<Rational, Long> near = new TreeMap<>();
        for (Group group : groups) {
            double[] times = group.times();
            double[] values = group.doubles();
            for (int i = 0; i < values.length; i++) {
                for (int j = i + 1; j < values.length; j++) {
                    double slope = (values[j] - values[i]) / (times[j] - times[i]);
                    if (slope < low) {
                        below++;
                    } else if (slope <= high) {
                        near.merge(group.slope(i, j), 1L, Long::sum);
                    }
                }
            }
        }
        Rational lower = at(near, (pairs - 1) / 2 - below);
        Rational upper = at(near, pairs / 2 - below);
        return lower.equals(upper) ? lower : lower.plus(upper).dividedBy(Rational.of(2));
    }

    private static Rational at(Map<Rational, Long> counts, long rank) {
        long left = rank;
        for (Map.Entry<Rational, Long> one : counts.entrySet()) {
            left -= one.getValue();
            if (left < 0) {
                return one.getKey();
            }
        }
        throw new IllegalStateException("the median is among the slopes near it");
    }

    private static long pairs(int n) {
        return n * (n - 1L) / 2;
    }

    private static double median(double[][] times, double[][] values, long pairs) {
        if (pairs > MOST_KEPT) {
            double lower = select(times, values, (pairs - 1) / 2);
            return pairs % 2 == 1 ? lower : lower / 2 + select(times, values, pairs / 2) / 2;
        }
        double[] slopes = new double[(int) pairs];
        int at = 0;
        for (int g = 0; g < times.length; g++) {
            double[] time = times[g];
            double[] value = values[g];
            for (int i = 0; i < value.length; i++) {
                double t = time[i];
                double v = value[i];
                for (int j = i + 1; j < value.length; j++) {
                    slopes[at++] = (value[j] - v) / (time[j] - t);
                }
            }
        }
        return MEDIAN.evaluate(slopes);
    }

    /** The slope of a rank, from 0: its bits are found 16 at a time, by counting the slopes that begin with them. */
    private static double select(double[][] times, double[][] values, long rank) {
        long found = 0;
        long known = 0;
        long left = rank;
        for (int shift = Long.SIZE - DIGIT; shift >= 0; shift -= DIGIT) {
            long[] counts = new long[1 << DIGIT];
            long prefix = found;
            long mask = known;
            int place = shift;
            forEach(times, values, slope -> {
                long bits = ordered(slope);
                if ((bits & mask) == prefix) {
                    counts[(int) (bits >>> place) & 0xFFFF]++;
                }
            });
            int digit = 0;
            while (left >= counts[digit]) {
                left -= counts[digit++];
            }
            found |= (long) digit << shift;
            known |= 0xFFFFL << shift;
        }
        return Double.longBitsToDouble(found < 0 ? found ^ Long.MIN_VALUE : ~found);
    }

    /** Bits that are ordered as the numbers are, as whole numbers without a sign. */
    private static long ordered(double value) {
        long bits = Double.doubleToRawLongBits(value);
        return bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
    }

    private static void forEach(double[][] times, double[][] values, DoubleConsumer consumer) {
        for (int g = 0; g < times.length; g++) {
            for (int i = 0; i < values[g].length; i++) {
                for (int j = i + 1; j < values[g].length; j++) {
                    consumer.accept((values[g][j] - values[g][i]) / (times[g][j] - times[g][i]));
                }
            }
        }
    }
}
