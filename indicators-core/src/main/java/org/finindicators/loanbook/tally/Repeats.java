/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.LoanDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the loans of a tape that have something in common.
 *
 * <p>Eight bytes for a loan: hashes are sorted with their rows, and keys are made only where hashes meet. Where they are
 * made to meet, keys are kept in order, so that it stays within sorting.
 *
 * @param <K> what is compared
 */
abstract class Repeats<K extends Comparable<K>> {
    /** Tells whether a row has a key. */
    abstract boolean has(int row);

    /** Returns the hash of the key of a row. */
    abstract int hash(int row);

    /** Returns the key of a row. */
    abstract K key(int row);

    /** Passes on all rows with one key, in order, for each key that more than one of some rows have. */
    final void forEach(int size, BitSet aside, Consumer<List<Integer>> group) {
        long[] sorted = new long[size];
        int taken = 0;
        for (int row = 0; row < size; row++) {
            if (!aside.get(row) && has(row)) {
                sorted[taken++] = ((long) hash(row) << Integer.SIZE) | row;
            }
        }
        Arrays.sort(sorted, 0, taken);
        int from = 0;
        for (int to = 1; to <= taken; to++) {
            if (to == taken || sorted[to] >> Integer.SIZE != sorted[from] >> Integer.SIZE) {
                if (to - from > 1) {
                    byKey(sorted, from, to, group);
                }
                from = to;
            }
        }
    }

    private void byKey(long[] sorted, int from, int to, Consumer<List<Integer>> group) {
        TreeMap<K, List<Integer>> rows = new TreeMap<>();
        for (int i = from; i < to; i++) {
            int row = (int) sorted[i];
            rows.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row);
        }
        rows.values().stream().filter(same -> same.size() > 1).forEach(group);
    }

    /** Ids without blanks and in small letters. */
    static final class Spelling extends Repeats<String> {
        private final LoanIds.Texts ids;

        Spelling(LoanIds.Texts ids) {
            this.ids = ids;
        }

        @Override
        boolean has(int row) {
            return ids.isGiven(row);
        }

        /** The hash of {@link #key}, without making it. */
        @Override
        int hash(int row) {
            String id = ids.name(row);
            int hash = 0;
            for (int at = 0; at < id.length(); at++) {
                char letter = id.charAt(at);
                hash = isBlank(letter) ? hash : 31 * hash + small(letter);
            }
            return hash;
        }

        @Override
        String key(int row) {
            String id = ids.name(row);
            StringBuilder bare = new StringBuilder(id.length());
            for (int at = 0; at < id.length(); at++) {
                if (!isBlank(id.charAt(at))) {
                    bare.append(small(id.charAt(at)));
                }
            }
            return bare.toString();
        }

        private static boolean isBlank(char letter) {
            return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
        }

        /** By way of the capital letter, because some letters have two small forms. */
        private static char small(char letter) {
            return Character.toLowerCase(Character.toUpperCase(letter));
        }
    }

    /** A borrower, an amount disbursed, and the day of it. */
    record Loan(int borrower, long disbursed, int day) implements Comparable<Loan> {
        @Override
        public int compareTo(Loan other) {
            int order = Integer.compare(borrower, other.borrower);
            order = order != 0 ? order : Long.compare(disbursed, other.disbursed);
            return order != 0 ? order : Integer.compare(day, other.day);
        }
    }

    /** Loans to one borrower of one amount on one day. */
    static final class SameLoan extends Repeats<Loan> {
        private final LoanTape tape;
        private final @Nullable Codes borrowers;
        private final @Nullable AmountColumn disbursed;

        SameLoan(LoanTape tape) {
            this.tape = tape;
            borrowers = tape.attributes.get(Attribute.BORROWER);
            disbursed = tape.amounts.get(Amount.DISBURSED);
        }

        @Override
        boolean has(int row) {
            return borrowers != null
                    && borrowers.code(row) != borrowers.notStated()
                    && disbursed != null
                    && disbursed.isReported(row)
                    && tape.day(LoanDate.DISBURSEMENT, row) != LoanTape.NO_DAY;
        }

        @Override
        int hash(int row) {
            return key(row).hashCode() * 0x9E3779B1;
        }

        @Override
        Loan key(int row) {
            if (borrowers == null || disbursed == null) {
                throw new IllegalStateException("row " + row + " has no borrower or amount");
            }
            return new Loan(borrowers.code(row), disbursed.values()[row], tape.day(LoanDate.DISBURSEMENT, row));
        }
    }
}
