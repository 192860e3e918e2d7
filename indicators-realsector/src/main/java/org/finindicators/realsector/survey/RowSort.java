/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.Arrays;

/**
 * Sorts pairs of a value and a weight by value: scatter by the leading bits of the value, where the bits of a positive
 * double are a logarithmic scale, then again within each part, and by insertion where few are left.
 *
 * <p>Time is linear in the rows whatever the values are; equal ones cost nothing more. Which of two equal values comes
 * first is not said.
 */
final class RowSort {
    private static final int FEW = 24;
    private static final int FIRST_BITS = 10;
    private static final int MOST_BITS = 11;

    private final double[] values;
    private final double[] weights;
    private double[] spareValues = {};
    private double[] spareWeights = {};

    private RowSort(double[] values, double[] weights) {
        this.values = values;
        this.weights = weights;
    }

    /** Sorts rows of finite values with positive weight into new arrays; the columns stay as they are. */
    static SortedIncomes sort(double[] welfare, double[] weight, int rows) {
        int below = 0;
        double least = Double.POSITIVE_INFINITY;
        double greatest = 0;
        for (int row = 0; row < rows; row++) {
            double y = welfare[row];
            below += y < 0 ? 1 : 0;
            least = Math.min(least, y > 0 ? y : least);
            greatest = Math.max(greatest, y);
        }
        double[] values = new double[rows];
        double[] weights = new double[rows];
        RowSort sort = new RowSort(values, weights);
        if (below > 0) {
            sort.splitSigns(welfare, weight, rows, below);
            sort.deeper(0, below, Long.SIZE - 1);
            sort.mirror(below);
            sort.deeper(below, rows, Long.SIZE - 1);
        } else if (rows <= FEW) {
            for (int row = 0; row < rows; row++) {
                values[row] = welfare[row] + 0.0;
                weights[row] = weight[row];
            }
            sort.insert(0, rows);
        } else {
            sort.scatter(welfare, weight, rows, bits(Math.min(least, greatest)), bits(greatest));
        }
        return new SortedIncomes(values, weights);
    }

    private static long bits(double value) {
        return Double.doubleToRawLongBits(value);
    }

    /** Puts sizes of negative values before the others. */
    private void splitSigns(double[] welfare, double[] weight, int rows, int below) {
        int low = 0;
        int high = below;
        for (int row = 0; row < rows; row++) {
            double y = welfare[row];
            int at = y < 0 ? low++ : high++;
            values[at] = Math.abs(y);
            weights[at] = weight[row];
        }
    }

    /** Turns sorted sizes into sorted negative values. */
    private void mirror(int count) {
        for (int left = 0, right = count - 1; left <= right; left++, right--) {
            double value = -values[left];
            double w = weights[left];
            values[left] = -values[right];
            weights[left] = weights[right];
            values[right] = value;
            weights[right] = w;
        }
    }

    /** The first scatter, from the columns; part 0 takes the zeros, so that they do not stretch the scale. */
    private void scatter(double[] welfare, double[] weight, int rows, long least, long greatest) {
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(greatest - least) - FIRST_BITS);
        int[] starts = new int[(1 << FIRST_BITS) + 2];
        for (int row = 0; row < rows; row++) {
            starts[part(welfare[row], least, shift) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = starts.clone();
        double[] to = values;
        double[] toWeights = weights;
        for (int row = 0; row < rows; row++) {
            double y = welfare[row] + 0.0;
            int at = next[part(y, least, shift)]++;
            to[at] = y;
            toWeights[at] = weight[row];
        }
        for (int i = 1; i < starts.length - 1; i++) {
            deeper(starts[i], starts[i + 1], shift);
        }
    }

    private static int part(double value, long least, int shift) {
        // a shift of zero and equal values leave every part number within bounds
        return value == 0 ? 0 : (int) ((bits(value) - least) >>> shift) + 1;
    }

    /** Sorts values that are not negative and agree in all bits above the given number of them. */
    private void deeper(int from, int to, int bitsLeft) {
        int count = to - from;
        if (count <= FEW || bitsLeft == 0) {
            insert(from, to);
            return;
        }
        long low = Long.MAX_VALUE;
        long high = 0;
        for (int i = from; i < to; i++) {
            long key = bits(values[i]);
            low = Math.min(low, key);
            high = Math.max(high, key);
        }
        if (low == high) {
            return;
        }
        int spread = Long.SIZE - Long.numberOfLeadingZeros(high - low);
        int wanted = Math.min(MOST_BITS, Math.max(4, Integer.SIZE - Integer.numberOfLeadingZeros(count)));
        int shift = Math.max(0, spread - wanted);
        int[] ends = new int[(int) ((high - low) >>> shift) + 1];
        for (int i = from; i < to; i++) {
            ends[(int) ((bits(values[i]) - low) >>> shift)]++;
        }
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        room(count);
        for (int i = to - 1; i >= from; i--) {
            int at = --ends[(int) ((bits(values[i]) - low) >>> shift)];
            spareValues[at] = values[i];
            spareWeights[at] = weights[i];
        }
        System.arraycopy(spareValues, 0, values, from, count);
        System.arraycopy(spareWeights, 0, weights, from, count);
        // the ends have become starts
        int few = from;
        for (int i = 0; i < ends.length && shift > 0; i++) {
            int start = from + ends[i];
            int end = i + 1 < ends.length ? from + ends[i + 1] : to;
            if (end - start > FEW) {
                insert(few, start);
                deeper(start, end, shift);
                few = end;
            }
        }
        if (shift > 0) {
            insert(few, to);
        }
    }

    private void room(int count) {
        if (spareValues.length < count) {
            int size = Math.max(count, Math.min(values.length, 2 * spareValues.length));
            spareValues = Arrays.copyOf(spareValues, size);
            spareWeights = Arrays.copyOf(spareWeights, size);
        }
    }

    private void insert(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            double value = values[i];
            if (value < values[i - 1]) {
                double weight = weights[i];
                int at = i;
                do {
                    values[at] = values[at - 1];
                    weights[at] = weights[at - 1];
                    at--;
                } while (at > from && value < values[at - 1]);
                values[at] = value;
                weights[at] = weight;
            }
        }
    }
}
