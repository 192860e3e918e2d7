/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a loan stands at the end of a day, amounts in minor units.
 *
 * <p>Overdue is what was due before that day and is unpaid; what is due on the day itself has fallen due and is not
 * overdue yet. Whether a loan was renegotiated or written off is not known here.
 *
 * @param asOf the day
 * @param daysLate the days late by the rule that was asked for, zero within its grace
 * @param oldestUnpaidDue the due date of the oldest overdue instalment by the trigger of the rule, grace or not
 * @param outstandingPrincipal the amount disbursed less the principal paid, overdue or not: what portfolio at risk
 *     counts; zero before the disbursement
 * @param overduePrincipal the principal that is overdue, a part of the outstanding principal
 * @param overdueInterest the interest that is overdue
 * @param duePrincipal the principal that has fallen due up to that day, paid or not
 * @param dueInterest the interest that has fallen due up to that day, paid or not
 * @param paidPrincipal the principal paid up to that day, ahead of time or not
 * @param paidInterest the interest paid up to that day, ahead of time or not
 * @param prepaid the part of both that was paid on instalments that are not due by that day
 * @param overpaid what was paid beyond all instalments
 * @param instalmentsLeft how many instalments are not fully paid, due or not
 */
public record RepaymentStatus(
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

    /** Prints for instance {@code 2024-12-31: 30 days late, overdue 80 + 12, principal outstanding 820}. */
    @Override
    public String toString() {
        String late = daysLate == 0 ? "not late" : daysLate + (daysLate == 1 ? " day late" : " days late");
        return asOf + ": " + late + ", overdue " + overduePrincipal + " + " + overdueInterest
                + ", principal outstanding " + outstandingPrincipal;
    }
}
