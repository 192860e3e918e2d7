/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanBuilder;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.loanbook.report.LoanBookStatement;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.LoanTape;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A tape of 10,000 loans as a lender has published it. It gives a status instead of days late; a loan is taken for as
 * many days late as its status begins with, 1 for the days of grace up to 15, 16 or 31.
 */
class LendingClubTest {
    private static final AgingScheme SCHEME = AgingScheme.of(15, 30);
    private static final ReportingPeriod QUARTER = ReportingPeriod.quarter(2018, 1);
    private static final List<Loan> LOANS = new ArrayList<>();
    private static int agreeing;

    @BeforeAll
    static void read() throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(SharedData.file("loans/lendingclub_2018q1.csv"))) {
            csv.forEach(row -> LOANS.add(loan(row)));
        }
    }

    private static Loan loan(NamedCsvRecord row) {
        BigDecimal repaid =
                new BigDecimal(row.getField("loan_amount")).subtract(new BigDecimal(row.getField("paid_principal")));
        agreeing += repaid.compareTo(new BigDecimal(row.getField("balance"))) == 0 ? 1 : 0;
        LoanBuilder loan = Loan.builder("row " + LOANS.size())
                .asOf("2018-03-31")
                .currency("USD")
                .balance(row.getField("balance"))
                .amount(Amount.DISBURSED, row.getField("loan_amount"))
                .with(Attribute.REGION, row.getField("state"))
                .with(Attribute.of("grade"), row.getField("grade"));
        return switch (row.getField("loan_status")) {
            case "Current" -> loan.daysLate(0).build();
            case "Fully Paid" -> loan.status(LoanStatus.REPAID).build();
            case "In Grace Period" -> loan.daysLate(1).build();
            case "Late (16-30 days)" -> loan.daysLate(16).build();
            case "Late (31-120 days)" -> loan.daysLate(31).build();
            case "Charged Off" -> loan.writtenOff().build();
            default -> throw new IllegalArgumentException(row.getField("loan_status"));
        };
    }

    @Test
    void balance_isAmountLessPrincipalPaid() {
        assertThat(LOANS).hasSize(10_000);
        assertThat(agreeing).isEqualTo(9993);
    }

    /** 1,214,912 of 144,589,166 late more than 30 days, 0.84025 %; 1.26063 % late 16 days or more. */
    @Test
    void portfolioAtRisk() {
        LoanTally tally = LoanTape.of(LOANS).aged(SCHEME).tally();
        assertThat(tally.balance()).isEqualByComparingTo("144589166.10");
        assertThat(tally.late(30).balance()).isEqualByComparingTo("1214912.21");
        assertThat(tally.late(30).loans()).hasValue(66);
        assertThat(tally.writtenOff().loans()).hasValue(7);
        Statement statement =
                LoanBookStatement.of("Lending Club", QUARTER, tally).statement();
        assertThat(PortfolioAtRisk.PORTFOLIO_AT_RISK.measure(statement).toString())
                .startsWith("Portfolio at risk = 0.84 %");
        assertThat(PortfolioAtRisk.PORTFOLIO_AT_RISK
                        .measure(statement)
                        .decimal()
                        .orElseThrow())
                .isCloseTo(new BigDecimal("0.0084025"), within(new BigDecimal("5E-8")));
        assertThat(PortfolioAtRisk.atRiskAfter(15).measure(statement).decimal().orElseThrow())
                .isCloseTo(new BigDecimal("0.0126063"), within(new BigDecimal("5E-8")));
    }

    /** The worse the grade, the more of it is late. */
    @Test
    void portfolioAtRisk_byGrade() {
        List<Statement> grades = LoanBookItems.of(LoanBookStatement.of(
                        "all", QUARTER, LoanTape.of(LOANS).aged(SCHEME).tallyBy(Attribute.of("grade"))))
                .statements();
        assertThat(grades)
                .extracting(Statement::subject)
                .containsExactly("grade A", "grade B", "grade C", "grade D", "grade E", "grade F", "grade G", "all");
        assertThat(grades.subList(0, 7))
                .extracting(grade ->
                        PortfolioAtRisk.atRiskAfter(15).measure(grade).decimal().orElseThrow())
                .isSorted();
    }
}
