/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.OptionalInt;
import org.finindicators.number.Printing;
import org.finindicators.validation.InvalidInputException;

/**
 * Pettitt's test for a single break of the level of a series.
 *
 * <p>For each place the pairs of a value before and one after it are counted, those with the earlier one higher less
 * those with it lower; K is the largest such number without its sign, and the break is at its place. Only the order of
 * the values counts: gaps are left out.
 *
 * <p>The probability is an approximation, good where it is below 0.5, and written in two ways: exp(-6 K^2 / (n^3 +
 * n^2)) for a change in a given direction, and twice that for a change in either.
 *
 * <p>A. Pettitt, A Non-parametric Approach to the Change-point Problem, Applied Statistics 28 (1979).
 *
 * @since 0.1.0
 */
public final class Pettitt {
    private final int count;
    private final long extreme;
    private final int position;

    private Pettitt(int count, long extreme, int position) {
        this.count = count;
        this.extreme = extreme;
        this.position = position;
    }

    /**
     * Looks for the break of a series.
     *
     * @param series the series; its gaps are left out
     * @return the test, with K = 0 for fewer than two values
     */
    public static Pettitt of(TimeSeries series) {
        return test(PlacedValues.places(series.values()));
    }

    /**
     * Looks for the break of a column of values in the order of time.
     *
     * @param values the values, at most a million
     * @return the test
     * @throws InvalidInputException with every value that is not finite
     */
    public static Pettitt of(double[] values) {
        return test(PlacedValues.checked(values));
    }

    private static Pettitt test(double[] values) {
        int n = values.length;
        double[] sorted = new double[n];
        for (int i = 0; i < n; i++) {
            // minus zero is zero
            sorted[i] = values[i] + 0.0;
        }
        Arrays.sort(sorted);
        long sum = 0;
        long extreme = 0;
        int position = 0;
        for (int i = 0; i < n - 1; i++) {
            sum += below(sorted, values[i] + 0.0) - above(sorted, values[i] + 0.0);
            if (Math.abs(sum) > Math.abs(extreme)) {
                extreme = sum;
                position = i + 1;
            }
        }
        return new Pettitt(n, extreme, position);
    }

    private static int below(double[] sorted, double value) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static int above(double[] sorted, double value) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] <= value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return sorted.length - from;
    }

    /**
     * Returns K.
     *
     * @return the largest number of pairs, without its sign
     */
    public long k() {
        return Math.abs(extreme);
    }

    /**
     * Returns how many values lie before the break.
     *
     * @return the number, the first where several places have the same K; nothing if all values are equal or there are
     *     fewer than two
     */
    public OptionalInt position() {
        return position == 0 ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /**
     * Computes the probability for a change in either direction, 2 exp(-6 K^2 / (n^3 + n^2)), as R trend has it.
     *
     * @return the probability, at most 1
     */
    public BigDecimal twoSidedP() {
        return p(2);
    }

    /**
     * Computes the probability for a change in one direction, exp(-6 K^2 / (n^3 + n^2)), as the FFA framework has it.
     *
     * @return the probability
     */
    public BigDecimal oneSidedP() {
        return p(1);
    }

    private BigDecimal p(int sides) {
        double n = count;
        double p = count == 0 ? 1 : sides * Math.exp(-6.0 * extreme * extreme / (n * n * n + n * n));
        return BigDecimal.valueOf(Math.min(1, p));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pettitt that
                && count == that.count
                && extreme == that.extreme
                && position == that.position;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(extreme) * 31 + position;
    }

    /** Prints K, the place, and the probability for a change in either direction. */
    @Override
    public String toString() {
        return "K = " + k()
                + (position == 0
                        ? ", no break"
                        : " after value " + position + " of " + count + ", p = "
                                + Printing.significant(twoSidedP(), 3));
    }
}
