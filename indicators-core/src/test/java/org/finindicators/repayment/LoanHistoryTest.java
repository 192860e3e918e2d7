/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoanHistoryTest {
    private static final LocalDate YEAR_END = LocalDate.parse("2024-12-31");

    /** 300 in three instalments of 100 with interest of 30, 20 and 10. */
    private static final Schedule THREE = Schedule.of(
            "2024-01-01",
            300,
            Instalment.of("2024-02-01", 100, 30),
            Instalment.of("2024-03-01", 100, 20),
            Instalment.of("2024-04-01", 100, 10));

    private static RepaymentStatus status(String asOf, Repayment... payments) {
        return THREE.paid(payments).status(LocalDate.parse(asOf));
    }

    /**
     * The loans of the seven-loan vector that have a schedule, as of 2024-12-31: what was due before is unpaid since
     * the date, and the rest of the balance is due in 2025. Paid to date: 1100 less the balance.
     */
    @ParameterizedTest
    @CsvSource({
        "L1, 1000, , 0, 0",
        "L2, 820, 2024-12-01, 30, 80",
        "L3, 600, 2024-11-30, 31, 90",
        "L5, 400, 2024-09-15, 107, 240",
        "L6, 300, 2024-11-16, 45, 60",
    })
    void status_ofTheSevenLoans(String loan, long balance, LocalDate unpaid, long days, long overdue) {
        LocalDate late = unpaid == null ? LocalDate.parse("2024-10-01") : unpaid;
        Schedule schedule = Schedule.of(
                "2024-01-01",
                1100,
                Instalment.of("2024-02-01", 1100 - balance, 0),
                new Instalment(late, overdue, 0),
                Instalment.of("2025-06-30", balance - overdue, 0));
        RepaymentStatus status =
                schedule.paid(Repayment.of("2024-02-01", 1100 - balance)).status(YEAR_END);
        assertThat(status.daysLate()).as(loan).isEqualTo(days);
        assertThat(status.oldestUnpaidDue()).isEqualTo(Optional.ofNullable(unpaid));
        assertThat(status.outstandingPrincipal()).isEqualTo(balance);
        assertThat(status.overduePrincipal()).isEqualTo(overdue);
        assertThat(status.overdue()).isEqualTo(overdue);
    }

    @Test
    void status_beforeAnythingIsDue() {
        assertThat(status("2024-01-31"))
                .isEqualTo(new RepaymentStatus(
                        LocalDate.parse("2024-01-31"), 0, Optional.empty(), 300, 0, 0, 0, 0, 0, 0, 0, 0, 3));
    }

    @Test
    void status_onTheDueDateIsNotLate() {
        RepaymentStatus unpaid = status("2024-02-01");
        assertThat(unpaid.daysLate()).isZero();
        assertThat(unpaid.overdue()).isZero();
        assertThat(unpaid.due()).isEqualTo(130);
        assertThat(status("2024-02-02").daysLate()).isEqualTo(1);
        assertThat(status("2024-02-02").overdue()).isEqualTo(130);
        assertThat(unpaid).hasToString("2024-02-01: not late, overdue 0 + 0, principal outstanding 300 minor units");
        assertThat(status("2024-02-02"))
                .hasToString("2024-02-02: 1 day late, overdue 100 + 30, principal outstanding 300 minor units");
    }

    @Test
    void status_countsPaymentsOfTheDayItself() {
        Repayment late = Repayment.of("2024-02-10", 130);
        assertThat(status("2024-02-09", late).daysLate()).isEqualTo(8);
        assertThat(status("2024-02-09", late).paid()).isZero();
        assertThat(status("2024-02-10", late).daysLate()).isZero();
        assertThat(status("2024-02-10", late).paid()).isEqualTo(130);
    }

    /** 180 = interest 30 + principal 100, then interest 20 + principal 30 of the second; 70 of it remain. */
    @Test
    void status_partlyPaid_byInstalments() {
        RepaymentStatus status = status("2024-03-31", Repayment.of("2024-03-15", 180));
        assertThat(status)
                .isEqualTo(new RepaymentStatus(
                        LocalDate.parse("2024-03-31"),
                        30,
                        Optional.of(LocalDate.parse("2024-03-01")),
                        300 - 130,
                        70,
                        0,
                        200,
                        50,
                        130,
                        50,
                        0,
                        0,
                        2));
        assertThat(status)
                .hasToString("2024-03-31: 30 days late, overdue 70 + 0, principal outstanding 170 minor units");
    }

    /** Ahead of time: 130 for the first, then interest 20 and principal 50 of the second. */
    @Test
    void status_prepaid_goesToTheNextInstalment() {
        RepaymentStatus status = status("2024-02-15", Repayment.of("2024-02-01", 200));
        assertThat(status.daysLate()).isZero();
        assertThat(status.prepaid()).isEqualTo(70);
        assertThat(status.outstandingPrincipal()).isEqualTo(150);
        assertThat(status.instalmentsLeft()).isEqualTo(2);
        // by 2 March the second is due, and 50 of its principal is missing
        RepaymentStatus later = status("2024-03-02", Repayment.of("2024-02-01", 200));
        assertThat(later.overduePrincipal()).isEqualTo(50);
        assertThat(later.overdueInterest()).isZero();
        assertThat(later.prepaid()).isZero();
        assertThat(later.daysLate()).isEqualTo(1);
    }

    /** 400 against 360 in all: 40 too much. */
    @Test
    void status_overpaid() {
        RepaymentStatus status = status("2024-02-15", Repayment.of("2024-02-01", 250), Repayment.of("2024-02-02", 150));
        assertThat(status.overpaid()).isEqualTo(40);
        assertThat(status.paid()).isEqualTo(400);
        assertThat(status.outstandingPrincipal()).isZero();
        assertThat(status.prepaid()).isEqualTo(230);
        assertThat(status.instalmentsLeft()).isZero();
    }

    @Test
    void status_beforeTheDisbursement_nothingIsOutstanding() {
        assertThat(status("2023-12-31").outstandingPrincipal()).isZero();
        assertThat(status("2024-01-01").outstandingPrincipal()).isEqualTo(300);
    }

    /** A payment before the disbursement is reported by validation, and counts from its day as any other. */
    @Test
    void status_paidBeforeTheDisbursement() {
        Repayment early = Repayment.of("2023-12-30", 130);
        assertThat(status("2023-12-31", early).outstandingPrincipal()).isZero();
        assertThat(status("2023-12-31", early).prepaid()).isEqualTo(130);
        assertThat(status("2024-02-20", early).daysLate()).isZero();
        assertThat(status("2024-02-20", early).outstandingPrincipal()).isEqualTo(200);
    }

    /** An instalment of zero, in a time of grace for instance, needs no payment and makes no loan late. */
    @Test
    void status_instalmentsOfZero() {
        Schedule grace = Schedule.of(
                "2024-01-01",
                100,
                Instalment.of("2024-02-01", 0, 0),
                Instalment.of("2024-03-01", 0, 5),
                Instalment.of("2024-04-01", 100, 5));
        assertThat(grace.paid().status(LocalDate.parse("2024-02-20")).daysLate())
                .isZero();
        assertThat(grace.paid().status(LocalDate.parse("2024-02-20")).instalmentsLeft())
                .isEqualTo(2);
        assertThat(grace.paid().status(LocalDate.parse("2024-03-20")).oldestUnpaidDue())
                .contains(LocalDate.parse("2024-03-01"));
        assertThat(grace.paid(Repayment.of("2024-03-01", 5))
                        .status(LocalDate.parse("2024-03-31"))
                        .daysLate())
                .isZero();
    }

    @Test
    void status_withoutInstalments_nothingFallsDue() {
        RepaymentStatus status = Schedule.of("2024-01-01", 100)
                .paid(Repayment.of("2024-02-01", 30))
                .status(YEAR_END);
        assertThat(status.outstandingPrincipal()).isEqualTo(100);
        assertThat(status.overpaid()).isEqualTo(30);
        assertThat(status.daysLate()).isZero();
    }

    /** The interest of February is missing, its principal is paid: late by one rule, not by the other. */
    @Test
    void status_principalAlone_isAnotherTrigger() {
        LoanHistory history = THREE.paid(Repayment.of("2024-02-01", 100));
        LocalDate asOf = LocalDate.parse("2024-02-21");
        PaymentOrder order = PaymentOrder.PRINCIPAL_THEN_INTEREST;
        assertThat(history.status(asOf, order, LatenessRule.ANY_PART).daysLate())
                .isEqualTo(20);
        RepaymentStatus principal = history.status(asOf, order, LatenessRule.PRINCIPAL);
        assertThat(principal.daysLate()).isZero();
        assertThat(principal.oldestUnpaidDue()).isEmpty();
        assertThat(principal.overdueInterest()).isEqualTo(30);
    }

    @Test
    void status_withinTheGrace_isOverdueAndNotLate() {
        LatenessRule rule = LatenessRule.ANY_PART.withGrace(5);
        LoanHistory history = THREE.paid();
        RepaymentStatus within =
                history.status(LocalDate.parse("2024-02-06"), PaymentOrder.INTEREST_THEN_PRINCIPAL, rule);
        assertThat(within.daysLate()).isZero();
        assertThat(within.overdue()).isEqualTo(130);
        assertThat(within.oldestUnpaidDue()).contains(LocalDate.parse("2024-02-01"));
        assertThat(history.status(LocalDate.parse("2024-02-07"), PaymentOrder.INTEREST_THEN_PRINCIPAL, rule)
                        .daysLate())
                .isEqualTo(6);
    }

    /** Instalments out of order are a violation; computed all the same, the oldest is the oldest. */
    @Test
    void status_instalmentsOutOfOrder_areTakenByDate() {
        Schedule mixed = Schedule.of(
                "2024-01-01", 200, Instalment.of("2024-03-01", 100, 0), Instalment.of("2024-02-01", 100, 0));
        assertThat(mixed.paid(Repayment.of("2024-02-01", 100))
                        .status(LocalDate.parse("2024-03-11"))
                        .oldestUnpaidDue())
                .contains(LocalDate.parse("2024-03-01"));
    }

    @Test
    void status_negativeAmounts_countAsNothing() {
        Schedule negative = Schedule.of(
                "2024-01-01", -5, Instalment.of("2024-02-01", -100, -1), Instalment.of("2024-03-01", 100, -3));
        RepaymentStatus status = negative.paid(Repayment.of("2024-02-01", -70), Repayment.of("2024-02-02", 40))
                .status(YEAR_END);
        assertThat(status.outstandingPrincipal()).isZero();
        assertThat(status.overduePrincipal()).isEqualTo(60);
        assertThat(status.overdueInterest()).isZero();
        assertThat(status.paid()).isEqualTo(40);
    }

    @Test
    void new_copiesThePayments() {
        List<Repayment> mine = new ArrayList<>(List.of(Repayment.of("2024-02-01", 1)));
        LoanHistory history = new LoanHistory(THREE, mine);
        mine.clear();
        assertThat(history.payments()).hasSize(1);
    }
}
