/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.finindicators.monitoring.ResultIndicator;
import org.finindicators.monitoring.ResultStatus;
import org.finindicators.monitoring.StatusProfile;

/**
 * Times the status of a million indicator-periods, ten reports of each of 100,000 indicators: as objects, as columns,
 * and as the loop that a user would write. Results are compared before anything is timed; the objects are timed over a
 * tenth of the indicators, too, and with ten times the reports, to see that nothing grows with the square.
 */
public final class StatusComparison {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 4000;
    private static final int BETWEEN = 90;

    private final int reports;
    private final int[] series;
    private final int[] passed;
    private final int[] whole;
    private final double[] baseline;
    private final double[] target;
    private final double[] actual;

    private StatusComparison(int indicators, int reports) {
        this.reports = reports;
        int rows = indicators * reports;
        series = new int[rows];
        passed = new int[rows];
        whole = new int[rows];
        baseline = new double[rows];
        target = new double[rows];
        actual = new double[rows];
        Random random = new Random(17);
        for (int i = 0; i < indicators; i++) {
            double start = random.nextInt(1000);
            double aim = start + 1 + random.nextInt(1000);
            for (int k = 0; k < reports; k++) {
                int row = i * reports + k;
                series[row] = i;
                passed[row] = BETWEEN * (k + 1);
                whole[row] = DAYS;
                baseline[row] = start;
                target[row] = aim;
                double expected = (aim - start) * Math.min(1, (double) passed[row] / DAYS);
                actual[row] = Math.rint(100 * (start + expected * (1.5 * random.nextDouble() - 0.1))) / 100;
            }
        }
    }

    /**
     * Runs the comparison.
     *
     * @param args the number of rounds, 15 unless given; the number of indicators, 100,000 unless given
     * @throws Exception if results differ
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
        int indicators = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
        StatusComparison all = new StatusComparison(indicators, 10);
        StatusComparison longer = new StatusComparison(indicators / 10, 100);
        List<ResultIndicator> objects = all.objects();
        List<ResultIndicator> long10 = longer.objects();
        all.compare(objects);
        longer.compare(long10);
        int rows = all.actual.length;
        Map<String, Callable<Object>> lines = new LinkedHashMap<>();
        lines.put("the plain loop, " + rows + " rows", all::byHand);
        lines.put("columns, " + rows + " rows", all::byColumns);
        lines.put("objects, " + rows + " statuses", () -> all.byObjects(objects));
        lines.put(
                "objects, a tenth of the indicators",
                () -> all.byObjects(objects.subList(0, Math.max(1, indicators / 10))));
        lines.put("objects, as many with ten times the reports each", () -> longer.byObjects(long10));
        lines.put("building the objects", all::objects);
        Lines.run("", lines, rounds, new TreeMap<>(Map.of("loop", 0)));
    }

    private void compare(List<ResultIndicator> objects) {
        ResultStatus[] byHand = byHand();
        ResultStatus[] byObjects = byObjects(objects);
        if (!Arrays.equals(byObjects, byColumns())) {
            throw new IllegalStateException("statuses of columns and objects differ");
        }
        int ties = 0;
        for (int row = 0; row < byHand.length; row++) {
            if (byHand[row] != byObjects[row]) {
                ties++;
                requireTie(row);
            }
        }
        System.out.println(ties + " of " + byHand.length + " at a threshold, where the loop rounds to the other side");
        Map<ResultStatus, Integer> counts = new TreeMap<>();
        for (ResultStatus status : byObjects) {
            counts.merge(status, 1, Integer::sum);
        }
        System.out.println(counts);
    }

    /** The loop may differ only where the exact pace is a threshold, and its rounding falls below; not elsewhere. */
    private void requireTie(int row) {
        for (int at = row; at >= 0 && series[at] == series[row]; at--) {
            double pace = (actual[at] - baseline[at])
                    / (target[at] - baseline[at])
                    / Math.min(1, (double) passed[at] / whole[at]);
            for (double threshold : new double[] {0, 0.05, 0.7, 0.75, 0.9, 0.95}) {
                if (Math.abs(pace - threshold) < 1e-9) {
                    return;
                }
            }
        }
        throw new IllegalStateException("the status of row " + row + " differs");
    }

    private List<ResultIndicator> objects() {
        List<ResultIndicator> objects = new ArrayList<>();
        for (int row = 0; row < actual.length; row += reports) {
            ResultIndicator.Builder builder = ResultIndicator.builder("r" + series[row], "Result")
                    .unit("persons")
                    .reportedEveryMonths(3)
                    .baseline(START, BigDecimal.valueOf(baseline[row]))
                    .target(START.plusDays(whole[row]), BigDecimal.valueOf(target[row]));
            for (int k = row; k < row + reports; k++) {
                builder.actual(START.plusDays(passed[k]), BigDecimal.valueOf(actual[k]));
            }
            objects.add(builder.build());
        }
        return objects;
    }

    private ResultStatus[] byObjects(List<ResultIndicator> objects) {
        ResultStatus[] statuses = new ResultStatus[objects.size() * reports];
        for (int row = 0; row < statuses.length; row++) {
            statuses[row] =
                    objects.get(row / reports).at(START.plusDays(passed[row])).status();
        }
        return statuses;
    }

    private ResultStatus[] byColumns() {
        return StatusProfile.PACE_PROFILE
                .columns()
                .series(series)
                .baseline(baseline)
                .target(target)
                .actual(actual)
                .daysPassed(passed)
                .daysInAll(whole)
                .statuses();
    }

    /** What a user would write for positive targets: no check of missing, maintained or contradictory ones. */
    private ResultStatus[] byHand() {
        ResultStatus[] statuses = new ResultStatus[actual.length];
        int before = -1;
        for (int i = 0; i < statuses.length; i++) {
            if (i > 0 && series[i] != series[i - 1]) {
                before = -1;
            }
            double progress = (actual[i] - baseline[i]) / (target[i] - baseline[i]);
            if (progress >= 1) {
                statuses[i] = ResultStatus.ACHIEVED;
                before = -1;
                continue;
            }
            double pace = progress / Math.min(1, (double) passed[i] / whole[i]);
            int plain = step(pace, 0);
            before = before < 0 || plain <= before ? plain : Math.max(before, step(pace, 0.05));
            statuses[i] = switch (before) {
                case 3 -> ResultStatus.ON_TRACK;
                case 2 -> ResultStatus.AT_RISK;
                case 1 -> ResultStatus.OFF_TRACK;
                default -> ResultStatus.REGRESSED;
            };
        }
        return statuses;
    }

    private static int step(double pace, double more) {
        return pace >= 0.9 + more ? 3 : pace >= 0.7 + more ? 2 : pace >= more ? 1 : 0;
    }
}
