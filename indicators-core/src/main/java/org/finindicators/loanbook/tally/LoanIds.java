/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The ids of loans, as numbers or as text. */
abstract sealed class LoanIds {
    abstract String name(int row);

    /** Tells whether a row has an id; blank text is none. */
    abstract boolean isGiven(int row);

    /** Marks the rows whose id stood in an earlier row already, those without an id and some others aside. */
    abstract BitSet duplicates(BitSet aside);

    /** Counts the rows from the first on whose ids are each above the one before, shorter ones before longer ones. */
    abstract int rising();

    /** Counts the first of some rows whose ids are nothing but digits. */
    abstract int numbers(int rows);

    /** Compares ids: shorter ones come first, so that numbers without leading zeros are in their order. */
    static int compare(String one, String other) {
        int order = Integer.compare(one.length(), other.length());
        return order != 0 ? order : one.compareTo(other);
    }

    /**
     * Finds for each row of another list the first row here with the same id, -1 if there is none; some rows are found
     * only where no other has the id.
     */
    abstract int[] rowsOf(LoanIds other, BitSet aside);

    /** Ids that are numbers. */
    static final class Numbers extends LoanIds {
        private final long[] ids;

        Numbers(long[] ids) {
            this.ids = ids;
        }

        @Override
        String name(int row) {
            return Long.toString(ids[row]);
        }

        @Override
        boolean isGiven(int row) {
            return true;
        }

        @Override
        int numbers(int rows) {
            return rows;
        }

        @Override
        int rising() {
            int row = 0;
            // a number below zero is longer than its text tells
            for (long before = -1; row < ids.length && ids[row] > before; row++) {
                before = ids[row];
            }
            return row;
        }

        @Override
        BitSet duplicates(BitSet aside) {
            BitSet found = new BitSet();
            if (rising() == ids.length) {
                return found;
            }
            LongIndex index = new LongIndex(ids.length);
            for (int row = 0; row < ids.length; row++) {
                if (!aside.get(row) && index.put(ids[row], row) >= 0) {
                    found.set(row);
                }
            }
            return found;
        }

        @Override
        int[] rowsOf(LoanIds other, BitSet aside) {
            if (!(other instanceof Numbers numbers)) {
                return new Texts(Arrays.stream(ids).mapToObj(Long::toString).toArray(String[]::new))
                        .rowsOf(other, aside);
            }
            LongIndex index = new LongIndex(ids.length);
            for (int row = aside.nextClearBit(0); row < ids.length; row = aside.nextClearBit(row + 1)) {
                index.put(ids[row], row);
            }
            aside.stream().forEach(row -> index.put(ids[row], row));
            int[] rows = new int[numbers.ids.length];
            Arrays.setAll(rows, row -> index.get(numbers.ids[row]));
            return rows;
        }
    }

    /** Ids that are text. */
    static final class Texts extends LoanIds {
        private final String[] ids;

        Texts(String[] ids) {
            this.ids = ids;
        }

        @Override
        String name(int row) {
            return ids[row];
        }

        @Override
        boolean isGiven(int row) {
            // an id may be null on purpose
            String id = Objects.requireNonNullElse(ids[row], "");
            return !id.isBlank();
        }

        @Override
        int numbers(int rows) {
            int row = 0;
            while (row < rows && ids[row].chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
                row++;
            }
            return row;
        }

        @Override
        int rising() {
            int row = 0;
            for (String before = ""; row < ids.length; row++) {
                if (!isGiven(row) || compare(before, ids[row]) >= 0) {
                    return row;
                }
                before = ids[row];
            }
            return row;
        }

        @Override
        BitSet duplicates(BitSet aside) {
            BitSet found = new BitSet();
            Map<String, Integer> first = new HashMap<>();
            for (int row = 0; row < ids.length; row++) {
                if (!aside.get(row) && isGiven(row) && first.putIfAbsent(ids[row], row) != null) {
                    found.set(row);
                }
            }
            return found;
        }

        @Override
        int[] rowsOf(LoanIds other, BitSet aside) {
            Map<String, Integer> first = new HashMap<>();
            for (int row = aside.nextClearBit(0); row < ids.length; row = aside.nextClearBit(row + 1)) {
                first.putIfAbsent(ids[row], row);
            }
            aside.stream().forEach(row -> first.putIfAbsent(ids[row], row));
            int size = other instanceof Numbers numbers ? numbers.ids.length : ((Texts) other).ids.length;
            int[] rows = new int[size];
            Arrays.setAll(rows, row -> other.isGiven(row) ? first.getOrDefault(other.name(row), -1) : -1);
            return rows;
        }
    }

    /** The first row of each number, by open addressing: eight bytes for a key instead of an object. */
    private static final class LongIndex {
        private static final int MOST_TRIES = 256;

        /** Where ids are made to collide, this stays logarithmic. */
        private final Map<Long, Integer> crowded = new HashMap<>();

        private final long[] keys;
        private final int[] rows;
        private final int shift;

        LongIndex(int size) {
            // at most two thirds full
            int bits = Math.min(30, Math.max(4, Long.SIZE - Long.numberOfLeadingZeros(size + size / 2L)));
            keys = new long[1 << bits];
            rows = new int[1 << bits];
            Arrays.fill(rows, -1);
            shift = Long.SIZE - bits;
        }

        /** Returns the row that was there before, or -1. */
        int put(long key, int row) {
            int at = find(key);
            if (at < 0) {
                return Objects.requireNonNullElse(crowded.putIfAbsent(key, row), -1);
            }
            if (rows[at] >= 0) {
                return rows[at];
            }
            keys[at] = key;
            rows[at] = row;
            return -1;
        }

        int get(long key) {
            int at = find(key);
            return at < 0 ? crowded.getOrDefault(key, -1) : rows[at];
        }

        /** Returns the place of a key or the free one that is its, -1 if the places for it are all taken by others. */
        private int find(long key) {
            // Fibonacci hashing; a run of ids spreads over the table
            int at = (int) (((key ^ (key >>> 32)) * 0x9E3779B97F4A7C15L) >>> shift);
            for (int tried = 0; tried < MOST_TRIES; tried++) {
                if (rows[at] < 0 || keys[at] == key) {
                    return at;
                }
                at = (at + 1) & (keys.length - 1);
            }
            return -1;
        }
    }
}
