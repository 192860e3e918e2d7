/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_ASSETS;
import static org.finindicators.intermediary.liquidity.Liquidity.LOANS_TO_DEPOSITS;
import static org.finindicators.intermediary.statement.BankItems.DEPOSITS;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.LOAN_LOSS_ALLOWANCE;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_LIABILITIES;
import static org.finindicators.intermediary.statement.IncomeItems.CHARGE_OFFS;
import static org.finindicators.intermediary.statement.IncomeItems.DIVIDENDS;
import static org.finindicators.intermediary.statement.IncomeItems.EQUITY_CONTRIBUTIONS;
import static org.finindicators.intermediary.statement.IncomeItems.INCOME_TAX;
import static org.finindicators.intermediary.statement.IncomeItems.INTEREST_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.INTEREST_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.LOAN_LOSS_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.NET_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.NET_INTEREST_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.NONINTEREST_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.OPERATING_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.PRE_TAX_PROFIT;
import static org.finindicators.intermediary.statement.IncomeItems.RECOVERIES;
import static org.finindicators.intermediary.statement.IncomeItems.TOTAL_OPERATING_INCOME;

import java.util.List;
import org.finindicators.intermediary.capital.Capital;
import org.finindicators.intermediary.capital.CapitalPosition;
import org.finindicators.intermediary.capital.Exposure;
import org.finindicators.intermediary.collection.PortfolioAtRisk;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.loanbook.AgedPortfolio;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.report.LoanBookStatement;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.LoanTape;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.IdentityCheck;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

class ConsistencyTest {
    /** The reference bank RB-1, whose balances and roll-forwards tie out. */
    private static StatementBuilder rb1() {
        return Statement.builder("RB-1", ReportingPeriod.year(2021))
                .currency("USD")
                .opening(TOTAL_ASSETS, "1060")
                .closing(TOTAL_ASSETS, "1210")
                .opening(TOTAL_LIABILITIES, "970")
                .opening(EQUITY, "90")
                .closing(EQUITY, "106")
                .opening(LOAN_LOSS_ALLOWANCE, "32")
                .opening(GROSS_LOANS, "700")
                .flow(NET_INCOME, "21")
                .flow(DIVIDENDS, "5")
                .flow(EQUITY_CONTRIBUTIONS, "0")
                .flow(LOAN_LOSS_EXPENSE, "10")
                .flow(CHARGE_OFFS, "6")
                .flow(RECOVERIES, "2");
    }

    private static List<String> check(StatementBuilder builder) {
        Statement statement = builder.build();
        List<Violation> violations = Consistency.check(statement).violations();
        assertThat(violations).allMatch(one -> one.subject().equals(statement.subject() + ", " + statement.period()));
        return violations.stream()
                .map(one -> new Violation(one.path(), one.value(), one.message()).toString())
                .toList();
    }

    /** 1210 = 1104 + 106; 106 = 90 + 21 - 5; 38 = 32 + 10 - 6 + 2. */
    @Test
    void rb1_tiesOut() {
        assertThat(check(rb1().closing(TOTAL_LIABILITIES, "1104")
                        .closing(LOAN_LOSS_ALLOWANCE, "38")
                        .closing(GROSS_LOANS, "800")))
                .isEmpty();
    }

    @Test
    void everythingIsSaidAtOnce_andTheRestIsComputed() {
        StatementBuilder wrong = rb1().closing(TOTAL_LIABILITIES, "1100")
                .closing(LOAN_LOSS_ALLOWANCE, "900")
                .closing(GROSS_LOANS, "800")
                .closing(DEPOSITS, "-860")
                .currencyOf(DEPOSITS, "EUR");
        assertThat(check(wrong))
                .containsExactlyInAnyOrder(
                        "deposits[2021-12-31] = -860: must not be negative",
                        "loan-loss-allowance[2021-12-31] = 900: is a part of gross loans and must not exceed it, 800",
                        "closing balance sheet = total assets 1,210, total liabilities + equity 1,206:"
                                + " must be equal, they differ by 4",
                        "loan-loss allowance = loan-loss allowance 900, opening loan-loss allowance"
                                + " + loan-loss expense - charge-offs + recoveries 38:"
                                + " must be equal, they differ by 862",
                        "deposits = EUR: is not the statement's currency, USD; no formula mixes them");
        Statement statement = wrong.build();
        // 21 / ((1060 + 1210) / 2)
        assertThat(RETURN_ON_ASSETS.measure(statement))
                .hasToString("Return on average assets = 1.85 % a year   (21 / 1,135 USD)");
        assertThat(LOANS_TO_DEPOSITS.measure(statement).isDefined()).isFalse();
    }

