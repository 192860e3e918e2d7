/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.util.List;
import org.finindicators.loanbook.Attribute;

/**
 * A dictionary-coded column: each row has the number of its label, in one, two or four bytes.
 *
 * <p>One loop for each width, because a loop over another array is another loop to the compiler: one loop over codes
 * that were widened before takes half as long again.
 */
abstract sealed class Codes {
    private final List<String> labels;
    private final int notStated;

    private Codes(List<String> labels) {
        this.labels = labels;
        notStated = labels.indexOf(Attribute.NOT_STATED);
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

    /** Returns the code of loans for which it is not stated, -1 if there is none. */
    final int notStated() {
        return notStated;
    }

    final String label(int row) {
        return labels.get(code(row));
    }

    abstract int code(int row);

    /** Copies the codes of some rows to the start of an array. */
    abstract void copy(int from, int to, int[] into);

    /**
     * Adds amounts to the lanes of their cells. The lanes are as long as a power of two, so that the mask keeps the
     * index within bounds and the check falls away.
     */
    abstract void add(byte[] cells, long[] amounts, int from, int to, CellSums into);

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
        void copy(int from, int to, int[] into) {
            for (int i = from; i < to; i++) {
                into[i - from] = codes[i] & 0xFF;
            }
        }

        @Override
        void add(byte[] cells, long[] amounts, int from, int to, CellSums into) {
            long[] even = into.even;
            long[] odd = into.odd;
            long unit = into.unit;
            int shift = into.shift;
            int i = from;
            for (; i < to - 1; i += 2) {
                int one = ((codes[i] & 0xFF) << shift) | (cells[i] & 0xFF);
                int other = ((codes[i + 1] & 0xFF) << shift) | (cells[i + 1] & 0xFF);
                even[one & (even.length - 1)] += amounts[i] + unit;
                odd[other & (odd.length - 1)] += amounts[i + 1] + unit;
            }
            if (i < to) {
                into.add(((codes[i] & 0xFF) << shift) | (cells[i] & 0xFF), amounts[i]);
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
        void copy(int from, int to, int[] into) {
            for (int i = from; i < to; i++) {
                into[i - from] = codes[i];
            }
        }

        @Override
        void add(byte[] cells, long[] amounts, int from, int to, CellSums into) {
            long[] even = into.even;
            long[] odd = into.odd;
            long unit = into.unit;
            int shift = into.shift;
            int i = from;
            for (; i < to - 1; i += 2) {
                int one = (codes[i] << shift) | (cells[i] & 0xFF);
                int other = (codes[i + 1] << shift) | (cells[i + 1] & 0xFF);
                even[one & (even.length - 1)] += amounts[i] + unit;
                odd[other & (odd.length - 1)] += amounts[i + 1] + unit;
            }
            if (i < to) {
                into.add((codes[i] << shift) | (cells[i] & 0xFF), amounts[i]);
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
        void copy(int from, int to, int[] into) {
            System.arraycopy(codes, from, into, 0, to - from);
        }

        @Override
        void add(byte[] cells, long[] amounts, int from, int to, CellSums into) {
            long[] even = into.even;
            long[] odd = into.odd;
            long unit = into.unit;
            int shift = into.shift;
            int i = from;
            for (; i < to - 1; i += 2) {
                int one = (codes[i] << shift) | (cells[i] & 0xFF);
                int other = (codes[i + 1] << shift) | (cells[i + 1] & 0xFF);
                even[one & (even.length - 1)] += amounts[i] + unit;
                odd[other & (odd.length - 1)] += amounts[i + 1] + unit;
            }
            if (i < to) {
                into.add((codes[i] << shift) | (cells[i] & 0xFF), amounts[i]);
            }
        }
    }
}
