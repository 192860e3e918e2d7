/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * A loan's schedule and its payments.
 *
 * <p>Payments are applied in the order of their dates, whatever their order in the list; those of one day count as one.
 * A payment settles what has fallen due by its day, that day included, and then the next instalments, see
 * {@link PaymentOrder}. What is computed takes time in proportion to the instalments and payments, and sorts them if
 * they are not in order.
 *
 * @param schedule what the contract says
 * @param payments what was paid, in any order
 * @since 0.1.0
 */
public record LoanHistory(Schedule schedule, List<Repayment> payments) implements SelfChecking {
    /**
     * Copies the payments.
     *
     * @throws org.finindicators.validation.InvalidInputException if the payments add up to more than 64 bits hold
     */
    public LoanHistory {
        Objects.requireNonNull(schedule, "a loan's history needs its schedule");
        payments = List.copyOf(payments);
        Sums.of(payments, Repayment::amount, "the payments");
    }

    /**
     * Lists what is wrong with the schedule, and payments that are negative or come before the disbursement.
     *
     * @return the violations, some hundreds at most; empty if there is none
     */
    @Override
    public List<Violation> violations() {
        return List.copyOf(ScheduleChecks.of(this));
    }

    /**
     * Tells where the loan stands, by the usual rules: interest before principal, instalment by instalment, and late
     * from the day after an instalment of which any part is unpaid.
     *
     * @param asOf the date of the look; payments of that day count
     * @return where it stands at the end of that day
     */
    public RepaymentStatus status(LocalDate asOf) {
        return status(asOf, PaymentOrder.INTEREST_THEN_PRINCIPAL, LatenessRule.ANY_PART);
    }

    /**
     * Tells where the loan stands.
     *
     * @param asOf the date of the look; payments of that day count
     * @param order in which order payments are applied
     * @param rule what counts as late
     * @return where it stands at the end of that day
     */
    public RepaymentStatus status(LocalDate asOf, PaymentOrder order, LatenessRule rule) {
        Ledger ledger = new Ledger(schedule, order);
        long overpaid = ledger.pay(payments, asOf, Ledger.Entries.NONE);
        return ledger.status(schedule, asOf, rule, overpaid);
    }

    /**
     * Tells what fell due over a period and what was collected, by the usual rule: interest before principal,
     * instalment by instalment.
     *
     * @param period the period
     * @param basis principal alone, or with interest
     * @return the figures; of the original contract if this is its history
     */
    public CollectionFigures collection(ReportingPeriod period, Basis basis) {
        return collection(period, basis, PaymentOrder.INTEREST_THEN_PRINCIPAL);
    }

    /**
     * Tells what fell due over a period and what was collected.
     *
     * @param period the period
     * @param basis principal alone, or with interest
     * @param order in which order payments are applied
     * @return the figures; of the original contract if this is its history
     */
    public CollectionFigures collection(ReportingPeriod period, Basis basis, PaymentOrder order) {
        Collecting collecting = new Collecting(schedule, period, basis);
        new Ledger(schedule, order).pay(payments, period.end(), collecting);
        return collecting.figures();
    }
}
