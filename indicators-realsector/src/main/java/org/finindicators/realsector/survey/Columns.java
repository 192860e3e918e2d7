/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The columns of a survey and what was found when they were read once: the first unsound row, extremes, the sum. */
final class Columns {
    final double[] welfare;
    final double[] weights;
    final ExactSum population = new ExactSum();

    /** The first row whose welfare or weight no measure can use; -1 if there is none. */
    final int firstUnsound;

    final double least;
    final double greatest;
    final double leastWeight;
    final double greatestWeight;

    private volatile @Nullable PovertyTally last;

    Columns(double[] welfare, double[] weights) {
        this.welfare = welfare;
        this.weights = weights;
        int unsound = -1;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double light = Double.POSITIVE_INFINITY;
        double heavy = 0;
        for (int row = 0; row < welfare.length && unsound < 0; row++) {
            double y = welfare[row];
            double w = weights[row];
            if (!(Math.abs(y) <= Double.MAX_VALUE && w >= 0 && w <= Double.MAX_VALUE)) {
                unsound = row;
                break;
            }
            low = Math.min(low, y);
            high = Math.max(high, y);
            light = Math.min(light, w > 0 ? w : light);
            heavy = Math.max(heavy, w);
            population.add(w);
        }
        firstUnsound = unsound;
        least = low;
        greatest = high;
        leastWeight = light;
        greatestWeight = heavy;
    }

    /** Headcount, gap and severity against a line: the last that was computed, if it is that one. */
    PovertyTally poverty(double line, boolean strict) {
        PovertyTally known = last;
        if (known == null || !known.isOf(line, strict)) {
            known = PovertyTally.of(this, line, strict);
            last = known;
        }
        return known;
    }

    int size() {
        return welfare.length;
    }

    /** The sum of weight times welfare. */
    ExactSum total() {
        ExactSum sum = new ExactSum();
        for (int row = 0; row < welfare.length; row++) {
            sum.add(weights[row] * welfare[row]);
        }
        return sum;
    }

    /** The first row that counts for somebody and whose welfare is below a bound; -1 if there is none. */
    int firstBelow(double bound) {
        if (least >= bound) {
            return -1;
        }
        for (int row = 0; row < welfare.length; row++) {
            if (welfare[row] < bound && weights[row] > 0) {
                return row;
            }
        }
        return -1;
    }

    /** The rows that are chosen, in their order. */
    Columns rows(int[] chosen) {
        double[] y = new double[chosen.length];
        double[] w = new double[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            y[i] = welfare[chosen[i]];
            w[i] = weights[chosen[i]];
        }
        return new Columns(y, w);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Columns that
                && Arrays.equals(welfare, that.welfare)
                && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(welfare) + Arrays.hashCode(weights);
    }
}
