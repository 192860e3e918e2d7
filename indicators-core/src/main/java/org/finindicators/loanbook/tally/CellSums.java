/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import org.jspecify.annotations.Nullable;

/**
 * Sums of one amount by cell. Those of the balance count the loans as well.
 *
 * <p>Loans take turns in two lanes, so that one addition need not wait for the last. Where loans are counted, a lane
 * holds both: the sum in its lower bits and the count above them, so that adding {@code amount + unit} is all that is
 * done to a loan. What a block can add is known before it is added, from the greatest magnitude in it; before a lane
 * could overflow, it is emptied into sums of 128 bits.
 */
final class CellSums {
    /** Lanes that count small amounts: 44 bits of sum below 20 bits of count. */
    private static final int FEW_BITS = 44;

    /** Lanes that count larger amounts: 51 bits of sum below 13 bits of count. */
    private static final int MANY_BITS = 51;

    /** A block of 2^12 amounts below this adds up to less than 2^42, which fits 44 bits with the sign. */
    private static final long SMALL = 1L << 30;

    /** A block of 2^12 amounts below this adds up to less than 2^49, which fits 51 bits with the sign. */
    private static final long LARGE = 1L << 37;

    /** In lanes that do not count, a block of 2^12 amounts below 2^50 adds up to less than 2^62. */
    private static final long HUGE = 1L << 50;

    /** Above this one lane is enough: its cells are so many that loans seldom meet in one. */
    private static final int TWO_LANES = 1 << 13;

    /** The sums of every second loan; as long as a power of two. */
    final long[] even;

    /** The sums of the others. */
    final long[] odd;

    /** The number of bits that number the cells of a group. */
    final int shift;

    /** Added to a lane with each amount: one loan. */
    long unit;

    private final long[] counts;
    private final boolean counting;
    private @Nullable WideSums wide;
    private int bits;
    private long most;
    private int loans;

    CellSums(int size, int shift, boolean counting) {
        even = new long[size];
        odd = size > TWO_LANES ? even : new long[size];
        counts = new long[counting ? size : 0];
        this.shift = shift;
        this.counting = counting;
        layOut(counting ? FEW_BITS : Long.SIZE);
    }

    private void layOut(int sumBits) {
        bits = sumBits;
        unit = counting ? 1L << sumBits : 0;
    }

    /**
     * Makes room in the lanes for a block.
     *
     * @return false if its amounts are too large for lanes
     */
    boolean reserve(int size, long magnitude) {
        if (magnitude >= (counting ? LARGE : HUGE)) {
            return false;
        }
        int wanted = !counting ? Long.SIZE : magnitude < SMALL ? FEW_BITS : MANY_BITS;
        long more = size * (magnitude + 1);
        boolean full = most > (Long.MAX_VALUE >> (Long.SIZE - bits)) - more
                || (counting && loans + size >= 1 << (Long.SIZE - bits));
        if (full || wanted != bits) {
            empty();
            layOut(wanted);
        }
        most += more;
        loans += counting ? size : 0;
        return true;
    }

    /** Adds an amount that there is room for. */
    void add(int cell, long amount) {
        even[cell] += amount + unit;
    }

    /** Adds an amount of any size. */
    void addWide(int cell, long amount) {
        wide().add(cell, amount);
        if (counting) {
            counts[cell]++;
        }
    }

    /** Empties the lanes. */
    void empty() {
        empty(even);
        empty(odd);
        most = 0;
        loans = 0;
    }

    private void empty(long[] lane) {
        WideSums all = wide();
        for (int cell = 0; cell < lane.length; cell++) {
            long both = lane[cell];
            if (both != 0) {
                long sum = (both << (Long.SIZE - bits)) >> (Long.SIZE - bits);
                all.add(cell, sum);
                if (counting) {
                    counts[cell] += (both - sum) >>> bits;
                }
                lane[cell] = 0;
            }
        }
    }

    /** Returns the sums; the lanes must be empty. */
    WideSums wide() {
        WideSums known = wide;
        if (known == null) {
            known = new WideSums(even.length);
            wide = known;
        }
        return known;
    }

    /** Counts the loans of a cell; the lanes must be empty. */
    long count(int cell) {
        return counts[cell];
    }
}
