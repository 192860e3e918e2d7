/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.finindicators.formula.Evaluation;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.regulation.DaysLateBucket;
import org.finindicators.report.Column;
import org.finindicators.report.Table;

/**
 * Where the loans of a book went between two dates: from which class of days late into which.
 *
 * <p>Loans are matched by their ids. States are numbered: first the classes of the scheme, then {@linkplain #notKnown()
 * days late not known}, {@linkplain #settled() nothing outstanding}, {@linkplain #writtenOff() written off}, and
 * {@linkplain #absent() not in the book}, which is <em>new</em> at the beginning and <em>gone</em> at the end: the book
 * does not say what has become of the loan. A loan that is left out at either date by a decision on its defects is left
 * out of the matrix and counted apart. An id that occurs twice among loans that are not left out is refused, because
 * nobody knows which of the two it is; {@link IntegrityReport} leaves the second one out.
 *
 * <p>It is exact, and migrations of parts of a book divided by loan id {@linkplain #merge merge} into that of the
 * whole.
 */
public final class Migration {
    private static final String NEW = "new";
    private static final String GONE = "gone";

    private final LocalDate from;
    private final LocalDate to;
    private final MinorUnits unit;
    private final AgingScheme scheme;
    private final Moves moves;

    private Migration(LocalDate from, LocalDate to, MinorUnits unit, AgingScheme scheme, Moves moves) {
        this.from = from;
        this.to = to;
        this.unit = unit;
        this.scheme = scheme;
        this.moves = moves;
    }

    /** The matrix, state by state: loans, their balances at the beginning, and at the end. */
    private static final class Moves {
        final int states;
        final long[] loans;
        final WideSums opening;
        final WideSums closing;
        long leftOut;

        Moves(int states) {
            this.states = states;
            loans = new long[states * states];
            opening = new WideSums(states * states);
            closing = new WideSums(states * states);
        }

        void add(int before, int after, long balanceBefore, long balanceAfter) {
            int at = before * states + after;
            loans[at]++;
            opening.add(at, balanceBefore);
            closing.add(at, balanceAfter);
        }

        Moves plus(Moves other) {
            Moves sum = new Moves(states);
            for (Moves part : List.of(this, other)) {
                for (int at = 0; at < loans.length; at++) {
                    sum.loans[at] += part.loans[at];
                    sum.opening.add(at, part.opening, at);
                    sum.closing.add(at, part.closing, at);
                }
                sum.leftOut += part.leftOut;
            }
            return sum;
        }

        BigInteger sum(WideSums of, IntPredicate before, IntPredicate after) {
            BigInteger sum = BigInteger.ZERO;
            for (int at = 0; at < loans.length; at++) {
                sum = before.test(at / states) && after.test(at % states) ? sum.add(of.get(at)) : sum;
            }
            return sum;
        }

        long count(IntPredicate before, IntPredicate after) {
            return IntStream.range(0, loans.length)
                    .filter(at -> before.test(at / states) && after.test(at % states))
                    .mapToLong(at -> loans[at])
                    .sum();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Moves that
                    && Arrays.equals(loans, that.loans)
                    && opening.equals(that.opening)
                    && closing.equals(that.closing)
                    && leftOut == that.leftOut;
        }

        @Override
        public int hashCode() {
            return Objects.hash(Arrays.hashCode(loans), opening, closing, leftOut);
        }
    }

    /**
     * Follows the loans from one date to another.
     *
     * @param opening the loans at the first date
     * @param closing the loans at the second date, aged under the same scheme
     * @return the migration
     * @throws IllegalArgumentException if the second date is not after the first, currencies or schemes differ, loans
     *     have no ids, or an id occurs twice among loans that are not left out
     */
    public static Migration of(AgedTape opening, AgedTape closing) {
        LoanTape before = opening.tape();
        LoanTape after = closing.tape();
        if (!before.asOf().isBefore(after.asOf())) {
            throw new IllegalArgumentException(
                    "loans at " + before.asOf() + " cannot be followed to " + after.asOf() + ", which is not later");
        }
        requireSame("in", print(before.unit()), print(after.unit()));
        requireSame("by", opening.scheme().toString(), closing.scheme().toString());
        Moves moves = new Moves(states(opening.scheme()));
        follow(opening, closing, ids(after).rowsOf(ids(before)), moves);
        return new Migration(before.asOf(), after.asOf(), before.unit(), opening.scheme(), moves);
    }

