/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentOrderTest {
    private static final Schedule TWO = Schedule.of(
            "2024-01-01",
            300,
            Instalment.of("2024-02-01", 100, 30),
            Instalment.of("2024-03-01", 100, 20),
            Instalment.of("2024-04-01", 100, 10));

    /**
     * 140 on 10 March, when 100 + 30 and 100 + 20 have fallen due. By hand: 30 + 100 + 10 of interest; 30 + 20 + 90;
     * 100 + 30 + 10 of principal; 100 + 40 of principal.
     */
    @ParameterizedTest
    @CsvSource({
        "INTEREST_THEN_PRINCIPAL, 100, 40, 2024-03-01, 2024-03-01",
        "ALL_INTEREST_THEN_ALL_PRINCIPAL, 90, 50, 2024-02-01, 2024-02-01",
        "PRINCIPAL_THEN_INTEREST, 110, 30, 2024-03-01, 2024-03-01",
        "ALL_PRINCIPAL_THEN_ALL_INTEREST, 140, 0, 2024-02-01, 2024-03-01",
    })
    void status_afterAPartialPayment(
            PaymentOrder order, long principal, long interest, LocalDate oldest, LocalDate oldestPrincipal) {
        LoanHistory history = TWO.paid(Repayment.of("2024-03-10", 140));
        LocalDate asOf = LocalDate.parse("2024-03-31");
        RepaymentStatus status = history.status(asOf, order, LatenessRule.ANY_PART);
        assertThat(status.paidPrincipal()).isEqualTo(principal);
        assertThat(status.paidInterest()).isEqualTo(interest);
        assertThat(status.overduePrincipal()).isEqualTo(200 - principal);
        assertThat(status.overdueInterest()).isEqualTo(50 - interest);
        assertThat(status.oldestUnpaidDue()).contains(oldest);
        assertThat(history.status(asOf, order, LatenessRule.PRINCIPAL).oldestUnpaidDue())
                .contains(oldestPrincipal);
    }

    /** 165 on 1 February, when 130 is due: the other 35 settle the next instalment, in the turn of the order. */
    @ParameterizedTest
    @CsvSource({
        "INTEREST_THEN_PRINCIPAL, 115, 50",
        "ALL_INTEREST_THEN_ALL_PRINCIPAL, 115, 50",
        "PRINCIPAL_THEN_INTEREST, 135, 30",
        "ALL_PRINCIPAL_THEN_ALL_INTEREST, 135, 30",
    })
    void status_afterAPrepayment(PaymentOrder order, long principal, long interest) {
        RepaymentStatus status = TWO.paid(Repayment.of("2024-02-01", 165))
                .status(LocalDate.parse("2024-02-01"), order, LatenessRule.ANY_PART);
        assertThat(status.paidPrincipal()).isEqualTo(principal);
        assertThat(status.paidInterest()).isEqualTo(interest);
        assertThat(status.prepaid()).isEqualTo(35);
    }

    /**
     * What has fallen due is what is due by the day of each payment: 40 on 10 February cannot settle March's interest.
     */
    @Test
    void status_dependsOnTheDayOfThePayment() {
        PaymentOrder order = PaymentOrder.ALL_INTEREST_THEN_ALL_PRINCIPAL;
        LocalDate asOf = LocalDate.parse("2024-03-31");
        assertThat(TWO.paid(Repayment.of("2024-02-10", 40))
                        .status(asOf, order, LatenessRule.ANY_PART)
                        .paidInterest())
                .isEqualTo(30);
        assertThat(TWO.paid(Repayment.of("2024-03-10", 40))
                        .status(asOf, order, LatenessRule.ANY_PART)
                        .paidInterest())
                .isEqualTo(40);
    }
}
