/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.descriptive.Median;
import org.finindicators.statistics.MannKendall;
import org.finindicators.statistics.TheilSen;

/**
 * Times the slope of Theil and Sen and the test of Mann and Kendall over 100,000 series of 40 points, a third of the
 * values rounded so that some are equal, beside the loops that a user would write: all slopes into an array, which is
 * sorted or given to the median of Commons Statistics, which has neither method itself; all pairs compared, and equal
 * values counted in the sorted copy. Results are compared before anything is timed.
 */
public final class TrendComparison {
    private static final int SERIES = 100_000;
    private static final int POINTS = 40;

    private TrendComparison() {}

    /**
     * Runs the comparison.
     *
     * @param args the number of rounds, 7 unless given; then the number of series
     * @throws Exception if results differ
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 7;
        double[][] series = series(args.length > 1 ? Integer.parseInt(args[1]) : SERIES);
        same(column(series, TrendComparison::slope), column(series, TrendComparison::sorted), "slopes sorted");
        same(column(series, TrendComparison::slope), column(series, TrendComparison::commons), "median of Commons");
        same(column(series, MannKendall::z), column(series, TrendComparison::pairs), "pairs compared");
        Map<String, Callable<Object>> lines = new LinkedHashMap<>();
        lines.put(
                "sum of all values",
                () -> column(series, values -> Arrays.stream(values).sum()));
        lines.put("Theil-Sen, slopes sorted", () -> column(series, TrendComparison::sorted));
        lines.put("Theil-Sen, slopes, median of Commons", () -> column(series, TrendComparison::commons));
        lines.put("TheilSen.slope", () -> column(series, TrendComparison::slope));
        lines.put("Mann-Kendall, pairs compared", () -> column(series, TrendComparison::pairs));
        lines.put("MannKendall.z", () -> column(series, MannKendall::z));
        lines.put(
                "MannKendall.of",
                () -> column(series, values -> MannKendall.of(values).s()));
        Lines.run(
                series.length + " series of " + POINTS + " points",
                lines,
                rounds,
                new TreeMap<>(Map.of("Commons", 2, "pairs", 4)));
    }

    private static double[][] series(int count) {
        Random random = new Random(20);
        double[][] series = new double[count][POINTS];
        for (double[] values : series) {
            double slope = random.nextGaussian() / 4;
            for (int i = 0; i < POINTS; i++) {
                double value = slope * i + 5 * random.nextGaussian();
                values[i] = random.nextInt(3) == 0 ? Math.rint(value) : value;
            }
        }
        return series;
    }

    private static double[] column(double[][] series, ToDoubleFunction<double[]> method) {
        double[] results = new double[series.length];
        for (int i = 0; i < results.length; i++) {
            results[i] = method.applyAsDouble(series[i]);
        }
        return results;
    }

    private static double slope(double[] values) {
        return TheilSen.slope(values).orElseThrow();
    }

    private static double[] slopes(double[] values) {
        int n = values.length;
        double[] slopes = new double[n * (n - 1) / 2];
        int at = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                slopes[at++] = (values[j] - values[i]) / (j - i);
            }
        }
        return slopes;
    }

    private static double sorted(double[] values) {
        double[] slopes = slopes(values);
        Arrays.sort(slopes);
        return (slopes[(slopes.length - 1) / 2] + slopes[slopes.length / 2]) / 2;
    }

    private static double commons(double[] values) {
        return Median.withDefaults().evaluate(slopes(values));
    }

    private static double pairs(double[] values) {
        int n = values.length;
        long s = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                s += values[j] > values[i] ? 1 : values[j] < values[i] ? -1 : 0;
            }
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double variance = n * (n - 1.0) * (2 * n + 5);
        int from = 0;
        for (int i = 1; i <= n; i++) {
            if (i == n || sorted[i] != sorted[from]) {
                int t = i - from;
                variance -= t * (t - 1.0) * (2 * t + 5);
                from = i;
            }
        }
        return s == 0 ? 0 : (s - Long.signum(s)) / Math.sqrt(variance / 18);
    }

    private static void same(double[] expected, double[] found, String whose) {
        for (int i = 0; i < found.length; i++) {
            if (!(Math.abs(expected[i] - found[i]) <= 1e-12 * (1 + Math.abs(expected[i])))) {
                throw new IllegalStateException(
                        whose + ", series " + i + ": " + found[i] + " instead of " + expected[i]);
            }
        }
    }
}
