/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sums over blocks of columns that share their labels: the one place where loans are looped over.
 *
 * <p>Sums are kept in 64 bits as long as nothing can overflow: the greatest magnitude in a block, got by or-ing its
 * amounts, bounds what the block can add. Where the bound is reached, the sums move to 128 bits and start anew; a block
 * of amounts so large that it could overflow by itself is added in 128 bits at once.
 */
final class BlockSums {
    private static final int BLOCK = 1 << 12;

    /** A block of 2^12 amounts below 2^50 adds up to less than 2^62. */
    private static final long SMALL = 1L << 50;

    /** Without labels, loans take turns in four sets of sums, so that one addition need not wait for the last. */
    private static final int LANES = 4;

    private static final List<String> ONE = List.of("");

    private final List<String> labels;
    private final int groups;
    private final int shift;
    private final int cells;
    private final long[] counts;
    private final long[] unused;
    private final Map<Amount, Sums> sums = new EnumMap<>(Amount.class);
    private final Map<Amount, long[]> missing = new EnumMap<>(Amount.class);

    BlockSums(AgingScheme scheme, @Nullable List<String> labels, Set<Amount> amounts) {
        this.labels = labels == null ? ONE : labels;
        groups = labels == null ? LANES : labels.size();
        shift = Cell.bits(scheme);
        cells = Cell.count(scheme);
        int size = Integer.highestOneBit(Math.max(1, groups * 2 - 1)) << shift;
        counts = new long[size];
        unused = new long[size];
        amounts.forEach(amount -> sums.put(amount, new Sums(size)));
    }

    /** The sums of one amount, and how far they can be from zero. */
    private static final class Sums {
        private final long[] narrow;
        private @Nullable WideSums wide;
        private long bound;

        Sums(int size) {
            narrow = new long[size];
        }

        WideSums wide() {
            WideSums known = wide;
            if (known == null) {
                known = new WideSums(narrow.length);
                wide = known;
            }
            return known;
        }

        /** Makes room for a block that adds at most so much to any sum. */
        void reserve(long most) {
            if (bound > Long.MAX_VALUE - most) {
                widen();
            }
            bound += most;
        }

        void widen() {
            WideSums all = wide();
            for (int i = 0; i < narrow.length; i++) {
                all.add(i, narrow[i]);
                narrow[i] = 0;
            }
            bound = 0;
        }
    }

    boolean isFor(@Nullable List<String> others, Set<Amount> amounts) {
        return labels == (others == null ? ONE : others) && sums.keySet().equals(amounts);
    }

    void add(AgedTape aged, @Nullable Codes codes, int from, int to) {
        byte[] buckets = aged.cells();
        for (int at = from; at < to; at += BLOCK) {
            int end = Math.min(to, at + BLOCK);
            for (Map.Entry<Amount, AmountColumn> entry : aged.tape().amounts.entrySet()) {
                add(entry.getKey(), entry.getValue(), buckets, codes, at, end);
            }
        }
    }

    private void add(Amount amount, AmountColumn column, byte[] buckets, @Nullable Codes codes, int from, int to) {
        Sums into = known(amount);
        long[] values = column.values();
        // every tape has balances, so that counting with them counts every loan once
        long[] tally = amount == Amount.BALANCE ? counts : unused;
        long magnitude = magnitude(values, from, to);
        if (magnitude < SMALL) {
            into.reserve((to - from) * (magnitude + 1));
            if (codes == null) {
                add(buckets, values, from, to, shift, into.narrow, tally);
            } else {
                codes.add(buckets, values, from, to, shift, into.narrow, tally);
            }
        } else {
            for (int i = from; i < to; i++) {
                int cell = index(buckets, codes, i);
                into.wide().add(cell, values[i]);
                tally[cell]++;
            }
        }
        BitSet absent = column.missing();
        if (absent != null) {
            long[] without = missing.computeIfAbsent(amount, key -> new long[counts.length]);
            for (int i = absent.nextSetBit(from); i >= 0 && i < to; i = absent.nextSetBit(i + 1)) {
                without[index(buckets, codes, i)]++;
            }
        }
    }

    private Sums known(Amount amount) {
        Sums known = sums.get(amount);
        if (known == null) {
            throw new IllegalStateException("not prepared for the " + amount);
        }
        return known;
    }

    private int index(byte[] buckets, @Nullable Codes codes, int row) {
        int group = codes == null ? row & (LANES - 1) : codes.code(row);
        return (group << shift) | (buckets[row] & 0xFF);
    }

    /** Returns a number that no amount of the block exceeds in magnitude by more than one. */
    static long magnitude(long[] values, int from, int to) {
        long bits = 0;
        for (int i = from; i < to; i++) {
            bits |= values[i] ^ (values[i] >> 63);
        }
        return bits;
    }

    private static void add(byte[] buckets, long[] values, int from, int to, int shift, long[] sums, long[] counts) {
        for (int i = from; i < to; i++) {
            int cell = ((i & (LANES - 1)) << shift) | (buckets[i] & 0xFF);
            sums[cell & (sums.length - 1)] += values[i];
            counts[cell & (counts.length - 1)]++;
        }
    }

    /** Adds everything to the groups of a tally, and is not used any more. */
    void moveTo(Function<String, GroupSums> groupOf) {
        for (int group = 0; group < groups; group++) {
            GroupSums into = null;
            for (int cell = 0; cell < cells; cell++) {
                int at = (group << shift) | cell;
                if (counts[at] > 0) {
                    into = into == null ? groupOf.apply(labels.get(Math.min(group, labels.size() - 1))) : into;
                    into.count(cell, counts[at]);
                    move(at, cell, into);
                }
            }
        }
    }

    private void move(int at, int cell, GroupSums into) {
        sums.forEach((amount, known) -> {
            long[] without = missing.get(amount);
            long reported = counts[at] - (without == null ? 0 : without[at]);
            WideSums wide = known.wide;
            if (wide != null) {
                wide.add(at, known.narrow[at]);
                into.add(amount, cell, wide.high(at), wide.low(at), reported);
            } else {
                into.add(amount, cell, known.narrow[at] >> 63, known.narrow[at], reported);
            }
        });
    }
}
