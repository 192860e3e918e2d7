/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The balance of each of some clients, who are told apart by a number or by a label.
 *
 * <p>Balances are in 64 bits, with another 64 above them only where one of them needs those. Labels may stand for
 * clients without a balance; numbers do not.
 */
final class ClientSums {
    static final ClientSums NONE = new ClientSums(new long[0], List.of(), new long[0], null);

    private final long[] ids;
    private final List<String> labels;
    private final long[] low;
    private final long @Nullable [] high;

    private ClientSums(long[] ids, List<String> labels, long[] low, long @Nullable [] high) {
        this.ids = ids;
        this.labels = labels;
        this.low = low;
        this.high = high;
    }

    /** Takes the balances of labelled clients. */
    static ClientSums of(List<String> labels, long[] sums) {
        return new ClientSums(new long[0], labels, sums, null);
    }

    /** Takes the balances of labelled clients. */
    static ClientSums of(List<String> labels, WideSums sums) {
        long[] low = new long[sums.size()];
        long[] high = new long[sums.size()];
        for (int i = 0; i < low.length; i++) {
            low[i] = sums.low(i);
            high[i] = sums.high(i);
        }
        return new ClientSums(new long[0], labels, low, narrow(low, high, low.length) ? null : high);
    }

    /** Returns the same balances but one that is zero; it is not shared with anyone yet. */
    ClientSums without(int at) {
        low[at] = 0;
        if (high != null) {
            high[at] = 0;
        }
        return this;
    }

    /** Takes as many balances of numbered clients, and leaves those out that are zero. */
    static ClientSums of(long[] ids, long[] low, long @Nullable [] high, int size) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            kept += isZero(low, high, i) ? 0 : 1;
        }
        boolean narrow = narrow(low, high, size);
        long[] keptIds = new long[kept];
        long[] keptLow = new long[kept];
        long[] keptHigh = new long[narrow ? 0 : kept];
        int to = 0;
        for (int i = 0; i < size; i++) {
            if (!isZero(low, high, i)) {
                keptIds[to] = ids[i];
                keptLow[to] = low[i];
                if (!narrow && high != null) {
                    keptHigh[to] = high[i];
                }
                to++;
            }
        }
        return new ClientSums(keptIds, List.of(), keptLow, narrow ? null : keptHigh);
    }

    private static boolean isZero(long[] low, long @Nullable [] high, int at) {
        return low[at] == 0 && (high == null || high[at] == 0);
    }

    private static boolean narrow(long[] low, long @Nullable [] high, int size) {
        for (int i = 0; high != null && i < size; i++) {
            if (high[i] != low[i] >> 63) {
                return false;
            }
        }
        return true;
    }

    List<String> labels() {
        return labels;
    }

    int size() {
        return low.length;
    }

    long id(int at) {
        return ids[at];
    }

    String name(int at) {
        return labels.isEmpty() ? Long.toString(ids[at]) : labels.get(at);
    }

    boolean isZero(int at) {
        return isZero(low, high, at);
    }

    boolean isNarrow() {
        return high == null;
    }

    long low(int at) {
        return low[at];
    }

    long high(int at) {
        return high == null ? low[at] >> 63 : high[at];
    }

    BigInteger get(int at) {
        return number(high(at), low[at]);
    }

    /** Returns a number of 128 bits. */
    static BigInteger number(long high, long low) {
        WideSums sum = new WideSums(1);
        sum.add(0, high, low);
        return sum.get(0);
    }
}
