/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.finindicators.number.MinorUnits;

/**
 * How many loans went from each state to each other, with their balances at both dates.
 *
 * <p>States are the classes of a {@link Cell}, then written off, then absent. It is written to only while it is made.
 */
final class MigrationCount {
    private static final int LEFT_OUT = -1;

    private final Terms terms;
    private final int states;
    private final long[] loans;
    private final WideSums opening;
    private final WideSums closing;
    private final WideSums anew;
    private long leftOut;

    private MigrationCount(Terms terms) {
        this.terms = terms;
        states = absent(terms.scheme()) + 1;
        loans = new long[states * states];
        opening = new WideSums(states * states);
        closing = new WideSums(states * states);
        anew = new WideSums(states * states);
    }

    /** What the counts of the parts of a book must have in common. */
    record Terms(LocalDate from, LocalDate to, MinorUnits unit, AgingScheme scheme) {
        static Terms of(AgedTape opening, AgedTape closing) {
            LoanTape before = opening.tape();
            LocalDate from = before.asOf();
            LocalDate to = closing.tape().asOf();
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException(
                        "loans at " + from + " cannot be followed to " + to + ", which is not later");
            }
            Terms terms = new Terms(from, to, before.unit(), opening.scheme());
            terms.require(new Terms(from, to, closing.tape().unit(), closing.scheme()));
            return terms;
        }

        void require(Terms other) {
            requireSame("from", from + " to " + to, other.from + " to " + other.to);
            requireSame("in", print(unit), print(other.unit));
            requireSame("by", scheme.toString(), other.scheme.toString());
        }

        private static void requireSame(String how, String one, String other) {
            if (!one.equals(other)) {
                throw new IllegalArgumentException(
                        "loans " + how + " " + one + " cannot be followed into loans " + how + " " + other);
            }
        }

        private static String print(MinorUnits unit) {
            return unit.currency().getCurrencyCode() + " with " + unit.digits() + " digits";
        }
    }

    /** Matches the loans of two tapes by their ids. */
    static MigrationCount of(AgedTape opening, AgedTape closing) {
        MigrationCount count = new MigrationCount(Terms.of(opening, closing));
        int absent = absent(opening.scheme());
        long[] before = opening.tape().balances();
        long[] after = closing.tape().balances();
        int[] places = ids(closing.tape()).rowsOf(ids(opening.tape()), leftOut(closing.tape()));
        BitSet met = new BitSet(after.length);
        for (int row = 0; row < places.length; row++) {
            int place = places[row];
            if (place < 0) {
                count.add(state(opening, row), absent, before[row], 0);
            } else {
                met.set(place);
                int from = state(opening, row);
                int to = state(closing, place);
                count.add(from, to, before[row], after[place]);
                if (isRenegotiated(closing, place) && !isRenegotiated(opening, row)) {
                    count.addAnew(from, to, before[row]);
                }
            }
        }
        for (int row = met.nextClearBit(0); row < after.length; row = met.nextClearBit(row + 1)) {
            count.add(absent, state(closing, row), 0, after[row]);
        }
        return count;
    }

    private static LoanIds ids(LoanTape tape) {
        LoanIds ids = tape.ids;
        if (ids == null) {
            throw new IllegalArgumentException("the loans at " + tape.asOf() + " have no ids to follow them by");
        }
        BitSet aside = leftOut(tape);
        for (int row = aside.nextClearBit(0); row < tape.size(); row = aside.nextClearBit(row + 1)) {
            if (!ids.isGiven(row)) {
                throw new IllegalArgumentException("the loan of row " + row + " among the loans at " + tape.asOf()
                        + " has no id to follow it by; a policy of integrity may leave it out");
            }
        }
        ids.duplicates(aside).stream().findFirst().ifPresent(row -> {
            throw new IllegalArgumentException("the id " + tape.name(row) + " occurs twice among the loans at "
                    + tape.asOf() + "; a check of integrity leaves the second one out");
        });
        return ids;
    }

    private static BitSet leftOut(LoanTape tape) {
        BitSet out = new BitSet();
        for (int row = 0; row < tape.size(); row++) {
            if (Cell.is(tape.marks[row], Cell.LEFT_OUT)) {
                out.set(row);
            }
        }
        return out;
    }

    private static int state(AgedTape aged, int row) {
        int cell = aged.cells()[row] & 0xFF;
        if (Cell.is(cell, Cell.LEFT_OUT)) {
            return LEFT_OUT;
        }
        return Cell.is(cell, Cell.WRITTEN_OFF) ? writtenOff(aged.scheme()) : Cell.ageClass(cell);
    }

    private static boolean isRenegotiated(AgedTape aged, int row) {
        return Cell.is(aged.cells()[row], Cell.RENEGOTIATED);
    }

    private void addAnew(int before, int after, long balance) {
        if (before != LEFT_OUT && after != LEFT_OUT) {
            anew.add(at(before, after), balance);
        }
    }

    private void add(int before, int after, long balanceBefore, long balanceAfter) {
        if (before == LEFT_OUT || after == LEFT_OUT) {
            leftOut++;
        } else {
            int at = at(before, after);
            loans[at]++;
            opening.add(at, balanceBefore);
            closing.add(at, balanceAfter);
        }
    }

    MigrationCount plus(MigrationCount other) {
        terms.require(other.terms);
        MigrationCount sum = new MigrationCount(terms);
        for (MigrationCount part : List.of(this, other)) {
            for (int at = 0; at < loans.length; at++) {
                sum.loans[at] = Math.addExact(sum.loans[at], part.loans[at]);
                sum.opening.add(at, part.opening, at);
                sum.closing.add(at, part.closing, at);
                sum.anew.add(at, part.anew, at);
            }
            sum.leftOut = Math.addExact(sum.leftOut, part.leftOut);
        }
        return sum;
    }

    /** Returns the state of loans that are written off, behind the classes of a {@link Cell}. */
    static int writtenOff(AgingScheme scheme) {
        return Cell.belowZero(scheme) + 1;
    }

    /** Returns the state of loans that are not in the book, the last. */
    static int absent(AgingScheme scheme) {
        return writtenOff(scheme) + 1;
    }

    private int at(int before, int after) {
        return Objects.checkIndex(before, states) * states + Objects.checkIndex(after, states);
    }

    Terms terms() {
        return terms;
    }

    long loans(int before, int after) {
        return loans[at(before, after)];
    }

    BigDecimal opening(int before, int after) {
        return terms.unit().amount(opening.get(at(before, after)));
    }

    BigDecimal closing(int before, int after) {
        return terms.unit().amount(closing.get(at(before, after)));
    }

    /** Adds up the opening balances of loans that were renegotiated between the dates and not before. */
    BigDecimal renegotiated(int before, int after) {
        return terms.unit().amount(anew.get(at(before, after)));
    }

    long leftOut() {
        return leftOut;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MigrationCount that
                && terms.equals(that.terms)
                && Arrays.equals(loans, that.loans)
                && opening.equals(that.opening)
                && closing.equals(that.closing)
                && anew.equals(that.anew)
                && leftOut == that.leftOut;
    }

    @Override
    public int hashCode() {
        return Objects.hash(terms, Arrays.hashCode(loans), opening, closing, anew, leftOut);
    }
}