    private static void follow(AgedTape opening, AgedTape closing, int[] rows, Moves moves) {
        long[] balancesBefore = opening.tape().balances();
        long[] balancesAfter = closing.tape().balances();
        BitSet met = new BitSet();
        for (int row = 0; row < rows.length; row++) {
            int before = state(opening, row);
            int later = rows[row];
            int after = later < 0 ? absent(opening.scheme()) : state(closing, later);
            if (later >= 0) {
                met.set(later);
            }
            if (before < 0 || after < 0) {
                moves.leftOut++;
            } else {
                moves.add(before, after, balancesBefore[row], later < 0 ? 0 : balancesAfter[later]);
            }
        }
        for (int row = met.nextClearBit(0); row < balancesAfter.length; row = met.nextClearBit(row + 1)) {
            int after = state(closing, row);
            if (after < 0) {
                moves.leftOut++;
            } else {
                moves.add(absent(opening.scheme()), after, 0, balancesAfter[row]);
            }
        }
    }

    /** Returns the state of a loan, -1 if it is left out. */
    private static int state(AgedTape aged, int row) {
        int cell = aged.cells()[row] & 0xFF;
        return Cell.is(cell, Cell.LEFT_OUT)
                ? -1
                : Cell.is(cell, Cell.WRITTEN_OFF) ? writtenOff(aged.scheme()) : Cell.ageClass(cell);
    }

