/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Times measures over a million weighted incomes in turn, so that whatever else the machine does slows all of them
 * alike: on a continuous distribution, and on a rounded one with zeros and ties. Results are compared before anything
 * is timed; the heap is cleared before each line.
 */
public final class SurveyComparison {
    private static final int WARM_UP = 12;

    /** Keeps the last result, so that none is optimised away. */
    private static volatile Object last = "";

    private SurveyComparison() {}

    /**
     * Runs the comparison.
     *
     * @param args the number of rounds, 31 unless given; then {@code duckdb} to time that too
     * @throws Exception if results differ
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 31;
        for (boolean rounded : new boolean[] {false, true}) {
            Households households = new Households(rounded);
            double[] measured = households.measured();
            Households.same(measured, households.plain(), "plain loops");
            Households.same(measured, households.indicators(), "indicators");
            Map<String, Callable<Object>> lines = new LinkedHashMap<>();
            lines.put("reading the two columns", households::read);
            lines.put("the same, four sums", households::readApart);
            lines.put("Arrays.sort of a copy", households::sorted);
            lines.put("headcount, gap, severity", households::poverty);
            lines.put("the same, as indicators", households::indicators);
            lines.put("Gini", households::gini);
            lines.put("Theil and mean log deviation", households::theil);
            try (SurveyDuck duck = args.length > 1 ? new SurveyDuck(households, rounded) : null) {
                if (duck != null) {
                    Households.same(measured, duck.poverty(1), "DuckDB");
                    Households.same(new double[] {measured[3]}, duck.gini(2), "DuckDB");
                    for (int threads : new int[] {1, 2}) {
                        String suffix = threads == 1 ? " on 1 thread" : " on 2 threads";
                        lines.put("DuckDB, poverty," + suffix, () -> duck.poverty(threads));
                        lines.put("DuckDB, Gini," + suffix, () -> duck.gini(threads));
                    }
                }
                run(rounded ? "rounded, zeros and ties" : "continuous", lines, rounds);
            }
        }
    }

    private static void run(String title, Map<String, Callable<Object>> lines, int rounds) throws Exception {
        double[][] times = new double[lines.size()][rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            int line = 0;
            for (Callable<Object> work : lines.values()) {
                last = "";
                System.gc();
                long start = System.nanoTime();
                Object result = work.call();
                double time = (System.nanoTime() - start) / 1e6;
                if (round >= 0) {
                    times[line][round] = time;
                }
                last = result;
                line++;
            }
        }
        if (last instanceof String) {
            throw new IllegalStateException("nothing was computed");
        }
        double read = median(times[0]);
        double sort = median(times[2]);
        int line = 0;
        System.out.printf("%-30s %10s %10s %8s %8s%n", title, "median ms", "least ms", "x read", "x sort");
        for (String name : lines.keySet()) {
            double least = Arrays.stream(times[line]).min().orElseThrow();
            double median = median(times[line++]);
            System.out.printf(
                    Locale.ROOT,
                    "%-30s %10.2f %10.2f %8.2f %8.2f%n",
                    name,
                    median,
                    least,
                    median / read,
                    median / sort);
        }
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
