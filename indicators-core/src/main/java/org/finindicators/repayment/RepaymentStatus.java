/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The standing of a loan at the end of a day, amounts in minor units. {@link LoanHistory#status(LocalDate)} gives it.
 *
 * <p>Overdue is what was due before that day and is unpaid; what is due on the day itself has fallen due and is not
 * overdue yet. Whether a loan was renegotiated or written off is not known here.
 *
 * @since 0.1.0
 */
public final class RepaymentStatus {
    private final LocalDate asOf;
    private final long daysLate;
    private final Optional<LocalDate> oldestUnpaidDue;
    private final long outstandingPrincipal;
    private final long overduePrincipal;
    private final long overdueInterest;
    private final long duePrincipal;
    private final long dueInterest;
    private final long paidPrincipal;
    private final long paidInterest;
    private final long prepaid;
    private final long overpaid;
    private final int instalmentsLeft;

    RepaymentStatus(
            LocalDate asOf,
            long daysLate,
            Optional<LocalDate> oldestUnpaidDue,
            long outstandingPrincipal,
            long overduePrincipal,
            long overdueInterest,
            long duePrincipal,
            long dueInterest,
            long paidPrincipal,
            long paidInterest,
            long prepaid,
            long overpaid,
            int instalmentsLeft) {
        this.asOf = asOf;
        this.daysLate = daysLate;
        this.oldestUnpaidDue = oldestUnpaidDue;
        this.outstandingPrincipal = outstandingPrincipal;
        this.overduePrincipal = overduePrincipal;
        this.overdueInterest = overdueInterest;
        this.duePrincipal = duePrincipal;
        this.dueInterest = dueInterest;
        this.paidPrincipal = paidPrincipal;
        this.paidInterest = paidInterest;
        this.prepaid = prepaid;
        this.overpaid = overpaid;
        this.instalmentsLeft = instalmentsLeft;
    }

    /**
     * Returns the day at whose end the loan stands so.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns the days late by the rule that was asked for.
     *
     * @return whole days, zero within the days of grace of the rule
     */
    public long daysLate() {
        return daysLate;
    }

    /**
     * Returns the due date of the oldest overdue instalment by the trigger of the rule, within its grace or not.
     *
     * @return the date, or nothing if no instalment is overdue
     */
    public Optional<LocalDate> oldestUnpaidDue() {
        return oldestUnpaidDue;
    }

    /**
     * Returns the amount disbursed less the principal paid, overdue or not: what portfolio at risk counts.
     *
     * @return the amount in minor units; zero before the disbursement
     */
    public long outstandingPrincipal() {
        return outstandingPrincipal;
    }

    /**
     * Returns the principal that is overdue, a part of the outstanding principal.
     *
     * @return the amount in minor units
     */
    public long overduePrincipal() {
        return overduePrincipal;
    }

    /**
     * Returns the interest that is overdue.
     *
     * @return the amount in minor units
     */
    public long overdueInterest() {
        return overdueInterest;
    }

    /**
     * Returns the principal that has fallen due up to the day, paid or not.
     *
     * @return the amount in minor units
     */
    public long duePrincipal() {
        return duePrincipal;
    }

    /**
     * Returns the interest that has fallen due up to the day, paid or not.
     *
     * @return the amount in minor units
     */
    public long dueInterest() {
        return dueInterest;
    }

    /**
     * Returns the principal paid up to the day, ahead of time or not.
     *
     * @return the amount in minor units
     */
    public long paidPrincipal() {
        return paidPrincipal;
    }

    /**
     * Returns the interest paid up to the day, ahead of time or not.
     *
     * @return the amount in minor units
     */
    public long paidInterest() {
        return paidInterest;
    }

    /**
     * Returns the part of principal and interest that was paid on instalments not due by the day.
     *
     * @return the amount in minor units
     */
    public long prepaid() {
        return prepaid;
    }

    /**
     * Returns what was paid beyond all instalments.
     *
     * @return the amount in minor units
     */
    public long overpaid() {
        return overpaid;
    }

    /**
     * Counts the instalments that are not fully paid, due or not.
     *
     * @return the number
     */
    public int instalmentsLeft() {
        return instalmentsLeft;
    }

    /**
     * Adds up what is overdue. Arrears that are compared with a portfolio of principal are the overdue principal alone.
     *
     * @return overdue principal and interest
     */
    public long overdue() {
        return overduePrincipal + overdueInterest;
    }

    /**
     * Adds up what has fallen due.
     *
     * @return principal and interest due up to the day, paid or not
     */
    public long due() {
        return duePrincipal + dueInterest;
    }

    /**
     * Adds up what was paid.
     *
     * @return all payments up to the day
     */
    public long paid() {
        return paidPrincipal + paidInterest + overpaid;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RepaymentStatus that
                && asOf.equals(that.asOf)
                && daysLate == that.daysLate
                && oldestUnpaidDue.equals(that.oldestUnpaidDue)
                && outstandingPrincipal == that.outstandingPrincipal
                && overduePrincipal == that.overduePrincipal
                && overdueInterest == that.overdueInterest
                && duePrincipal == that.duePrincipal
                && dueInterest == that.dueInterest
                && paidPrincipal == that.paidPrincipal
                && paidInterest == that.paidInterest
                && prepaid == that.prepaid
                && overpaid == that.overpaid
                && instalmentsLeft == that.instalmentsLeft;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                asOf,
                daysLate,
                oldestUnpaidDue,
                outstandingPrincipal,
                overduePrincipal,
                overdueInterest,
                duePrincipal,
                dueInterest,
                paidPrincipal,
                paidInterest,
                prepaid,
                overpaid,
                instalmentsLeft);
    }

    /** Prints for instance {@code 2024-12-31: 30 days late, overdue 80 + 12, principal outstanding 820 minor units}. */
    @Override
    public String toString() {
        String late = daysLate == 0 ? "not late" : daysLate + (daysLate == 1 ? " day late" : " days late");
        return asOf + ": " + late + ", overdue " + overduePrincipal + " + " + overdueInterest
                + ", principal outstanding " + outstandingPrincipal + " minor units";
    }
}