    private static LoanIds ids(LoanTape tape) {
        LoanIds ids = tape.ids;
        if (ids == null) {
            throw new IllegalArgumentException("the loans at " + tape.asOf() + " have no ids to follow them by");
        }
        ids.duplicates().stream()
                .filter(row -> !Cell.is(tape.marks[row], Cell.LEFT_OUT))
                .findFirst()
                .ifPresent(row -> {
                    throw new IllegalArgumentException("the id " + tape.name(row) + " occurs twice among the loans at "
                            + tape.asOf() + "; a check of integrity leaves the second one out");
                });
        return ids;
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

    private static int states(AgingScheme scheme) {
        return absent(scheme) + 1;
    }

    private static int writtenOff(AgingScheme scheme) {
        return Cell.settled(scheme) + 1;
    }

    private static int absent(AgingScheme scheme) {
        return writtenOff(scheme) + 1;
    }

    /**
     * Adds the migration of other loans.
     *
     * @param other that of loans with other ids, between the same dates
     * @return the migration of both
     * @throws IllegalArgumentException if dates, currencies or schemes differ
     */
    public Migration merge(Migration other) {
        requireSame("from", from + " to " + to, other.from + " to " + other.to);
        requireSame("in", print(unit), print(other.unit));
        requireSame("by", scheme.toString(), other.scheme.toString());
        return new Migration(from, to, unit, scheme, moves.plus(other.moves));
    }

    /**
     * Returns the first date.
     *
     * @return the date of the opening balances
     */
    public LocalDate from() {
        return from;
    }

    /**
     * Returns the second date.
     *
     * @return the date of the closing balances
     */
    public LocalDate to() {
        return to;
    }

    /**
     * Returns the classes of days late.
     *
     * @return the scheme
     */
    public AgingScheme scheme() {
        return scheme;
    }

    /**
     * Returns the state of loans with a balance whose days late are not known.
     *
     * @return its number
     */
    public int notKnown() {
        return Cell.notKnown(scheme);
    }

    /**
     * Returns the state of loans without a balance: repaid, or not disbursed.
     *
     * @return its number
     */
    public int settled() {
        return Cell.settled(scheme);
    }

    /**
     * Returns the state of loans that are written off.
     *
     * @return its number
     */
    public int writtenOff() {
        return writtenOff(scheme);
    }

    /**
     * Returns the state of loans that are not in the book: new ones at the beginning, those gone at the end.
     *
     * @return its number, the last
     */
    public int absent() {
        return absent(scheme);
    }

    /**
     * Counts the loans that went from one state to another.
     *
     * @param before the state at the beginning
     * @param after the state at the end
     * @return the number
     * @throws IndexOutOfBoundsException if there is no such state
     */
    public long loans(int before, int after) {
        return moves.loans[at(before, after)];
    }

    /**
     * Adds up the opening balances of the loans that went from one state to another.
     *
     * @param before the state at the beginning
     * @param after the state at the end
     * @return the sum in whole units of the currency, zero for new loans
     * @throws IndexOutOfBoundsException if there is no such state
     */
    public BigDecimal opening(int before, int after) {
        return unit.amount(moves.opening.get(at(before, after)));
    }

    /**
     * Adds up the closing balances of the loans that went from one state to another.
     *
     * @param before the state at the beginning
     * @param after the state at the end
     * @return the sum in whole units of the currency, zero for loans that are gone
     * @throws IndexOutOfBoundsException if there is no such state
     */
    public BigDecimal closing(int before, int after) {
        return unit.amount(moves.closing.get(at(before, after)));
    }

    private int at(int before, int after) {
        return Objects.checkIndex(before, moves.states) * moves.states + Objects.checkIndex(after, moves.states);
    }

    /**
     * Counts the loans that are left out at one of the dates or at both.
     *
     * @return the number
     */
    public long leftOut() {
        return moves.leftOut;
    }

    /**
     * Gives the share of a class that got worse: the opening balance of its loans that are in a later class or written
     * off at the end, over the opening balance of all its loans.
     *
     * <p>Loans that are gone, or whose days late are not known at the end, are below the line and not above it; a note
     * says how much they are. Undefined where the class had no balance above zero.
     *
     * @param number the class, from 0
     * @return the share with its parts, or the reason why there is none
     * @throws IndexOutOfBoundsException if there is no such class
     */
    public Evaluation rollRate(int number) {
        return share(number, after -> (after > number && after < scheme.classes()) || after == writtenOff());
    }

    /**
     * Gives the share of a class that was cured: the opening balance of its loans that are not late or have been repaid
     * at the end, over the opening balance of all its loans.
     *
     * <p>For loans that were not late it is the share that has remained so. Undefined as {@link #rollRate}.
     *
     * @param number the class, from 0
     * @return the share with its parts, or the reason why there is none
     * @throws IndexOutOfBoundsException if there is no such class
     */
    public Evaluation cureRate(int number) {
        return share(number, after -> after == 0 || after == settled());
    }

    private Evaluation share(int number, IntPredicate above) {
        Objects.checkIndex(number, scheme.classes());
        Rational lost = balance(moves.opening, number, after -> after == absent() || after == notKnown());
        return Evaluation.quotient(
                balance(moves.opening, number, above),
                balance(moves.opening, number, after -> true),
                "opening balance of loans " + scheme.label(number),
                List.of(),
                lost.signum() == 0
                        ? List.of()
                        : List.of(Printing.fixed(lost.toDecimal(), unit.digits())
                                + " of the opening balance is gone or of unknown lateness at the end"));
    }

    /**
     * Gives the classical roll rate, which needs no ids: the balance of the next class at the end over the balance of a
     * class at the beginning, new loans included.
     *
     * <p>Undefined where the class had no balance above zero.
     *
     * @param number the class, from 0; the last one has no next
     * @return the quotient with its parts, or the reason why there is none
     * @throws IndexOutOfBoundsException if there is no such class, or no next
     */
    public Evaluation balanceRollRate(int number) {
        Objects.checkIndex(number, scheme.classes() - 1);
        return Evaluation.quotient(
                Rational.of(unit.amount(moves.sum(moves.closing, before -> true, after -> after == number + 1))),
                balance(moves.opening, number, after -> true),
                "opening balance of loans " + scheme.label(number),
                List.of(),
                List.of());
    }

    /**
     * Gives {@link #rollRate} for each class.
     *
     * @return the shares, from loans that were not late on
     */
    public List<Evaluation> rollRates() {
        return IntStream.range(0, scheme.classes()).mapToObj(this::rollRate).toList();
    }

    private Rational balance(WideSums of, int before, IntPredicate after) {
        return Rational.of(unit.amount(moves.sum(of, state -> state == before, after)));
    }

    /**
     * Lays out how many loans went where.
     *
     * @return a row for each state at the beginning, a column for each at the end; those that no loan was in are left
     *     out unless they are classes
     */
    public Table counts() {
        return matrix(
                "Loans from " + from + " to " + to,
                (before, after) -> Printing.upTo(BigDecimal.valueOf(loans(before, after)), 0));
    }

    /**
     * Lays out how much balance went where: opening balances, of new loans the closing ones.
     *
     * @return a table as {@link #counts()}
     */
    public Table balances() {
        return matrix(
                        "Balances from " + from + " to " + to + ", "
                                + unit.currency().getCurrencyCode(),
                        (before, after) -> Printing.fixed(
                                before == absent() ? closing(before, after) : opening(before, after), unit.digits()))
                .note("opening balances; of new loans, closing balances");
    }

    /**
     * Lays out what part of each state's opening balance went where.
     *
     * @return a table as {@link #counts()}, in per cent; - where there was no opening balance above zero
     */
    public Table shares() {
        return matrix("Migration from " + from + " to " + to + ", % of opening balance", (before, after) -> {
                    Rational all = balance(moves.opening, before, state -> true);
                    return all.signum() <= 0
                            ? "-"
                            : Printing.percent(
                                    Rational.of(opening(before, after))
                                            .dividedBy(all)
                                            .toDecimal(),
                                    2);
                })
                .note("- no opening balance");
    }

    private Table matrix(String title, BiFunction<Integer, Integer, String> cell) {
        int[] columns = states(after -> moves.count(before -> true, state -> state == after));
        int[] rows = states(before -> moves.count(state -> state == before, after -> true));
        List<Column> heads = new ArrayList<>(List.of(Column.text("from \\ to")));
        IntStream.of(columns).forEach(after -> heads.add(Column.number(name(after, GONE))));
        Table table = Table.of(title, heads.toArray(Column[]::new));
        for (int before : rows) {
            List<String> line = new ArrayList<>(List.of(name(before, NEW)));
            IntStream.of(columns).forEach(after -> line.add(cell.apply(before, after)));
            table = table.row(line.toArray(String[]::new));
        }
        return leftOut() == 0 ? table : table.note("loans left out for their defects: " + leftOut());
    }

    private int[] states(IntToLongFunction loansIn) {
        return IntStream.range(0, moves.states)
                .filter(state -> state < scheme.classes() || loansIn.applyAsLong(state) > 0)
                .toArray();
    }

    /** Names a state in a few letters, days for classes. */
    private String name(int state, String absent) {
        if (state == 0) {
            return "not late";
        }
        if (state < scheme.classes()) {
            return scheme.to(state) == DaysLateBucket.OPEN
                    ? "> " + (scheme.from(state) - 1)
                    : scheme.from(state) + "-" + scheme.to(state);
        }
        return state == absent()
                ? absent
                : state == writtenOff() ? "written off" : state == settled() ? "repaid" : "not known";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Migration that
                && from.equals(that.from)
                && to.equals(that.to)
                && unit.equals(that.unit)
                && scheme.equals(that.scheme)
                && moves.equals(that.moves);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, unit, scheme, moves);
    }

    /** Prints {@link #shares()}. */
    @Override
    public String toString() {
        return shares().toString();
    }
}
