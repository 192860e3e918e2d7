/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

/**
 * The trend of Hodrick and Prescott, seen from each moment with what was known until then.
 *
 * <p>The filter takes the trend x that minimises the sum of (y - x)^2 plus lambda times the sum of the squared second
 * differences of x, so it solves (I + lambda D'D) x = y, five diagonals wide. The one-sided trend at t is the last
 * value of the filter over all data up to t. Only the last two rows of the equations depend on where the data end: the
 * rows before are eliminated once for all moments, and each moment costs a few operations.
 *
 * <p>R. Hodrick and E. Prescott, Postwar U.S. Business Cycles, Journal of Money, Credit and Banking 29 (1997).
 *
 * @since 0.1.0
 */
public final class HodrickPrescott {
    private HodrickPrescott() {}

    /**
     * Computes the one-sided trend at each moment. Of one or two values it is the last value itself.
     *
     * @param values the values, in order of time, equally spaced and finite
     * @param lambda how smooth the trend is, zero or more; 400,000 for credit by quarter
     * @return the trends, as many as values
     * @throws IllegalArgumentException if a value is not finite, or lambda is negative or not finite
     */
    public static double[] oneSided(double[] values, double lambda) {
        if (!(lambda >= 0) || Double.isInfinite(lambda)) {
            throw new IllegalArgumentException("the smoothness of a trend is zero or more, not " + lambda);
        }
        int n = values.length;
        double[] trends = new double[n];
        Row before = Row.NONE;
        Row last = Row.NONE;
        for (int t = 0; t < n; t++) {
            if (!Double.isFinite(values[t])) {
                throw new IllegalArgumentException("value " + (t + 1) + " of the series is " + values[t]);
            }
            if (t < 2) {
                trends[t] = values[t];
            } else {
                // the last two rows as they are where the data end at t; "before" and "last" are rows t - 3 and t - 2
                Row secondLast =
                        Row.eliminate(1 + lambda * (t > 2 ? 5 : 4), -2 * lambda, 0, values[t - 1], before, last);
                Row end = Row.eliminate(1 + lambda, 0, 0, values[t], last, secondLast);
                trends[t] = end.value / end.diagonal;
            }
            if (t >= 1) {
                // row t - 1 in the midst of the data; it is needed once there are two values after it
                int row = t - 1;
                double diagonal = 1 + lambda * (row == 0 ? 1 : row == 1 ? 5 : 6);
                Row next = Row.eliminate(
                        diagonal, row == 0 ? -2 * lambda : -4 * lambda, lambda, values[row], before, last);
                before = last;
                last = next;
            }
        }
        return trends;
    }

    /** A row after elimination: its diagonal, its value, and what it takes from the next two rows. */
    private record Row(double diagonal, double value, double toNext, double toSecondNext) {
        static final Row NONE = new Row(1, 0, 0, 0);

        /** Eliminates the two rows before. */
        static Row eliminate(
                double diagonal, double besideNext, double besideSecondNext, double value, Row second, Row first) {
            double left = diagonal
                    - first.toNext * first.toNext * first.diagonal
                    - second.toSecondNext * second.toSecondNext * second.diagonal;
            double coupling = besideNext - first.toNext * first.toSecondNext * first.diagonal;
            return new Row(
                    left,
                    value - first.toNext * first.value - second.toSecondNext * second.value,
                    coupling / left,
                    besideSecondNext / left);
        }
    }
}
