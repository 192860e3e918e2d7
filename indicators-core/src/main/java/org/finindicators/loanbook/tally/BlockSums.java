/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.jspecify.annotations.Nullable;

/**
 * Sums over blocks of columns that share their labels: the one place where loans are looped over.
 *
 * <p>A block is added as it lies in the columns, so that the greatest magnitude known of each says whether anything
 * could overflow; amounts so large that a block of them could are added in 128 bits, loan by loan.
 */
final class BlockSums {
    private static final List<String> ONE = List.of("");

    private final List<String> labels;
    private final int shift;
    private final int cells;
    private final int size;
    private final Map<Amount, CellSums> sums = new EnumMap<>(Amount.class);
    private final Map<Amount, long[]> missing = new EnumMap<>(Amount.class);

    BlockSums(AgingScheme scheme, @Nullable List<String> labels, Set<Amount> amounts) {
        this.labels = labels == null ? ONE : labels;
        shift = Cell.bits(scheme);
        cells = Cell.count(scheme);
        size = Integer.highestOneBit(Math.max(1, this.labels.size() * 2 - 1)) << shift;
        // every tape has balances, so that counting with them counts every loan once
        amounts.forEach(amount -> sums.put(amount, new CellSums(size, shift, amount == Amount.BALANCE)));
    }

    boolean isFor(@Nullable List<String> others, Set<Amount> amounts) {
        return labels.equals(others == null ? ONE : others) && sums.keySet().equals(amounts);
    }

    void add(LoanTape tape, byte[] buckets, @Nullable Codes codes, int from, int to) {
        for (int at = from; at < to; at = AmountColumn.blockEnd(at, to)) {
            for (Map.Entry<Amount, AmountColumn> entry : tape.amounts.entrySet()) {
                add(entry.getKey(), entry.getValue(), buckets, codes, at, AmountColumn.blockEnd(at, to));
            }
        }
    }

    private void add(Amount amount, AmountColumn column, byte[] buckets, @Nullable Codes codes, int from, int to) {
        CellSums into = known(amount);
        long[] values = column.values();
        if (!into.reserve(to - from, column.magnitude(from))) {
            for (int i = from; i < to; i++) {
                into.addWide(index(buckets, codes, i), values[i]);
            }
        } else if (codes == null) {
            add(buckets, values, from, to, into);
        } else {
            codes.add(buckets, values, from, to, into);
        }
        BitSet absent = column.missing();
        if (absent != null) {
            long[] without = missing.computeIfAbsent(amount, key -> new long[size]);
            for (int i = absent.nextSetBit(from); i >= 0 && i < to; i = absent.nextSetBit(i + 1)) {
                without[index(buckets, codes, i)]++;
            }
        }
    }

    private CellSums known(Amount amount) {
        CellSums known = sums.get(amount);
        if (known == null) {
            throw new IllegalStateException("not prepared for the " + amount);
        }
        return known;
    }

    private int index(byte[] buckets, @Nullable Codes codes, int row) {
        return ((codes == null ? 0 : codes.code(row)) << shift) | (buckets[row] & 0xFF);
    }

    /** The loop of {@link Codes#add} for loans without labels. */
    private static void add(byte[] buckets, long[] values, int from, int to, CellSums into) {
        long[] even = into.even;
        long[] odd = into.odd;
        long unit = into.unit;
        int i = from;
        for (; i < to - 1; i += 2) {
            even[buckets[i] & 0xFF & (even.length - 1)] += values[i] + unit;
            odd[buckets[i + 1] & 0xFF & (odd.length - 1)] += values[i + 1] + unit;
        }
        if (i < to) {
            into.add(buckets[i] & 0xFF, values[i]);
        }
    }

    /** Adds everything to the groups of a tally, and is not used any more. */
    void moveTo(Function<String, GroupSums> groupOf) {
        sums.values().forEach(CellSums::empty);
        CellSums counted = known(Amount.BALANCE);
        for (int group = 0; group < labels.size(); group++) {
            GroupSums into = null;
            for (int cell = 0; cell < cells; cell++) {
                int at = (group << shift) | cell;
                long loans = counted.count(at);
                if (loans > 0) {
                    into = into == null ? groupOf.apply(labels.get(group)) : into;
                    into.count(cell, loans);
                    move(at, cell, loans, into);
                }
            }
        }
    }

    private void move(int at, int cell, long loans, GroupSums into) {
        sums.forEach((amount, known) -> {
            long[] without = missing.get(amount);
            WideSums all = known.wide();
            into.add(amount, cell, all.high(at), all.low(at), loans - (without == null ? 0 : without[at]));
        });
    }
}
