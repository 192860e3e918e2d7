/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.util.BitSet;
import org.finindicators.loanbook.Amount;
import org.jspecify.annotations.Nullable;

/** The amounts of one kind, a row for each loan, and which loans do not report it. */
final class AmountColumn {
    /** Amounts are added up by the block; a part of the column is within one if its first and last row are. */
    static final int BLOCK = 1 << 12;

    private final long[] values;
    private final @Nullable BitSet missing;
    private final long[] magnitudes;
    private final @Nullable Rounding rounding;

    private AmountColumn(long[] values, @Nullable BitSet missing, @Nullable Rounding rounding) {
        this.values = values;
        this.missing = missing;
        this.rounding = rounding;
        magnitudes = new long[(int) ((values.length + BLOCK - 1L) / BLOCK)];
        for (int block = 0; block < magnitudes.length; block++) {
            magnitudes[block] = magnitude(values, block * BLOCK, blockEnd(block * BLOCK, values.length));
        }
    }

    /** Takes a column in which {@link Amount#NOT_REPORTED} stands for what is not reported; the array is copied. */
    static AmountColumn of(long[] given) {
        return of(given, null);
    }

    /** Takes a column whose amounts were rounded. */
    static AmountColumn of(long[] given, @Nullable Rounding rounding) {
        long[] values = given.clone();
        BitSet missing = null;
        for (int i = 0; i < values.length; i++) {
            if (values[i] == Amount.NOT_REPORTED) {
                missing = missing == null ? new BitSet(values.length) : missing;
                missing.set(i);
                values[i] = 0;
            }
        }
        return new AmountColumn(values, missing, rounding);
    }

    /** Returns what rounding did to the column, null if it was given in minor units. */
    @Nullable Rounding rounding() {
        return rounding;
    }

    /** Returns the column itself: minor units, 0 where not reported. */
    long[] values() {
        return values;
    }

    /** Returns the end of the block that a row is in, or an end that comes before it. */
    static int blockEnd(int row, int end) {
        return Math.min(end - 1, row | (BLOCK - 1)) + 1;
    }

    /** Returns the OR of the magnitudes in the row's block: an upper bound on each, up to the next power of two. */
    long magnitude(int row) {
        return magnitudes[row / BLOCK];
    }

    /** Tells whether the amounts add up within 64 bits, in whatever order and whichever of them. */
    boolean isNarrow() {
        long bits = 0;
        for (long magnitude : magnitudes) {
            bits |= magnitude;
        }
        return bits < Long.MAX_VALUE / Math.max(1, values.length);
    }

    private static long magnitude(long[] values, int from, int to) {
        long bits = 0;
        for (int i = from; i < to; i++) {
            bits |= values[i] ^ (values[i] >> 63);
        }
        return bits;
    }

    /** Returns the rows that do not report it, null if all do. */
    @Nullable BitSet missing() {
        return missing;
    }

    boolean isReported(int row) {
        return missing == null || !missing.get(row);
    }
}
