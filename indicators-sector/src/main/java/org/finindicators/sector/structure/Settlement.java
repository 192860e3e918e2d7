/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Rational;

/** Computes from a log of payments how they were settled. */
final class Settlement {
    private static final Rational SECONDS_AN_HOUR = Rational.of(3600);
    private static final Dimension VALUE_TIME = Dimension.MONEY.times(Dimension.TIME);
    private static final Dimension NUMBER_TIME = Dimension.THINGS.times(Dimension.TIME);
    private static final List<String> CASES =
            List.of("no payment between two participants", "an amount of zero or less", "a payment outside the period");

    private final PaymentLog log;
    private final Figures figures;
    private final List<Payment> payments;
    private final List<String> notes = new ArrayList<>();

    private Settlement(PaymentLog log, Figures figures) {
        this.log = log;
        this.figures = figures;
        payments = log.payments().stream()
                .filter(payment -> !payment.payer().equals(payment.payee()))
                .toList();
        int left = log.payments().size() - payments.size();
        if (left > 0) {
            notes.add(left + (left == 1 ? " payment" : " payments") + " of a participant to itself left out");
        }
    }

    /** The value settled for each unit of liquidity that participants had to bring. */
    static Calculation liquidity() {
        return of(
                        "value settled / sum of the largest net debits of each day",
                        Dimension.NUMBER,
                        List.of("a central bank whose name no payment bears"),
                        Settlement::turned)
                .asQuotient(QuotientDimensions.MONEY);
    }

    /** The mean time of the day, weighted by value. */
    static Calculation timeOfDay() {
        return of("sum of (value x time of day) / value settled", Dimension.TIME, Settlement::meanTime)
                .asQuotient(new QuotientDimensions(VALUE_TIME, Dimension.MONEY));
    }

    /** The mean time from submission to settlement. */
    static Calculation lag(boolean byValue) {
        return of(
                        "mean time from submission to settlement" + (byValue ? ", weighted by value" : ""),
                        Dimension.TIME,
                        List.of(
                                "no settled payment with a time of submission",
                                "a payment settled before it was submitted"),
                        settlement -> settlement.meanLag(byValue))
                .asQuotient(new QuotientDimensions(byValue ? VALUE_TIME : NUMBER_TIME, byValue ? Dimension.MONEY : Dimension.THINGS));
    }

    /** The part of payments that ended so. */
    static Calculation share(Payment.Status status, boolean byValue) {
        String how = byValue ? "value" : "number";
        return of(
                        how + " of " + status.name().toLowerCase(Locale.ROOT) + " payments / " + how + " of payments",
                        Dimension.NUMBER,
                        settlement -> settlement.part(status, byValue))
                .asQuotient(byValue ? QuotientDimensions.MONEY : QuotientDimensions.THINGS);
    }

    private static Calculation of(String words, Dimension dimension, Function<Settlement, Evaluation> function) {
        return of(words, dimension, List.of(), function);
    }

    private static Calculation of(
            String words, Dimension dimension, List<String> more, Function<Settlement, Evaluation> function) {
        return Calculation.from(
                PaymentItems.PAYMENTS,
                words,
                dimension,
                Stream.concat(CASES.stream(), more.stream()).toList(),
                (log, figures) -> new Settlement(log, figures).sound(function));
    }

    private Evaluation sound(Function<Settlement, Evaluation> function) {
        if (payments.isEmpty()) {
            return Evaluation.undefined(Reason.GROUP_TOO_SMALL, "no payment between two participants", List.of());
        }
        for (Payment payment : payments) {
            if (payment.amount().signum() <= 0) {
                return Evaluation.undefined(
                        Reason.OUT_OF_DOMAIN,
                        name(payment) + ": " + Decimals.print(payment.amount()) + " must be above zero",
                        List.of());
            }
            LocalDate day = payment.time().toLocalDate();
            if (day.isBefore(figures.period().start())
                    || day.isAfter(figures.period().end())) {
                return Evaluation.undefined(
                        Reason.PERIOD_MISMATCH, name(payment) + " is not in " + figures.period(), List.of());
            }
        }
        return function.apply(this);
    }

