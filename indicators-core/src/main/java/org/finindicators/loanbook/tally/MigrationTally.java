/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.LoanState;
import org.finindicators.number.MinorUnits;
import org.finindicators.validation.InvalidInputException;

/**
 * The loans of a book by their states at two dates, in sums: how many went from each state to each other, and with
 * which balances.
 *
 * <p>Loans are matched by their ids. A loan that is left out at either date by a decision on its defects is left out of
 * the sums and counted apart. An id that occurs twice among loans that are not left out is refused, because it is not
 * known which of the two is meant; an {@link IntegrityReport} leaves the later one out. A loan without an id that is
 * not left out is refused as well.
 *
 * <p>It is immutable and exact, and tallies of parts of a book divided by loan id {@linkplain #merge merge} into that
 * of the whole.
 *
 * @since 0.1.0
 */
public final class MigrationTally {
    private static final int LEFT_OUT = -1;

    private final Terms terms;
    private final List<LoanState> states;
    private final long[] loans;
    private final WideSums opening;
    private final WideSums closing;
    private final WideSums anew;
    private final WideSums reaged = new WideSums(1);
    private long reagedLoans;
    private long leftOut;

    private MigrationTally(Terms terms) {
        this.terms = terms;
        states = terms.scheme().states();
        int cells = states.size() * states.size();
        loans = new long[cells];
        opening = new WideSums(cells);
        closing = new WideSums(cells);
        anew = new WideSums(cells);
    }

    /** The dates, the currency and the scheme, which the tallies of parts must have in common. */
    private record Terms(LocalDate from, LocalDate to, MinorUnits unit, AgingScheme scheme) {
        Terms {
            if (!from.isBefore(to)) {
                throw InvalidInputException.of(
                        "", "loans at " + from + " cannot be followed to " + to + ", which is not later");
            }
            if (!scheme.hasThreshold(0)) {
                throw InvalidInputException.of(
                        "", "loans that are not late cannot be told from the others by " + scheme);
            }
        }

        static Terms of(AgedTape opening, AgedTape closing) {
            LoanTape before = opening.tape();
            LocalDate from = before.asOf();
            LocalDate to = closing.tape().asOf();
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
                throw InvalidInputException.of(
                        "", "loans " + how + " " + one + " cannot be followed into loans " + how + " " + other);
            }
        }

