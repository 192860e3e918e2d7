/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.finindicators.period.ReportingPeriod;

@Domain(SmallLoans.class)
class CollectionFiguresProperties {
    private static ReportingPeriod period(LocalDate first, int days) {
        return new ReportingPeriod(first, first.plusDays(days));
    }

    @Property
    void collection_isThatOfEveryUnitByItself(
            @ForAll LoanHistory history,
            @ForAll PaymentOrder order,
            @ForAll Basis basis,
            @ForAll LocalDate first,
            @ForAll Integer days) {
        ReportingPeriod period = period(first, days);
        LocalDate last = period.end();
        UnitByUnit units = new UnitByUnit(history, order, last);
        Predicate<UnitByUnit.Owed> counts = one -> one.principal || basis == Basis.PRINCIPAL_AND_INTEREST;
        Predicate<UnitByUnit.Owed> dueNow = counts.and(one -> !one.due.isBefore(first) && !one.due.isAfter(last));
        Predicate<UnitByUnit.Owed> dueByEnd = counts.and(one -> !one.due.isAfter(last));
        Predicate<UnitByUnit.Owed> dueLater = counts.and(one -> one.due.isAfter(last));
        boolean all = basis == Basis.PRINCIPAL_AND_INTEREST;
        assertThat(history.collection(period, basis, order))
                .isEqualTo(new CollectionFigures(
                        period,
                        basis,
                        units.count(dueNow),
                        units.count(dueNow.and(one -> one.paid.isBefore(first))),
                        units.count(dueNow.and(one -> one.paidIn(first, one.due))),
                        units.count(dueByEnd.and(one -> one.paidIn(first, last) && one.paid.isAfter(one.due))),
                        units.count(dueLater.and(one -> one.paidIn(first, last))),
                        all ? units.beyond(on -> !on.isBefore(first)) : 0,
                        units.count(counts.and(one -> one.due.isBefore(first) && !one.paid.isBefore(first))),
                        units.count(dueByEnd),
                        units.count(dueByEnd.and(UnitByUnit.Owed::isPaid)),
                        units.count(dueLater.and(UnitByUnit.Owed::isPaid)),
                        all ? units.beyond(on -> true) : 0));
    }

    @Property
    void collection_balances(
            @ForAll LoanHistory history,
            @ForAll PaymentOrder order,
            @ForAll Basis basis,
            @ForAll LocalDate first,
            @ForAll Integer days) {
        ReportingPeriod period = period(first, days);
        CollectionFigures figures = history.collection(period, basis, order);
        assertThat(figures.pastDueAtStart() + figures.due() - figures.paidOnTime() - figures.receivedOnPastDue())
                .isEqualTo(figures.pastDueAtEnd());
        assertThat(figures.paidOnTime()).isBetween(0L, figures.due());
        assertThat(figures.receivedOnPastDue())
                .isLessThanOrEqualTo(figures.pastDueAtStart() + figures.due() - figures.paidOnTime());
        RepaymentStatus status = history.status(period.end(), order, LatenessRule.ANY_PART);
        assertThat(figures.cumulativePaid() + figures.cumulativePrepaid() + figures.cumulativeOverpaid())
                .isEqualTo(basis == Basis.PRINCIPAL ? status.paidPrincipal() : status.paid());
        if (basis == Basis.PRINCIPAL_AND_INTEREST) {
            assertThat(figures.receipts())
                    .isEqualTo(history.payments().stream()
                            .filter(payment -> !payment.on().isBefore(first)
                                    && !payment.on().isAfter(period.end()))
                            .mapToLong(Repayment::amount)
                            .sum());
        }
    }

    /**
     * Two periods that adjoin, and both as one: what is past due is handed on, prepayments are used up, the rest adds.
     */
    @Property
    void collection_ofPeriodsThatAdjoin(
            @ForAll LoanHistory history,
            @ForAll PaymentOrder order,
            @ForAll Basis basis,
            @ForAll LocalDate first,
            @ForAll Integer days,
            @ForAll Integer more) {
        ReportingPeriod one = period(first, days);
        ReportingPeriod next = period(one.end().plusDays(1), more);
        CollectionFigures early = history.collection(one, basis, order);
        CollectionFigures late = history.collection(next, basis, order);
        CollectionFigures both = history.collection(new ReportingPeriod(first, next.end()), basis, order);
        assertThat(late.pastDueAtStart()).isEqualTo(early.pastDueAtEnd());
        assertThat(late.cumulativeDue()).isEqualTo(early.cumulativeDue() + late.due());
        assertThat(late.cumulativePrepaid())
                .isEqualTo(early.cumulativePrepaid() - late.prepaidBefore() + late.prepaid());
        assertThat(both.due()).isEqualTo(early.due() + late.due());
        assertThat(both.paidOnTime()).isEqualTo(early.paidOnTime() + late.paidOnTime());
        assertThat(both.receivedOnPastDue()).isEqualTo(early.receivedOnPastDue() + late.receivedOnPastDue());
        assertThat(both.receipts()).isEqualTo(early.receipts() + late.receipts());
        assertThat(both.pastDueAtEnd()).isEqualTo(late.pastDueAtEnd());
    }

    /** The loan is past due at the end of a day by what is overdue on the next, if nothing is paid then. */
    @Property
    void pastDueAtEnd_isOverdueTheDayAfter(@ForAll LoanHistory history, @ForAll LocalDate first, @ForAll Integer days) {
        ReportingPeriod period = period(first, days);
        LoanHistory until = new LoanHistory(
                history.schedule(),
                history.payments().stream()
                        .filter(payment -> !payment.on().isAfter(period.end()))
                        .toList());
        RepaymentStatus next = until.status(period.end().plusDays(1));
        assertThat(history.collection(period, Basis.PRINCIPAL_AND_INTEREST).pastDueAtEnd())
                .isEqualTo(next.overdue());
        assertThat(history.collection(period, Basis.PRINCIPAL).pastDueAtEnd()).isEqualTo(next.overduePrincipal());
    }
}
