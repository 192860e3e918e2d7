/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.statement;

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
import static org.finindicators.intermediary.statement.IncomeItems.LOAN_LOSS_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.NET_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.RECOVERIES;

import java.util.List;
import org.finindicators.loanbook.AgedPortfolio;
import org.finindicators.period.ReportingPeriod;
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
        return Consistency.check(builder.build()).stream()
                .map(Violation::toString)
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

    @Test
    void noOpeningBalance_isSaid() {
        assertThat(check(Statement.builder("A", ReportingPeriod.year(2021))
                        .closing(EQUITY, "5")
                        .flow(NET_INCOME, "1")))
                .containsExactly(
                        "opening balances = 2020-12-31: no item has a balance at the opening;" + " averages need one");
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
