/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.finindicators.validation.Checks;

@Domain(SmallLoans.class)
class RepaymentStatusProperties {
    @Property
    void status_isThatOfEveryUnitByItself(
            @ForAll LoanHistory history,
            @ForAll PaymentOrder order,
            @ForAll LatenessRule rule,
            @ForAll LocalDate asOf) {
        RepaymentStatus status = history.status(asOf, order, rule);
        UnitByUnit units = new UnitByUnit(history, order, asOf);
        Optional<LocalDate> oldest =
                units
                        .all(one -> !one.isPaid() && (one.principal || rule.trigger() == LatenessTrigger.ANY_PART))
                        .stream()
                        .map(one -> one.due)
                        .min(Comparator.naturalOrder())
                        .filter(due -> due.isBefore(asOf));
        long days = oldest.map(due -> asOf.toEpochDay() - due.toEpochDay()).orElse(0L);
        assertThat(status)
                .isEqualTo(new RepaymentStatus(
                        asOf,
                        days <= rule.graceDays() ? 0 : days,
                        oldest,
                        asOf.isBefore(SmallLoans.START) ? 0 : units.count(one -> one.principal && !one.isPaid()),
                        units.count(one -> one.principal && !one.isPaid() && one.due.isBefore(asOf)),
                        units.count(one -> !one.principal && !one.isPaid() && one.due.isBefore(asOf)),
                        units.count(one -> one.principal && !one.due.isAfter(asOf)),
                        units.count(one -> !one.principal && !one.due.isAfter(asOf)),
                        units.count(one -> one.principal && one.isPaid()),
                        units.count(one -> !one.principal && one.isPaid()),
                        units.count(one -> one.isPaid() && one.due.isAfter(asOf)),
                        units.beyond(on -> true),
                        (int) units.all(one -> !one.isPaid()).stream()
                                .map(one -> one.instalment)
                                .distinct()
                                .count()));
    }

    @Property
    void daysLate_isZeroExactlyWhereNothingIsOverdue(
            @ForAll LoanHistory history, @ForAll PaymentOrder order, @ForAll LocalDate asOf) {
        RepaymentStatus any = history.status(asOf, order, LatenessRule.ANY_PART);
        assertThat(any.daysLate() == 0).isEqualTo(any.overdue() == 0);
        RepaymentStatus principal = history.status(asOf, order, LatenessRule.PRINCIPAL);
        assertThat(principal.daysLate() == 0).isEqualTo(principal.overduePrincipal() == 0);
        assertThat(principal.daysLate()).isLessThanOrEqualTo(any.daysLate());
    }

    @Property
    void status_balances(
            @ForAll LoanHistory history,
            @ForAll PaymentOrder order,
            @ForAll LatenessRule rule,
            @ForAll LocalDate asOf) {
        RepaymentStatus status = history.status(asOf, order, rule);
        if (!asOf.isBefore(SmallLoans.START)) {
            assertThat(status.outstandingPrincipal())
                    .isEqualTo(history.schedule().disbursed() - status.paidPrincipal());
            assertThat(status.overduePrincipal()).isBetween(0L, status.outstandingPrincipal());
        }
        assertThat(status.paid())
                .isEqualTo(history.payments().stream()
                        .filter(payment -> !payment.on().isAfter(asOf))
                        .mapToLong(Repayment::amount)
                        .sum());
        if (status.overpaid() > 0) {
            assertThat(status.instalmentsLeft()).isZero();
        }
    }

    @Property
    void payments_mayBeSplitAndShuffled(
            @ForAll LoanHistory history,
            @ForAll PaymentOrder order,
            @ForAll LatenessRule rule,
            @ForAll LocalDate asOf,
            @ForAll Integer part,
            @ForAll Integer seed) {
        List<Repayment> split = new ArrayList<>();
        for (Repayment payment : history.payments()) {
            long some = Math.min(part, payment.amount());
            split.add(new Repayment(payment.on(), some));
            split.add(new Repayment(payment.on(), payment.amount() - some));
        }
        Collections.shuffle(split, new Random(seed));
        LoanHistory same = new LoanHistory(history.schedule(), split);
        assertThat(same.status(asOf, order, rule)).isEqualTo(history.status(asOf, order, rule));
    }

    /** Late by any part; by principal alone, a later payment may meet more principal where all of that goes first. */
    @Property
    void payment_madeLater_neverReducesDaysLate(
            @ForAll LoanHistory history,
            @ForAll PaymentOrder order,
            @ForAll LocalDate asOf,
            @ForAll Integer which,
            @ForAll Integer days) {
        List<Repayment> later = new ArrayList<>(history.payments());
        if (!later.isEmpty()) {
            Repayment moved = later.remove(which % later.size());
            later.add(new Repayment(moved.on().plusDays(days), moved.amount()));
        }
        assertThat(new LoanHistory(history.schedule(), later)
                        .status(asOf, order, LatenessRule.ANY_PART)
                        .daysLate())
                .isGreaterThanOrEqualTo(
                        history.status(asOf, order, LatenessRule.ANY_PART).daysLate());
    }

    @Property
    void payment_added_neverMakesLater(
            @ForAll LoanHistory history,
            @ForAll PaymentOrder order,
            @ForAll LatenessRule rule,
            @ForAll LocalDate asOf,
            @ForAll Repayment added) {
        List<Repayment> more = new ArrayList<>(history.payments());
        more.add(added);
        RepaymentStatus before = history.status(asOf, order, rule);
        RepaymentStatus after = new LoanHistory(history.schedule(), more).status(asOf, order, rule);
        assertThat(after.daysLate()).isLessThanOrEqualTo(before.daysLate());
        assertThat(after.outstandingPrincipal()).isLessThanOrEqualTo(before.outstandingPrincipal());
    }

    /** What the oracle works on is what validation lets pass, payments before the disbursement apart. */
    @Property(tries = 100)
    void smallLoans_areSound(@ForAll LoanHistory history) {
        Schedule schedule = history.schedule();
        if (schedule.disbursed() > 0) {
            assertThat(Checks.validate(schedule)).isEmpty();
        }
    }
}
