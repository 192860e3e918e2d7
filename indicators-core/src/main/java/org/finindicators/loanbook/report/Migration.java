/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.finindicators.formula.Evaluation;
import org.finindicators.loanbook.LoanState;
import org.finindicators.loanbook.tally.AgedTape;
import org.finindicators.loanbook.tally.MigrationTally;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.validation.InvalidInputException;

/**
 * The migration of the loans of a book between two dates: from which state into which, and the rates of getting worse
 * and of being cured.
 *
 * <p>States are the classes of days late and the others of {@link LoanState}. {@link LoanState#NOT_IN_BOOK} is
 * <em>new</em> at the beginning and <em>gone</em> at the end: the book does not say what has become of the loan.
 * {@link MigrationTally} says which loans are followed.
 *
 * <p>It is exact, and migrations of parts of a book divided by loan id {@linkplain #merge merge} into that of the
 * whole.
 *
 * @since 0.1.0
 */
public final class Migration implements Tabular {
    private final MigrationTally tally;

    private Migration(MigrationTally tally) {
        this.tally = tally;
    }

    /**
     * Follows the loans from one date to another.
     *
     * @param opening the loans at the first date
     * @param closing the loans at the second date, aged under the same scheme
     * @return the migration
     * @throws InvalidInputException as {@link MigrationTally#of}
     */
    public static Migration of(AgedTape opening, AgedTape closing) {
        return of(MigrationTally.of(opening, closing));
    }

    /**
     * Shows a tally.
     *
     * @param tally the loans by their states at two dates
     * @return the migration
     */
    public static Migration of(MigrationTally tally) {
        return new Migration(tally);
    }

    /**
     * Adds the migration of other loans.
     *
     * @param other that of loans with other ids, between the same dates
     * @return the migration of both
     * @throws InvalidInputException if dates, currencies or schemes differ
     */
    public Migration merge(Migration other) {
        return new Migration(tally.merge(other.tally));
    }

    /**
     * Returns the sums behind it, with balances.
     *
     * @return the loans by their states at two dates
     */
    public MigrationTally tally() {
        return tally;
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
        return tally.loans(before, after);
    }

