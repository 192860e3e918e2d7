/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import java.util.Optional;

/**
 * Ordinary least squares by Householder reflections, which lose fewer digits than normal equations.
 *
 * @param coefficients the estimates
 * @param standardErrors their standard errors
 */
@SuppressWarnings("ArrayRecordComponent") // read within the package only
record LeastSquares(double[] coefficients, double[] standardErrors) {
    /** A column whose part at right angles to the columns before is smaller than this part of it adds nothing. */
    private static final double DEPENDENT = 1e-10;

    /** Fits y to the columns of x, of which there are more rows than columns; nothing if columns depend on others. */
    static Optional<LeastSquares> fit(double[][] x, double[] y) {
        int n = x.length;
        int k = x[0].length;
        double[][] r = new double[n][];
        for (int i = 0; i < n; i++) {
            r[i] = x[i].clone();
        }
        double[] q = y.clone();
        for (int j = 0; j < k; j++) {
            double whole = norm(x, j, 0);
            double rest = norm(r, j, j);
            if (!(rest > DEPENDENT * whole) || Double.isInfinite(whole)) {
                return Optional.empty();
            }
            reflect(r, q, j, r[j][j] > 0 ? -rest : rest);
        }
        double squares = 0;
        for (int i = k; i < n; i++) {
            squares += q[i] * q[i];
        }
        double deviation = Math.sqrt(squares / (n - k));
        double[][] inverse = inverse(r, k);
        double[] coefficients = new double[k];
        double[] errors = new double[k];
        for (int j = 0; j < k; j++) {
            double length = 0;
            for (int i = j; i < k; i++) {
                coefficients[j] += inverse[j][i] * q[i];
                length = Math.hypot(length, inverse[j][i]);
            }
            errors[j] = deviation * length;
        }
        return Optional.of(new LeastSquares(coefficients, errors));
    }

    private static double norm(double[][] x, int column, int from) {
        double length = 0;
        for (int i = from; i < x.length; i++) {
            length = Math.hypot(length, x[i][column]);
        }
        return length;
    }

    /** Turns column j below its diagonal to zero, and everything right of it with it. */
    private static void reflect(double[][] r, double[] q, int j, double diagonal) {
        double[] v = new double[r.length];
        double square = 0;
        for (int i = j; i < r.length; i++) {
            v[i] = i == j ? r[i][j] - diagonal : r[i][j];
            square += v[i] * v[i];
        }
        for (int column = j; column < r[0].length; column++) {
            double along = 0;
            for (int i = j; i < r.length; i++) {
                along += v[i] * r[i][column];
            }
            for (int i = j; i < r.length; i++) {
                r[i][column] -= 2 * along / square * v[i];
            }
        }
        double along = 0;
        for (int i = j; i < r.length; i++) {
            along += v[i] * q[i];
        }
        for (int i = j; i < r.length; i++) {
            q[i] -= 2 * along / square * v[i];
        }
    }

    private static double[][] inverse(double[][] r, int k) {
        double[][] inverse = new double[k][k];
        for (int column = 0; column < k; column++) {
            for (int row = column; row >= 0; row--) {
                double value = row == column ? 1 : 0;
                for (int i = row + 1; i <= column; i++) {
                    value -= r[row][i] * inverse[i][column];
                }
                inverse[row][column] = value / r[row][row];
            }
        }
        return inverse;
    }
}
