/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.statement;

import static org.finindicators.formula.Domain.NOT_NEGATIVE;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;

/**
 * The items of an intermediary's income statement, and the subsidies that it does not show.
 *
 * @since 0.1.0
 */
public final class IncomeItems {
    /** Income after all expenses and tax, with grants that were booked as income. */
    public static final Item<Flow> NET_INCOME = Item.flow("net-income", "net income");

    /** Tax on income; negative for a tax credit. */
    public static final Item<Flow> INCOME_TAX = Item.flow("income-tax", "income tax");

    /** Interest on all earning assets. */
    public static final Item<Flow> INTEREST_INCOME = Item.flow("interest-income", "interest income");

    /** Interest on all liabilities. */
    public static final Item<Flow> INTEREST_EXPENSE = Item.flow("interest-expense", "interest expense");

    /** Interest paid on borrowings on which less than the market rate is paid; zero where there are none. */
    public static final Item<Flow> CONCESSIONAL_INTEREST = Item.flow(
                    "concessional-interest", "interest on concessional borrowings")
            .withDomain(NOT_NEGATIVE);

    /** Interest paid on deposits of customers. */
    public static final Item<Flow> DEPOSIT_INTEREST = Item.flow("deposit-interest", "interest on deposits");

    /** Interest income less interest expense, as reported in one figure. */
    public static final Item<Flow> NET_INTEREST_INCOME = Item.flow("net-interest-income", "net interest income");

    /**
     * Net interest income and all other income, before operating expense, loan losses and tax, as reported in one
     * figure; the IMF calls it gross income.
     */
    public static final Item<Flow> TOTAL_OPERATING_INCOME =
            Item.flow("total-operating-income", "total operating income");

    /** Fees and commissions, gains and losses on instruments, and all other income but interest. */
    public static final Item<Flow> NONINTEREST_INCOME = Item.flow("noninterest-income", "non-interest income");

    /** Gains and losses on financial instruments, as part of non-interest income. */
    public static final Item<Flow> TRADING_INCOME = Item.flow("trading-income", "trading income");

    /** Personnel and all other expense of running the institution, without interest, loan losses and tax. */
    public static final Item<Flow> OPERATING_EXPENSE =
            Item.flow("operating-expense", "operating expense").withDomain(NOT_NEGATIVE);

    /** The part of operating expense that goes to personnel. */
    public static final Item<Flow> PERSONNEL_EXPENSE = Item.flow("personnel-expense", "personnel expense")
            .withDomain(NOT_NEGATIVE)
            .partOf(OPERATING_EXPENSE);

    /** The charge to income for losses on loans; negative where provisions were released. */
    public static final Item<Flow> LOAN_LOSS_EXPENSE = Item.flow("loan-loss-expense", "loan-loss expense");

    /** Loans written off against the allowance in the period. */
    public static final Item<Flow> CHARGE_OFFS =
            Item.flow("charge-offs", "charge-offs").withDomain(NOT_NEGATIVE);

    /** Receipts on loans that had been written off. */
    public static final Item<Flow> RECOVERIES =
            Item.flow("recoveries", "recoveries").withDomain(NOT_NEGATIVE);

    /** Dividends declared. */
    public static final Item<Flow> DIVIDENDS =
            Item.flow("dividends", "dividends").withDomain(NOT_NEGATIVE);

    /** Grants for operations that were booked as income. */
    public static final Item<Flow> DONATIONS =
            Item.flow("donations", "donations").withDomain(NOT_NEGATIVE);

    /**
     * What is left of the revenue of operations after financial, loan-loss and operating expense, before tax, as
     * reported in one figure. Grants and other income from outside operations are not part of it.
     */
    public static final Item<Flow> NET_OPERATING_INCOME = Item.flow("net-operating-income", "net operating income");

    /** Profit before tax as reported, with booked grants, after adequate provision for loan losses. */
    public static final Item<Flow> PRE_TAX_PROFIT = Item.flow("pre-tax-profit", "pre-tax profit");

    /** All subsidies that are not interest: booked grants, free services, costs and risks borne by others. */
    public static final Item<Flow> OTHER_SUBSIDIES =
            Item.flow("other-subsidies", "other subsidies").withDomain(NOT_NEGATIVE);

    /** The subsidies that are not interest and are booked nowhere: free services, costs and risks borne by others. */
    public static final Item<Flow> UNBOOKED_SUBSIDIES =
            Item.flow("unbooked-subsidies", "unbooked subsidies").withDomain(NOT_NEGATIVE);

    /**
     * Interest, fees, commissions and penalties on loans, those that recover the cost of making a loan among them; the
     * average portfolio times the average on-lending yield.
     */
    public static final Item<Flow> LOAN_REVENUE = Item.flow("loan-revenue", "loan revenue");

    /** Fees that recover the direct cost of making a loan, as part of loan revenue. */
    public static final Item<Flow> ORIGINATION_FEES = Item.flow("origination-fees", "origination fees")
            .withDomain(NOT_NEGATIVE)
            .partOf(LOAN_REVENUE);

    /**
     * All revenue of operations but that of loans: of investments, of insurance, transfers and other financial
     * services, and what else operations bring in, so that it and loan revenue are all financial revenue. Grants are
     * not part of it. In tables that tell "other financial revenue" from "other income from operations", as MIX's do,
     * it is both; where they have the total, take {@link #FINANCIAL_REVENUE}.
     */
    public static final Item<Flow> OTHER_FINANCIAL_REVENUE =
            Item.flow("other-financial-revenue", "other financial revenue");

    /**
     * All revenue of operations, of loans, of investments and other, as reported in one figure; MIX's total financial
     * revenue. Grants and other income from outside operations are not part of it.
     */
    public static final Item<Flow> FINANCIAL_REVENUE = Item.flow("financial-revenue", "financial revenue");

    /** Interest and fees on deposits and borrowings, and all other financial expense, as a positive number. */
    public static final Item<Flow> FINANCIAL_EXPENSE =
            Item.flow("financial-expense", "financial expense").withDomain(NOT_NEGATIVE);

    /** Contributions of owners, less withdrawals other than dividends, and changes of equity that bypass income. */
    public static final Item<Flow> EQUITY_CONTRIBUTIONS = Item.flow("equity-contributions", "equity contributions");

    private IncomeItems() {}
}
