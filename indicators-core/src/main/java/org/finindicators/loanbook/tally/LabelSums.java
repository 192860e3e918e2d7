/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up balances by the codes of labels, of which there may be millions. */
final class LabelSums {
    /** The labels whose sums stay in the cache of a core. */
    private static final int FEW = 1 << 17;

    /** The loans that are sorted into parts at a time. */
    private static final int CHUNK = 1 << 20;

    private LabelSums() {}

    /**
     * Adds up by parts of the labels: a million sums are more than the cache of a core holds, those of a part are not,
     * and sorting the loans into parts costs less than fetching each sum from afar.
     */
    private static final class ByPart {
        private static final int SHIFT = 15;

        private final int[] starts;
        private final int[] codes = new int[CHUNK];
        private final int[] sorted = new int[CHUNK];
        private final long[] amounts = new long[CHUNK];

        ByPart(int labels) {
            starts = new int[((labels - 1) >> SHIFT) + 2];
        }

        void add(AgedTape aged, Codes all, int from, int to, long[] sums) {
            all.copy(from, to, codes);
            Arrays.fill(starts, 0);
            for (int i = 0; i < to - from; i++) {
                starts[(codes[i] >> SHIFT) + 1]++;
            }
            for (int part = 1; part < starts.length; part++) {
                starts[part] += starts[part - 1];
            }
            sort(aged.cells(), aged.balances().values(), from, to - from);
            for (int i = 0; i < to - from; i++) {
                sums[sorted[i]] += amounts[i];
            }
        }

        private void sort(byte[] cells, long[] balances, int from, int size) {
            for (int i = 0; i < size; i++) {
                int at = starts[codes[i] >> SHIFT]++;
                sorted[at] = codes[i];
                amounts[at] = AgedTape.isOnBooks(cells[from + i]) ? balances[from + i] : 0;
            }
        }
    }

    /** Adds up the portfolio by label. */
    static ClientSums of(AgedTape aged, Codes codes, int threads) {
        int labels = codes.labels().size();
        if (!aged.balances().isNarrow()) {
            WideSums sums = new WideSums(labels);
            for (int row = 0; row < aged.tape().size(); row++) {
                if (AgedTape.isOnBooks(aged.cells()[row])) {
                    sums.add(codes.code(row), aged.balances().values()[row]);
                }
            }
            return ClientSums.of(codes.labels(), sums);
        }
        long[][] sums = new long[threads][labels];
        ClientTable.onThreads(
                threads,
                slice -> add(
                        aged,
                        codes,
                        ClientTable.row(aged, slice, threads),
                        ClientTable.row(aged, slice + 1, threads),
                        sums[slice]));
        for (int slice = 1; slice < threads; slice++) {
            for (int i = 0; i < labels; i++) {
                sums[0][i] += sums[slice][i];
            }
        }
        return ClientSums.of(codes.labels(), sums[0]);
    }

    private static void add(AgedTape aged, Codes codes, int from, int to, long[] sums) {
        if (sums.length > FEW) {
            ByPart parts = new ByPart(sums.length);
            for (int at = from; at < to; at += CHUNK) {
                parts.add(aged, codes, at, Math.min(to, at + CHUNK), sums);
            }
            return;
        }
        int[] block = new int[AmountColumn.BLOCK];
        for (int at = from; at < to; at = AmountColumn.blockEnd(at, to)) {
            int end = AmountColumn.blockEnd(at, to);
            codes.copy(at, end, block);
            add(block, aged.cells(), aged.balances().values(), at, end, sums);
        }
    }

    private static void add(int[] block, byte[] cells, long[] balances, int from, int to, long[] sums) {
        for (int i = from; i < to; i++) {
            sums[block[i - from]] += AgedTape.isOnBooks(cells[i]) ? balances[i] : 0;
        }
    }

    /** Adds up the balances of two lists of labelled clients. */
    static ClientSums merge(ClientSums one, ClientSums other) {
        List<String> labels = new ArrayList<>(one.labels());
        Map<String, Integer> places = new HashMap<>();
        for (String label : labels) {
            places.put(label, places.size());
        }
        int[] into = new int[other.size()];
        for (int i = 0; i < into.length; i++) {
            Integer known = places.putIfAbsent(other.name(i), labels.size());
            into[i] = known == null ? labels.size() : known;
            if (known == null) {
                labels.add(other.name(i));
            }
        }
        WideSums sums = new WideSums(labels.size());
        for (int i = 0; i < one.size(); i++) {
            sums.add(i, one.high(i), one.low(i));
        }
        for (int i = 0; i < into.length; i++) {
            sums.add(into[i], other.high(i), other.low(i));
        }
        return ClientSums.of(List.copyOf(labels), sums);
    }
}