        private static String print(MinorUnits unit) {
            return unit.currency().getCurrencyCode() + " with " + unit.digits() + " digits";
        }
    }

    /**
     * Follows the loans from one date to another.
     *
     * @param opening the loans at the first date
     * @param closing the loans at the second date, aged under the same scheme
     * @return the tally
     * @throws InvalidInputException if the second date is not after the first, currencies or schemes differ, the scheme
     *     does not tell loans that are late at all from the others, loans have no ids, or a loan that is not left out
     *     has a blank id or one that occurs twice
     */
    public static MigrationTally of(AgedTape opening, AgedTape closing) {
        MigrationTally count = new MigrationTally(Terms.of(opening, closing));
        int absent = count.place(LoanState.NOT_IN_BOOK);
        int writtenOff = count.place(LoanState.WRITTEN_OFF);
        long[] before = opening.tape().balances();
        long[] after = closing.tape().balances();
        int[] places = ids(closing.tape()).rowsOf(ids(opening.tape()), leftOut(closing.tape()));
        BitSet met = new BitSet(after.length);
        for (int row = 0; row < places.length; row++) {
            int place = places[row];
            if (place < 0) {
                count.add(state(opening, row, writtenOff), absent, before[row], 0);
            } else {
                met.set(place);
                int from = state(opening, row, writtenOff);
                int to = state(closing, place, writtenOff);
                count.add(from, to, before[row], after[place]);
                if (isReaged(opening, row, closing, place)) {
                    count.reagedLoans++;
                    count.reaged.add(0, before[row]);
                }
                if (isRenegotiated(closing, place) && !isRenegotiated(opening, row)) {
                    count.addAnew(from, to, before[row]);
                }
            }
        }
        for (int row = met.nextClearBit(0); row < after.length; row = met.nextClearBit(row + 1)) {
            count.add(absent, state(closing, row, writtenOff), 0, after[row]);
        }
        return count;
    }

    /**
     * Starts without loans, to which those are {@linkplain #with(MovedLoans) added} that were followed elsewhere, by a
     * database for instance.
     *
     * @param from the date of the opening balances
     * @param to the date of the closing balances
     * @param unit the minor units of all amounts
     * @param scheme the classes of days late
     * @return the empty tally
     * @throws InvalidInputException if the second date is not after the first, or the scheme does not tell loans that
     *     are late at all from the others
     */
    public static MigrationTally of(LocalDate from, LocalDate to, MinorUnits unit, AgingScheme scheme) {
        return new MigrationTally(new Terms(from, to, unit, scheme));
    }

    /**
     * Adds loans that went from one state to another.
     *
     * @param moved the loans
     * @return the larger tally
     * @throws InvalidInputException if a state is not one of the scheme
     */
    public MigrationTally with(MovedLoans moved) {
        MigrationTally sum = merge(new MigrationTally(terms));
        int at = at(moved.before(), moved.after());
        sum.loans[at] = Math.addExact(sum.loans[at], moved.loans());
        sum.opening.addSum(at, moved.openingSum(), "opening balances");
        sum.closing.addSum(at, moved.closingSum(), "closing balances");
        sum.anew.addSum(at, moved.anewSum(), "balances renegotiated");
        sum.reaged.addSum(0, moved.reagedSum(), "balances reaged");
        sum.reagedLoans = Math.addExact(sum.reagedLoans, moved.reagedLoans());
        return sum;
    }

    /**
     * Counts further loans that are left out at one of the dates or at both.
     *
     * @param more how many
     * @return the larger tally
     */
    public MigrationTally withLeftOut(long more) {
        MigrationTally sum = merge(new MigrationTally(terms));
        sum.leftOut = Math.addExact(sum.leftOut, more);
        return sum;
    }

    private static LoanIds ids(LoanTape tape) {
        LoanIds ids = tape.ids;
        if (ids == null) {
            throw InvalidInputException.of("", "the loans at " + tape.asOf() + " have no ids to follow them by");
        }
        BitSet aside = leftOut(tape);
        for (int row = aside.nextClearBit(0); row < tape.size(); row = aside.nextClearBit(row + 1)) {
            if (!ids.isGiven(row)) {
                throw InvalidInputException.of(
                        "",
                        "the loan of row " + row + " among the loans at " + tape.asOf()
                                + " has no id to follow it by; a policy of integrity may leave it out");
            }
        }
        ids.duplicates(aside).stream().findFirst().ifPresent(row -> {
            throw InvalidInputException.of(
                    "",
                    "the id " + tape.name(row) + " occurs twice among the loans at " + tape.asOf()
                            + "; a check of integrity leaves the second one out");
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

    /** Returns the place of a state; those of a cell come first, in its order. */
    private static int state(AgedTape aged, int row, int writtenOff) {
        int cell = aged.cells()[row] & 0xFF;
        if (Cell.is(cell, Cell.LEFT_OUT)) {
            return LEFT_OUT;
        }
        return Cell.is(cell, Cell.WRITTEN_OFF) ? writtenOff : Cell.ageClass(cell);
    }

    private static boolean isRenegotiated(AgedTape aged, int row) {
        return Cell.is(aged.cells()[row], Cell.RENEGOTIATED);
    }

    /** Tells whether a loan on the books is less late, with as much principal, and without being renegotiated. */
    private static boolean isReaged(AgedTape opening, int row, AgedTape closing, int place) {
        int daysAfter = closing.tape().daysLate[place];
        long balance = opening.tape().balances()[row];
        return daysAfter >= 0
                && daysAfter < opening.tape().daysLate[row]
                && balance > 0
                && closing.tape().balances()[place] >= balance
                && AgedTape.isOnBooks(opening.cells()[row])
                && AgedTape.isOnBooks(closing.cells()[place])
                && !isRenegotiated(closing, place);
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

    /**
     * Adds up the tallies of two parts of a book.
     *
     * @param other that of loans with other ids, between the same dates
     * @return the tally of both
     * @throws InvalidInputException if dates, currencies or schemes differ
     */
    public MigrationTally merge(MigrationTally other) {
        terms.require(other.terms);
        MigrationTally sum = new MigrationTally(terms);
        for (MigrationTally part : List.of(this, other)) {
            for (int at = 0; at < loans.length; at++) {
                sum.loans[at] = Math.addExact(sum.loans[at], part.loans[at]);
                sum.opening.add(at, part.opening, at);
                sum.closing.add(at, part.closing, at);
                sum.anew.add(at, part.anew, at);
            }
            sum.reaged.add(0, part.reaged, 0);
            sum.reagedLoans = Math.addExact(sum.reagedLoans, part.reagedLoans);
            sum.leftOut = Math.addExact(sum.leftOut, part.leftOut);
        }
        return sum;
    }

    private int at(int before, int after) {
        return before * states.size() + after;
    }

    private int at(LoanState before, LoanState after) {
        return at(place(before), place(after));
    }

    private int place(LoanState state) {
        return Cell.place(terms.scheme(), state);
    }

    /**
     * Returns the first date.
     *
     * @return the date of the opening balances
     */
    public LocalDate from() {
        return terms.from();
    }

    /**
     * Returns the second date.
     *
     * @return the date of the closing balances
     */
    public LocalDate to() {
        return terms.to();
    }

    /**
     * Returns what amounts are counted in.
     *
     * @return the minor units of one currency
     */
    public MinorUnits unit() {
        return terms.unit();
    }

    /**
     * Returns the classes of days late.
     *
     * @return the scheme
     */
    public AgingScheme scheme() {
        return terms.scheme();
    }

    /**
     * Counts the loans that went from one state to another.
     *
     * @param before the state at the beginning
     * @param after the state at the end
     * @return the number
     * @throws InvalidInputException if a state is not one of the scheme
     */
    public long loans(LoanState before, LoanState after) {
        return loans[at(before, after)];
    }

    /**
     * Adds up the opening balances of the loans that went from one state to another.
     *
     * @param before the state at the beginning
     * @param after the state at the end
     * @return the sum in whole units of the currency, zero for new loans
     * @throws InvalidInputException if a state is not one of the scheme
     */
    public BigDecimal opening(LoanState before, LoanState after) {
        return terms.unit().amount(opening.get(at(before, after)));
    }

    /**
     * Adds up the closing balances of the loans that went from one state to another.
     *
     * @param before the state at the beginning
     * @param after the state at the end
     * @return the sum in whole units of the currency, zero for loans that are gone
     * @throws InvalidInputException if a state is not one of the scheme
     */
    public BigDecimal closing(LoanState before, LoanState after) {
        return terms.unit().amount(closing.get(at(before, after)));
    }

    /**
     * Adds up the opening balances of the loans that went from one state to another and were renegotiated in between:
     * marked as renegotiated at the end and not at the beginning.
     *
     * @param before the state at the beginning
     * @param after the state at the end
     * @return the sum in whole units of the currency, a part of {@link #opening}
     * @throws InvalidInputException if a state is not one of the scheme
     */
    public BigDecimal renegotiated(LoanState before, LoanState after) {
        return terms.unit().amount(anew.get(at(before, after)));
    }

    /**
     * Adds up the loans that are less late at the end though no principal was paid: on the books at both dates, with a
     * balance that is not smaller, and not marked as renegotiated. Someone has set their days late back, or interest
     * alone was overdue and has been paid.
     *
     * @return the loans and their opening balance
     */
    public LoanTotal reaged() {
        return new LoanTotal(OptionalLong.of(reagedLoans), terms.unit().amount(reaged.get(0)));
    }

    /**
     * Counts the loans that are left out at one of the dates or at both.
     *
     * @return the number
     */
    public long leftOut() {
        return leftOut;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MigrationTally that
                && terms.equals(that.terms)
                && Arrays.equals(loans, that.loans)
                && opening.equals(that.opening)
                && closing.equals(that.closing)
                && anew.equals(that.anew)
                && reaged.equals(that.reaged)
                && reagedLoans == that.reagedLoans
                && leftOut == that.leftOut;
    }

    @Override
    public int hashCode() {
        return Objects.hash(terms, Arrays.hashCode(loans), opening, closing, anew, reaged, reagedLoans, leftOut);
    }

    /** Prints the dates and how many loans there are. */
    @Override
    public String toString() {
        long all = Arrays.stream(loans).sum();
        return all + (all == 1 ? " loan" : " loans") + " from " + from() + " to " + to();
    }
}
