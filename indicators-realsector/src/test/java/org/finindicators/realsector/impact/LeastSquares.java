/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import java.util.HashMap;
import java.util.Map;

/** A weighted regression on a constant, two dummies and their product, by normal equations: the textbook's way. */
final class LeastSquares {
    private static final int K = 4;

    private final ImpactSurvey survey;
    private final int n;
    private final double[][] inverse;
    private final double[] beta = new double[K];

    LeastSquares(ImpactSurvey survey) {
        this.survey = survey;
        n = survey.size();
        double[][] cross = new double[K][K];
        double[] product = new double[K];
        for (int row = 0; row < n; row++) {
            double[] x = regressors(row);
            for (int i = 0; i < K; i++) {
                product[i] += survey.weight(row) * x[i] * survey.value(row);
                for (int j = 0; j < K; j++) {
                    cross[i][j] += survey.weight(row) * x[i] * x[j];
                }
            }
        }
        inverse = inverted(cross);
        for (int i = 0; i < K; i++) {
            for (int j = 0; j < K; j++) {
                beta[i] += inverse[i][j] * product[j];
            }
        }
    }

    double interaction() {
        return beta[3];
    }

    double standardError(StandardErrorForm form) {
        Map<Integer, double[]> scores = new HashMap<>();
        double squares = 0;
        for (int row = 0; row < n; row++) {
            double[] x = regressors(row);
            double w = survey.weight(row);
            double residual = survey.value(row);
            double leverage = 0;
            for (int i = 0; i < K; i++) {
                residual -= beta[i] * x[i];
                for (int j = 0; j < K; j++) {
                    leverage += w * x[i] * inverse[i][j] * x[j];
                }
            }
            squares += w * residual * residual;
            double adjusted = switch (form) {
                case HC2 -> residual / Math.sqrt(1 - leverage);
                case HC3 -> residual / (1 - leverage);
                default -> residual;
            };
            int cluster = form == StandardErrorForm.CR1 ? survey.clusters().orElseThrow()[row] : row;
            double[] score = scores.computeIfAbsent(cluster, c -> new double[K]);
            for (int i = 0; i < K; i++) {
                score[i] += w * x[i] * adjusted;
            }
        }
        if (form == StandardErrorForm.CLASSICAL) {
            return Math.sqrt(squares / (n - K) * inverse[3][3]);
        }
        double variance = 0;
        for (double[] score : scores.values()) {
            double own = 0;
            for (int i = 0; i < K; i++) {
                own += inverse[3][i] * score[i];
            }
            variance += own * own;
        }
        double groups = scores.size();
        double factor = switch (form) {
            case HC1 -> n / (double) (n - K);
            case CR1 -> groups / (groups - 1) * (n - 1) / (n - K);
            default -> 1;
        };
        return Math.sqrt(variance * factor);
    }

    private double[] regressors(int row) {
        double treated = survey.isTreated(row) ? 1 : 0;
        double after = survey.isAfter(row) ? 1 : 0;
        return new double[] {1, treated, after, treated * after};
    }

    /** Gauss and Jordan, with the largest pivot. */
    private static double[][] inverted(double[][] matrix) {
        double[][] left = new double[K][2 * K];
        for (int i = 0; i < K; i++) {
            System.arraycopy(matrix[i], 0, left[i], 0, K);
            left[i][K + i] = 1;
        }
        for (int column = 0; column < K; column++) {
            int pivot = column;
            for (int row = column + 1; row < K; row++) {
                pivot = Math.abs(left[row][column]) > Math.abs(left[pivot][column]) ? row : pivot;
            }
            double[] swap = left[column];
            left[column] = left[pivot];
            left[pivot] = swap;
            double scale = left[column][column];
            for (int j = 0; j < 2 * K; j++) {
                left[column][j] /= scale;
            }
            for (int row = 0; row < K; row++) {
                double factor = left[row][column];
                for (int j = 0; row != column && j < 2 * K; j++) {
                    left[row][j] -= factor * left[column][j];
                }
            }
        }
        double[][] result = new double[K][K];
        for (int i = 0; i < K; i++) {
            System.arraycopy(left[i], K, result[i], 0, K);
        }
        return result;
    }
}