    @Test
    void daysLate_addUpToThePortfolio() {
        StatementBuilder rb1 = rb1().closing(GROSS_LOANS, "800")
                .with(
                        BankItems.AGED_PORTFOLIO,
                        AgedPortfolio.ofCurrent("730").with(30, 89, "34").withFrom(90, "26"));
        assertThat(check(rb1))
                .containsExactly("portfolio by days late = sum of all days late 790, gross loans 800:"
                        + " must be equal, they differ by 10");
    }

    /** Equity rises by 400 and net income explains 10 of them; nothing says what the other 390 are. */
    @Test
    void notChecked_namesWhatIsMissing_andWhatIsUnexplained() {
        StatementBuilder builder = Statement.builder("A", ReportingPeriod.year(2021))
                .opening(EQUITY, "100")
                .closing(EQUITY, "500")
                .flow(NET_INCOME, "10");
        ConsistencyReport report = Consistency.check(builder.build());
        assertThat(report.violations()).isEmpty();
        assertThat(report.notChecked()).singleElement().satisfies(check -> {
            assertThat(check.identity().name()).isEqualTo("equity");
            assertThat(check.missing()).containsExactly("dividends", "equity contributions");
            assertThat(check.difference()).contains(Rational.of(390));
        });
        assertThat(report.toString().lines().limit(2))
                .containsExactly(
                        "0 broken, 1 not checked, 0 hold",
                        "  equity: not checked, missing dividends, equity contributions; unexplained 390");
        assertThat(report.toString()).contains("\n  nothing to compare: opening balance sheet, ");
        assertThat(check(builder.flow(DIVIDENDS, "0").flow(EQUITY_CONTRIBUTIONS, "0")))
                .containsExactly("equity = equity 500, opening equity + net income - dividends + equity contributions"
                        + " 110: must be equal, they differ by 390");
    }

    /** 100 - 40 + 10 - 30 - 5 - 5 = 30. */
    @Test
    void incomeStatement_addsUpToNetIncome() {
        StatementBuilder income = Statement.builder("A", ReportingPeriod.year(2021))
                .flow(INTEREST_INCOME, "100")
                .flow(INTEREST_EXPENSE, "40")
                .flow(NONINTEREST_INCOME, "10")
                .flow(OPERATING_EXPENSE, "30")
                .flow(LOAN_LOSS_EXPENSE, "5")
                .flow(INCOME_TAX, "5");
        assertThat(check(income.flow(NET_INCOME, "80")))
                .singleElement()
                .asString()
                .startsWith("income statement = net income 80, ")
                .endsWith(" 30: must be equal, they differ by 50");
    }

    /** Totals of income beside their lines: 100 - 40 = 60, 60 + 10 = 70, 30 + 5 = 35. */
    @Test
    void totalsOfIncome_areTheirLines() {
        Statement statement = Statement.builder("A", ReportingPeriod.year(2021))
                .flow(INTEREST_INCOME, "100")
                .flow(INTEREST_EXPENSE, "40")
                .flow(NONINTEREST_INCOME, "10")
                .flow(NET_INTEREST_INCOME, "60")
                .flow(TOTAL_OPERATING_INCOME, "75")
                .flow(NET_INCOME, "30")
                .flow(INCOME_TAX, "5")
                .flow(PRE_TAX_PROFIT, "35")
                .build();
        ConsistencyReport report = Consistency.check(statement);
        assertThat(report.holding())
                .extracting(check -> check.identity().name())
                .containsExactly("pre-tax profit", "net interest income");
        assertThat(report.broken())
                .singleElement()
                .asString()
                .startsWith("total operating income: broken, total operating income 75, ")
                .endsWith(" 70: they differ by 5");
    }

