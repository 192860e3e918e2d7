/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Applies payments to instalments.
 *
 * <p>In every order of payment, interest is settled from the oldest instalment on, and so is principal. Two cursors
 * that only move forward therefore say all, and each step either completes a part of an instalment or uses a payment
 * up.
 */
final class Ledger {
    private final LocalDate[] due;
    private final Cursor principal;
    private final Cursor interest;
    private final Cursor first;
    private final Cursor second;
    private final boolean across;

    Ledger(Schedule schedule, PaymentOrder order) {
        List<Instalment> sorted = schedule.instalments().stream()
                .sorted(Comparator.comparing(Instalment::dueOn))
                .toList();
        due = sorted.stream().map(Instalment::dueOn).toArray(LocalDate[]::new);
        principal = new Cursor(
                true,
                sorted.stream().mapToLong(one -> Sums.sound(one.principal())).toArray());
        interest = new Cursor(
                false,
                sorted.stream().mapToLong(one -> Sums.sound(one.interest())).toArray());
        first = order.principalFirst() ? principal : interest;
        second = order.principalFirst() ? interest : principal;
        across = order.acrossInstalments();
    }

    /**
     * Applies the payments up to a date, that day included, each on its day.
     *
     * @return what they have beyond all instalments
     */
    long pay(List<Repayment> payments, LocalDate last, Entries entries) {
        List<Repayment> sorted = payments.stream()
                .filter(payment -> !payment.on().isAfter(last))
                .sorted(Comparator.comparing(Repayment::on))
                .toList();
        int fallen = 0;
        long overpaid = 0;
        for (Repayment payment : sorted) {
            while (fallen < due.length && !due[fallen].isAfter(payment.on())) {
                fallen++;
            }
            long beyond = pay(payment, across ? fallen : 0, entries);
            overpaid += beyond;
            entries.beyond(payment.on(), beyond);
        }
        return overpaid;
    }

    /** Settles one part of the instalments up to an index, then the other, then instalment by instalment. */
    private long pay(Repayment payment, int together, Entries entries) {
        long rest = Sums.sound(payment.amount());
        rest = first.settle(together, rest, payment, entries);
        rest = second.settle(together, rest, payment, entries);
        for (int i = Math.min(first.at, second.at); i < due.length && rest > 0; i++) {
            rest = first.settle(i + 1, rest, payment, entries);
            rest = second.settle(i + 1, rest, payment, entries);
        }
        return rest;
    }

    private final class Cursor {
        private final boolean isPrincipal;
        private final long[] amounts;
        private int at;
        private long settledThere;
        private long settled;

        private Cursor(boolean isPrincipal, long[] amounts) {
            this.isPrincipal = isPrincipal;
            this.amounts = amounts;
        }

        private long settle(int end, long available, Repayment payment, Entries entries) {
            long rest = available;
            while (at < end && rest > 0) {
                long taken = Math.min(rest, amounts[at] - settledThere);
                rest -= taken;
                settled += taken;
                settledThere += taken;
                entries.settled(due[at], isPrincipal, payment.on(), taken);
                if (settledThere == amounts[at]) {
                    at++;
                    settledThere = 0;
                }
            }
            return rest;
        }

        /** The first instalment of which this part is not fully paid; an amount of zero needs no payment. */
        private int firstUnpaid() {
            int index = at;
            while (index < amounts.length && amounts[index] == 0) {
                index++;
            }
            return index;
        }

        private boolean owes(int index) {
            return index >= at && amounts[index] > 0;
        }

        private long before(int end) {
            long sum = 0;
            for (int i = 0; i < end; i++) {
                sum += amounts[i];
            }
            return sum;
        }
    }

    RepaymentStatus status(Schedule schedule, LocalDate asOf, LatenessRule rule, long overpaid) {
        int passed = dueBefore(asOf);
        int fallen = passed;
        while (fallen < due.length && due[fallen].isEqual(asOf)) {
            fallen++;
        }
        int unpaid = principal.firstUnpaid();
        if (rule.trigger() == LatenessTrigger.ANY_PART) {
            unpaid = Math.min(unpaid, interest.firstUnpaid());
        }
        long duePrincipal = principal.before(fallen);
        long dueInterest = interest.before(fallen);
        boolean late = unpaid < passed;
        return new RepaymentStatus(
                asOf,
                late ? rule.daysLate(due[unpaid], asOf) : 0,
                late ? Optional.of(due[unpaid]) : Optional.empty(),
                asOf.isBefore(schedule.disbursedOn())
                        ? 0
                        : Sums.sound(Sums.sound(schedule.disbursed()) - principal.settled),
                Sums.sound(principal.before(passed) - principal.settled),
                Sums.sound(interest.before(passed) - interest.settled),
                duePrincipal,
                dueInterest,
                principal.settled,
                interest.settled,
                Sums.sound(principal.settled - duePrincipal) + Sums.sound(interest.settled - dueInterest),
                overpaid,
                left());
    }

    private int dueBefore(LocalDate asOf) {
        int count = 0;
        while (count < due.length && due[count].isBefore(asOf)) {
            count++;
        }
        return count;
    }

    private int left() {
        int count = 0;
        for (int i = Math.min(principal.at, interest.at); i < due.length; i++) {
            if (principal.owes(i) || interest.owes(i)) {
                count++;
            }
        }
        return count;
    }

    /** Is told what each payment settles. */
    interface Entries {
        /** Takes no notice. */
        Entries NONE = new Entries() {
            @Override
            public void settled(LocalDate due, boolean principal, LocalDate on, long amount) {
                // the cursors have the sums
            }

            @Override
            public void beyond(LocalDate on, long amount) {
                // so does the caller
            }
        };

        void settled(LocalDate due, boolean principal, LocalDate on, long amount);

        void beyond(LocalDate on, long amount);
    }
}
