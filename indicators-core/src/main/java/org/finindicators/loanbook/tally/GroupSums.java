/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.finindicators.loanbook.Amount;

/**
 * The sums of one group of a tally: for each cell the number of loans, the sum of each amount, and the number of loans
 * that report it.
 *
 * <p>A line of an aging table without a number of loans counts as one, and what it leaves open is counted beside.
 *
 * <p>An amount that no loan reports has no entry, so that equal groups are equal however they came about.
 */
final class GroupSums {
    private final long[] counts;
    private final Map<Amount, AmountSums> amounts = new EnumMap<>(Amount.class);
    private final Map<Open, long[]> open = new EnumMap<>(Open.class);

    /** What a line of an aging table may not say. */
    enum Open {
        /** How many loans there are. */
        LOANS,
        /** Which of them are renegotiated. */
        RENEGOTIATED
    }

    GroupSums(int cells) {
        counts = new long[cells];
    }

    /** The sums of one amount by cell, and how many loans report it. */
    private static final class AmountSums {
        private final WideSums sums;
        private final long[] reported;

        AmountSums(int cells) {
            sums = new WideSums(cells);
            reported = new long[cells];
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof AmountSums that && sums.equals(that.sums) && Arrays.equals(reported, that.reported);
        }

        @Override
        public int hashCode() {
            return 31 * sums.hashCode() + Arrays.hashCode(reported);
        }
    }

    int cells() {
        return counts.length;
    }

    void count(int cell, long loans) {
        counts[cell] = Math.addExact(counts[cell], loans);
    }

    /** Says of how many of the loans something is not known. */
    void open(Open what, int cell, long loans) {
        if (loans > 0) {
            long[] known = open.computeIfAbsent(what, key -> new long[counts.length]);
            known[cell] = Math.addExact(known[cell], loans);
        }
    }

    /** Tells of how many of the loans of a cell something is not known. */
    long open(Open what, int cell) {
        long[] known = open.get(what);
        return known == null ? 0 : known[cell];
    }

    /** Tells whether something is not known of a loan of some cells. */
    boolean isOpen(Open what, IntPredicate cells) {
        for (int cell = 0; cell < counts.length; cell++) {
            if (open(what, cell) > 0 && cells.test(cell)) {
                return true;
            }
        }
        return false;
    }

    boolean has(Open what) {
        return open.containsKey(what);
    }

    void add(Amount amount, int cell, long value) {
        add(amount, cell, value >> 63, value, 1);
    }

    /** Adds a sum of 128 bits over some loans. */
    void add(Amount amount, int cell, long high, long low, long loans) {
        if (loans > 0) {
            AmountSums known = amounts.computeIfAbsent(amount, key -> new AmountSums(counts.length));
            known.sums.add(cell, high, low);
            known.reported[cell] = Math.addExact(known.reported[cell], loans);
        }
    }

    void add(GroupSums other) {
        for (int cell = 0; cell < counts.length; cell++) {
            count(cell, other.counts[cell]);
        }
        other.open.forEach((what, more) -> {
            for (int cell = 0; cell < counts.length; cell++) {
                open(what, cell, more[cell]);
            }
        });
        other.amounts.forEach((amount, more) -> {
            for (int cell = 0; cell < counts.length; cell++) {
                add(amount, cell, more.sums.high(cell), more.sums.low(cell), more.reported[cell]);
            }
        });
    }

    GroupSums copy() {
        GroupSums copy = new GroupSums(counts.length);
        copy.add(this);
        return copy;
    }

    boolean isEmpty() {
        return Arrays.stream(counts).allMatch(count -> count == 0);
    }

    long count(int cell) {
        return counts[cell];
    }

    long count(IntPredicate cells) {
        long total = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            total = Math.addExact(total, cells.test(cell) ? counts[cell] : 0);
        }
        return total;
    }

    long missing(Amount amount, IntPredicate cells) {
        AmountSums known = amounts.get(amount);
        long total = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            total = Math.addExact(
                    total, cells.test(cell) ? counts[cell] - (known == null ? 0 : known.reported[cell]) : 0);
        }
        return total;
    }

    BigInteger sum(Amount amount, IntPredicate cells) {
        AmountSums known = amounts.get(amount);
        BigInteger total = BigInteger.ZERO;
        for (int cell = 0; known != null && cell < counts.length; cell++) {
            if (counts[cell] > 0 && cells.test(cell)) {
                total = total.add(known.sums.get(cell));
            }
        }
        return total;
    }

    boolean has(Amount amount) {
        return amounts.containsKey(amount);
    }

    long high(Amount amount, int cell) {
        return known(amount).sums.high(cell);
    }

    long low(Amount amount, int cell) {
        return known(amount).sums.low(cell);
    }

    long reported(Amount amount, int cell) {
        return known(amount).reported[cell];
    }

    private AmountSums known(Amount amount) {
        AmountSums known = amounts.get(amount);
        if (known == null) {
            throw new IllegalStateException("no loan reports its " + amount);
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupSums that
                && Arrays.equals(counts, that.counts)
                && amounts.equals(that.amounts)
                && open.keySet().equals(that.open.keySet())
                && open.keySet().stream().allMatch(what -> Arrays.equals(open.get(what), that.open.get(what)));
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(counts) + amounts.hashCode();
    }
}
