/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import java.util.function.IntBinaryOperator;

/**
 * Finds the median of deviations from the median without sorting them: to the left of the median and to its right,
 * values in order give deviations in order.
 */
final class Deviations {
    private Deviations() {}

    /**
     * Tells how many of the smallest deviations lie to the left of the median, among values of which the first half
     * (rounded down) does.
     *
     * @param size how many values there are
     * @param count how many of the smallest deviations, at least one
     * @param compare compares a deviation on the left with one on the right, both numbered from the median, from 0
     * @return how many of them are on the left
     */
    static int onTheLeft(int size, int count, IntBinaryOperator compare) {
        int left = size / 2;
        int low = Math.max(0, count - (size - left));
        int high = Math.min(count, left);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare.applyAsInt(middle, count - middle - 1) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
