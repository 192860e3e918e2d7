/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.finindicators.formula.Evaluation;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Table;

/**
 * Where the loans of a book went between two dates: from which class of days late into which.
 *
 * <p>Loans are matched by their ids. States are numbered: first the classes of the scheme, then {@linkplain #notKnown()
 * days late not known}, {@linkplain #settled() nothing outstanding}, a {@linkplain #belowZero() balance below zero},
 * {@linkplain #writtenOff() written off}, and {@linkplain #absent() not in the book}, which is <em>new</em> at the
 * beginning and <em>gone</em> at the end: the book does not say what has become of the loan. A loan that is left out at
 * either date by a decision on its defects is left out of the matrix and counted apart. A tape with an id that an
 * earlier loan bears already is refused, unless one of the two is left out, because nobody knows which of the two it
 * is; an {@link IntegrityReport} leaves the later one out. A loan that is not left out and has no id is refused as
 * well.
 *
 * <p>It is exact, and migrations of parts of a book divided by loan id {@linkplain #merge merge} into that of the
 * whole.
 */
public final class Migration {
    private final MigrationCount count;

    private Migration(MigrationCount count) {
        this.count = count;
    }

    /**
     * Follows the loans from one date to another.
     *
     * @param opening the loans at the first date
     * @param closing the loans at the second date, aged under the same scheme
     * @return the migration
     * @throws IllegalArgumentException if the second date is not after the first, currencies or schemes differ, loans
     *     have no ids, or a loan that is not left out has a blank id or bears that of an earlier one that is not left
     *     out either
     */
    public static Migration of(AgedTape opening, AgedTape closing) {
        return new Migration(MigrationCount.of(opening, closing));
    }

    /**
     * Adds the migration of other loans.
     *
     * @param other that of loans with other ids, between the same dates
     * @return the migration of both
     * @throws IllegalArgumentException if dates, currencies or schemes differ
     */
    public Migration merge(Migration other) {
        return new Migration(count.plus(other.count));
    }

    /**
     * Returns the first date.
     *
     * @return the date of the opening balances
     */
    public LocalDate from() {
        return count.terms().from();
    }

    /**
     * Returns the second date.
     *
     * @return the date of the closing balances
     */
    public LocalDate to() {
        return count.terms().to();
    }

    /**
     * Returns the classes of days late.
     *
     * @return the scheme
     */
    public AgingScheme scheme() {
        return count.terms().scheme();
    }

    /**
     * Returns the state of loans with a balance whose days late are not known.
     *
     * @return its number
     */
    public int notKnown() {
        return Cell.notKnown(scheme());
    }

    /**
     * Returns the state of loans without a balance: repaid, or not disbursed.
     *
     * @return its number
     */
    public int settled() {
        return Cell.settled(scheme());
    }

    /**
     * Returns the state of loans whose balance is below zero, however late: they were paid more than was owed, or their
     * balance is wrong.
     *
     * @return its number
     */
    public int belowZero() {
        return Cell.belowZero(scheme());
    }

    /**
     * Returns the state of loans that are written off.
     *
     * @return its number
     */
    public int writtenOff() {
        return MigrationCount.writtenOff(scheme());
    }

    /**
     * Returns the state of loans that are not in the book: new ones at the beginning, those gone at the end.
     *
     * @return its number, the last
     */
    public int absent() {
        return MigrationCount.absent(scheme());
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
        return count.loans(before, after);
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
        return count.opening(before, after);
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
        return count.closing(before, after);
    }

