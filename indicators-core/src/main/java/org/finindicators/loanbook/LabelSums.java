/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up balances by the codes of labels, of which there may be millions. */
final class LabelSums {
    private LabelSums() {}

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
