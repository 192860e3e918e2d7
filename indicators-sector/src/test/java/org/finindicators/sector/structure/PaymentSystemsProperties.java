/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.sector.structure.PaymentSystems.PAYMENT_SYSTEM_EFFICIENCY;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;

class PaymentSystemsProperties {
    private static final List<String> SHARES =
            List.of("failed-by-number", "failed-by-value", "unsettled-by-number", "unsettled-by-value");

    @Property
    void measures_doNotDependOnTheOrderOfTheLog(@ForAll("logs") List<Payment> payments, @ForAll Random random) {
        List<Payment> shuffled = new ArrayList<>(payments);
        Collections.shuffle(shuffled, random);
        for (Variant variant : PAYMENT_SYSTEM_EFFICIENCY.variants()) {
            assertThat(value(variant.name(), shuffled)).isEqualTo(value(variant.name(), payments));
        }
    }

    @Property
    void liquidity_doesNotDependOnTheUnitOfMoney(
            @ForAll("logs") List<Payment> payments, @ForAll @LongRange(min = 1, max = 1_000_000) long unit) {
        List<Payment> scaled = payments.stream()
                .map(p -> new Payment(
                        p.time(),
                        p.payer(),
                        p.payee(),
                        p.amount().multiply(BigDecimal.valueOf(unit)),
                        p.status(),
                        p.submitted()))
                .toList();
        assertThat(value("liquidity", scaled)).isEqualTo(value("liquidity", payments));
    }

    /** Nobody needs more liquidity than it pays out. */
    @Property
    void liquidity_isAtLeastOne(@ForAll("logs") List<Payment> payments) {
        value("liquidity", payments).ifPresent(turned -> assertThat(turned).isGreaterThanOrEqualTo(Rational.ONE));
    }

    /** Without its own need in the sum, value settled goes further. */
    @Property
    void liquidity_isNotLowerWithACentralBank(@ForAll("logs") List<Payment> payments) {
        Optional<Rational> all = value("liquidity", payments);
        Optional<Rational> free = value("liquidity", new PaymentLog(payments, Optional.empty()).withCentralBank("A"));
        if (all.isPresent() && free.isPresent()) {
            assertThat(free.get()).isGreaterThanOrEqualTo(all.get());
        }
    }

    @Property
    void shares_lieBetweenZeroAndOne(@ForAll("logs") List<Payment> payments) {
        for (String share : SHARES) {
            value(share, payments).ifPresent(part -> assertThat(part).isBetween(Rational.ZERO, Rational.ONE));
        }
    }

    @Property
    void time_liesWithinTheDay(@ForAll("logs") List<Payment> payments) {
        value("settlement-time", payments)
                .ifPresent(hours -> assertThat(hours).isBetween(Rational.ZERO, Rational.of(24)));
    }

    /** Whatever a log holds, every variant answers. */
    @Property
    void measures_alwaysAnswer(@ForAll("hostile") List<Payment> payments) {
        for (Variant variant : PAYMENT_SYSTEM_EFFICIENCY.variants()) {
            Measurement measurement = measure(variant.name(), PaymentLog.of(payments.toArray(Payment[]::new)));
            assertThat(measurement.toString()).isNotBlank();
        }
    }

    @Example
    void aHundredThousandPayments_takeLittleTime() {
        LocalDateTime start = LocalDateTime.of(2022, 3, 1, 8, 0);
        List<Payment> payments = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            payments.add(new Payment(
                    start.plusSeconds(i % 7),
                    "bank " + i % 1000,
                    "bank " + (i * 7 + 1) % 1000,
                    BigDecimal.valueOf(i + 1L),
                    Payment.Status.SETTLED,
                    Optional.of(start)));
        }
        PaymentLog log = new PaymentLog(payments, Optional.empty());
        assertTimeout(
                Duration.ofSeconds(20),
                () -> PAYMENT_SYSTEM_EFFICIENCY.variants().forEach(variant -> measure(variant.name(), log)));
    }

    @Provide
    Arbitrary<List<Payment>> logs() {
        return payments(Arbitraries.longs().between(1, 1_000_000).map(BigDecimal::valueOf), YEAR.start(), YEAR.end());
    }

    @Provide
    Arbitrary<List<Payment>> hostile() {
        Arbitrary<BigDecimal> amounts =
                Arbitraries.of("-1", "0", "1e40", "1e-40", "9.99e39", "0.5").map(BigDecimal::new);
        return payments(amounts, YEAR.opening(), YEAR.end());
    }

    private static Arbitrary<List<Payment>> payments(Arbitrary<BigDecimal> amounts, LocalDate first, LocalDate last) {
        Arbitrary<LocalDateTime> times = Combinators.combine(
                        Arbitraries.of(first, last), Arbitraries.integers().between(0, 23))
                .as((day, hour) -> day.atTime(hour, 0));
        Arbitrary<String> names = Arbitraries.of("A", "B", "C", "D");
        Arbitrary<Optional<LocalDateTime>> submitted =
                Arbitraries.of(Optional.empty(), Optional.of(first.atStartOfDay()), Optional.of(LocalDateTime.MIN));
        return Combinators.combine(times, names, names, amounts, Arbitraries.of(Payment.Status.class), submitted)
                .as(Payment::new)
                .list()
                .ofMaxSize(12);
    }

    private static Optional<Rational> value(String variant, List<Payment> payments) {
        return value(variant, new PaymentLog(payments, Optional.empty()));
    }

    private static Optional<Rational> value(String variant, PaymentLog log) {
        return measure(variant, log) instanceof Measured measured ? Optional.of(measured.exact()) : Optional.empty();
    }

    private static Measurement measure(String variant, PaymentLog log) {
        Statement statement = Statement.builder("a country", YEAR)
                .with(PaymentItems.PAYMENT_LOG, log)
                .build();
        return PAYMENT_SYSTEM_EFFICIENCY.variant(variant).measure(statement);
    }

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2022);
}
