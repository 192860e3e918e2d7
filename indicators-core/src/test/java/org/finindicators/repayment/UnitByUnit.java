/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rules once more, unit by unit: every unit of every payment goes to the part of an instalment that is first in the
 * order on that day. Slow and obvious.
 */
final class UnitByUnit {
    /** A unit that was due, and when it was paid, if it was. */
    static final class Owed {
        final LocalDate due;
        final int instalment;
        final boolean principal;
        LocalDate paid = LocalDate.MAX;

        Owed(LocalDate due, int instalment, boolean principal) {
            this.due = due;
            this.instalment = instalment;
            this.principal = principal;
        }

        boolean isPaid() {
            return !paid.equals(LocalDate.MAX);
        }

        boolean paidIn(LocalDate first, LocalDate last) {
            return !paid.isBefore(first) && !paid.isAfter(last);
        }
    }

    private final List<Owed> owed = new ArrayList<>();
    private final List<LocalDate> beyond = new ArrayList<>();

    UnitByUnit(LoanHistory history, PaymentOrder order, LocalDate asOf) {
        int index = 0;
        for (Instalment instalment : history.schedule().instalments()) {
            for (int unit = 0; unit < instalment.principal(); unit++) {
                owed.add(new Owed(instalment.dueOn(), index, true));
            }
            for (int unit = 0; unit < instalment.interest(); unit++) {
                owed.add(new Owed(instalment.dueOn(), index, false));
            }
            index++;
        }
        history.payments().stream()
                .filter(payment -> !payment.on().isAfter(asOf))
                .sorted(Comparator.comparing(Repayment::on))
                .forEach(payment -> pay(payment, order));
    }

    private void pay(Repayment payment, PaymentOrder order) {
        for (int unit = 0; unit < payment.amount(); unit++) {
            owed.stream()
                    .filter(one -> !one.isPaid())
                    .min(turn(order, payment.on()))
                    .ifPresentOrElse(one -> one.paid = payment.on(), () -> beyond.add(payment.on()));
        }
    }

    private static Comparator<Owed> turn(PaymentOrder order, LocalDate on) {
        boolean principalFirst =
                order == PaymentOrder.PRINCIPAL_THEN_INTEREST || order == PaymentOrder.ALL_PRINCIPAL_THEN_ALL_INTEREST;
        Comparator<Owed> part = Comparator.comparing(one -> one.principal != principalFirst);
        Comparator<Owed> oldest = Comparator.comparingInt(one -> one.instalment);
        Comparator<Owed> byInstalment = oldest.thenComparing(part);
        if (order == PaymentOrder.INTEREST_THEN_PRINCIPAL || order == PaymentOrder.PRINCIPAL_THEN_INTEREST) {
            return byInstalment;
        }
        Comparator<Owed> together = part.thenComparing(oldest);
        return (one, other) -> {
            boolean fallen = !one.due.isAfter(on);
            boolean otherFallen = !other.due.isAfter(on);
            if (fallen != otherFallen) {
                return fallen ? -1 : 1;
            }
            return fallen ? together.compare(one, other) : byInstalment.compare(one, other);
        };
    }

    long count(Predicate<Owed> which) {
        return owed.stream().filter(which).count();
    }

    long beyond(Predicate<LocalDate> which) {
        return beyond.stream().filter(which).count();
    }

    List<Owed> all(Predicate<Owed> which) {
        return owed.stream().filter(which).toList();
    }
}
