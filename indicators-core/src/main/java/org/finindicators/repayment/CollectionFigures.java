/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import org.finindicators.period.ReportingPeriod;

/**
 * What of a loan fell due over a period, and what was collected: the parts of all collection rates, in minor units.
 *
 * <p>Every amount that falls due does so once, on its due date. What is paid by the end of that day is on time, even if
 * it was paid in an earlier period; what is paid later is a receipt on past due, even within the same period; what is
 * paid in the period on instalments due after its end is prepaid, and is on time when they fall due. Always
 *
 * <ul>
 *   <li>past due at the start + due - paid on time - received on past due = past due at the end;
 *   <li>on time in the period + received on past due + prepaid + overpaid = receipts.
 * </ul>
 *
 * <p>The published definitions say that prepayments stay out of the receipts of the period in which they are made. They
 * do not say what becomes of them in the period in which the instalment falls due. Here the part is kept by itself,
 * {@link #prepaidBefore()}, and counts as paid on time, or a loan paid ahead would look defaulted; who wants receipts
 * of the period alone takes {@link #onTimeInPeriod()}. They do not say either where a receipt belongs that comes after
 * the due date within one period; it is not on time, and it is a receipt on an amount due.
 *
 * @param period the period
 * @param basis principal alone, or with interest; payments are applied to both whichever it is
 * @param due what fell due for the first time, by the contract
 * @param prepaidBefore the part of it that was paid before the period
 * @param onTimeInPeriod the part of it that was paid in the period, by its due date
 * @param receivedOnPastDue what was received in the period after it was due, in the period or before
 * @param prepaid what was received in the period on instalments due after it
 * @param overpaid what was received in the period beyond all instalments; zero on the basis of principal
 * @param pastDueAtStart what fell due before the period and was unpaid when it began
 * @param cumulativeDue what has fallen due up to the end of the period, from the disbursement on
 * @param cumulativePaid the part of it that is paid by then, on time or not, without what is prepaid
 * @param cumulativePrepaid what is paid by then on instalments due later; a rate with prepayments in it adds it
 * @param cumulativeOverpaid what is paid by then beyond all instalments; zero on the basis of principal
 */
public record CollectionFigures(
        ReportingPeriod period,
        Basis basis,
        long due,
        long prepaidBefore,
        long onTimeInPeriod,
        long receivedOnPastDue,
        long prepaid,
        long overpaid,
        long pastDueAtStart,
        long cumulativeDue,
        long cumulativePaid,
        long cumulativePrepaid,
        long cumulativeOverpaid) {
    /**
     * Tells over which period the amounts are counted, and what counts.
     *
     * @return the period and the basis
     */
    public Collected collected() {
        return new Collected(period, basis);
    }

    /**
     * Adds up what was paid on time of what fell due, before the period or in it; never above what fell due.
     *
     * @return the amount
     */
    public long paidOnTime() {
        return prepaidBefore + onTimeInPeriod;
    }

    /**
     * Adds up what was received in the period, prepayments included.
     *
     * @return all payments of the period on the basis of principal and interest, otherwise their principal
     */
    public long receipts() {
        return onTimeInPeriod + receivedOnPastDue + prepaid + overpaid;
    }

    /**
     * Tells what has fallen due up to the end of the period and is unpaid; what is due on its last day and was not paid
     * that day is in it, so that it is what the next period starts with.
     *
     * @return the amount
     */
    public long pastDueAtEnd() {
        return cumulativeDue - cumulativePaid;
    }

    /** Prints for instance {@code 2024-03: due 10000, on time 9500, late 600, prepaid 400, past due 1200 to 1100}. */
    @Override
    public String toString() {
        return period + ": due " + due + ", on time " + paidOnTime() + ", late " + receivedOnPastDue + ", prepaid "
                + prepaid + ", past due " + pastDueAtStart + " to " + pastDueAtEnd();
    }
}
