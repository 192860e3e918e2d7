/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.finindicators.statistics.OutlierRule.ScoreColumn;

/**
 * Times a robust screening of 5,000 banks by 70 ratios, each value against the 49 others of its peer group: the column
 * method, the loop that a user would write, and Apache Commons Math. Results are compared before anything is timed. The
 * second table has twice as many banks in groups of the same size.
 */
public final class ScreeningComparison {
    private static final int EXACT = 7;

    private ScreeningComparison() {}

    /**
     * Runs the comparison.
     *
     * @param args the number of rounds, 31 unless given; then the number of banks, 5,000 unless given
     * @throws Exception if results differ
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 31;
        int banks = args.length > 1 ? Integer.parseInt(args[1]) : 5_000;
        for (int size : new int[] {banks, 2 * banks}) {
            Ratios ratios = new Ratios(size);
            ScoreColumn[] scores = ratios.columns();
            ratios.same(scores, ratios.loop(), "plain loop");
            ratios.same(scores, ratios.commonsMath(), "Commons Math");
            ratios.same(scores, ratios.exact(EXACT), EXACT);
            Map<String, Callable<Object>> lines = new LinkedHashMap<>();
            lines.put("reading the columns", ratios::read);
            lines.put("scores by columns", ratios::columns);
            lines.put("a loop that sorts the peers of each", ratios::loop);
            lines.put("the same by Commons Math", ratios::commonsMath);
            lines.put("Screening, exact, 7 of the 70 ratios", () -> ratios.exact(EXACT));
            Lines.run(
                    size + " banks, " + Ratios.RATIOS + " ratios",
                    lines,
                    rounds,
                    new TreeMap<>(Map.of("read", 0, "columns", 1)));
        }
    }
}
