/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * The terms of a loan's contract: how much was disbursed when, and which instalments are due when.
 *
 * <p>Valid are instalments in the order of their due dates, one a date, none before the disbursement, whose principal
 * adds up to what was disbursed; {@link LoanTerms} makes the usual ones. A rescheduled loan has two schedules: its
 * lateness is that of the new one, its collection figures are those of the original contract; otherwise rescheduling
 * would mend them.
 *
 * @param disbursedOn the date of disbursement
 * @param disbursed the amount disbursed, in minor units
 * @param instalments what is due, in the order of the due dates
 * @since 0.1.0
 */
public record Schedule(LocalDate disbursedOn, long disbursed, List<Instalment> instalments) implements SelfChecking {
    /**
     * Copies the instalments.
     *
     * @throws org.finindicators.validation.InvalidInputException if all instalments add up to more than 64 bits hold
     */
    public Schedule {
        Objects.requireNonNull(disbursedOn, "a schedule needs a date of disbursement");
        instalments = List.copyOf(instalments);
        String what = "the instalments";
        Sums.add(
                Sums.of(instalments, Instalment::principal, what),
                Sums.of(instalments, Instalment::interest, what),
                what);
    }

    /**
     * Takes instalments.
     *
     * @param disbursedOn the date of disbursement
     * @param disbursed the amount disbursed, in minor units
     * @param instalments what is due, in the order of the due dates
     * @return the schedule
     * @throws org.finindicators.validation.InvalidInputException if all instalments add up to more than 64 bits hold
     */
    public static Schedule of(LocalDate disbursedOn, long disbursed, Instalment... instalments) {
        return new Schedule(disbursedOn, disbursed, List.of(instalments));
    }

    /**
     * Takes instalments.
     *
     * @param disbursedOn the date of disbursement, as 2024-01-15
     * @param disbursed the amount disbursed, in minor units
     * @param instalments what is due, in the order of the due dates
     * @return the schedule
     * @throws org.finindicators.validation.InvalidInputException if the text is not a date, or all instalments add up
     *     to more than 64 bits hold
     */
    public static Schedule of(String disbursedOn, long disbursed, Instalment... instalments) {
        return of(Reading.oneDate("date of disbursement", disbursedOn), disbursed, instalments);
    }

    /**
     * Lists what is wrong: an amount disbursed that is not above zero, no instalment, negative parts of one,
     * instalments out of order or before the disbursement, and principal that is not what was disbursed.
     *
     * @return the violations, some hundred at most; empty if there is none
     */
    @Override
    public List<Violation> violations() {
        return List.copyOf(ScheduleChecks.of(this));
    }

    /**
     * Adds up everything that is due under the contract.
     *
     * @param basis principal alone, or with interest
     * @return the sum over all instalments, in minor units; negative parts count as nothing
     */
    public long total(Basis basis) {
        long sum = 0;
        for (Instalment instalment : instalments) {
            sum += basis.of(instalment);
        }
        return sum;
    }

    /**
     * Adds payments to the schedule.
     *
     * @param payments the payments, in any order
     * @return the history of the loan
     * @throws org.finindicators.validation.InvalidInputException if the payments add up to more than 64 bits hold
     */
    public LoanHistory paid(Repayment... payments) {
        return new LoanHistory(this, List.of(payments));
    }
}
