/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/**
 * Times measures over a million weighted incomes in turn, so that whatever else the machine does slows all of them
 * alike: on a continuous distribution, and on a rounded one with zeros and ties. Results are compared before anything
 * is timed; the heap is cleared before each line.
 */
public final class SurveyComparison {
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
                    Households.same(measured, duck.ourPoverty(2), "DuckDB, our selects");
                    Households.same(new double[] {measured[3]}, duck.ourGini(2), "DuckDB, our selects");
                    for (int threads : new int[] {1, 2}) {
                        String suffix = threads == 1 ? " on 1 thread" : " on 2 threads";
                        lines.put("DuckDB, poverty," + suffix, () -> duck.poverty(threads));
                        lines.put("DuckDB, Gini," + suffix, () -> duck.gini(threads));
                        lines.put("our select, poverty," + suffix, () -> duck.ourPoverty(threads));
                        lines.put("our select, Gini," + suffix, () -> duck.ourGini(threads));
                    }
                }
                Lines.run(
                        rounded ? "rounded, zeros and ties" : "continuous",
                        lines,
                        rounds,
                        new TreeMap<>(Map.of("read", 0, "sort", 2)));
            }
        }
    }
}
