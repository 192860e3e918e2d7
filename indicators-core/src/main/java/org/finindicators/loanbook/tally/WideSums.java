/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Sums in 128 bits, two's complement: more than 2^63 amounts of 64 bits each, so that nothing wraps.
 *
 * <p>Not thread-safe; a {@link LoanTally} keeps one that is not written to any more.
 */
final class WideSums {
    private final long[] high;
    private final long[] low;

    WideSums(int size) {
        this(new long[size], new long[size]);
    }

    private WideSums(long[] high, long[] low) {
        this.high = high;
        this.low = low;
    }

    int size() {
        return low.length;
    }

    void add(int index, long amount) {
        add(index, amount >> 63, amount);
    }

    void add(int index, WideSums other, int from) {
        add(index, other.high[from], other.low[from]);
    }

    void add(int index, long upper, long lower) {
        long sum = low[index] + lower;
        high[index] += upper + (Long.compareUnsigned(sum, lower) < 0 ? 1 : 0);
        low[index] = sum;
    }

    long high(int index) {
        return high[index];
    }

    long low(int index) {
        return low[index];
    }

    boolean isZero(int index) {
        return (high[index] | low[index]) == 0;
    }

    BigInteger get(int index) {
        if (high[index] == low[index] >> 63) {
            return BigInteger.valueOf(low[index]);
        }
        BigInteger lower = BigInteger.valueOf(low[index] & Long.MAX_VALUE);
        return BigInteger.valueOf(high[index])
                .shiftLeft(Long.SIZE)
                .add(low[index] < 0 ? lower.setBit(Long.SIZE - 1) : lower);
    }

    WideSums copy() {
        return new WideSums(high.clone(), low.clone());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WideSums that && Arrays.equals(high, that.high) && Arrays.equals(low, that.low);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(high) + Arrays.hashCode(low);
    }
}
