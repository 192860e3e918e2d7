/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.Optional;

/**
 * Adds up the weights of equal incomes before anything is sorted: one pass over the rows with a table of distinct
 * incomes, where many rows have the same, as rounded incomes have.
 *
 * <p>Weights are added without error and rounded once, so that the digits are those of rows that are sorted first.
 * Nothing is grouped where there are few rows, where distinct incomes are many, or where weights are so unlike that two
 * doubles do not hold their sums; then the rows are sorted.
 */
final class Grouping {
    private static final int FEW = 4096;
    private static final int FIRST_SLOTS = 1 << 13;
    private static final int MOST_DISTINCT = 1 << 16;

    /** So many distinct incomes may come before it is asked how many rows each of them has. */
    private static final int TOLD_APART = 1 << 14;

    /** Beyond one distinct income in so many rows, sorting is as fast. */
    private static final int ROWS_OF_EACH = 8;

    /** A slot has the income, the sum of its weights, what that sum lost by rounding, and nothing. */
    private static final int WIDTH = 4;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double HELD = 0x1p53;

    private final Columns columns;
    private double[] slots = new double[FIRST_SLOTS * WIDTH];
    private int shift = Long.SIZE - Integer.numberOfTrailingZeros(FIRST_SLOTS);
    private int distinct;
    private int rows;

    private Grouping(Columns columns) {
        this.columns = columns;
    }

    /** The distinct incomes of rows that can be measured; nothing where sorting the rows is the better way. */
    static Optional<Ranked> of(Columns columns) {
        if (columns.size() < FEW || !addsWithoutError(columns)) {
            return Optional.empty();
        }
        Grouping grouping = new Grouping(columns);
        return grouping.add() ? Optional.of(grouping.ranked()) : Optional.empty();
    }

    /** Whether all that sums of these weights lose by rounding, multiples of a small unit, can be added in a double. */
    private static boolean addsWithoutError(Columns columns) {
        double most = columns.size() * columns.greatestWeight;
        return columns.greatestWeight > 0
                && most < Double.MAX_VALUE
                && columns.size() * Math.ulp(most) <= HELD * Math.ulp(columns.leastWeight);
    }

    /** Adds all rows in blocks; false if distinct incomes turn out to be too many. */
    private boolean add() {
        int block = FEW;
        for (int from = 0; from < columns.size(); from += block) {
            // a block adds no more than its rows, for which there is room
            block = Math.min(slots.length / WIDTH / 4, columns.size() - from);
            addBlock(from, from + block);
            if (isHardlyRepeated(from + block)) {
                return false;
            }
            if (distinct > slots.length / WIDTH / 4) {
                grow();
            }
        }
        return true;
    }

    /** Whether so few of the rows up to one share an income that sorting them is as fast. */
    private boolean isHardlyRepeated(int seen) {
        boolean alone = seen >= FEW && distinct > seen - seen / ROWS_OF_EACH;
        return alone || distinct > MOST_DISTINCT || distinct > Math.max(TOLD_APART, seen / ROWS_OF_EACH);
    }

    private void addBlock(int from, int to) {
        double[] table = slots;
        double[] welfare = columns.welfare;
        double[] weights = columns.weights;
        int mask = table.length - 1;
        int places = shift;
        int found = 0;
        int counted = 0;
        for (int row = from; row < to; row++) {
            double weight = weights[row];
            if (weight == 0) {
                continue;
            }
            counted++;
            double value = welfare[row] + 0.0;
            int slot = (int) ((Double.doubleToRawLongBits(value) * GOLDEN) >>> places) * WIDTH;
            while (table[slot] != value && table[slot + 1] != 0) {
                slot = (slot + WIDTH) & mask;
            }
            double before = table[slot + 1];
            if (before == 0) {
                table[slot] = value;
                table[slot + 1] = weight;
                found++;
            } else {
                double after = before + weight;
                double part = after - before;
                table[slot + 1] = after;
                table[slot + 2] += (before - (after - part)) + (weight - part);
            }
        }
        distinct += found;
        rows += counted;
    }

    private void grow() {
        double[] old = slots;
        slots = new double[old.length * 2];
        shift--;
        int mask = slots.length - 1;
        for (int from = 0; from < old.length; from += WIDTH) {
            if (old[from + 1] != 0) {
                int slot = (int) ((Double.doubleToRawLongBits(old[from]) * GOLDEN) >>> shift) * WIDTH;
                while (slots[slot + 1] != 0) {
                    slot = (slot + WIDTH) & mask;
                }
                System.arraycopy(old, from, slots, slot, WIDTH);
            }
        }
    }

    private Ranked ranked() {
        double[] values = new double[distinct];
        double[] sums = new double[distinct];
        int at = 0;
        for (int slot = 0; slot < slots.length; slot += WIDTH) {
            if (slots[slot + 1] != 0) {
                values[at] = slots[slot];
                sums[at++] = slots[slot + 1] + slots[slot + 2];
            }
        }
        SortedIncomes sorted = RowSort.sort(values, sums, distinct);
        return new Ranked(sorted.values(), sorted.weights(), rows);
    }
}
