/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The columns of a survey and what was found when they were read once: the first unsound row, extremes, the sum. */
final class Columns {
    /** Beyond this power of two, squares of weights times welfare may leave the doubles. */
    private static final int MODERATE = 200;

    final double[] welfare;
    final double[] weights;

    /** Welfare as it was reported: a row that stands for nobody may have none, and has zero in the other column. */
    final double[] reported;

    final ExactSum population = new ExactSum();

    /** The first row whose welfare or weight no measure can use; -1 if there is none. */
    final int firstUnsound;

    final double least;
    final double greatest;
    final double leastWeight;
    final double greatestWeight;

    private volatile @Nullable PovertyTally last;

    Columns(double[] reported, double[] weights) {
        this.reported = reported;
        this.weights = weights;
        double[] counted = reported;
        int unsound = -1;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double light = Double.POSITIVE_INFINITY;
        double heavy = 0;
        boolean isCopied = false;
        for (int row = 0; row < reported.length; row++) {
            double y = reported[row];
            double w = weights[row];
            if (!(Math.abs(y) <= Double.MAX_VALUE && w >= 0 && w <= Double.MAX_VALUE)) {
                if (!isSound(y, w)) {
                    unsound = row;
                    break;
                }
                if (!isCopied) {
                    counted = reported.clone();
                    isCopied = true;
                }
                counted[row] = 0;
                continue;
            }
            low = Math.min(low, y);
            high = Math.max(high, y);
            light = Math.min(light, w > 0 ? w : light);
            heavy = Math.max(heavy, w);
            population.add(w);
        }
        welfare = counted;
        firstUnsound = unsound;
        least = low;
        greatest = high;
        leastWeight = light;
        greatestWeight = heavy;
    }

    /** Whether measures can use a row: its weight is a number, not negative, and its welfare one if it counts. */
    static boolean isSound(double welfare, double weight) {
        return weight == 0 || (Double.isFinite(welfare) && weight > 0 && weight <= Double.MAX_VALUE);
    }

    /** What no measure can use of a row that is unsound. */
    String unsound(int row) {
        double weight = weights[row];
        return Double.isNaN(reported[row]) && weight > 0 && weight <= Double.MAX_VALUE
                ? "row " + row + " has no welfare"
                : "row " + row + " has welfare " + reported[row] + " and weight " + weight;
    }

    /**
     * The same rows with weights that can be multiplied by each other: all of them times a power of two, which changes
     * no ratio, where the largest is very large or very small.
     */
    Columns moderate() {
        if (isModerate()) {
            return this;
        }
        int exponent = Math.getExponent(greatestWeight);
        return new Columns(
                reported,
                Arrays.stream(weights)
                        .map(weight -> Math.scalb(weight, -exponent))
                        .toArray());
    }

    /** Whether weights can be multiplied by each other as they are. */
    boolean isModerate() {
        return greatestWeight == 0 || Math.abs(Math.getExponent(greatestWeight)) <= MODERATE;
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
            y[i] = reported[chosen[i]];
            w[i] = weights[chosen[i]];
        }
        return new Columns(y, w);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Columns that
                && Arrays.equals(reported, that.reported)
                && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(reported) + Arrays.hashCode(weights);
    }
}
