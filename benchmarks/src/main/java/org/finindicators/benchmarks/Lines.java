/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;

/**
 * Times lines in turn, so that whatever else the machine does slows all of them alike. The heap is cleared before each,
 * so that no line is charged with what another one left behind.
 */
final class Lines {
    private static final int WARM_UP = 8;

    /** Keeps the last result, so that none is optimised away. */
    private static volatile Object last = "";

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private Lines() {}

    /**
     * Runs all lines in turn, after some rounds that do not count, and prints their medians and least times, and the
     * median of the processor time of all threads together, the compiler's and the collector's among them.
     *
     * @param title what stands above the names
     * @param lines what is timed
     * @param rounds how often
     * @param references what all are compared with: the place of a line, from 0, by what it is called for short
     * @throws Exception if one of them fails
     */
    static void run(
            String title, Map<String, Callable<Object>> lines, int rounds, SortedMap<String, Integer> references)
            throws Exception {
        double[][] times = new double[lines.size()][rounds];
        double[][] processor = new double[lines.size()][rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            int line = 0;
            for (Callable<Object> work : lines.values()) {
                last = "";
                System.gc();
                long before = PROCESS.getProcessCpuTime();
                long start = System.nanoTime();
                Object result = work.call();
                double time = (System.nanoTime() - start) / 1e6;
                if (round >= 0) {
                    times[line][round] = time;
                    processor[line][round] = (PROCESS.getProcessCpuTime() - before) / 1e6;
                }
                last = result;
                line++;
            }
        }
        if (last instanceof String) {
            throw new IllegalStateException("nothing was computed");
        }
        System.out.printf("%-44s %10s %10s %10s", title, "median ms", "least ms", "cpu ms");
        references.keySet().forEach(name -> System.out.printf(" %9s %9s", "x " + name, "least x"));
        System.out.println();
        int line = 0;
        for (String name : lines.keySet()) {
            double spent = median(processor[line]);
            double[] own = times[line++];
            System.out.printf(Locale.ROOT, "%-44s %10.2f %10.2f %10.2f", name, median(own), least(own), spent);
            references
                    .values()
                    .forEach(place -> System.out.printf(
                            Locale.ROOT,
                            " %9.2f %9.2f",
                            median(own) / median(times[place]),
                            least(own) / least(times[place])));
            System.out.println();
        }
    }

    private static double least(double[] times) {
        return Arrays.stream(times).min().orElseThrow();
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
