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
import org.finindicators.indicator.Measured;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.EconomyItems;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PaymentSystemsTest {
    private static final CaseRunner CASES = CaseRunner.of(PaymentItems.class, StructureItems.class, EconomyItems.class)
            .fact(PaymentItems.PAYMENT_LOG, PaymentSystemsTest::log);

    @TestFactory
    Stream<DynamicTest> paymentSystemEfficiency() {
        return CASES.run(PaymentSystems.PAYMENT_SYSTEM_EFFICIENCY);
    }

    @Test
    void validate_namesEveryFault() {
        PaymentLog log = PaymentLog.of(
                payment("2022-03-01T09:00", "A", " ").amount("100").build(),
                payment("2022-03-01T10:00", "B", "A").amount("-5").build());
        assertThat(Checks.validate(log).stream().map(Object::toString))
                .containsExactlyInAnyOrder(
                        "payments[0].payee: must be given, it is blank", "payments[1].amount = -5: must be above zero");
        assertThat(Checks.validate(PaymentLog.of()).stream().map(Object::toString))
                .containsExactly("payments: must have at least one element");
    }

    @Test
    void amount_outOfBoundsIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> payment("2022-03-01T09:00", "A", "B")
                        .amount("1e999999999")
                        .build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("amount");
        assertThatThrownBy(() -> new Payment(
                        LocalDateTime.parse("2022-03-01T09:00"),
                        "A",
                        "B",
                        new BigDecimal("1e99"),
                        Payment.Status.SETTLED,
                        Optional.empty()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("payment of A to B = 1E+99: ");
    }

    @Test
    void builder_refusesAllAtOnce() {
        assertThatThrownBy(() -> payment("nine", "A", "B").submitted("2022").build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll(
                        "amount: must be given",
                        "time = nine: is not a time like 2022-03-01T09:00",
                        "submitted = 2022: is not a time like 2022-03-01T09:00");
        assertThatThrownBy(() -> Payment.builder("A", "B").amount("1").build()).hasMessage("time: must be given");
    }

    @Test
    void builder_takesNumbersAndTimes() {
        assertThat(Payment.builder("A", "B")
                        .amount(new BigDecimal("100.0"))
                        .time(LocalDateTime.of(2022, 3, 1, 9, 0))
                        .submitted(LocalDateTime.of(2022, 3, 1, 8, 30))
                        .build())
                .isEqualTo(payment("2022-03-01T09:00", "A", "B")
                        .amount("100")
                        .submitted("2022-03-01T08:30")
                        .build());
    }

    /** A pays 60 on a balance of nothing, B is the central bank: 100 settled / 60, not / (60 + 40). */
    @Test
    void withCentralBank_itsOwnDebitHasNoCost() {
        PaymentLog log = PaymentLog.of(
                payment("2022-03-01T09:00", "A", "C").amount("60").build(),
                payment("2022-03-01T10:00", "B", "C").amount("40").build());
        assertThat(liquidity(log)).isEqualTo(Rational.ONE);
        assertThat(liquidity(log.withCentralBank("B"))).isEqualTo(Rational.of(100, 60));
    }

    private static Rational liquidity(PaymentLog log) {
        Statement statement = Statement.builder("a country", ReportingPeriod.year(2022))
                .with(PaymentItems.PAYMENT_LOG, log)
                .build();
        return ((Measured) PaymentSystems.PAYMENT_SYSTEM_EFFICIENCY.measure(statement)).exact();
    }

    private static PaymentBuilder payment(String time, String payer, String payee) {
        return Payment.builder(payer, payee).time(time);
    }

    /** Lines of time, payer, payee, amount, and perhaps the status and the time of submission; or the central bank. */
    private static PaymentLog log(List<String> lines) {
        List<Payment> payments = new ArrayList<>();
        String centralBank = "";
        for (String line : lines) {
            String[] words = line.split(" +");
            if (words[0].equals("central-bank")) {
                centralBank = words[1];
            } else {
                PaymentBuilder payment = payment(words[0], words[1], words[2]).amount(words[3]);
                if (words.length > 4) {
                    payment.status(Payment.Status.valueOf(words[4]));
                }
                if (words.length > 5) {
                    payment.submitted(words[5]);
                }
                payments.add(payment.build());
            }
        }
        PaymentLog log = PaymentLog.of(payments.toArray(Payment[]::new));
        return centralBank.isEmpty() ? log : log.withCentralBank(centralBank);
    }
}
