/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;

/** Draws surveys from a survey, row by row or cluster by cluster. */
final class Resampling {
    private final Survey survey;
    /** The rows of each cluster; rows by themselves need no list. */
    private final Optional<int[][]> clusters;

    private final Optional<Fault> fault;

    private Resampling(Survey survey, Optional<int[][]> clusters, Optional<Fault> fault) {
        this.survey = survey;
        this.clusters = clusters;
        this.fault = fault;
    }

    /** Takes a code for each row, or for each row that was reported before a policy left some out. */
    static Resampling of(Survey survey, Optional<int[]> codes) {
        int reported = survey.reported().reported();
        int given = codes.map(all -> all.length).orElse(survey.size());
        if (given != survey.size() && given != reported) {
            String rows = survey.size() + " rows" + (reported == survey.size() ? "" : ", " + reported + " reported");
            return new Resampling(
                    survey,
                    Optional.empty(),
                    Optional.of(new Fault(Reason.INCONSISTENT_STATEMENT, given + " cluster codes for " + rows)));
        }
        Optional<int[][]> members = codes.map(all ->
                        all.length == survey.size() ? all : survey.reported().left(all))
                .map(Resampling::members);
        int size = members.map(each -> each.length).orElse(survey.size());
        String what = size + (codes.isPresent() ? " cluster" : " row") + ", there must be two or more";
        return new Resampling(
                survey, members, size < 2 ? Optional.of(new Fault(Reason.GROUP_TOO_SMALL, what)) : Optional.empty());
    }

    /** Why nothing can be drawn, if so. */
    Optional<Fault> fault() {
        return fault;
    }

    private static int[][] members(int[] codes) {
        Map<Integer, IntStream.Builder> members = new LinkedHashMap<>();
        for (int row = 0; row < codes.length; row++) {
            members.computeIfAbsent(codes[row], code -> IntStream.builder()).add(row);
        }
        return members.values().stream().map(one -> one.build().toArray()).toArray(int[][]::new);
    }

    /** How many rows or clusters there are to draw from. */
    private int size() {
        return clusters.map(each -> each.length).orElse(survey.size());
    }

    Survey draw(SplittableRandom random) {
        int n = size();
        IntStream drawn = random.ints(n, 0, n);
        int[] rows = clusters.map(each -> drawn.flatMap(i -> IntStream.of(each[i])))
                .orElse(drawn)
                .toArray();
        return survey.drawn(rows);
    }

    /** A percentile between the nearest two of sorted values. */
    static BigDecimal percentile(double[] sorted, double part) {
        double place = (sorted.length - 1) * part;
        int low = (int) place;
        int high = Math.min(low + 1, sorted.length - 1);
        return BigDecimal.valueOf(sorted[low] + (place - low) * (sorted[high] - sorted[low]));
    }

    static BigDecimal deviation(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return BigDecimal.valueOf(Math.sqrt(squares / (values.length - 1)));
    }
}
