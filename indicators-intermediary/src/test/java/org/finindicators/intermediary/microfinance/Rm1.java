/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.microfinance;

import static org.finindicators.intermediary.microfinance.MicrofinanceItems.ACCRUED_LATE_INTEREST;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.PORTFOLIO_AT_RISK_181_365;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.PORTFOLIO_AT_RISK_91_180;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.PORTFOLIO_AT_RISK_OVER_365;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.RENEGOTIATED_LOANS;
import static org.finindicators.intermediary.statement.BankItems.CONCESSIONAL_BORROWINGS;
import static org.finindicators.intermediary.statement.BankItems.CONCESSIONAL_RATE;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.FIXED_ASSETS;
import static org.finindicators.intermediary.statement.BankItems.LOAN_LOSS_ALLOWANCE;
import static org.finindicators.intermediary.statement.BankItems.MARKET_RATE;
import static org.finindicators.intermediary.statement.IncomeItems.FINANCIAL_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.LOAN_LOSS_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.LOAN_REVENUE;
import static org.finindicators.intermediary.statement.IncomeItems.OPERATING_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.OTHER_FINANCIAL_REVENUE;
import static org.finindicators.intermediary.statement.IncomeItems.UNBOOKED_SUBSIDIES;
import static org.finindicators.statement.EconomyItems.INFLATION;

import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;

/** The reference microfinance institution of Definitions 3.2, as far as self-sufficiency reads it. */
final class Rm1 {
    private Rm1() {}

    static Statement statement() {
        return Statement.builder("RM-1", ReportingPeriod.year(2021))
                .flow(LOAN_REVENUE, "290000")
                .flow(OTHER_FINANCIAL_REVENUE, "10000")
                .flow(FINANCIAL_EXPENSE, "35900")
                .flow(LOAN_LOSS_EXPENSE, "24000")
                .flow(OPERATING_EXPENSE, "200000")
                .opening(CONCESSIONAL_BORROWINGS, "400000")
                .closing(CONCESSIONAL_BORROWINGS, "500000")
                .rate(MARKET_RATE, "0.12")
                .rate(CONCESSIONAL_RATE, "0.03")
                .opening(EQUITY, "360000")
                .closing(EQUITY, "416000")
                .opening(FIXED_ASSETS, "40000")
                .closing(FIXED_ASSETS, "50000")
                .rate(INFLATION, "0.08")
                .flow(UNBOOKED_SUBSIDIES, "6000")
                .closing(PORTFOLIO_AT_RISK_91_180, "10000")
                .closing(PORTFOLIO_AT_RISK_181_365, "6000")
                .closing(PORTFOLIO_AT_RISK_OVER_365, "0")
                .closing(RENEGOTIATED_LOANS, "8000")
                .closing(LOAN_LOSS_ALLOWANCE, "30000")
                .flow(ACCRUED_LATE_INTEREST, "0")
                .build();
    }
}
