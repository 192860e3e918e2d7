/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.finindicators.loanbook.tally.IntegrityReport;
import org.finindicators.loanbook.tally.LoanTape;
import org.finindicators.number.MinorUnits;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.repayment.Basis;
import org.finindicators.repayment.Collected;
import org.finindicators.repayment.Instalment;
import org.finindicators.repayment.LatenessRule;
import org.finindicators.repayment.LoanHistory;
import org.finindicators.repayment.PaymentOrder;
import org.finindicators.repayment.Repayment;
import org.finindicators.repayment.Schedule;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class LoanBuilderTest {
    private static final LocalDate DATE = LocalDate.of(2024, 12, 31);
    private static final MinorUnits USD = MinorUnits.of("USD");
    private static final ReportingPeriod DECEMBER = ReportingPeriod.month(YearMonth.of(2024, 12));

    private static LoanBuilder loan() {
        return Loan.builder("L1").asOf("2024-12-31").currency("USD");
    }

    @Test
    void faults_areNamedAllAtOnce() {
        LoanBuilder builder = loan().balance("12.345")
                .amount(Amount.OVERDUE, "many")
                .amount(Amount.DUE, new BigDecimal("1E+30"))
                .minor(Amount.PREPAID, Long.MIN_VALUE)
                .minor(Amount.RECOVERED, 5)
                .minor(Amount.RECOVERED, 6)
                .daysLate(-1)
                .with(Attribute.SEX, "f")
                .with(Attribute.SEX, "m");
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("7 violations\n")
                .hasMessageContaining("loan L1, outstanding principal = 12.345: ")
                .hasMessageContaining("loan L1, overdue principal = many: is not a decimal number")
                .hasMessageContaining("loan L1, due for the first time in the period = 1E+30: ")
                .hasMessageContaining("loan L1, prepaid = -9223372036854775808: stands for what is not reported")
                .hasMessageContaining("loan L1, recovered of loans written off = 6: was given already, as 5")
                .hasMessageContaining("loan L1, days late = -1: must not be negative")
                .hasMessageContaining("loan L1, sex = m: was given already, as f");
    }

    @Test
    void balance_mustBeGiven() {
        assertThatThrownBy(() -> loan().daysLate(3).build())
                .hasMessage("loan L1, outstanding principal: must be given; 0 stands for a loan that is" + " repaid");
    }

    @Test
    void sameFigureTwice_isNoFault() {
        Loan loan = loan().balance("5")
                .balance("5.00")
                .with(Attribute.SEX, "f")
                .with(Attribute.SEX, "f")
                .build();
        assertThat(loan.balance()).isEqualTo(500);
        assertThat(loan.daysLate()).isEmpty();
        assertThat(loan).hasToString("loan L1 at 2024-12-31: 5 USD, days late not known");
    }

    @Test
    void stepsInAnyOrder_giveTheSameLoan() {
        Loan loan = Loan.builder("L1")
                .daysLate(3)
                .balance(new BigDecimal("12.50"))
                .amount(Amount.DUE, "2")
                .currency(USD.currency())
                .asOf(DATE)
                .build();
        assertThat(loan)
                .isEqualTo(loan().amount(Amount.DUE, new BigDecimal("2"))
                        .minor(Amount.BALANCE, 1250)
                        .daysLate(3)
                        .build())
                .hasToString("loan L1 at 2024-12-31: 12.5 USD, 3 days late");
    }

    @Test
    void dateAndCurrency_mustBeGivenOnce() {
        assertThatThrownBy(() -> Loan.builder("L1").balance("5").build())
                .hasMessage("2 violations\n  loan L1, currency: must be given\n  loan L1, date: must be given");
        assertThatThrownBy(() -> Loan.builder("L1")
                        .asOf("31/12/2024")
                        .currency("dollars")
                        .balance("5")
                        .daysLate(-1)
                        .build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("3 violations"
                        + "\n  loan L1, currency = dollars: is not an ISO 4217 currency code"
                        + "\n  loan L1, date = 31/12/2024: is not a date like 2021-12-31"
                        + "\n  loan L1, days late = -1: must not be negative");
        assertThatThrownBy(() ->
                        loan().asOf("2024-11-30").currency("EUR").balance("5").build())
                .hasMessageStartingWith("2 violations\n  loan L1, currency = ")
                .hasMessageEndingWith("loan L1, date = 2024-11-30: was given already, as 2024-12-31");
    }

    @Test
    void blankLabel_isNotStated() {
        Loan loan = loan().balance("1").with(Attribute.SECTOR, "  ").build();
        assertThat(loan.label(Attribute.SECTOR)).isEqualTo(Attribute.NOT_STATED);
        assertThat(loan.label(Attribute.SEX)).isEqualTo(Attribute.NOT_STATED);
        assertThat(LoanTape.of(List.of(loan)).label(Attribute.SECTOR, 0)).contains(Attribute.NOT_STATED);
    }

    /** 300 in three monthly instalments of 100 and 3 interest; the second was paid in part, 4 days late. */
    private static LoanHistory history() {
        return new LoanHistory(
                new Schedule(
                        LocalDate.of(2024, 9, 30),
                        30_000,
                        List.of(
                                new Instalment(LocalDate.of(2024, 10, 31), 10_000, 300),
                                new Instalment(LocalDate.of(2024, 11, 30), 10_000, 300),
                                new Instalment(LocalDate.of(2024, 12, 31), 10_000, 300))),
                List.of(
                        new Repayment(LocalDate.of(2024, 10, 31), 10_300),
                        new Repayment(LocalDate.of(2024, 12, 4), 6_300)));
    }

    @Test
    void repaid_takesWhatScheduleAndPaymentsSay() {
        Loan loan = loan().repaid(history(), ReportingPeriod.month(YearMonth.of(2024, 12)), Basis.PRINCIPAL)
                .build();
        // principal 300 - 100 - 60; 40 of November is late by the 31 days of December
        assertThat(loan.balance()).isEqualTo(14_000);
        assertThat(loan.daysLate()).hasValue(31);
        assertThat(loan.amounts())
                .containsEntry(Amount.OVERDUE, 4_000L)
                .containsEntry(Amount.DISBURSED, 30_000L)
                .containsEntry(Amount.DUE, 10_000L)
                .containsEntry(Amount.PAID_ON_TIME, 0L)
                .containsEntry(Amount.RECEIVED_LATE, 6_000L)
                .containsEntry(Amount.PREPAID, 0L)
                .containsEntry(Amount.RECEIVED, 6_000L)
                .containsEntry(Amount.PAST_DUE_AT_START, 10_000L)
                .containsEntry(Amount.DUE_TO_DATE, 30_000L)
                .containsEntry(Amount.PAID_TO_DATE, 16_000L);
        assertThat(IntegrityReport.of(LoanTape.of(List.of(loan))).any().loans()).isZero();
        assertThat(loan.collected()).contains(new Collected(DECEMBER, Basis.PRINCIPAL));
    }

    /** 31 days late: not within 31 days of grace, and nothing is overdue then. */
    @Test
    void withinGrace_nothingIsOverdue() {
        LatenessRule strict = LatenessRule.ANY_PART.withGrace(30);
        LatenessRule mild = LatenessRule.ANY_PART.withGrace(31);
        PaymentOrder order = PaymentOrder.INTEREST_THEN_PRINCIPAL;
        assertThat(loan().standing(history(), order, strict).build().amounts()).containsEntry(Amount.OVERDUE, 4_000L);
        Loan graced = loan().standing(history().status(DATE, order, mild)).build();
        assertThat(graced.daysLate()).hasValue(0);
        assertThat(graced.amounts()).containsEntry(Amount.OVERDUE, 0L);
        assertThat(IntegrityReport.of(LoanTape.of(List.of(graced))).any().loans())
                .isZero();
    }

    /** The 140 outstanding are due anew in 2025; what was due in December stays due. */
    @Test
    void rescheduledLoan_isLateByItsNewTermsAndCollectedByTheOld() {
        LoanHistory anew =
                new LoanHistory(Schedule.of("2024-12-20", 14_000, Instalment.of("2025-06-30", 14_000, 900)), List.of());
        Loan loan = loan().repaid(history(), anew, DECEMBER, Basis.PRINCIPAL)
                .renegotiated()
                .build();
        assertThat(loan.balance()).isEqualTo(14_000);
        assertThat(loan.daysLate()).hasValue(0);
        assertThat(loan.amounts())
                .containsEntry(Amount.OVERDUE, 0L)
                .containsEntry(Amount.DISBURSED, 30_000L)
                .containsEntry(Amount.DUE, 10_000L)
                .containsEntry(Amount.PAST_DUE_AT_START, 10_000L);
    }

    @Test
    void loanNotYetDisbursed_hasNothingDisbursed() {
        Loan loan = Loan.builder("L1")
                .asOf("2024-08-31")
                .currency("USD")
                .repaid(history(), ReportingPeriod.month(YearMonth.of(2024, 8)), Basis.PRINCIPAL)
                .build();
        assertThat(loan.amounts()).containsEntry(Amount.DISBURSED, 0L).containsEntry(Amount.BALANCE, 0L);
    }

    /** 300 of 1,000 is scheduled, half of it before the disbursement; a payment is negative. */
    @Test
    void unsoundHistory_isAFaultOfTheLoan() {
        LoanHistory unsound = Schedule.of(
                        "2024-02-01",
                        100_000,
                        Instalment.of("2024-01-01", -50_000, 0),
                        Instalment.of("2024-03-01", 30_000, 0))
                .paid(Repayment.of("2024-03-01", -10));
        String faults = "4 violations"
                + "\n  loan L1, payments[0].amount = -10: must not be negative"
                + "\n  loan L1, schedule.instalments: repay a principal of 30000, but 100000 was disbursed"
                + "\n  loan L1, schedule.instalments[0]: is due on 2024-01-01, before the disbursement on 2024-02-01"
                + "\n  loan L1, schedule.instalments[0].principal = -50000: must not be negative";
        LoanBuilder repaid = loan().repaid(unsound, DECEMBER, Basis.PRINCIPAL);
        assertThatThrownBy(repaid::build).hasMessage(faults);
        PaymentOrder order = PaymentOrder.INTEREST_THEN_PRINCIPAL;
        LoanBuilder standing = loan().standing(unsound, order, LatenessRule.ANY_PART);
        assertThatThrownBy(standing::build).hasMessage(faults);
        LoanBuilder collected = loan().balance("1").collected(unsound, DECEMBER, Basis.PRINCIPAL, order);
        assertThatThrownBy(collected::build).hasMessage(faults);
        LoanBuilder rescheduled = loan().repaid(history(), unsound, DECEMBER, Basis.PRINCIPAL);
        assertThatThrownBy(rescheduled::build).hasMessage(faults.replace("L1, ", "L1, current "));
    }

    @Test
    void faultsOfAHistory_areThoseThatValidationFinds() {
        LoanHistory empty = new LoanHistory(
                new Schedule(LocalDate.of(2024, 2, 1), -5, List.of()), List.of(Repayment.of("2024-01-01", -1)));
        assertThat(empty.violations()).hasSize(4);
        assertThat(empty.violations().stream().sorted().toList()).isEqualTo(Checks.validate(empty));
        assertThat(history().violations()).isEmpty();
    }

    @Test
    void anythingGivenTwice_isAFault() {
        LoanBuilder builder = loan().balance("1")
                .daysLate(5)
                .daysLate(5)
                .daysLate(400)
                .status(LoanStatus.REPAID)
                .writtenOff()
                .collected(new Collected(DECEMBER, Basis.PRINCIPAL))
                .collected(new Collected(DECEMBER, Basis.PRINCIPAL_AND_INTEREST));
        assertThatThrownBy(builder::build)
                .hasMessage("3 violations"
                        + "\n  loan L1, collection = principal and interest over 2024-12: was given already, as"
                        + " principal alone over 2024-12"
                        + "\n  loan L1, days late = 400: was given already, as 5"
                        + "\n  loan L1, status = WRITTEN_OFF: was given already, as REPAID");
    }

    @Test
    void blankId_isAFault() {
        LoanBuilder builder =
                Loan.builder(" ").asOf("2024-12-31").currency("USD").balance("1");
        assertThatThrownBy(builder::build).hasMessageContaining("id: must not be blank");
    }

    @Test
    void standingAndCollection_ofAnotherDateAreFaults() {
        LoanBuilder builder = loan().balance("140")
                .standing(history().status(LocalDate.of(2024, 11, 30)))
                .collected(history().collection(ReportingPeriod.month(YearMonth.of(2024, 11)), Basis.PRINCIPAL));
        assertThatThrownBy(builder::build)
                .hasMessage("2 violations"
                        + "\n  loan L1, collection = 2024-11: the period does not end at 2024-12-31"
                        + "\n  loan L1, standing = 2024-11-30: the loan is at 2024-12-31");
    }
}
