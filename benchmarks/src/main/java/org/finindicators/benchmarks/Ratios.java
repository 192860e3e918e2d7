/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.finindicators.indicator.Direction;
import org.finindicators.statistics.OutlierRule;
import org.finindicators.statistics.OutlierRule.ScoreColumn;
import org.finindicators.surveillance.PeerFigures;
import org.finindicators.surveillance.PeerGroup;
import org.finindicators.surveillance.Screening;

/**
 * Ratios of many banks in peer groups of 50, 3 % of them not reported and one in 200 far off. Every seventh ratio is
 * rounded so that half of a group is equal, and the fallback of the score is needed.
 */
final class Ratios {
    static final int RATIOS = 70;
    private static final int GROUP = 50;
    private static final int LEAST = 5;
    private static final OutlierRule RULE = OutlierRule.MODIFIED_Z;

    private final double[][] columns;
    private final int[] groups;
    private final List<int[]> members = new ArrayList<>();

    Ratios(int banks) {
        SplittableRandom random = new SplittableRandom(20_251_130);
        groups = new int[banks];
        for (int bank = 0; bank < banks; bank++) {
            groups[bank] = bank % Math.max(1, banks / GROUP);
        }
        for (int group = 0; group <= Arrays.stream(groups).max().orElse(0); group++) {
            int number = group;
            members.add(IntStream.range(0, banks)
                    .filter(bank -> groups[bank] == number)
                    .toArray());
        }
        columns = new double[RATIOS][banks];
        for (int ratio = 0; ratio < RATIOS; ratio++) {
            for (int bank = 0; bank < banks; bank++) {
                double value = 0.1 + 0.02 * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5);
                value += random.nextInt(200) == 0 ? 0.5 : 0;
                if (ratio % 7 == 0) {
                    value = random.nextInt(5) < 3 ? 0.1 : Math.rint(value * 100) / 100;
                }
                columns[ratio][bank] = random.nextInt(100) < 3 ? Double.NaN : value;
            }
        }
    }

    /** Adds up all values: what reading them costs. */
    double read() {
        double sum = 0;
        for (double[] column : columns) {
            for (double value : column) {
                sum += Double.isNaN(value) ? 0 : value;
            }
        }
        return sum;
    }

    /** The columns, one after the other. */
    ScoreColumn[] columns() {
        ScoreColumn[] all = new ScoreColumn[RATIOS];
        for (int ratio = 0; ratio < RATIOS; ratio++) {
            all[ratio] = RULE.scores(columns[ratio], groups, LEAST);
        }
        return all;
    }

    /** What a user would write: for each value its peers, sorted, and their deviations, sorted. */
    double[][] loop() {
        double[][] all = new double[RATIOS][groups.length];
        double[] peers = new double[groups.length];
        for (int ratio = 0; ratio < RATIOS; ratio++) {
            for (int bank = 0; bank < groups.length; bank++) {
                int n = peers(ratio, bank, peers);
                all[ratio][bank] = n < LEAST ? Double.NaN : score(columns[ratio][bank], peers, n);
            }
        }
        return all;
    }

    private int peers(int ratio, int bank, double[] peers) {
        int n = 0;
        for (int other : members.get(groups[bank])) {
            if (other != bank && !Double.isNaN(columns[ratio][other])) {
                peers[n++] = columns[ratio][other];
            }
        }
        return Double.isNaN(columns[ratio][bank]) ? 0 : n;
    }

    private static double score(double value, double[] peers, int n) {
        Arrays.sort(peers, 0, n);
        double centre = (peers[(n - 1) / 2] + peers[n / 2]) / 2;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            peers[i] = Math.abs(peers[i] - centre);
            sum += peers[i];
        }
        Arrays.sort(peers, 0, n);
        double deviation = (peers[(n - 1) / 2] + peers[n / 2]) / 2;
        return deviation > 0
                ? 0.6744897501960817 * (value - centre) / deviation
                : sum > 0 ? (value - centre) / (1.253314 * sum / n) : Double.NaN;
    }

    /** The same by the descriptive statistics of Apache Commons Math. */
    double[][] commonsMath() {
        double[][] all = new double[RATIOS][groups.length];
        double[] peers = new double[groups.length];
        for (int ratio = 0; ratio < RATIOS; ratio++) {
            for (int bank = 0; bank < groups.length; bank++) {
                int n = peers(ratio, bank, peers);
                if (n < LEAST) {
                    all[ratio][bank] = Double.NaN;
                    continue;
                }
                double centre = new DescriptiveStatistics(Arrays.copyOf(peers, n)).getPercentile(50);
                DescriptiveStatistics deviations = new DescriptiveStatistics();
                for (int i = 0; i < n; i++) {
                    deviations.addValue(Math.abs(peers[i] - centre));
                }
                double off = columns[ratio][bank] - centre;
                double deviation = deviations.getPercentile(50);
                double mean = deviations.getMean();
                all[ratio][bank] = deviation > 0
                        ? 0.6744897501960817 * off / deviation
                        : mean > 0 ? off / (1.253314 * mean) : Double.NaN;
            }
        }
        return all;
    }

    /** The same exactly, with the alerts and what could not be screened, some of the ratios. */
    Screening exact(int ratios) {
        Screening.Builder builder = Screening.builder();
        for (int group = 0; group < members.size(); group++) {
            PeerGroup.Builder peers = PeerGroup.builder("group " + group).rule("drawn");
            for (int bank : members.get(group)) {
                peers.with("bank " + bank);
            }
            builder.with(peers.build());
        }
        for (int ratio = 0; ratio < ratios; ratio++) {
            PeerFigures.Builder figures = PeerFigures.builder("ratio " + ratio, Direction.LOWER);
            for (int bank = 0; bank < groups.length; bank++) {
                double value = columns[ratio][bank];
                if (Double.isNaN(value)) {
                    figures.without("bank " + bank, "not reported");
                } else {
                    figures.with("bank " + bank, BigDecimal.valueOf(value));
                }
            }
            builder.with(figures.build());
        }
        return builder.build();
    }

    /** Refuses results that are others, beyond rounding. */
    void same(ScoreColumn[] scores, double[][] others, String what) {
        for (int ratio = 0; ratio < RATIOS; ratio++) {
            for (int bank = 0; bank < groups.length; bank++) {
                double own = scores[ratio].score(bank).orElse(Double.NaN);
                double other = others[ratio][bank];
                boolean alike = Double.isNaN(own)
                        ? Double.isNaN(other)
                        : Math.abs(own - other) <= 1e-9 * Math.max(1, Math.abs(own));
                if (!alike) {
                    throw new IllegalStateException(
                            what + ": ratio " + ratio + " of bank " + bank + " is " + other + ", not " + own);
                }
            }
        }
    }

    /** Refuses another number of alerts or of comparisons. */
    void same(ScoreColumn[] scores, Screening screening, int ratios) {
        int alerts = 0;
        int made = 0;
        for (int ratio = 0; ratio < ratios; ratio++) {
            for (int bank = 0; bank < groups.length; bank++) {
                alerts += scores[ratio].isOutlier(bank) ? 1 : 0;
                made += scores[ratio].score(bank).isPresent() ? 1 : 0;
            }
        }
        if (alerts != screening.alerts().size() || made != screening.screened()) {
            throw new IllegalStateException(alerts + " alerts in " + made + ", exactly " + screening);
        }
    }
}
