/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.math.BigDecimal;
import org.finindicators.number.Printing;

/**
 * A number of loans and their balance: two figures that are asked for together.
 *
 * @param loans the number of loans
 * @param balance their outstanding principal, in whole units of the currency
 */
public record LoanTotal(long loans, BigDecimal balance) {
    /**
     * Takes off a part.
     *
     * @param part some of the loans
     * @return the others
     */
    public LoanTotal minus(LoanTotal part) {
        return new LoanTotal(loans - part.loans, balance.subtract(part.balance));
    }

    /**
     * Adds other loans.
     *
     * @param others loans that are not among these
     * @return both
     */
    public LoanTotal plus(LoanTotal others) {
        return new LoanTotal(loans + others.loans, balance.add(others.balance));
    }

    /** Prints for instance {@code 1,200.5 in 2 loans}. */
    @Override
    public String toString() {
        return Printing.number(balance) + " in " + Printing.number(loans) + (loans == 1 ? " loan" : " loans");
    }
}
