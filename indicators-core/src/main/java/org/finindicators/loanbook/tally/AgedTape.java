/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.validation.InvalidInputException;

/**
 * Loans sorted into classes of days late: a byte for each loan, made once, from which every tally is taken.
 *
 * <p>Tallies are taken chunk by chunk. The work can be divided among threads; the result is the same, bit for bit.
 *
 * @since 0.1.0
 */
public final class AgedTape {
    /** Some blocks of the columns; with the columns of a few groupings they stay in a cache of the second level. */
    private static final int CHUNK = 4 * AmountColumn.BLOCK;

    private final LoanTape tape;
    private final AgingScheme scheme;
    private final byte[] cells;

    AgedTape(LoanTape tape, AgingScheme scheme) {
        this.tape = tape;
        this.scheme = scheme;
        cells = new byte[tape.size()];
        fill();
    }

    private void fill() {
        int cap = scheme.from(scheme.classes() - 1);
        byte[] table = new byte[cap + 2];
        for (int days = -1; days <= cap; days++) {
            table[days + 1] = (byte) Cell.of(scheme, 1, days, 0);
        }
        byte[] notAboveZero = {(byte) Cell.of(scheme, 0, 0, 0), (byte) Cell.of(scheme, -1, 0, 0)};
        fill(tape.balances(), tape.daysLate, tape.marks, table, notAboveZero, cells);
    }

    private static void fill(
            long[] balances, int[] daysLate, byte[] marks, byte[] table, byte[] notAboveZero, byte[] out) {
        int last = table.length - 2;
        for (int i = 0; i < out.length; i++) {
            int cell = table[Math.min(daysLate[i], last) + 1];
            long balance = balances[i];
            // the sign bit tells a balance below zero from none
            out[i] = (byte) ((balance <= 0 ? notAboveZero[(int) (balance >>> 63)] : cell) | (marks[i] & Cell.MARKS));
        }
    }

    /**
     * Returns the loans.
     *
     * @return the tape
     */
    public LoanTape tape() {
        return tape;
    }

    /**
     * Returns the classes.
     *
     * @return the scheme
     */
    public AgingScheme scheme() {
        return scheme;
    }

    /**
     * Tallies all loans.
     *
     * @return the tally
     */
    public LoanTally tally() {
        return tallies(1, List.of()).get(0);
    }

    /**
     * Tallies the loans of each label of an attribute; if the tape does not have it, no loan states it.
     *
     * @param by the attribute
     * @return the tally
     * @throws InvalidInputException if it has too many labels
     */
    public LoanTally tallyBy(Attribute by) {
        return tallies(1, List.of(by)).get(0);
    }

    /**
     * Tallies by several attributes in one pass, each for itself.
     *
     * @param threads how many threads work on it, the calling one among them; the common pool gives the others
     * @param by the attributes; with none, all loans are tallied as one
     * @return a tally for each attribute, one if none was given
     * @throws InvalidInputException if an attribute has too many labels, or threads are fewer than 1
     */
    public List<LoanTally> tallies(int threads, List<Attribute> by) {
        requireThreads(threads);
        int parts = (int) Math.min(threads, Math.max(1L, tape.size() / CHUNK));
        List<List<TallyBuilder>> builders =
                IntStream.range(0, parts).mapToObj(part -> builders(by)).toList();
        IntStream work = IntStream.range(0, parts);
        (parts == 1 ? work : work.parallel()).forEach(part -> {
            int from = (int) ((long) tape.size() * part / parts);
            int to = (int) ((long) tape.size() * (part + 1) / parts);
            add(builders.get(part), from, to);
        });
        List<TallyBuilder> whole = builders.get(0);
        for (List<TallyBuilder> part : builders.subList(1, parts)) {
            for (int i = 0; i < whole.size(); i++) {
                whole.get(i).add(part.get(i));
            }
        }
        return whole.stream().map(TallyBuilder::build).collect(Collectors.toUnmodifiableList());
    }

    /**
     * Adds all loans to a tally.
     *
     * @param builder takes them; it must be of the same date, currency and scheme
     * @throws InvalidInputException as {@link #addTo(TallyBuilder, int, int)}
     */
    public void addTo(TallyBuilder builder) {
        addTo(builder, 0, tape.size());
    }

    /**
     * Adds some loans to a tally; where the tape does not have the attribute of the tally, none of them states it.
     *
     * @param builder takes them
     * @param from the first row
     * @param to the row after the last
     * @throws InvalidInputException if the tally is of another date, currency or scheme, has loans of another period or
     *     basis of collection, or would have too many labels
     * @throws IndexOutOfBoundsException if there are no such rows
     */
    public void addTo(TallyBuilder builder, int from, int to) {
        builder.add(tape, scheme, cells, from, to);
    }

    private void add(List<TallyBuilder> builders, int from, int to) {
        // a chunk stays in the cache while each of the builders reads it
        for (int at = from; at < to; at += CHUNK) {
            for (TallyBuilder builder : builders) {
                addTo(builder, at, Math.min(to, at + CHUNK));
            }
        }
    }

    private List<TallyBuilder> builders(List<Attribute> by) {
        List<TallyBuilder> all = new ArrayList<>();
        if (by.isEmpty()) {
            all.add(new TallyBuilder(tape.asOf(), tape.unit(), scheme, null).agree(tape.collected()));
        }
        by.forEach(attribute ->
                all.add(new TallyBuilder(tape.asOf(), tape.unit(), scheme, attribute).agree(tape.collected())));
        return all;
    }

    static void requireThreads(int threads) {
        if (threads < 1) {
            throw InvalidInputException.of("", "threads must be at least 1, not " + threads);
        }
    }

    byte[] cells() {
        return cells;
    }

    AmountColumn balances() {
        return Objects.requireNonNull(tape.amounts.get(Amount.BALANCE));
    }

    /** Tells whether the loan of a cell is neither written off nor left out. */
    static boolean isOnBooks(byte cell) {
        return (cell & (Cell.WRITTEN_OFF | Cell.LEFT_OUT)) == 0;
    }

    /** Prints the tape and its classes. */
    @Override
    public String toString() {
        return tape + ", " + scheme;
    }
}
