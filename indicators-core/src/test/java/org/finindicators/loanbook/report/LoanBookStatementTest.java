/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.formula.Formula.closing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanBuilder;
import org.finindicators.loanbook.SevenLoans;
import org.finindicators.loanbook.tally.IntegrityReport;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.LoanTape;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.repayment.Basis;
import org.finindicators.repayment.Collected;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;

class LoanBookStatementTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2024);
    private static final LoanTally SEVEN = LoanTape.of(SevenLoans.book()).aged().tallyBy(Attribute.SECTOR);
    private static final LocalDate START = YEAR.opening();
    private static final LocalDate END = YEAR.closing();

    private static LoanBuilder loan(String id, String line) {
        return Loan.builder(id)
                .asOf("2024-12-31")
                .currency("USD")
                .balance("1000")
                .daysLate(0)
                .with(Attribute.CREDIT_LINE, line)
                .amount(Amount.DUE, "100.05")
                .amount(Amount.PAID_ON_TIME, "90")
                .amount(Amount.RECEIVED_LATE, "5")
                .amount(Amount.PAST_DUE_AT_START, "20")
                .amount(Amount.DUE_TO_DATE, "500")
                .amount(Amount.PAID_TO_DATE, "480");
    }

    private static LoanTally tally(Loan... loans) {
        return LoanTape.of(List.of(loans)).aged().tallyBy(Attribute.CREDIT_LINE);
    }

    @Test
    void statement_hasTheSumsOfTheLoans() {
        LoanBookStatement book = LoanBookStatement.of(
                "A line",
                YEAR,
                tally(
                        loan("1", "a").amount(Amount.PREPAID, "7").build(),
                        loan("2", "b").amount(Amount.PREPAID, "0").build()));
        Statement statement = book.statement();
        assertThat(statement.fact(LoanBookStatement.LOAN_BOOK)).contains(book.closing());
        assertThat(statement.during(CollectionItems.DUE_IN_PERIOD, YEAR)).contains(new BigDecimal("200.1"));
        assertThat(statement.during(CollectionItems.LOAN_PREPAYMENTS, YEAR)).contains(new BigDecimal("7"));
        assertThat(statement.balances(CollectionItems.PAST_DUE_ON_LOANS).at(START))
                .contains(new BigDecimal("40"));
        assertThat(statement.balances(CollectionItems.DUE_TO_DATE).at(END)).contains(new BigDecimal("1000"));
        assertThat(statement.currency().orElseThrow().getCurrencyCode()).isEqualTo("USD");
        assertThat(CollectionItems.CUMULATIVE_RECOVERY.evaluate(statement).value())
                .contains(Rational.of(96, 100));
        assertThat(CollectionItems.COLLECTION_WITH_ARREARS.evaluate(statement).value())
                .contains(Rational.of(19000, 24010));
        assertThat(book)
                .hasToString("A line, 2024: 2,000 USD in 2 loans at 2024-12-31, by credit line, 0.00 % of it late");
    }

    @Test
    void statement_fillsNothingInThatSomeLoansDoNotReport() {
        Statement statement = LoanBookStatement.of(
                        "A line",
                        YEAR,
                        tally(
                                loan("1", "a").amount(Amount.PREPAID, "7").build(),
                                loan("2", "b").build(),
                                loan("3", "b").build()))
                .statement();
        assertThat(statement.during(CollectionItems.LOAN_PREPAYMENTS, YEAR)).isEmpty();
        assertThat(statement.during(CollectionItems.LOAN_RECEIPTS, YEAR)).isEmpty();
        Evaluation net = CollectionItems.COLLECTION_NET_OF_PREPAYMENTS.evaluate(statement);
        assertThat(net.faults())
                .containsExactly(
                        new Fault(Reason.NOT_REPORTED, "received on loans"), new Fault(Reason.NOT_REPORTED, "prepaid"));
        assertThat(net.notes())
                .containsExactly(
                        "received on loans: not reported by 3 of 3 loans at 2024-12-31",
                        "prepaid: not reported by 2 of 3 loans at 2024-12-31");
        // balances at a date as well
        assertThat(closing(CollectionItems.OVERDUE_PRINCIPAL)
                        .evaluate(statement)
                        .notes())
                .containsExactly("overdue principal: not reported by 3 of 3 loans at 2024-12-31");
        assertThat(CollectionItems.CURRENT_RECOVERY.evaluate(statement).value()).isPresent();
    }

    @Test
    void groups_areOneForEachLabelAtEitherDate() {
        LoanTally before = LoanTape.of(List.of(Loan.builder("0")
                        .asOf("2023-12-31")
                        .currency("USD")
                        .balance("5")
                        .daysLate(0)
                        .amount(Amount.OVERDUE, "0")
                        .with(Attribute.SECTOR, "crafts")
                        .build()))
                .aged()
                .tallyBy(Attribute.SECTOR);
        LoanBookStatement book = LoanBookStatement.of("A", YEAR, SEVEN).withOpening(before);
        List<LoanBookStatement> groups = book.groups();
        assertThat(groups).extracting(LoanBookStatement::subject).containsExactly("crafts", "farming", "trade");
        assertThat(groups.get(0).closing().loans()).hasValue(0);
        assertThat(groups.get(0).opening().orElseThrow().balance()).isEqualByComparingTo("5");
        assertThat(groups.get(1).closing()).isEqualTo(SEVEN.group("farming"));
        assertThat(groups.get(2)
                        .statement()
                        .balances(CollectionItems.OVERDUE_PRINCIPAL)
                        .at(END))
                .contains(new BigDecimal("390"));
        assertThat(groups.get(2).groups()).isEmpty();
    }

    @Test
    void of_refusesOtherDatesAndKinds() {
        assertThatThrownBy(() -> LoanBookStatement.of("A", ReportingPeriod.year(2023), SEVEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("loans at 2024-12-31 are not those at 2023-12-31");
        LoanBookStatement book = LoanBookStatement.of("A", YEAR, SEVEN);
        assertThatThrownBy(() -> book.withOpening(SEVEN)).hasMessage("loans at 2024-12-31 are not those at 2023-12-31");
        LoanTally whole = LoanTally.builder(START, MinorUnits.of("USD"), AgingScheme.STANDARD)
                .build();
        assertThatThrownBy(() -> book.withOpening(whole))
                .hasMessage("the tallies at the opening and at the end differ in their groups or currency");
        assertThatThrownBy(() -> book.complete(
                        Statement.builder("A", ReportingPeriod.year(2023)).build()))
                .hasMessage("a loan book of 2024 cannot be added to a statement of 2023");
    }

    @Test
    void collection_ofAnotherPeriodOrBasisIsRefused() {
        Collected december = new Collected(ReportingPeriod.month(YearMonth.of(2024, 12)), Basis.PRINCIPAL);
        LoanTally month = tally(loan("1", "a").collected(december).build());
        assertThatThrownBy(() -> LoanBookStatement.of("A", YEAR, month))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("loans collected over 2024-12 cannot be added to a loan book of 2024");
        LoanTally year = tally(
                loan("1", "a").collected(new Collected(YEAR, Basis.PRINCIPAL)).build());
        Collected before = new Collected(ReportingPeriod.year(2023), Basis.PRINCIPAL_AND_INTEREST);
        LoanTally opening = tally(Loan.builder("1")
                .asOf("2023-12-31")
                .currency("USD")
                .balance("1")
                .collected(before)
                .build());
        LoanBookStatement book = LoanBookStatement.of("A", YEAR, year);
        assertThatThrownBy(() -> book.withOpening(opening))
                .hasMessage("the loans at the opening are collected as principal and interest over 2023, those at the"
                        + " end as principal alone over 2024");
        assertThat(book.groups().get(0).closing().collected()).contains(new Collected(YEAR, Basis.PRINCIPAL));
    }

    @Test
    void remarks_tellTheBasisAndWhatIsLeftOut() {
        Loan loan =
                loan("1", "a").collected(new Collected(YEAR, Basis.PRINCIPAL)).build();
        LoanTally checked = IntegrityReport.of(
                        LoanTape.of(List.of(loan, loan, loan("2", "a").build())))
                .tape()
                .aged()
                .tally();
        Statement statement = LoanBookStatement.of("A", YEAR, checked).statement();
        assertThat(statement.remarks(CollectionItems.DUE_IN_PERIOD))
                .containsExactly(
                        "the loan book at 2024-12-31 counts principal alone",
                        "the loan book at 2024-12-31 leaves out 1 loan for its defects, balance 1,000 USD");
        // once, though both parts have them
        assertThat(CollectionItems.CURRENT_RECOVERY.evaluate(statement).notes()).hasSize(2);
        Statement stated = Statement.builder("A", YEAR)
                .currency("USD")
                .flow(CollectionItems.DUE_IN_PERIOD, "200.10")
                .build();
        assertThat(LoanBookStatement.of("A", YEAR, checked).complete(stated).remarks(CollectionItems.DUE_IN_PERIOD))
                .isEmpty();
    }

    @Test
    void receipts_lessPrepaymentsComeFromTheLoans() {
        Loan loan = loan("1", "a")
                .amount(Amount.RECEIVED, "97")
                .amount(Amount.PREPAID, "7")
                .build();
        Statement statement = LoanBookStatement.of("A", YEAR, tally(loan)).statement();
        assertThat(CollectionItems.COLLECTION_NET_OF_PREPAYMENTS
                        .evaluate(statement)
                        .value())
                .contains(Rational.of(9000, 10005));
    }

    @Test
    void complete_bringsAmountsToTheUnitOfTheStatement() {
        Statement stated = Statement.builder("A", YEAR)
                .currency("USD")
                .in(Scale.MILLIONS)
                .flow(CollectionItems.DUE_IN_PERIOD, "1")
                .build();
        Statement statement =
                LoanBookStatement.of("A", YEAR, tally(loan("1", "a").build())).complete(stated);
        assertThat(statement.during(CollectionItems.DUE_IN_PERIOD, YEAR)).contains(BigDecimal.ONE);
        assertThat(statement.remarks(CollectionItems.DUE_IN_PERIOD))
                .containsExactly("due for the first time, 2024: as stated; the loan book has 0.00010005");
        assertThat(statement.during(CollectionItems.PAID_ON_TIME, YEAR)).contains(new BigDecimal("0.00009"));
    }
}
