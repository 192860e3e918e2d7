/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.loans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The labels of a column, each with a code: its place among them. Labels of a few bytes are found by their bytes. */
final class Labels {
    private static final int BITS = 12;
    private static final int MOST_TRIES = 8;

    /** The most that bytes are kept of; other labels are found as text. */
    private static final int MOST_KEPT = 1 << (BITS - 1);

    private final int most;
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final byte[][] keys = new byte[1 << BITS][];
    private final long[] heads = new long[1 << BITS];
    private final int[] found = new int[1 << BITS];

    /** The length of each key and one more, 0 where there is none. */
    private final int[] lengths = new int[1 << BITS];

    private int kept;

    Labels() {
        this(MOST_KEPT);
    }

    /** Starts without labels, of which only so many get a code. */
    Labels(int most) {
        this.most = most;
    }

    /** Finds the code of a label, -1 if there are too many. */
    int code(String text) {
        Integer known = codes.get(text);
        if (known != null) {
            return known;
        }
        if (texts.size() >= most) {
            return -1;
        }
        codes.put(text, texts.size());
        texts.add(text);
        return texts.size() - 1;
    }

    /** Finds the code of a label that is there as bytes, behind which eight more can be read. */
    int code(byte[] bytes, int from, int to, Cells cells, int place) {
        int length = to - from;
        long head = (long) ByteCells.LONGS.get(bytes, from);
        head = length >= 8 ? head : length == 0 ? 0 : head & (-1L >>> (64 - 8 * length));
        long mixed = head + length;
        if (length > 8) {
            mixed ^= (long) ByteCells.LONGS.get(bytes, to - 8) * 31;
        }
        int at = (int) ((mixed * 0x9E3779B97F4A7C15L) >>> (64 - BITS));
        for (int tried = 0; tried < MOST_TRIES; tried++) {
            if (lengths[at] == 0) {
                int code = code(cells.text(place));
                if (kept < MOST_KEPT && code >= 0) {
                    kept++;
                    keys[at] = Arrays.copyOfRange(bytes, from, to);
                    lengths[at] = length + 1;
                    heads[at] = head;
                    found[at] = code;
                }
                return code;
            }
            if (heads[at] == head
                    && lengths[at] == length + 1
                    && (length <= 8 || Arrays.equals(keys[at], 0, length, bytes, from, to))) {
                return found[at];
            }
            at = (at + 1) & ((1 << BITS) - 1);
        }
        return code(cells.text(place));
    }

    String text(int code) {
        return texts.get(code);
    }

    int size() {
        return texts.size();
    }

    List<String> texts() {
        return texts;
    }
}
