/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Corrects p-values for how many were looked at: the chance that any of them is as small by accident stays below the
 * level, whatever hangs together among them. Holm 1979, A simple sequentially rejective multiple test procedure.
 */
final class HolmCorrection {
    private HolmCorrection() {}

    /** The smallest times their number, the next times one fewer, each no smaller than the one before, one at most. */
    static double[] adjusted(double[] p) {
        int[] order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> p[at]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        double least = 0;
        for (int rank = 0; rank < order.length; rank++) {
            least = Math.max(least, Math.min(1, p[order[rank]] * (p.length - rank)));
            adjusted[order[rank]] = least;
        }
        return adjusted;
    }
}
