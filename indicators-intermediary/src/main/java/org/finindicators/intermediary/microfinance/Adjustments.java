/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.microfinance;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.constant;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.ACCRUED_LATE_INTEREST;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.PORTFOLIO_AT_RISK_181_365;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.PORTFOLIO_AT_RISK_91_180;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.PORTFOLIO_AT_RISK_OVER_365;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.RENEGOTIATED_LOANS;
import static org.finindicators.intermediary.statement.BankItems.CONCESSIONAL_BORROWINGS;
import static org.finindicators.intermediary.statement.BankItems.CONCESSIONAL_RATE;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.FIXED_ASSETS;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.LOAN_LOSS_ALLOWANCE;
import static org.finindicators.intermediary.statement.BankItems.MARKET_RATE;
import static org.finindicators.intermediary.statement.IncomeItems.FINANCIAL_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.LOAN_LOSS_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.LOAN_REVENUE;
import static org.finindicators.intermediary.statement.IncomeItems.OPERATING_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.OTHER_FINANCIAL_REVENUE;
import static org.finindicators.intermediary.statement.IncomeItems.UNBOOKED_SUBSIDIES;
import static org.finindicators.statement.EconomyItems.INFLATION;

import org.finindicators.formula.Formula;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.Term;

/**
 * The adjustments that put institutions on an equal footing, each an amount a year.
 *
 * <p>Write-offs come first (what is over 365 days late leaves portfolio and allowance alike), then provisions, then
 * accrued interest, then the cost of funds, inflation and gifts in kind. Grants are never revenue here.
 */
final class Adjustments {
    /** All financial revenue. */
    static final Term<Flow> REVENUE = LOAN_REVENUE.plus(OTHER_FINANCIAL_REVENUE);

    /** All expense but tax. */
    static final Term<Flow> EXPENSE = FINANCIAL_EXPENSE.plus(LOAN_LOSS_EXPENSE).plus(OPERATING_EXPENSE);

    /** The additional cost of borrowings at the market rate; funds dearer than the market do not offset it. */
    static final Formula COST_OF_FUNDS_ADJUSTMENT = average(CONCESSIONAL_BORROWINGS)
            .timesIfAny(rate(MARKET_RATE).minus(rate(CONCESSIONAL_RATE)).positivePart());

    /** The loss of the opening equity to inflation, less the gain on fixed assets. */
    static final Formula INFLATION_ON_OPENING =
            opening(EQUITY.minus(FIXED_ASSETS)).times(rate(INFLATION));

    /** The same on average balances. */
    static final Formula INFLATION_ON_AVERAGE =
            average(EQUITY.minus(FIXED_ASSETS)).times(rate(INFLATION));

    /** Subsidies in kind, at their market cost. */
    static final Formula IN_KIND = annual(UNBOOKED_SUBSIDIES);

    /**
     * The shortfall of the allowance: half of what is 91 to 180 days late or renegotiated, all of what is later. What
     * is over 365 days late was written off against the allowance, which is why it counts in full.
     */
    static final Formula LACK_OF_ALLOWANCE = closing(PORTFOLIO_AT_RISK_91_180.plus(RENEGOTIATED_LOANS))
            .times(constant("0.5"))
            .plus(closing(
                    PORTFOLIO_AT_RISK_181_365.plus(PORTFOLIO_AT_RISK_OVER_365).minus(LOAN_LOSS_ALLOWANCE)))
            .positivePart();

    /** The same, charged to one year. */
    static final Formula PROVISIONS = inOneYear(LACK_OF_ALLOWANCE);

    /** Gross loans at the end of the period, those over 365 days late taken as written off. */
    static final Formula ADJUSTED_PORTFOLIO = closing(GROSS_LOANS.minus(PORTFOLIO_AT_RISK_OVER_365));

    /**
     * Average gross loans on the same footing. The write-off lowers the closing balance and no earlier one, which takes
     * half of it out of a mean of opening and closing; a mean of more balances, or one reported as such, has the same
     * half taken out.
     */
    static final Formula AVERAGE_ADJUSTED_PORTFOLIO =
            average(GROSS_LOANS).minus(closing(PORTFOLIO_AT_RISK_OVER_365).times(constant("0.5")));

    /** The revenue that is unlikely to be received. */
    static final Formula ACCRUED_INTEREST = annual(ACCRUED_LATE_INTEREST);

    /** Revenue without interest accrued on late loans. */
    static final Formula ADJUSTED_REVENUE = annual(REVENUE).minus(ACCRUED_INTEREST);

    /** Expense with all adjustments, inflation on the opening balances. */
    static final Formula ADJUSTED_EXPENSE = adjustedExpense(INFLATION_ON_OPENING);

    private Adjustments() {}

    static Formula adjustedExpense(Formula inflation) {
        return annual(EXPENSE)
                .plus(COST_OF_FUNDS_ADJUSTMENT)
                .plus(inflation)
                .plus(IN_KIND)
                .plus(PROVISIONS);
    }

    /**
     * Assets or equity at the end of the period, less what the allowance lacks and the interest accrued on late loans.
     */
    static Formula afterLosses(Term<Stock> balance) {
        return closing(balance).minus(LACK_OF_ALLOWANCE).minus(total(ACCRUED_LATE_INTEREST));
    }

    /** A balance that is charged to one year as it is, and not annualised. */
    static Formula inOneYear(Formula balance) {
        return balance.times(constant("1").perYear());
    }
}
