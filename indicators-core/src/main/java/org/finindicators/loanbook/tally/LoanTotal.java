/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.finindicators.number.Printing;

/**
 * A number of loans and their balance: two figures that are asked for together.
 *
 * @param loans the number of loans, if it is known: an aging table may give balances alone
 * @param balance their outstanding principal, in whole units of the currency
 * @since 0.1.0
 */
public record LoanTotal(OptionalLong loans, BigDecimal balance) {
    /** No loan at all. */
    public static final LoanTotal NONE = new LoanTotal(OptionalLong.of(0), BigDecimal.ZERO);

    /**
     * Takes off a part. What is left of an unknown number of loans without a balance is none.
     *
     * @param part some of the loans
     * @return the others
     */
    public LoanTotal minus(LoanTotal part) {
        if (loans.isEmpty() && balance.compareTo(part.balance) == 0) {
            return NONE;
        }
        return new LoanTotal(
                loans.isPresent() && part.loans.isPresent()
                        ? OptionalLong.of(loans.getAsLong() - part.loans.getAsLong())
                        : OptionalLong.empty(),
                balance.subtract(part.balance));
    }

    /**
     * Adds other loans.
     *
     * @param others loans that are not among these
     * @return both
     */
    public LoanTotal plus(LoanTotal others) {
        return new LoanTotal(
                loans.isPresent() && others.loans.isPresent()
                        ? OptionalLong.of(loans.getAsLong() + others.loans.getAsLong())
                        : OptionalLong.empty(),
                balance.add(others.balance));
    }

    /**
     * Tells whether there is no loan.
     *
     * @return false if there are loans, known how many or not
     */
    public boolean isNone() {
        return loans.orElse(1) == 0;
    }

    /**
     * Names the number.
     *
     * @return {@code 2 loans} for instance, {@code some loans} if it is not known
     */
    public String counted() {
        return loans.isEmpty()
                ? "some loans"
                : Printing.number(loans.getAsLong()) + (loans.getAsLong() == 1 ? " loan" : " loans");
    }

    /** Prints for instance {@code 1,200.5 in 2 loans}, or the balance alone. */
    @Override
    public String toString() {
        return Printing.number(balance) + (loans.isEmpty() ? "" : " in " + counted());
    }
}
