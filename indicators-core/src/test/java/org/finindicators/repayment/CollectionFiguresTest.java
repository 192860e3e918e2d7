/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.function.ToLongFunction;
import org.finindicators.period.ReportingPeriod;
import org.junit.jupiter.api.Test;

class CollectionFiguresTest {
    private static final ReportingPeriod MARCH = ReportingPeriod.month(YearMonth.of(2024, 3));

    private static CollectionFigures march(Schedule schedule, Repayment... payments) {
        return schedule.paid(payments).collection(MARCH, Basis.PRINCIPAL);
    }

    /**
     * The collection month of the definitions, of two loans: one pays what is due and 400 ahead, the other has 1200
     * past due, pays 600 of that, and not the 500 that fall due. 10 000 due, 9500 on time, 600 late, 400 prepaid, and
     * 1200 + 10 000 - 9500 - 600 = 1100 past due at the end.
     */
    @Test
    void collection_ofTheCollectionMonth() {
        CollectionFigures good = march(
                Schedule.of(
                        "2024-01-01",
                        19_000,
                        Instalment.of("2024-03-15", 9500, 0),
                        Instalment.of("2024-04-15", 9500, 0)),
                Repayment.of("2024-03-14", 9900));
        CollectionFigures bad = march(
                Schedule.of(
                        "2024-01-01", 1700, Instalment.of("2024-02-15", 1200, 0), Instalment.of("2024-03-15", 500, 0)),
                Repayment.of("2024-03-15", 600));
        assertThat(good)
                .hasToString("2024-03: due 9500, on time 9500, late 0, prepaid 400, past due 0 to 0 minor units");
        assertThat(bad)
                .hasToString("2024-03: due 500, on time 0, late 600, prepaid 0, past due 1200 to 1100 minor units");
        List<CollectionFigures> both = List.of(good, bad);
        assertThat(sum(both, CollectionFigures::due)).isEqualTo(10_000);
        assertThat(sum(both, CollectionFigures::paidOnTime)).isEqualTo(9500);
        assertThat(sum(both, CollectionFigures::receivedOnPastDue)).isEqualTo(600);
        assertThat(sum(both, CollectionFigures::prepaid)).isEqualTo(400);
        assertThat(sum(both, CollectionFigures::pastDueAtStart)).isEqualTo(1200);
        assertThat(sum(both, CollectionFigures::pastDueAtEnd)).isEqualTo(1100);
        assertThat(sum(both, CollectionFigures::receipts)).isEqualTo(10_500);
    }

    private static long sum(List<CollectionFigures> all, ToLongFunction<CollectionFigures> figure) {
        return all.stream().mapToLong(figure).sum();
    }

    /** Three instalments of 100 + 10, on 15 February, 15 March, 15 April. */
    private static final Schedule THREE = Schedule.of(
            "2024-01-15",
            300,
            Instalment.of("2024-02-15", 100, 10),
            Instalment.of("2024-03-15", 100, 10),
            Instalment.of("2024-04-15", 100, 10));

    /**
     * Paid 110 + 60 in February, 20 on 15 March, 90 on 31 March. By hand: of March's 110, 60 were prepaid, 20 paid on
     * time, 30 late; 60 of April's are prepaid. Principal: 10 + 50 of the 60 prepaid; 20; 30 late; 10 + 50 for April.
     */
    @Test
    void collection_withPrepaymentsOnBothSides() {
        LoanHistory history = THREE.paid(
                Repayment.of("2024-03-31", 90),
                Repayment.of("2024-02-15", 110),
                Repayment.of("2024-03-15", 20),
                Repayment.of("2024-02-29", 60));
        assertThat(history.collection(MARCH, Basis.PRINCIPAL_AND_INTEREST))
                .isEqualTo(new CollectionFigures(
                        MARCH, Basis.PRINCIPAL_AND_INTEREST, 110, 60, 20, 30, 60, 0, 0, 220, 220, 60, 0));
        assertThat(history.collection(MARCH, Basis.PRINCIPAL))
                .isEqualTo(new CollectionFigures(MARCH, Basis.PRINCIPAL, 100, 50, 20, 30, 50, 0, 0, 200, 200, 50, 0));
    }