    /** A stated total of 200 beside a position of 6 and 4. */
    @Test
    void statedCapital_isThatOfThePosition() {
        StatementBuilder builder = Statement.builder("A", ReportingPeriod.year(1995))
                .opening(CapitalItems.REGULATORY_CAPITAL, "180")
                .closing(CapitalItems.REGULATORY_CAPITAL, "200")
                .with(
                        Capital.CAPITAL_POSITION,
                        CapitalPosition.ofTier1("10").withExposures(Exposure.of("private-sector", "100")));
        assertThat(check(builder))
                .singleElement()
                .asString()
                .startsWith("regulatory capital = regulatory capital 200, ")
                .endsWith(" 10: must be equal, they differ by 190");
    }

    /** 9,000 in the ledger, 7,000 on the tape: two portfolios at risk, and the one says so. */
    @Test
    void ledgerAndLoanBook_areOnePortfolio() {
        StatementBuilder builder = Statement.builder("A", ReportingPeriod.year(2021))
                .currency("USD")
                .opening(GROSS_LOANS, "8000")
                .closing(GROSS_LOANS, "9000")
                .with(LoanBookStatement.LOAN_BOOK, tape());
        assertThat(check(builder))
                .containsExactly("loan book = sum of the loan book 7,000, gross loans 9,000:"
                        + " must be equal, they differ by 2,000");
        assertThat(PortfolioAtRisk.PORTFOLIO_AT_RISK
                        .explain(builder.build())
                        .toString()
                        .replaceAll("\\s+", " "))
                .contains("the loan book has 7,000, gross loans of the statement are 9,000");
        assertThat(Consistency.check(builder.currencyOf(GROSS_LOANS, "EUR").build())
                        .notChecked())
                .extracting(IdentityCheck::missing)
                .containsExactly(List.of("figures in one currency"));
    }

    /** One loan of 7,000, 40 days late. */
    private static LoanTally tape() {
        return LoanTape.of(List.of(Loan.builder("L1")
                        .asOf("2021-12-31")
                        .currency("USD")
                        .balance("7000")
                        .daysLate(40)
                        .build()))
                .aged()
                .tally();
    }

    @Test
    void averagesAsReported_needNoOpeningBalance() {
        assertThat(check(Statement.builder("A", ReportingPeriod.year(2021))
                        .closing(EQUITY, "5")
                        .average(EQUITY, "4")))
                .isEmpty();
    }

    @Test
    void noOpeningBalance_isSaid() {
        assertThat(check(Statement.builder("A", ReportingPeriod.year(2021))
                        .closing(EQUITY, "5")
                        .flow(NET_INCOME, "1")))
                .containsExactly("opening balances = 2020-12-31: no item has a balance at the opening, or an average as"
                        + " reported; averages need one of them");
        assertThat(check(Statement.builder("A", ReportingPeriod.year(2021)).flow(NET_INCOME, "1")))
                .isEmpty();
    }

    /**
     * Millions that were rounded each: 1210.4 and 1103.7 + 106.4 are 0.3 apart, three amounts of one digit allow 0.15.
     */
    @Test
    void rounding_isHalfAUnitOfEachAmount() {
        StatementBuilder base = Statement.builder("A", ReportingPeriod.year(2021))
                .opening(EQUITY, "90")
                .closing(EQUITY, "106.4")
                .closing(TOTAL_LIABILITIES, "1103.7");
        assertThat(check(base.closing(TOTAL_ASSETS, "1210.2"))).isEmpty();
        StatementBuilder off = Statement.builder("A", ReportingPeriod.year(2021))
                .opening(EQUITY, "90")
                .closing(EQUITY, "106.4")
                .closing(TOTAL_LIABILITIES, "1103.7")
                .closing(TOTAL_ASSETS, "1210.4");
        assertThat(check(off))
                .containsExactly("closing balance sheet = total assets 1,210.4, total liabilities + equity 1,210.1:"
                        + " must be equal, they differ by 0.3");
    }
}
