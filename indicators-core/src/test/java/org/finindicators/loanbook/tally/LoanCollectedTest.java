/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanBuilder;
import org.finindicators.loanbook.LoanState;
import org.finindicators.number.MinorUnits;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.repayment.Basis;
import org.finindicators.repayment.Collected;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Over which period and on which basis amounts are collected goes with the loans into every tally. */
class LoanCollectedTest {
    private static final LocalDate DATE = LocalDate.of(2024, 12, 31);
    private static final MinorUnits USD = MinorUnits.of("USD");
    private static final Collected MONTH =
            new Collected(ReportingPeriod.month(YearMonth.of(2024, 12)), Basis.PRINCIPAL);
    private static final Collected YEAR = new Collected(ReportingPeriod.year(2024), Basis.PRINCIPAL_AND_INTEREST);

    private static LoanBuilder loan(String id) {
        return Loan.builder(id)
                .asOf("2024-12-31")
                .currency("USD")
                .balance("10")
                .daysLate(0)
                .with(Attribute.SECTOR, id)
                .amount(Amount.DUE, "1");
    }

    private static LoanTally tally(Loan... loans) {
        return LoanTape.of(List.of(loans)).aged().tallyBy(Attribute.SECTOR);
    }

    @Test
    void tape_ofLoansCollectedUnlikeIsRefused() {
        List<Loan> loans = List.of(
                loan("1").build(),
                loan("2").collected(MONTH).build(),
                loan("3").collected(YEAR).build());
        assertThatThrownBy(() -> LoanTape.of(loans))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("loan 3, collection = principal and interest over 2024: another loan of the tape is"
                        + " collected as principal alone over 2024-12");
        assertThat(LoanTape.of(loans.subList(0, 2)).collected()).contains(MONTH);
        assertThat(LoanTape.of(loans.subList(0, 1)).collected()).isEmpty();
    }

    @Test
    void tapeBuilder_takesOnePeriodThatEndsAtItsDate() {
        LoanTapeBuilder builder = LoanTape.builder(DATE, USD, new long[] {5})
                .collected(MONTH)
                .collected(MONTH)
                .collected(YEAR)
                .collected(new Collected(ReportingPeriod.year(2023), Basis.PRINCIPAL));
        assertThatThrownBy(builder::build)
                .hasMessage("2 violations"
                        + "\n  collection = principal alone over 2023: the period does not end at 2024-12-31"
                        + "\n  collection = principal and interest over 2024: was given already, as principal alone"
                        + " over 2024-12");
    }

    @Test
    void loan_refusesAPeriodThatEndsElsewhere() {
        LoanBuilder builder = loan("1").collected(new Collected(ReportingPeriod.year(2023), Basis.PRINCIPAL));
        assertThatThrownBy(builder::build)
                .hasMessage("loan 1, collection = 2023: the period does not end at 2024-12-31");
    }

    @Test
    void merge_takesTheStatementThatThereIsAndRefusesTwo() {
        LoanTally silent = tally(loan("1").build());
        LoanTally month = tally(loan("2").collected(MONTH).build());
        LoanTally year = tally(loan("3").collected(YEAR).build());
        LoanTally none = LoanTally.builder(DATE, USD, AgingScheme.STANDARD, Attribute.SECTOR)
                .build();
        assertThat(none.merge(month)).isEqualTo(month);
        assertThat(month.merge(none)).isEqualTo(month);
        assertThat(silent.merge(month))
                .isEqualTo(month.merge(silent))
                .isEqualTo(tally(loan("1").build(), loan("2").collected(MONTH).build()))
                .isNotEqualTo(tally(loan("1").build(), loan("2").build()));
        assertThat(silent.merge(month).group("1").collected()).contains(MONTH);
        assertThat(month.whole().collected()).contains(MONTH);
        assertThatThrownBy(() -> month.merge(year))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("loans collected as principal and interest over 2024 cannot be added to a tally of"
                        + " principal alone over 2024-12");
        TallyBuilder builder = LoanTally.builder(DATE, USD, AgingScheme.STANDARD)
                .add(loan("2").collected(MONTH).build());
        Loan other = loan("3").collected(YEAR).build();
        assertThatThrownBy(() -> builder.add(other)).isInstanceOf(IllegalArgumentException.class);
        assertThat(builder.build().loans()).hasValue(1);
    }

