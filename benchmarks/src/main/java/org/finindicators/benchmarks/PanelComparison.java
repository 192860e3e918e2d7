/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.finindicators.panel.Panel;

/**
 * Times the lines of {@link PanelBenchmark} in turn, so that whatever else the machine does slows all of them alike,
 * and prints each beside the copy: the table of the README. The heap is cleared before each, so that no line is charged
 * with what another one left behind.
 */
public final class PanelComparison {
    private PanelComparison() {}

    /**
     * Runs the comparison.
     *
     * @param args the number of rounds, 31 unless given; then {@code duckdb} to time that too
     * @throws Exception if results differ
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 31;
        Banks banks = new Banks();
        Panel panel = banks.panel();
        double[][] out = new double[banks.columns.size()][Banks.ROWS];
        banks.loops(out);
        banks.compare(panel, out);
        Map<String, Callable<Object>> lines = new LinkedHashMap<>();
        lines.put("copy of the 30 columns", () -> {
            banks.copy(out);
            return out;
        });
        lines.put("copy to new arrays", banks::copyToNewArrays);
        lines.put("loops by hand", () -> {
            banks.loops(out);
            return out;
        });
        lines.put("Panel.values", () -> panel.values(banks.indicators));
        lines.put("Panel.measure", () -> panel.measure(banks.indicators));
        lines.put("building the panel", banks::panel);
        try (Duck duck = args.length > 1 ? new Duck(banks) : null) {
            if (duck != null) {
                duck.compare(banks, panel);
                for (int threads : new int[] {1, 2}) {
                    String suffix = threads == 1 ? " on 1 thread" : " on 2 threads";
                    lines.put("DuckDB, table," + suffix, () -> duck.table(threads));
                    lines.put("DuckDB, sums," + suffix, () -> duck.sums(threads));
                }
            }
            Lines.run("", lines, rounds, new TreeMap<>(Map.of("copy", 0)));
        }
    }
}
