/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.statement;

import static org.finindicators.formula.Domain.ANY;
import static org.finindicators.formula.Domain.NOT_NEGATIVE;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.formula.Kind.Stock;

/** The items that an intermediary reports: balances at dates, income and expense of the period, and reference rates. */
public final class BankItems {
    /** All assets, net of allowances for losses. */
    public static final Item<Stock> TOTAL_ASSETS = Item.stock("total-assets", "total assets");

    /** Loans before allowances, the non-performing ones included. */
    public static final Item<Stock> GROSS_LOANS = Item.stock("gross-loans", "gross loans");

    /** What is set aside for losses on loans, specific and general, as a positive number. */
    public static final Item<Stock> LOAN_LOSS_ALLOWANCE =
            Item.stock("loan-loss-allowance", "loan-loss allowance").partOf(GROSS_LOANS);

    /** The whole outstanding balance of loans that do not perform. */
    public static final Item<Stock> NONPERFORMING_LOANS =
            Item.stock("nonperforming-loans", "non-performing loans").partOf(GROSS_LOANS);

    /**
     * Non-performing loans, foreclosed property and other assets that do not accrue income, before allowances; in a
     * failed institution they can exceed total assets, which are net of them.
     */
    public static final Item<Stock> NONPERFORMING_ASSETS = Item.stock("nonperforming-assets", "non-performing assets");

    /** Deposits of customers, without those of banks. */
    public static final Item<Stock> DEPOSITS = Item.stock("deposits", "deposits");

    /** Assets less liabilities; negative for an insolvent institution. */
    public static final Item<Stock> EQUITY = Item.stock("equity", "equity").in(ANY);

    /** Income after all expenses and tax, with grants that were booked as income. */
    public static final Item<Flow> NET_INCOME = Item.flow("net-income", "net income");

    /** Tax on income; negative for a tax credit. */
    public static final Item<Flow> INCOME_TAX = Item.flow("income-tax", "income tax");

    /** Grants for operations that were booked as income. */
    public static final Item<Flow> DONATIONS =
            Item.flow("donations", "donations").in(NOT_NEGATIVE);

    /** Borrowed funds on which less than the market rate is paid. */
    public static final Item<Stock> CONCESSIONAL_BORROWINGS =
            Item.stock("concessional-borrowings", "concessional borrowings");

    /** The weighted average rate paid on concessional borrowings. */
    public static final Item<Rate> CONCESSIONAL_RATE = Item.rate("concessional-rate", "concessional rate");

    /** The rate that the institution would pay if concessional access ended. */
    public static final Item<Rate> MARKET_RATE = Item.rate("market-rate", "market rate");

    /** Profit before tax as reported, with booked grants, after adequate provision for loan losses. */
    public static final Item<Flow> PRE_TAX_PROFIT = Item.flow("pre-tax-profit", "pre-tax profit");

    /** All subsidies that are not interest: booked grants, free services, costs and risks borne by others. */
    public static final Item<Flow> OTHER_SUBSIDIES =
            Item.flow("other-subsidies", "other subsidies").in(NOT_NEGATIVE);

    /** The subsidies that are not interest and are booked nowhere: free services, costs and risks borne by others. */
    public static final Item<Flow> UNBOOKED_SUBSIDIES =
            Item.flow("unbooked-subsidies", "unbooked subsidies").in(NOT_NEGATIVE);

    /** Interest and fees on loans; the average portfolio times the average on-lending yield. */
    public static final Item<Flow> LOAN_REVENUE = Item.flow("loan-revenue", "loan revenue");

    private BankItems() {}
}