    @Test
    void bytesAndIntegrity_keepTheStatement() {
        LoanTally month = tally(loan("2").collected(MONTH).build());
        assertThat(LoanTally.fromBytes(month.toBytes())).isEqualTo(month).hasSameHashCodeAs(month);
        LoanTape tape = LoanTape.of(List.of(loan("2").collected(YEAR).build()));
        assertThat(IntegrityReport.of(tape).tape().collected()).contains(YEAR);
        LoanTape empty =
                LoanTape.builder(DATE, USD, new long[0]).collected(YEAR).build();
        assertThat(empty.aged().tally().collected()).contains(YEAR);
    }

    @Test
    void counts_doNotWrap() {
        LoanTally many = tally(loan("1").build());
        for (int i = 0; i < 62; i++) {
            many = many.merge(many);
        }
        assertThat(many.loans()).hasValue(1L << 62);
        LoanTally most = many;
        assertThatThrownBy(() -> most.merge(most)).isInstanceOf(ArithmeticException.class);
    }

    /** Each of two labels is made to have 2^62 loans, which is too many for both. */
    @Test
    void counts_thatOverflowInBytesAreRefused() {
        LoanTally most = tally(loan("1").build(), loan("2").build());
        for (int i = 0; i < 61; i++) {
            most = most.merge(most);
        }
        byte[] bytes = most.toBytes();
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (int at = 0; at + Long.BYTES <= bytes.length; at++) {
            if (buffer.getLong(at) == 1L << 61) {
                buffer.putLong(at, 1L << 62);
            }
        }
        assertThatThrownBy(() -> LoanTally.fromBytes(TallyBytesTest.sealed(bytes)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasCauseInstanceOf(ArithmeticException.class);
    }

    @Test
    void balancesBelowZero_areInNoClass() {
        LoanTally tally = tally(
                loan("1").build(),
                Loan.builder("2")
                        .asOf("2024-12-31")
                        .currency("USD")
                        .balance("-4")
                        .daysLate(40)
                        .renegotiated()
                        .build());
        assertThat(tally.belowZero().loans()).hasValue(1);
        assertThat(tally.belowZero().balance()).isEqualByComparingTo("-4");
        assertThat(tally.balance()).isEqualByComparingTo("6");
        assertThat(tally.late(0).balance()).isZero();
        assertThat(tally.inState(LoanState.NOT_LATE).balance()).isEqualByComparingTo("10");
        assertThat(tally.renegotiatedNotLate(0).loans()).hasValue(0);
        assertThat(tally.aging().line(LoanState.BALANCE_BELOW_ZERO).orElseThrow())
                .hasToString("Line[state=balance below zero, label=balance below zero, all=-4 in 1 loan,"
                        + " renegotiated=Optional[-4 in 1 loan]]");
        assertThat(tally).asString().endsWith("by sector, balance of 1 loan below zero");
    }

    @Test
    void tally_ofUnknownLatenessSaysSo() {
        Loan unknown = Loan.builder("2")
                .asOf("2024-12-31")
                .currency("USD")
                .balance("4")
                .build();
        assertThat(tally(loan("1").build(), unknown, unknown))
                .hasToString("18 USD in 3 loans at 2024-12-31, by sector, days late of 2 loans not known");
    }

    @Test
    void tally_isNotReadFieldByField() throws ReflectiveOperationException {
        Method read = LoanTally.class.getDeclaredMethod("readResolve");
        read.setAccessible(true);
        LoanTally tally = tally(loan("1").build());
        assertThatThrownBy(() -> read.invoke(tally))
                .isInstanceOf(InvocationTargetException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }
}
