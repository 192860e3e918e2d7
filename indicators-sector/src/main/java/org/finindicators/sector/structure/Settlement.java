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
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Rational;

/** Computes from a log of payments how they were settled. */
final class Settlement {
    private static final Rational SECONDS_AN_HOUR = Rational.of(3600);
    private static final Dimension VALUE_TIME = Dimension.MONEY.times(Dimension.TIME);
    private static final Dimension NUMBER_TIME = Dimension.THINGS.times(Dimension.TIME);
    private static final UndefinedCase NONE_SETTLED = Reason.ZERO_DENOMINATOR.when("no settled payment");

    private final PaymentLog log;
    private final Worksheet sheet;
    private final List<Payment> payments;

    private Settlement(PaymentLog log, Figures figures) {
        this.log = log;
        sheet = Worksheet.of(figures);
        payments = log.payments().stream()
                .filter(payment -> !payment.payer().equals(payment.payee()))
                .toList();
        int left = log.payments().size() - payments.size();
        if (left > 0) {
            sheet.step(left + (left == 1 ? " payment" : " payments") + " of a participant to itself left out");
        }
    }

    /** The value settled for each unit of liquidity that participants had to bring. */
    static Calculation liquidity() {
        return of(
                        "value settled / sum of the largest net debits of each day",
                        Dimension.NUMBER,
                        List.of(
                                Reason.INCONSISTENT_STATEMENT.when("a central bank whose name no payment bears"),
                                Reason.ZERO_DENOMINATOR.when("no net debit")),
                        Settlement::turned)
                .asQuotient(QuotientDimensions.MONEY);
    }

    /** The mean time of the day, weighted by value. */
    static Calculation timeOfDay() {
        return of(
                        "sum of (value x time of day) / value settled",
                        Dimension.TIME,
                        List.of(NONE_SETTLED),
                        Settlement::meanTime)
                .asQuotient(new QuotientDimensions(VALUE_TIME, Dimension.MONEY));
    }

    /** The mean time from submission to settlement. */
    static Calculation lag(boolean byValue) {
        return of(
                        "mean time from submission to settlement" + (byValue ? ", weighted by value" : ""),
                        Dimension.TIME,
                        List.of(
                                Reason.NOT_REPORTED.when("no settled payment with a time of submission"),
                                Reason.INCONSISTENT_STATEMENT.when("a payment settled before it was submitted")),
                        settlement -> settlement.meanLag(byValue))
                .asQuotient(new QuotientDimensions(
                        byValue ? VALUE_TIME : NUMBER_TIME, byValue ? Dimension.MONEY : Dimension.THINGS));
    }

    /** The share of payments of one status. */
    static Calculation share(Payment.Status status, boolean byValue) {
        String how = byValue ? "value" : "number";
        return of(
                        how + " of " + word(status) + " payments / " + how + " of payments",
                        Dimension.NUMBER,
                        List.of(),
                        settlement -> settlement.part(status, byValue))
                .asQuotient(byValue ? QuotientDimensions.MONEY : QuotientDimensions.THINGS);
    }

    private static Calculation of(
            String words, Dimension dimension, List<UndefinedCase> more, Function<Settlement, Evaluation> function) {
        List<UndefinedCase> cases = new ArrayList<>(List.of(
                Reason.GROUP_TOO_SMALL.when("no payment between two participants"),
                Reason.OUT_OF_DOMAIN.when("an amount of zero or less"),
                Reason.PERIOD_MISMATCH.when("a payment outside the period")));
        cases.addAll(more);
        return Calculation.from(
                PaymentItems.PAYMENT_LOG,
                words,
                dimension,
                cases,
                (log, figures) -> new Settlement(log, figures).evaluate(function));
    }

