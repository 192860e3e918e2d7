/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.statement.EconomyItems;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.validation.Checks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PaymentsTest {
    private static final CaseRunner CASES = CaseRunner.of(PaymentItems.class, StructureItems.class, EconomyItems.class)
            .fact(PaymentItems.PAYMENTS, PaymentsTest::log);

    @TestFactory
    Stream<DynamicTest> paymentSystemEfficiency() {
        return CASES.run(Payments.PAYMENT_SYSTEM_EFFICIENCY);
    }

    @Test
    void validate_namesEveryFault() {
        PaymentLog log = PaymentLog.of(
                Payment.of("2022-03-01T09:00", "A", " ", "100"), Payment.of("2022-03-01T10:00", "B", "A", "-5"));
        assertThat(Checks.validate(log).stream().map(Object::toString))
                .containsExactlyInAnyOrder(
                        "payments[0].payee: must be given, it is blank", "payments[1].amount = -5: must be above zero");
        assertThat(Checks.validate(PaymentLog.of()).stream().map(Object::toString))
                .containsExactly("payments: must have at least one element");
    }

    @Test
    void amount_outOfBoundsIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> Payment.of("2022-03-01T09:00", "A", "B", "1e999999999"))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Payment(
                        LocalDateTime.parse("2022-03-01T09:00"),
                        "A",
                        "B",
                        new BigDecimal("1e99"),
                        Payment.Status.SETTLED,
                        Optional.empty()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("payment of A to B: ");
    }

    /** Lines of time, payer, payee, amount, and perhaps the status and the time of submission; or the central bank. */
    private static PaymentLog log(List<String> lines) {
        List<Payment> payments = new ArrayList<>();
        Optional<String> centralBank = Optional.empty();
        for (String line : lines) {
            String[] words = line.split(" +");
            if (words[0].equals("central-bank")) {
                centralBank = Optional.of(words[1]);
            } else {
                Payment payment = Payment.of(words[0], words[1], words[2], words[3]);
                payment = words.length > 4 ? payment.with(Payment.Status.valueOf(words[4])) : payment;
                payments.add(words.length > 5 ? payment.submittedAt(words[5]) : payment);
            }
        }
        return new PaymentLog(payments, centralBank);
    }
}