    private Evaluation turned() {
        Optional<String> unknown = log.centralBank()
                .filter(bank -> log.payments().stream()
                        .noneMatch(payment ->
                                payment.payer().equals(bank) || payment.payee().equals(bank)));
        if (unknown.isPresent()) {
            return Evaluation.undefined(
                    Reason.INCONSISTENT_STATEMENT,
                    "no payment bears the name of the central bank, " + unknown.get(),
                    List.of());
        }
        List<Payment> settled = settled();
        BigDecimal value = value(settled);
        NetDebits debits = NetDebits.of(settled);
        Map<String, BigDecimal> needs = new TreeMap<>(debits.largest());
        log.centralBank().ifPresent(bank -> {
            if (needs.remove(bank) != null) {
                notes.add("the central bank, " + bank + ", brings liquidity without cost");
            }
        });
        BigDecimal liquidity = needs.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        notes.add(count(settled) + " settled on " + debits.days() + (debits.days() == 1 ? " day" : " days")
                + ", those of one instant together");
        notes.add("largest net debits: " + NetDebits.words(needs));
        return Evaluation.quotient(
                Rational.of(value),
                Rational.of(liquidity),
                "sum of the largest net debits",
                List.of(money("value settled", value), money("sum of the largest net debits", liquidity)),
                notes);
    }

    private Evaluation meanTime() {
        List<Payment> settled = settled();
        BigDecimal value = value(settled);
        BigDecimal weighted = settled.stream()
                .map(p -> p.amount()
                        .multiply(BigDecimal.valueOf(p.time().toLocalTime().toNanoOfDay(), 9)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        notes.add("over " + count(settled) + ", in hours since midnight");
        return hours(weighted, value, "value settled", List.of(money("value settled", value)));
    }

    private Evaluation meanLag(boolean byValue) {
        List<Payment> settled = settled();
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        List<Payment> timed = new ArrayList<>();
        for (Payment payment : settled) {
            if (payment.submitted().isPresent()) {
                Duration lag = Duration.between(payment.submitted().get(), payment.time());
                if (lag.isNegative()) {
                    return Evaluation.undefined(
                            Reason.INCONSISTENT_STATEMENT,
                            name(payment) + " was submitted later, at "
                                    + payment.submitted().get(),
                            List.of());
                }
                BigDecimal weight = byValue ? payment.amount() : BigDecimal.ONE;
                BigDecimal seconds = BigDecimal.valueOf(lag.getSeconds()).add(BigDecimal.valueOf(lag.getNano(), 9));
                weights = weights.add(weight);
                weighted = weighted.add(weight.multiply(seconds));
                timed.add(payment);
            }
        }
        if (timed.isEmpty()) {
            return Evaluation.undefined(Reason.NOT_REPORTED, "time of submission of a settled payment", List.of());
        }
        notes.add(timed.size() + " of " + count(settled) + " with a time of submission");
        String what = byValue ? "value settled" : "payments settled";
        Operand operand = byValue ? money(what, weights) : number(what, timed.size());
        return hours(weighted, weights, what, List.of(operand));
    }

    private Evaluation part(Payment.Status status, boolean byValue) {
        List<Payment> some =
                payments.stream().filter(payment -> payment.status() == status).toList();
        String word = status.name().toLowerCase(Locale.ROOT) + " payments";
        List<Operand> operands = byValue
                ? List.of(money(word, value(some)), money("all payments", value(payments)))
                : List.of(number(word, some.size()), number("all payments", payments.size()));
        return Evaluation.quotient(
                Rational.of(operands.get(0).amount()),
                Rational.of(operands.get(1).amount()),
                "all payments",
                operands,
                notes);
    }

    private Evaluation hours(BigDecimal weightedSeconds, BigDecimal weights, String what, List<Operand> operands) {
        return Evaluation.quotient(
                Rational.of(weightedSeconds).dividedBy(SECONDS_AN_HOUR), Rational.of(weights), what, operands, notes);
    }

    private List<Payment> settled() {
        return payments.stream()
                .filter(payment -> payment.status() == Payment.Status.SETTLED)
                .toList();
    }

    private static BigDecimal value(List<Payment> some) {
        return some.stream().map(Payment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String count(List<Payment> some) {
        return some.size() + (some.size() == 1 ? " payment" : " payments");
    }

    private static String name(Payment payment) {
        return "payment of " + payment.payer() + " to " + payment.payee() + " at " + payment.time();
    }

    private Operand money(String what, BigDecimal amount) {
        return Operand.money(what, figures.period().toString(), amount, figures.scale(), figures.currency());
    }

    private Operand number(String what, int count) {
        return Operand.of(what, figures.period().toString(), BigDecimal.valueOf(count), "");
    }
}
