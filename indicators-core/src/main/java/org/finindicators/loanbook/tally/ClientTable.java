/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Adds up balances by numbers of 64 bits: rows are parted by a hash of the number, so that the table of a part stays in
 * a cache of the second level, and a part is added up by open addressing.
 *
 * <p>Numbers that were chosen to collide are met with another hash that cannot be foreseen.
 */
final class ClientTable {
    static final int PARTS = 1 << 8;

    /** At most a quarter full, a table of millions has no run of taken slots that is nearly as long. */
    private static final int MOST_STEPS = 256;

    /** Of how many slots one is taken at most. */
    private static final int SPARSE = 4;

    private int[] slots;
    private long[] ids;
    private long[] low;
    private long @Nullable [] high;
    private int size;
    private long seed;

    /** Makes room for a quarter of the rows, more is made where clients have fewer loans than four. */
    private ClientTable(int rows, boolean wide) {
        int room = Integer.highestOneBit(rows / 4 + 4);
        slots = new int[room * SPARSE];
        ids = new long[room];
        low = new long[room];
        high = wide ? new long[room] : null;
    }

    /** Adds up the portfolio by client; as many lists as there are parts. */
    static List<ClientSums> sums(AgedTape aged, long[] clients, int threads) {
        int[][] starts = new int[threads][PARTS];
        onThreads(
                threads,
                slice -> count(clients, row(aged, slice, threads), row(aged, slice + 1, threads), starts[slice]));
        int[] ends = new int[PARTS];
        int next = 0;
        for (int part = 0; part < PARTS; part++) {
            for (int[] ofSlice : starts) {
                int count = ofSlice[part];
                ofSlice[part] = next;
                next += count;
            }
            ends[part] = next;
        }
        long[] ids = new long[clients.length];
        long[] amounts = new long[clients.length];
        onThreads(
                threads,
                slice -> scatter(
                        aged,
                        clients,
                        row(aged, slice, threads),
                        row(aged, slice + 1, threads),
                        starts[slice],
                        ids,
                        amounts));
        boolean wide = !aged.balances().isNarrow();
        ClientSums[] sums = new ClientSums[PARTS];
        onThreads(threads, slice -> {
            for (int part = slice; part < PARTS; part += threads) {
                sums[part] = sum(ids, amounts, part == 0 ? 0 : ends[part - 1], ends[part], wide);
            }
        });
        return List.of(sums);
    }

    static void onThreads(int threads, IntConsumer work) {
        IntStream slices = IntStream.range(0, threads);
        (threads == 1 ? slices : slices.parallel()).forEach(work);
    }

    /** Returns the first row of a slice. */
    static int row(AgedTape aged, int slice, int slices) {
        return (int) ((long) aged.tape().size() * slice / slices);
    }

    private static void count(long[] clients, int from, int to, int[] counts) {
        for (int i = from; i < to; i++) {
            counts[part(clients[i])]++;
        }
    }

    private static void scatter(
            AgedTape aged, long[] clients, int from, int to, int[] next, long[] ids, long[] amounts) {
        byte[] cells = aged.cells();
        long[] balances = aged.balances().values();
        for (int i = from; i < to; i++) {
            int at = next[part(clients[i])]++;
            ids[at] = clients[i];
            amounts[at] = AgedTape.isOnBooks(cells[i]) ? balances[i] : 0;
        }
    }

    private static ClientSums sum(long[] ids, long[] amounts, int from, int to, boolean wide) {
        ClientTable table = new ClientTable(to - from, wide);
        if (wide) {
            for (int i = from; i < to; i++) {
                table.add(ids[i], amounts[i] >> 63, amounts[i]);
            }
        } else {
            for (int i = from; i < to; i++) {
                int at = table.find(ids[i]);
                table.low[at] += amounts[i];
            }
        }
        return table.sums();
    }

    /** Adds up two lists of the same part. */
    static ClientSums merge(ClientSums one, ClientSums other) {
        ClientTable table = new ClientTable(one.size() + other.size(), true);
        for (ClientSums sums : List.of(one, other)) {
            for (int i = 0; i < sums.size(); i++) {
                table.add(sums.id(i), sums.high(i), sums.low(i));
            }
        }
        return table.sums();
    }

    private ClientSums sums() {
        return size == 0 ? ClientSums.NONE : ClientSums.of(ids, low, high, size);
    }

    private void add(long id, long upper, long lower) {
        int at = find(id);
        long sum = low[at] + lower;
        if (high != null) {
            high[at] += upper + (Long.compareUnsigned(sum, lower) < 0 ? 1 : 0);
        }
        low[at] = sum;
    }

    /** Returns the place of a client, a new one if it is not known. */
    private int find(long id) {
        int mask = slots.length - 1;
        int slot = slot(id) & mask;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            int place = slots[slot];
            if (place == 0) {
                return append(id, slot);
            }
            if (ids[place - 1] == id) {
                return place - 1;
            }
            slot = (slot + 1) & mask;
        }
        seed = ThreadLocalRandom.current().nextLong();
        rehash(slots.length);
        return find(id);
    }

    private int append(long id, int slot) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            low = Arrays.copyOf(low, size * 2);
            high = high == null ? null : Arrays.copyOf(high, size * 2);
            rehash(slots.length * 2);
            return find(id);
        }
        ids[size] = id;
        slots[slot] = ++size;
        return size - 1;
    }

    private void rehash(int length) {
        slots = new int[length];
        for (int place = 0; place < size; place++) {
            int slot = slot(ids[place]) & (length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (length - 1);
            }
            slots[slot] = place + 1;
        }
    }

    private int slot(long id) {
        return (int) (hash(id ^ seed) >>> 24);
    }

    /** Returns the part that a client is in, always the same. */
    static int part(long id) {
        return (int) (hash(id) >>> 56);
    }

    private static long hash(long id) {
        long mixed = id * 0x9E3779B97F4A7C15L;
        return (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    }
}
