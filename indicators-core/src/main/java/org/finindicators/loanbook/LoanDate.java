/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

/**
 * A date that may be known of each loan. None is needed for a tally; they are compared with what the loan reports.
 *
 * @since 0.1.0
 */
public enum LoanDate {
    /** The day on which the loan was disbursed, the first one if there were several. */
    DISBURSEMENT("date of disbursement"),
    /** The day on which the last instalment falls due, by the terms in force. */
    MATURITY("date of maturity");

    private final String term;

    LoanDate(String term) {
        this.term = term;
    }

    /** Prints the term. */
    @Override
    public String toString() {
        return term;
    }
}
