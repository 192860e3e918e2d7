/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Histories of a size and shape that no loan has take time in proportion, and never throw. */
class HostileHistoryTest {
    private static final int MANY = 100_000;
    private static final LocalDate START = LocalDate.of(1900, 1, 1);

    private static LoanTerms terms(long amount) {
        return new LoanTerms(START, amount, MANY, Period.ofDays(1), BigDecimal.ZERO);
    }

    /**
     * A hundred thousand days of a unit of principal and some of interest; each is paid a day late, the last not at
     * all.
     */
    @ParameterizedTest
    @EnumSource
    void manyPayments_takeLinearTime(PaymentOrder order) {
        assertTimeoutPreemptively(ofSeconds(20), () -> {
            Schedule schedule = terms(MANY).withRate("0.00001").equalPrincipal();
            List<Repayment> payments = new ArrayList<>();
            for (Instalment instalment : schedule.instalments()) {
                payments.add(new Repayment(instalment.dueOn().plusDays(1), instalment.total()));
            }
            Collections.shuffle(payments, new Random(7));
            LoanHistory history = new LoanHistory(schedule, payments);
            LocalDate last = START.plusDays(MANY);
            RepaymentStatus status = history.status(last, order, LatenessRule.ANY_PART);
            assertThat(status.prepaid()).isZero();
            CollectionFigures figures =
                    history.collection(new ReportingPeriod(START, last), Basis.PRINCIPAL_AND_INTEREST, order);
            assertThat(figures.due()).isEqualTo(schedule.total(Basis.PRINCIPAL_AND_INTEREST));
            assertThat(figures.onTimeInPeriod() + figures.receivedOnPastDue()).isEqualTo(status.paid());
            assertThat(figures.pastDueAtEnd())
                    .isEqualTo(schedule.instalments().get(MANY - 1).total());
            assertThat(Checks.validate(history)).isEmpty();
        });
    }

    /** Payments of nothing, before a hundred thousand instalments of nothing. */
    @ParameterizedTest
    @EnumSource
    void nothing_manyTimes(PaymentOrder order) {
        assertTimeoutPreemptively(ofSeconds(20), () -> {
            List<Instalment> instalments = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                instalments.add(new Instalment(START.plusDays(i), 0, 0));
            }
            instalments.add(new Instalment(START.plusDays(MANY), 1, 0));
            List<Repayment> payments = new ArrayList<>(Collections.nCopies(MANY, new Repayment(START, 0)));
            LoanHistory history = new LoanHistory(new Schedule(START, 1, instalments), payments);
            RepaymentStatus status = history.status(START.plusDays(MANY + 3L), order, LatenessRule.ANY_PART);
            assertThat(status.daysLate()).isEqualTo(3);
            assertThat(status.instalmentsLeft()).isEqualTo(1);
        });
    }

    /** One payment settles a hundred thousand instalments; a hundred thousand payments settle one. */
    @ParameterizedTest
    @EnumSource
    void oneAgainstMany(PaymentOrder order) {
        assertTimeoutPreemptively(ofSeconds(20), () -> {
            LocalDate asOf = START.plusDays(MANY);
            RepaymentStatus once = new LoanHistory(terms(MANY).equalPrincipal(), List.of(new Repayment(START, MANY)))
                    .status(asOf, order, LatenessRule.ANY_PART);
            assertThat(once.outstandingPrincipal()).isZero();
            Schedule single = new Schedule(START, MANY, List.of(new Instalment(START, MANY, 0)));
            RepaymentStatus often = new LoanHistory(single, Collections.nCopies(MANY, new Repayment(START, 1)))
                    .status(asOf, order, LatenessRule.ANY_PART);
            assertThat(often.outstandingPrincipal()).isZero();
            assertThat(often.overpaid()).isZero();
        });
    }

    /** Amounts and dates at the ends of their types. */
    @ParameterizedTest
    @EnumSource
    void extremes_areComputed(PaymentOrder order) {
        long most = Long.MAX_VALUE;
        long least = Long.MIN_VALUE;
        List<Schedule> schedules = List.of(
                new Schedule(LocalDate.MIN, most, List.of(new Instalment(LocalDate.MAX, most, 0))),
                new Schedule(LocalDate.MAX, least, List.of(new Instalment(LocalDate.MIN, most, least))),
                new Schedule(LocalDate.MIN, least, List.of(new Instalment(LocalDate.MIN, 1, most - 1))),
                new Schedule(LocalDate.MIN, 0, List.of()));
        for (Schedule schedule : schedules) {
            LoanHistory history = schedule.paid(
                    new Repayment(LocalDate.MIN, least),
                    new Repayment(LocalDate.MIN, 5),
                    new Repayment(LocalDate.MAX, most - 5));
            for (LocalDate asOf : List.of(LocalDate.MIN, START, LocalDate.MAX)) {
                RepaymentStatus status = history.status(asOf, order, LatenessRule.ANY_PART);
                assertThat(status.paid()).isEqualTo(asOf.equals(LocalDate.MAX) ? most : 5);
                assertThat(List.of(
                                status.daysLate(),
                                status.outstandingPrincipal(),
                                status.overdue(),
                                status.due(),
                                status.prepaid(),
                                status.overpaid()))
                        .allMatch(amount -> amount >= 0);
            }
            CollectionFigures figures =
                    history.collection(ReportingPeriod.year(2024), Basis.PRINCIPAL_AND_INTEREST, order);
            assertThat(figures.receipts()).isZero();
            assertThat(figures.pastDueAtEnd()).isEqualTo(figures.pastDueAtStart());
        }
    }

    /** Rates up to the bounds of figures give a schedule or a sentence. */
    @Test
    void rates_atTheBounds() {
        assertTimeoutPreemptively(ofSeconds(20), () -> {
            for (String rate : List.of("1E-40", "0.1000000000000000000000000000000000000000000000000000001", "1E+10")) {
                Schedule schedule = terms(1000).withRate(rate).annuity();
                assertThat(Checks.validate(schedule)).isEmpty();
            }
            for (String rate : List.of("1E+18", "1E+40")) {
                for (int instalments : List.of(10, MANY)) {
                    LoanTerms terms =
                            new LoanTerms(START, Long.MAX_VALUE, instalments, Period.ofDays(1), new BigDecimal(rate));
                    assertThatThrownBy(terms::annuity).isInstanceOf(InvalidInputException.class);
                    assertThatThrownBy(terms::bullet).isInstanceOf(InvalidInputException.class);
                    assertThatThrownBy(terms::flat).isInstanceOf(InvalidInputException.class);
                }
            }
        });
    }
}
