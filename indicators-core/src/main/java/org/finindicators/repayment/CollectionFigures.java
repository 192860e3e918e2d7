/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import java.util.Objects;
import org.finindicators.period.ReportingPeriod;

/**
 * The amounts of a loan that fell due over a period, and those that were collected: the parts of all collection rates,
 * in minor units. {@link LoanHistory#collection(ReportingPeriod, Basis)} gives them.
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
 * {@link #prepaidBefore()}, and counts as paid on time, or a loan paid ahead would look defaulted; a rate of receipts
 * of the period alone takes {@link #onTimeInPeriod()}. They do not say either where a receipt belongs that comes after
 * the due date within one period; it is not on time, and it is a receipt on an amount due.
 *
 * @since 0.1.0
 */
public final class CollectionFigures {
    private final ReportingPeriod period;
    private final Basis basis;
    private final long due;
    private final long prepaidBefore;
    private final long onTimeInPeriod;
    private final long receivedOnPastDue;
    private final long prepaid;
    private final long overpaid;
    private final long pastDueAtStart;
    private final long cumulativeDue;
    private final long cumulativePaid;
    private final long cumulativePrepaid;
    private final long cumulativeOverpaid;

    CollectionFigures(
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
        this.period = period;
        this.basis = basis;
        this.due = due;
        this.prepaidBefore = prepaidBefore;
        this.onTimeInPeriod = onTimeInPeriod;
        this.receivedOnPastDue = receivedOnPastDue;
        this.prepaid = prepaid;
        this.overpaid = overpaid;
        this.pastDueAtStart = pastDueAtStart;
        this.cumulativeDue = cumulativeDue;
        this.cumulativePaid = cumulativePaid;
        this.cumulativePrepaid = cumulativePrepaid;
        this.cumulativeOverpaid = cumulativeOverpaid;
    }

    /**
     * Returns the period over which the amounts are counted.
     *
     * @return the period
     */
    public ReportingPeriod period() {
        return period;
    }

    /**
     * Returns what is counted; payments are applied to principal and interest whichever it is.
     *
     * @return principal alone, or with interest
     */
    public Basis basis() {
        return basis;
    }

    /**
     * Adds up what fell due for the first time in the period, by the contract.
     *
     * @return the amount in minor units
     */
    public long due() {
        return due;
    }

    /**
     * Returns the part of what fell due that was paid before the period.
     *
     * @return the amount in minor units
     */
    public long prepaidBefore() {
        return prepaidBefore;
    }

    /**
     * Returns the part of what fell due that was paid in the period, by its due date.
     *
     * @return the amount in minor units
     */
    public long onTimeInPeriod() {
        return onTimeInPeriod;
    }

    /**
     * Returns what was received in the period after its due date, which was in the period or before.
     *
     * @return the amount in minor units
     */
    public long receivedOnPastDue() {
        return receivedOnPastDue;
    }

    /**
     * Returns what was received in the period on instalments due after it.
     *
     * @return the amount in minor units
     */
    public long prepaid() {
        return prepaid;
    }

    /**
     * Returns what was received in the period beyond all instalments.
     *
     * @return the amount in minor units; zero on the basis of principal
     */
    public long overpaid() {
        return overpaid;
    }

    /**
     * Returns what fell due before the period and was unpaid when it began.
     *
     * @return the amount in minor units
     */
    public long pastDueAtStart() {
        return pastDueAtStart;
    }

    /**
     * Returns what has fallen due from the disbursement to the end of the period.
     *
     * @return the amount in minor units
     */
    public long cumulativeDue() {
        return cumulativeDue;
    }

    /**
     * Returns the part of what has fallen due that is paid by the end of the period, on time or not.
     *
     * @return the amount in minor units, without what is prepaid
     */
    public long cumulativePaid() {
        return cumulativePaid;
    }

    /**
     * Returns what is paid by the end of the period on instalments due later; a rate that counts prepayments adds it.
     *
     * @return the amount in minor units
     */
    public long cumulativePrepaid() {
        return cumulativePrepaid;
    }

    /**
     * Returns what is paid by the end of the period beyond all instalments.
     *
     * @return the amount in minor units; zero on the basis of principal
     */
    public long cumulativeOverpaid() {
        return cumulativeOverpaid;
    }

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

    @Override
    public boolean equals(Object other) {
        return other instanceof CollectionFigures that
                && period.equals(that.period)
                && basis == that.basis
                && due == that.due
                && prepaidBefore == that.prepaidBefore
                && onTimeInPeriod == that.onTimeInPeriod
                && receivedOnPastDue == that.receivedOnPastDue
                && prepaid == that.prepaid
                && overpaid == that.overpaid
                && pastDueAtStart == that.pastDueAtStart
                && cumulativeDue == that.cumulativeDue
                && cumulativePaid == that.cumulativePaid
                && cumulativePrepaid == that.cumulativePrepaid
                && cumulativeOverpaid == that.cumulativeOverpaid;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                period,
                basis,
                due,
                prepaidBefore,
                onTimeInPeriod,
                receivedOnPastDue,
                prepaid,
                overpaid,
                pastDueAtStart,
                cumulativeDue,
                cumulativePaid,
                cumulativePrepaid,
                cumulativeOverpaid);
    }

    /**
     * Prints for instance {@code 2024-03: due 10000, on time 9500, late 600, prepaid 400, past due 1200 to 1100 minor
     * units}.
     */
    @Override
    public String toString() {
        return period + ": due " + due + ", on time " + paidOnTime() + ", late " + receivedOnPastDue + ", prepaid "
                + prepaid + ", past due " + pastDueAtStart + " to " + pastDueAtEnd() + " minor units";
    }
}
