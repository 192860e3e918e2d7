/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.math.BigInteger;
import java.util.Arrays;
import org.finindicators.validation.InvalidInputException;

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

    /** Adds a sum that was taken elsewhere. */
    void addSum(int index, BigInteger sum, String what) {
        requireRoom(sum, what);
        add(index, sum.shiftRight(Long.SIZE).longValueExact(), sum.longValue());
    }

    /** Refuses a sum from which on others might not fit. */
    static void requireRoom(BigInteger sum, String what) {
        if (sum.bitLength() > 2 * Long.SIZE - 2) {
            throw InvalidInputException.of("", what + ": a sum is more than 128 bits hold");
        }
    }

    /** Takes the first sums. */
    WideSums first(int count) {
        return new WideSums(Arrays.copyOf(high, count), Arrays.copyOf(low, count));
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
