/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.finindicators.realsector.survey.InequalityMeasures;
import org.finindicators.realsector.survey.PovertyMeasures;
import org.finindicators.realsector.survey.PovertyTally;
import org.finindicators.realsector.survey.Survey;
import org.finindicators.realsector.survey.TheilTally;

/**
 * A million weighted incomes, log-normal; continuous, or rounded to tens with one in twenty zero. Weights are persons
 * times a sampling weight, and use all bits of a double.
 */
final class Households {
    static final int ROWS = 1_000_000;
    static final double LINE = 600;

    final double[] welfare = new double[ROWS];
    final double[] weights = new double[ROWS];
    final Survey survey;
    private double line = LINE;

    Households(boolean rounded) {
        SplittableRandom random = new SplittableRandom(20_251_122);
        for (int row = 0; row < ROWS; row++) {
            double y = Math.exp(6.7 + 0.8 * normal(random));
            welfare[row] = rounded ? random.nextInt(20) == 0 ? 0 : 10 * Math.rint(y / 10) : y;
            weights[row] = (1 + random.nextInt(8)) * (20 + 180 * random.nextDouble());
        }
        survey = Survey.of(welfare, weights, "600");
    }

    private static double normal(SplittableRandom random) {
        double radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
        return radius * Math.cos(2 * Math.PI * random.nextDouble());
    }

    /** Adds up each column in a plain loop. */
    double read() {
        double a = 0;
        double b = 0;
        for (int row = 0; row < ROWS; row++) {
            a += welfare[row];
            b += weights[row];
        }
        return a + b;
    }

    /** The same with four sums side by side, so that no addition waits for another: what memory allows. */
    double readApart() {
        double[] y = welfare;
        double[] w = weights;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int row = 0; row + 1 < ROWS; row += 2) {
            a += y[row];
            b += w[row];
            c += y[row + 1];
            d += w[row + 1];
        }
        return a + b + (c + d);
    }

    /** Sorts a copy of the incomes, without their weights. */
    double[] sorted() {
        double[] copy = welfare.clone();
        Arrays.sort(copy);
        return copy;
    }

    PovertyTally poverty() {
        return PovertyTally.of(survey);
    }

    /** Headcount, gap and severity as indicators measure them, against a line that no earlier call took. */
    double[] indicators() {
        line = Math.nextDown(line);
        Survey other = survey.withLine(new BigDecimal(line));
        return IntStream.rangeClosed(0, 2)
                .mapToDouble(alpha -> PovertyMeasures.fgt(alpha).value(other).orElseThrow())
                .toArray();
    }

    double gini() {
        return InequalityMeasures.gini().value(survey).orElseThrow();
    }

    double theil() {
        return TheilTally.of(survey).theil().orElseThrow();
    }

    /** The three measures, Gini and Theil by plain loops over sorted rows. */
    double[] plain() {
        double[] sums = new double[4];
        for (int row = 0; row < ROWS; row++) {
            double gap = (LINE - welfare[row]) / LINE;
            sums[3] += weights[row];
            if (gap > 0) {
                sums[0] += weights[row];
                sums[1] += weights[row] * gap;
                sums[2] += weights[row] * gap * gap;
            }
        }
        int[] order = IntStream.range(0, ROWS)
                .boxed()
                .sorted((a, b) -> Double.compare(welfare[a], welfare[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        double persons = 0;
        double income = 0;
        double area = 0;
        for (int row : order) {
            double next = income + weights[row] * welfare[row];
            area += weights[row] * (income + next);
            persons += weights[row];
            income = next;
        }
        double mean = income / persons;
        double theil = 0;
        for (int row = 0; row < ROWS; row++) {
            double share = welfare[row] / mean;
            theil += share > 0 ? weights[row] * share * Math.log(share) : 0;
        }
        return new double[] {
            sums[0] / sums[3], sums[1] / sums[3], sums[2] / sums[3], 1 - area / persons / income, theil / persons
        };
    }

    double[] measured() {
        PovertyTally tally = poverty();
        return new double[] {
            tally.fgt(0).orElseThrow(), tally.fgt(1).orElseThrow(), tally.fgt(2).orElseThrow(), gini(), theil()
        };
    }

    /** Throws unless two sets of results agree to ten digits. */
    static void same(double[] expected, double[] found, String whose) {
        for (int i = 0; i < found.length; i++) {
            if (!(Math.abs(expected[i] - found[i]) <= 1e-10)) {
                throw new IllegalStateException(
                        whose + ": " + Arrays.toString(found) + " instead of " + Arrays.toString(expected));
            }
        }
    }
}
