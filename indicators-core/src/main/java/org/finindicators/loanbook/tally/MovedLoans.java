/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.math.BigInteger;
import org.finindicators.loanbook.LoanState;
import org.finindicators.validation.InvalidInputException;

/**
 * Loans that went from one state to another between two dates, counted and summed elsewhere: a row of a
 * {@link MigrationTally} that a database made. Sums are in minor units, and 0 unless they are stated.
 *
 * <p>Immutable: each method returns what is stated so far and more.
 *
 * @since 0.1.0
 */
public final class MovedLoans {
    private final LoanState before;
    private final LoanState after;
    private final long loans;
    private final BigInteger opening;
    private final BigInteger closing;
    private final BigInteger anew;
    private final long reagedLoans;
    private final BigInteger reaged;

    private MovedLoans(
            LoanState before,
            LoanState after,
            long loans,
            BigInteger opening,
            BigInteger closing,
            BigInteger anew,
            long reagedLoans,
            BigInteger reaged) {
        this.before = before;
        this.after = after;
        this.loans = loans;
        this.opening = opening;
        this.closing = closing;
        this.anew = anew;
        this.reagedLoans = reagedLoans;
        this.reaged = reaged;
    }

    /**
     * States how many loans there are.
     *
     * @param before their state at the beginning
     * @param after their state at the end
     * @param loans how many, at least one
     * @return the loans, without balances
     * @throws InvalidInputException if they are none, or in the book at neither date
     */
    public static MovedLoans of(LoanState before, LoanState after, long loans) {
        if (loans < 1) {
            throw InvalidInputException.of(Long.toString(loans), "loans must be at least 1");
        }
        if (before.equals(LoanState.NOT_IN_BOOK) && after.equals(LoanState.NOT_IN_BOOK)) {
            throw InvalidInputException.of("", "loans must be in the book at one of the dates");
        }
        BigInteger none = BigInteger.ZERO;
        return new MovedLoans(before, after, loans, none, none, none, 0, none);
    }

    /**
     * States their balances at the beginning.
     *
     * @param sum the sum
     * @return the loans
     * @throws InvalidInputException if they are not in the book then and it is not 0
     */
    public MovedLoans opening(BigInteger sum) {
        require(before, sum);
        return new MovedLoans(before, after, loans, sum, closing, anew, reagedLoans, reaged);
    }

    /**
     * States their balances at the end.
     *
     * @param sum the sum
     * @return the loans
     * @throws InvalidInputException if they are not in the book then and it is not 0
     */
    public MovedLoans closing(BigInteger sum) {
        require(after, sum);
        return new MovedLoans(before, after, loans, opening, sum, anew, reagedLoans, reaged);
    }

    private static void require(LoanState state, BigInteger sum) {
        if (state.equals(LoanState.NOT_IN_BOOK) && sum.signum() != 0) {
            throw InvalidInputException.of(sum.toString(), "loans that are not in the book have no balance");
        }
    }

    /**
     * States the opening balances of those that were renegotiated in between: marked as renegotiated at the end and not
     * at the beginning.
     *
     * @param sum the sum
     * @return the loans
     */
    public MovedLoans renegotiated(BigInteger sum) {
        return new MovedLoans(before, after, loans, opening, closing, sum, reagedLoans, reaged);
    }

    /**
     * States how many of them are less late though no principal was paid, as {@link MigrationTally#reaged()} says.
     *
     * @param some how many
     * @param sum their opening balances
     * @return the loans
     * @throws InvalidInputException if they are fewer than none, or more than the loans
     */
    public MovedLoans reaged(long some, BigInteger sum) {
        if (some < 0 || some > loans) {
            throw InvalidInputException.of(Long.toString(some), "must be some of " + loans + " loans");
        }
        return new MovedLoans(before, after, loans, opening, closing, anew, some, sum);
    }

    LoanState before() {
        return before;
    }

    LoanState after() {
        return after;
    }

    long loans() {
        return loans;
    }

    BigInteger openingSum() {
        return opening;
    }

    BigInteger closingSum() {
        return closing;
    }

    BigInteger anewSum() {
        return anew;
    }

    long reagedLoans() {
        return reagedLoans;
    }

    BigInteger reagedSum() {
        return reaged;
    }

    /** Prints how many there are, and from where they went to where. */
    @Override
    public String toString() {
        return loans + (loans == 1 ? " loan" : " loans") + " from '" + before + "' to '" + after + "'";
    }
}
