/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.function.DoubleUnaryOperator;

/**
 * Inequality of a whole survey in a second pass over its rows, once the mean is known: every term is of the second
 * order in the distance from the mean, so that nothing cancels however near incomes are to each other.
 *
 * <p>With d = (y - mean)/mean, the weighted sum of d is zero, so that d itself may be taken off each term: T is the
 * mean of (1 + d) ln(1 + d) - d, L that of d - ln(1 + d), and Atkinson's index follows from that of (1 + d)^k - 1 - k d
 * with k = 1 - epsilon. Terms of small d are summed as series. No term of T or L is negative, and an error of the mean
 * enters squared: about 14 digits are right, unless the measure is below 1e-18.
 */
final class Dispersion {
    /** Below this the difference of function and tangent would lose digits: series. */
    private static final double SMALL = 0.05;

    private static final double NEAR = 0.5;

    private final Columns columns;
    private final double mean;

    private Dispersion(Columns columns, double mean) {
        this.columns = columns;
        this.mean = mean;
    }

    /** Takes rows whose welfare is not below zero and has a positive sum. */
    static Dispersion of(Columns columns) {
        return new Dispersion(columns, columns.total().value() / columns.population.value());
    }

    double mean() {
        return mean;
    }

    double theil() {
        return average(d -> Math.abs(d) < SMALL ? series(d, 1) : d == -1 ? 1 : (1 + d) * log(d) - d);
    }

    double meanLogDeviation() {
        return average(d -> Math.abs(d) < SMALL ? series(d, 0) : d - log(d));
    }

    double atkinson(double epsilon) {
        if (epsilon == 1) {
            return -Math.expm1(-meanLogDeviation());
        }
        double k = 1 - epsilon;
        return -Math.expm1(Math.log1p(power(k)) / k);
    }

    /** The generalised entropy of any order: of 1 Theil's T, of 0 the mean log deviation. */
    double entropy(double order) {
        if (order == 1) {
            return theil();
        }
        return order == 0 ? meanLogDeviation() : power(order) / (order * (order - 1));
    }

    /** The mean of (1 + d)^k - 1 - k d. */
    private double power(double k) {
        return average(d -> Math.abs(d) * (1 + Math.abs(k)) < SMALL ? binomial(d, k) : Math.expm1(k * log(d)) - k * d);
    }

    private double average(DoubleUnaryOperator term) {
        if (columns.least == columns.greatest) {
            return 0;
        }
        ExactSum sum = new ExactSum();
        for (int row = 0; row < columns.size(); row++) {
            double w = columns.weights[row];
            if (w > 0) {
                sum.add(w * term.applyAsDouble((columns.welfare[row] - mean) / mean));
            }
        }
        return sum.value() / columns.population.value();
    }

    /** ln(1 + d); near 1 the rounding of 1 + d is taken out again (Kahan), faster than the exact function. */
    private static double log(double d) {
        double whole = 1 + d;
        return Math.abs(d) < NEAR && whole != 1 ? Math.log(whole) * (d / (whole - 1)) : Math.log(whole);
    }

    /** Of (1 + d) ln(1 + d) - d the sum of (-d)^n / (n (n - 1)), of d - ln(1 + d) that of (-d)^n / n, both from 2. */
    private static double series(double d, int less) {
        double sum = 0;
        for (int n = 14; n >= 2; n--) {
            sum = -d * sum + 1.0 / (n * (less == 0 ? 1 : n - 1));
        }
        return sum * d * d;
    }

    /** (1 + d)^k - 1 - k d, without its leading cancellation. */
    private static double binomial(double d, double k) {
        double term = k * d;
        double sum = 0;
        for (int n = 2; n <= 16; n++) {
            term *= (k - n + 1) / n * d;
            sum += term;
        }
        return sum;
    }
}
