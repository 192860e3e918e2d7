/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.util.List;

/**
 * A dictionary-coded column: each row has the number of its label, in one, two or four bytes.
 *
 * <p>One loop for each width, because a loop over another array is another loop to the compiler.
 */
abstract sealed class Codes {
    private final List<String> labels;

    private Codes(List<String> labels) {
        this.labels = labels;
    }

    /** Takes codes that are within the labels; the array is copied. */
    static Codes of(int[] codes, List<String> labels) {
        int n = labels.size();
        if (n <= 1 << Byte.SIZE) {
            byte[] narrow = new byte[codes.length];
            for (int i = 0; i < codes.length; i++) {
                narrow[i] = (byte) codes[i];
            }
            return new Bytes(narrow, labels);
        }
        if (n <= 1 << Character.SIZE) {
            char[] narrow = new char[codes.length];
            for (int i = 0; i < codes.length; i++) {
                narrow[i] = (char) codes[i];
            }
            return new Chars(narrow, labels);
        }
        return new Ints(codes.clone(), labels);
    }

    final List<String> labels() {
        return labels;
    }

    final String label(int row) {
        return labels.get(code(row));
    }

    abstract int code(int row);

    /**
     * Adds amounts to the sums of their cells and counts them. The sums and counts are as long as a power of two, so
     * that the mask keeps the index within bounds and the check falls away.
     */
    abstract void add(byte[] cells, long[] amounts, int from, int to, int shift, long[] sums, long[] counts);

    private static final class Bytes extends Codes {
        private final byte[] codes;

        Bytes(byte[] codes, List<String> labels) {
            super(labels);
            this.codes = codes;
        }

        @Override
        int code(int row) {
            return codes[row] & 0xFF;
        }

        @Override
        void add(byte[] cells, long[] amounts, int from, int to, int shift, long[] sums, long[] counts) {
            for (int i = from; i < to; i++) {
                int cell = ((codes[i] & 0xFF) << shift) | (cells[i] & 0xFF);
                sums[cell & (sums.length - 1)] += amounts[i];
                counts[cell & (counts.length - 1)]++;
            }
        }
    }

    private static final class Chars extends Codes {
        private final char[] codes;

        Chars(char[] codes, List<String> labels) {
            super(labels);
            this.codes = codes;
        }

        @Override
        int code(int row) {
            return codes[row];
        }

        @Override
        void add(byte[] cells, long[] amounts, int from, int to, int shift, long[] sums, long[] counts) {
            for (int i = from; i < to; i++) {
                int cell = (codes[i] << shift) | (cells[i] & 0xFF);
                sums[cell & (sums.length - 1)] += amounts[i];
                counts[cell & (counts.length - 1)]++;
            }
        }
    }

    private static final class Ints extends Codes {
        private final int[] codes;

        Ints(int[] codes, List<String> labels) {
            super(labels);
            this.codes = codes;
        }

        @Override
        int code(int row) {
            return codes[row];
        }

        @Override
        void add(byte[] cells, long[] amounts, int from, int to, int shift, long[] sums, long[] counts) {
            for (int i = from; i < to; i++) {
                int cell = (codes[i] << shift) | (cells[i] & 0xFF);
                sums[cell & (sums.length - 1)] += amounts[i];
                counts[cell & (counts.length - 1)]++;
            }
        }
    }
}