    /** Paid by the due date and on the first and last day of the period: all of it counts, the day before does not. */
    @Test
    void collection_edgesOfThePeriod() {
        Schedule edges = Schedule.of(
                "2024-01-15",
                300,
                Instalment.of("2024-02-29", 100, 0),
                Instalment.of("2024-03-01", 100, 0),
                Instalment.of("2024-03-31", 100, 0));
        CollectionFigures figures = march(
                edges,
                Repayment.of("2024-02-29", 100),
                Repayment.of("2024-03-01", 100),
                Repayment.of("2024-03-31", 100));
        assertThat(figures.due()).isEqualTo(200);
        assertThat(figures.onTimeInPeriod()).isEqualTo(200);
        assertThat(figures.pastDueAtStart()).isZero();
        assertThat(figures.pastDueAtEnd()).isZero();
    }

    /**
     * Due on the last day and paid the day after: past due at the end, late in the next period, zero days late between.
     */
    @Test
    void collection_dueOnTheLastDay_isPastDueOfTheNextPeriod() {
        Schedule last = Schedule.of("2024-01-15", 100, Instalment.of("2024-03-31", 100, 0));
        LoanHistory history = last.paid(Repayment.of("2024-04-01", 100));
        assertThat(history.collection(MARCH, Basis.PRINCIPAL).pastDueAtEnd()).isEqualTo(100);
        CollectionFigures april = history.collection(ReportingPeriod.month(YearMonth.of(2024, 4)), Basis.PRINCIPAL);
        assertThat(april.pastDueAtStart()).isEqualTo(100);
        assertThat(april.receivedOnPastDue()).isEqualTo(100);
        assertThat(april.due()).isZero();
        assertThat(history.status(MARCH.end()).daysLate()).isZero();
    }

    /** 350 against 330 in all; of principal, what is beyond repays nothing. */
    @Test
    void collection_overpaid() {
        LoanHistory history = THREE.paid(Repayment.of("2024-03-20", 350));
        CollectionFigures all = history.collection(MARCH, Basis.PRINCIPAL_AND_INTEREST);
        assertThat(all.overpaid()).isEqualTo(20);
        assertThat(all.cumulativeOverpaid()).isEqualTo(20);
        assertThat(all.receivedOnPastDue()).isEqualTo(220);
        assertThat(all.prepaid()).isEqualTo(110);
        assertThat(all.receipts()).isEqualTo(350);
        CollectionFigures principal = history.collection(MARCH, Basis.PRINCIPAL);
        assertThat(principal.overpaid()).isZero();
        assertThat(principal.cumulativeOverpaid()).isZero();
        assertThat(principal.receipts()).isEqualTo(300);
        CollectionFigures april =
                history.collection(ReportingPeriod.month(YearMonth.of(2024, 4)), Basis.PRINCIPAL_AND_INTEREST);
        assertThat(april.overpaid()).isZero();
        assertThat(april.cumulativeOverpaid()).isEqualTo(20);
        assertThat(april.prepaidBefore()).isEqualTo(110);
    }

    /**
     * On 20 March 110 of principal first across instalments: 100 of February's and 10 of March's principal; by
     * instalment, interest first, it is February's 110.
     */
    @Test
    void collection_inAnotherOrder() {
        LoanHistory history = THREE.paid(Repayment.of("2024-03-20", 110));
        assertThat(history.collection(MARCH, Basis.PRINCIPAL, PaymentOrder.ALL_PRINCIPAL_THEN_ALL_INTEREST)
                        .receivedOnPastDue())
                .isEqualTo(110);
        assertThat(history.collection(MARCH, Basis.PRINCIPAL).receivedOnPastDue())
                .isEqualTo(100);
    }

    @Test
    void collection_beforeAndAfterTheLoan_isNothing() {
        CollectionFigures before = THREE.paid().collection(ReportingPeriod.year(2023), Basis.PRINCIPAL);
        assertThat(before.due()).isZero();
        assertThat(before.cumulativeDue()).isZero();
        CollectionFigures after = THREE.paid().collection(ReportingPeriod.year(2025), Basis.PRINCIPAL);
        assertThat(after.due()).isZero();
        assertThat(after.pastDueAtStart()).isEqualTo(300);
        assertThat(after.pastDueAtEnd()).isEqualTo(300);
    }
}