    /** Adds up the opening balances of the loans that went from one state to some others. */
    BigDecimal opening(LoanState before, Predicate<LoanState> after) {
        return tally.scheme().states().stream()
                .filter(after)
                .map(state -> tally.opening(before, state))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Gives the share of a class that got worse: the opening balance of its loans that are in a later class or written
     * off at the end, over the opening balance of all its loans.
     *
     * <p>Loans that are gone at the end, or whose balance is below zero or days late are not known then, are in the
     * denominator and not in the numerator; a note says how much they are. Undefined where the class had no balance
     * above zero.
     *
     * @param from a class of days late
     * @return the share with its parts, or the reason why there is none
     * @throws InvalidInputException if it is not a class of the scheme
     */
    public Evaluation rollRate(LoanState from) {
        int number = number(from);
        return share(
                from,
                opening(from, to -> to.ageClass().orElse(0) > number || to.equals(LoanState.WRITTEN_OFF)),
                List.of());
    }

    /**
     * Gives the share of a class that was cured: the opening balance of its loans that are not late or have been repaid
     * at the end, over the opening balance of all its loans.
     *
     * <p>A loan that was renegotiated in between is not cured, whatever its days late by the new terms: it is in the
     * denominator and not in the numerator, and a note says how much that is. One that was renegotiated before can be
     * cured. For loans that were not late it is the share that has remained so or was repaid. Undefined as
     * {@link #rollRate}.
     *
     * @param from a class of days late
     * @return the share with its parts, or the reason why there is none
     * @throws InvalidInputException if it is not a class of the scheme
     */
    public Evaluation cureRate(LoanState from) {
        number(from);
        BigDecimal anew = tally.renegotiated(from, LoanState.NOT_LATE).add(tally.renegotiated(from, LoanState.SETTLED));
        BigDecimal cured = opening(from, to -> to.equals(LoanState.NOT_LATE) || to.equals(LoanState.SETTLED));
        return share(
                from,
                cured.subtract(anew),
                ofOpening(anew, "was renegotiated in between, and is not late or repaid by that alone"));
    }

    /** Returns the number of a class of days late. */
    private int number(LoanState state) {
        int number = state.ageClass().orElse(Integer.MAX_VALUE);
        if (number >= tally.scheme().classes()) {
            throw InvalidInputException.of("", "'" + state + "' is not a class of days late of " + tally.scheme());
        }
        return number;
    }

    private Evaluation share(LoanState from, BigDecimal above, List<String> remarks) {
        List<String> notes = new ArrayList<>(remarks);
        notes.addAll(ofOpening(
                opening(from, to -> to.equals(LoanState.NOT_IN_BOOK) || to.equals(LoanState.DAYS_LATE_NOT_KNOWN)),
                "is gone or of unknown lateness at the end"));
        notes.addAll(
                ofOpening(tally.opening(from, LoanState.BALANCE_BELOW_ZERO), "has a balance below zero at the end"));
        return overOpening(from, above, notes);
    }

    private List<String> ofOpening(BigDecimal part, String what) {
        return part.signum() == 0
                ? List.of()
                : List.of(Printing.fixed(part, tally.unit().digits()) + " of the opening balance " + what);
    }

    private Evaluation overOpening(LoanState from, BigDecimal above, List<String> notes) {
        return Evaluation.quotient(
                Rational.of(above),
                Rational.of(opening(from, to -> true)),
                "opening balance of loans " + tally.scheme().label(from),
                List.of(),
                notes);
    }

    /**
     * Gives the classical roll rate, which follows no single loan: the balance of the next class at the end, new loans
     * included, over the balance of a class at the beginning. It may exceed 1.
     *
     * <p>Undefined where the class had no balance above zero.
     *
     * @param from a class of days late; the last one has no next
     * @return the quotient with its parts, or the reason why there is none
     * @throws InvalidInputException if it is not a class of the scheme, or the last one
     */
    public Evaluation balanceRollRate(LoanState from) {
        List<LoanState> states = tally.scheme().states();
        int number = number(from);
        if (number == tally.scheme().classes() - 1) {
            throw InvalidInputException.of(
                    "", "no class of days late comes after " + tally.scheme().label(from));
        }
        LoanState next = states.get(number + 1);
        BigDecimal balance =
                states.stream().map(before -> tally.closing(before, next)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return overOpening(from, balance, List.of());
    }

    /**
     * Gives {@link #rollRate} for each class.
     *
     * @return the shares, from loans that were not late on
     */
    public List<Evaluation> rollRates() {
        return tally.scheme().states().stream()
                .filter(state -> state.ageClass().isPresent())
                .map(this::rollRate)
                .toList();
    }

    /**
     * Lays out how many loans went where.
     *
     * @return a row for each state at the beginning, a column for each at the end; those that no loan was in are left
     *     out unless they are classes
     */
    public Table counts() {
        return new MigrationTable(this).loans();
    }

    /**
     * Lays out how much balance went where: opening balances, of new loans the closing ones.
     *
     * @return a table as {@link #counts()}
     */
    public Table balances() {
        return new MigrationTable(this).balances();
    }

    /**
     * Lays out what part of each state's opening balance went where.
     *
     * @return a table as {@link #counts()}, in per cent; - where there was no opening balance above zero
     */
    public Table shares() {
        return new MigrationTable(this).shares();
    }

    /** Gives {@link #shares()}. */
    @Override
    public Table table() {
        return shares();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Migration that && tally.equals(that.tally);
    }

    @Override
    public int hashCode() {
        return tally.hashCode();
    }

    /** Prints {@link #shares()}. */
    @Override
    public String toString() {
        return table().toString();
    }
}
