/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Times lines in turn, so that whatever else the machine does slows all of them alike. The heap is cleared before each,
 * so that no line is charged with what another one left behind.
 */
final class Lines {
    private static final int WARM_UP = 8;

    /** Keeps the last result, so that none is optimised away. */
    private static volatile Object last = "";

    private Lines() {}

    /**
     * Runs all lines in turn, after some rounds that do not count, and prints their medians and least times.
     *
     * @param lines what is timed, the first being what the others are compared with
     * @param rounds how often
     * @param first what the first is called for short
     * @throws Exception if one of them fails
     */
    static void run(Map<String, Callable<Object>> lines, int rounds, String first) throws Exception {
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
        double reference = median(times[0]);
        int line = 0;
        System.out.printf("%-44s %10s %10s %9s %9s%n", "", "median ms", "least ms", "x " + first, "least x");
        double leastReference = Arrays.stream(times[0]).min().orElseThrow();
        for (String name : lines.keySet()) {
            double least = Arrays.stream(times[line]).min().orElseThrow();
            double median = median(times[line++]);
            System.out.printf(
                    Locale.ROOT,
                    "%-44s %10.1f %10.1f %9.2f %9.2f%n",
                    name,
                    median,
                    least,
                    median / reference,
                    least / leastReference);
        }
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