    /** Adds up the opening balances of the loans that went from one state to some others. */
    BigDecimal opening(int before, IntPredicate after) {
        return IntStream.rangeClosed(0, absent())
                .filter(after)
                .mapToObj(state -> opening(before, state))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Adds up the opening balances of the loans that went from one state to another and were renegotiated in between:
     * marked as renegotiated at the end and not at the beginning.
     *
     * @param before the state at the beginning
     * @param after the state at the end
     * @return the sum in whole units of the currency, a part of {@link #opening(int, int)}
     * @throws IndexOutOfBoundsException if there is no such state
     */
    public BigDecimal renegotiated(int before, int after) {
        return count.renegotiated(before, after);
    }

    /**
     * Counts the loans that are left out at one of the dates or at both.
     *
     * @return the number
     */
    public long leftOut() {
        return count.leftOut();
    }

    /**
     * Gives the share of a class that got worse: the opening balance of its loans that are in a later class or written
     * off at the end, over the opening balance of all its loans.
     *
     * <p>Loans that are gone, or whose balance is below zero or days late are not known at the end, are below the line
     * and not above it; a note says how much they are. Undefined where the class had no balance above zero.
     *
     * @param number the class, from 0
     * @return the share with its parts, or the reason why there is none
     * @throws IndexOutOfBoundsException if there is no such class
     */
    public Evaluation rollRate(int number) {
        IntPredicate worse = after -> (after > number && after < scheme().classes()) || after == writtenOff();
        return share(number, opening(checked(number), worse), List.of());
    }

    /**
     * Gives the share of a class that was cured: the opening balance of its loans that are not late or have been repaid
     * at the end, over the opening balance of all its loans.
     *
     * <p>A loan that was renegotiated in between is not cured, whatever its days late by the new terms: it is below the
     * line and not above it, and a note says how much that is. One that was renegotiated before can be cured. For loans
     * that were not late it is the share that has remained so or was repaid. Undefined as {@link #rollRate}.
     *
     * @param number the class, from 0
     * @return the share with its parts, or the reason why there is none
     * @throws IndexOutOfBoundsException if there is no such class
     */
    public Evaluation cureRate(int number) {
        BigDecimal anew = renegotiated(checked(number), 0).add(renegotiated(number, settled()));
        BigDecimal cured = opening(number, after -> after == 0 || after == settled());
        return share(
                number,
                cured.subtract(anew),
                ofOpening(anew, "was renegotiated in between, and is not late or repaid by that alone"));
    }

    private int checked(int number) {
        return Objects.checkIndex(number, scheme().classes());
    }

    private Evaluation share(int number, BigDecimal above, List<String> remarks) {
        List<String> notes = new ArrayList<>(remarks);
        notes.addAll(ofOpening(
                opening(number, after -> after == absent() || after == notKnown()),
                "is gone or of unknown lateness at the end"));
        notes.addAll(ofOpening(opening(number, after -> after == belowZero()), "has a balance below zero at the end"));
        return overOpening(number, above, notes);
    }

    private List<String> ofOpening(BigDecimal part, String what) {
        return part.signum() == 0
                ? List.of()
                : List.of(Printing.fixed(part, count.terms().unit().digits()) + " of the opening balance " + what);
    }

    private Evaluation overOpening(int number, BigDecimal above, List<String> notes) {
        return Evaluation.quotient(
                Rational.of(above),
                Rational.of(opening(number, after -> true)),
                "opening balance of loans " + scheme().label(number),
                List.of(),
                notes);
    }

    /**
     * Gives the classical roll rate, which follows no single loan: the balance of the next class at the end, new loans
     * included, over the balance of a class at the beginning. It may exceed 1.
     *
     * <p>Undefined where the class had no balance above zero.
     *
     * @param number the class, from 0; the last one has no next
     * @return the quotient with its parts, or the reason why there is none
     * @throws IndexOutOfBoundsException if there is no such class, or no next
     */
    public Evaluation balanceRollRate(int number) {
        Objects.checkIndex(number, scheme().classes() - 1);
        BigDecimal next = IntStream.rangeClosed(0, absent())
                .mapToObj(before -> closing(before, number + 1))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return overOpening(number, next, List.of());
    }

    /**
     * Gives {@link #rollRate} for each class.
     *
     * @return the shares, from loans that were not late on
     */
    public List<Evaluation> rollRates() {
        return IntStream.range(0, scheme().classes()).mapToObj(this::rollRate).toList();
    }

    /**
     * Lays out how many loans went where.
     *
     * @return a row for each state at the beginning, a column for each at the end; those that no loan was in are left
     *     out unless they are classes
     */
    public Table counts() {
        return new MigrationTable(this, count.terms().unit()).loans();
    }

    /**
     * Lays out how much balance went where: opening balances, of new loans the closing ones.
     *
     * @return a table as {@link #counts()}
     */
    public Table balances() {
        return new MigrationTable(this, count.terms().unit()).balances();
    }

    /**
     * Lays out what part of each state's opening balance went where.
     *
     * @return a table as {@link #counts()}, in per cent; - where there was no opening balance above zero
     */
    public Table shares() {
        return new MigrationTable(this, count.terms().unit()).shares();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Migration that && count.equals(that.count);
    }

    @Override
    public int hashCode() {
        return count.hashCode();
    }

    /** Prints {@link #shares()}. */
    @Override
    public String toString() {
        return shares().toString();
    }
}