    private Evaluation evaluate(Function<Settlement, Evaluation> function) {
        if (payments.isEmpty()) {
            return sheet.undefined(Reason.GROUP_TOO_SMALL, "no payment between two participants");
        }
        for (Payment payment : payments) {
            sheet.requirePositive(name(payment) + ", amount", payment.amount());
            LocalDate day = payment.time().toLocalDate();
            if (day.isBefore(sheet.figures().period().start())
                    || day.isAfter(sheet.figures().period().end())) {
                sheet.fault(Reason.PERIOD_MISMATCH, name(payment) + " is not in " + when());
            }
            if (!sheet.isSound()) {
                return sheet.undefined();
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
            return sheet.undefined(
                    Reason.INCONSISTENT_STATEMENT, "no payment bears the name of the central bank, " + unknown.get());
        }
        List<Payment> settled = settled();
        BigDecimal value = value(settled);
        NetDebits debits = NetDebits.of(settled);
        Map<String, BigDecimal> needs = new TreeMap<>(debits.largest());
        log.centralBank().ifPresent(bank -> {
            if (needs.remove(bank) != null) {
                sheet.step("the central bank, " + bank + ", brings liquidity without cost");
            }
        });
        BigDecimal liquidity = needs.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        sheet.step(count(settled) + " settled on " + debits.days() + (debits.days() == 1 ? " day" : " days")
                + ", those of one instant together");
        sheet.step("largest net debits: " + NetDebits.words(needs));
        String debit = "sum of the largest net debits";
        return sheet.money("value settled", when(), value)
                .money(debit, when(), liquidity)
                .quotient(value, liquidity, debit);
    }

    private Evaluation meanTime() {
        List<Payment> settled = settled();
        BigDecimal value = value(settled);
        BigDecimal weighted = settled.stream()
                .map(p -> p.amount()
                        .multiply(BigDecimal.valueOf(p.time().toLocalTime().toNanoOfDay(), 9)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        sheet.money("value settled", when(), value).step("over " + count(settled) + ", in hours since midnight");
        return hours(weighted, value, "value settled");
    }

    private Evaluation meanLag(boolean byValue) {
        List<Payment> settled = settled();
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        int timed = 0;
        for (Payment payment : settled) {
            if (payment.submitted().isPresent()) {
                Duration lag = Duration.between(payment.submitted().get(), payment.time());
                if (lag.isNegative()) {
                    return sheet.undefined(
                            Reason.INCONSISTENT_STATEMENT,
                            name(payment) + " was submitted later, at "
                                    + payment.submitted().get());
                }
                BigDecimal weight = byValue ? payment.amount() : BigDecimal.ONE;
                BigDecimal seconds = BigDecimal.valueOf(lag.getSeconds()).add(BigDecimal.valueOf(lag.getNano(), 9));
                weights = weights.add(weight);
                weighted = weighted.add(weight.multiply(seconds));
                timed++;
            }
        }
        if (timed == 0) {
            return sheet.undefined(Reason.NOT_REPORTED, "time of submission of a settled payment");
        }
        sheet.step(timed + " of " + count(settled) + " with a time of submission");
        String what = byValue ? "value settled" : "payments settled";
        read(what, weights, byValue);
        return hours(weighted, weights, what);
    }

    private Evaluation part(Payment.Status status, boolean byValue) {
        List<Payment> some =
                payments.stream().filter(payment -> payment.status() == status).toList();
        BigDecimal above = byValue ? value(some) : BigDecimal.valueOf(some.size());
        BigDecimal below = byValue ? value(payments) : BigDecimal.valueOf(payments.size());
        read(word(status) + " payments", above, byValue);
        read("all payments", below, byValue);
        return sheet.quotient(above, below, "all payments");
    }

    private void read(String what, BigDecimal amount, boolean isMoney) {
        if (isMoney) {
            sheet.money(what, when(), amount);
        } else {
            sheet.number(what, when(), amount, "");
        }
    }

    private Evaluation hours(BigDecimal weightedSeconds, BigDecimal weights, String what) {
        return sheet.quotient(Rational.of(weightedSeconds).dividedBy(SECONDS_AN_HOUR), Rational.of(weights), what);
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

    private static String word(Payment.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Payment payment) {
        return "payment of " + payment.payer() + " to " + payment.payee() + " at " + payment.time();
    }

    private String when() {
        return sheet.figures().period().toString();
    }
}
