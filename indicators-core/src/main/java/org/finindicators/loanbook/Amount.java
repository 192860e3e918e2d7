/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

/**
 * An amount that is known of each loan, in minor units; all but the balance may be missing.
 *
 * <p>Amounts of a period are principal alone or principal and interest, as the book states it, alike for all of them.
 * They follow the original contract: rescheduling does not make them smaller.
 *
 * @since 0.1.0
 */
public enum Amount {
    /** The outstanding principal, without accrued interest. */
    BALANCE("outstanding principal", true),
    /** The part of the outstanding principal that has fallen due and is not paid. */
    OVERDUE("overdue principal", true),
    /** The amount disbursed when the loan was made. */
    DISBURSED("amount disbursed", false),
    /** Amounts that fell due for the first time in the period. */
    DUE("due for the first time in the period", false),
    /** The part of what fell due in the period that was paid by its due date. */
    PAID_ON_TIME("paid on time", false),
    /** Receipts of the period on amounts that had been past due, from before the period or from within it. */
    RECEIVED_LATE("received on amounts past due", false),
    /** All that was received in the period: on amounts due or past due, prepaid, and beyond what is owed. */
    RECEIVED("received in the period", false),
    /** The part of it that is for amounts that fall due after the period. */
    PREPAID("prepaid", false),
    /** Amounts past due when the period began. */
    PAST_DUE_AT_START("past due at the start of the period", false),
    /** All amounts that have ever fallen due, to the end of the period. */
    DUE_TO_DATE("fallen due to date", false),
    /** All payments ever made on these, prepayments left out. */
    PAID_TO_DATE("paid to date of what has fallen due", false),
    /** The amount written off in the period. */
    WRITTEN_OFF("written off in the period", false),
    /** Receipts of the period on loans written off before. */
    RECOVERED("recovered of loans written off", false);

    /** The number that stands, in a column of minor units, for an amount that is not reported. */
    public static final long NOT_REPORTED = Long.MIN_VALUE;

    private final String term;
    private final boolean ofPortfolio;

    Amount(String term, boolean ofPortfolio) {
        this.term = term;
        this.ofPortfolio = ofPortfolio;
    }

    /**
     * Returns the field's term.
     *
     * @return the words
     */
    public String term() {
        return term;
    }

    /**
     * Tells whether loans that are written off are left out when it is added up.
     *
     * @return true for what is outstanding at a date, false for what happened in a period
     */
    public boolean isOfPortfolio() {
        return ofPortfolio;
    }

    /** Prints the term. */
    @Override
    public String toString() {
        return term;
    }
}
