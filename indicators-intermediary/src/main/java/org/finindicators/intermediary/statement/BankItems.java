/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.statement;

import static org.finindicators.formula.Domain.ANY;

import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.loanbook.AgedPortfolio;

/**
 * The items of an intermediary's balance sheet, and the rates that its funding is compared with.
 *
 * @since 0.1.0
 */
public final class BankItems {
    /** All assets, net of allowances for losses. */
    public static final Item<Stock> TOTAL_ASSETS = Item.stock("total-assets", "total assets");

    /** Loans before allowances, the non-performing ones included. */
    public static final Item<Stock> GROSS_LOANS = Item.stock("gross-loans", "gross loans");

    /** The allowance for losses on loans, specific and general, as a positive number. */
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
    public static final Item<Stock> EQUITY = Item.stock("equity", "equity").withDomain(ANY);

    /** Borrowed funds on which less than the market rate is paid. */
    public static final Item<Stock> CONCESSIONAL_BORROWINGS =
            Item.stock("concessional-borrowings", "concessional borrowings");

    /** The weighted average rate paid on concessional borrowings. */
    public static final Item<Rate> CONCESSIONAL_RATE = Item.rate("concessional-rate", "concessional rate");

    /** The rate that the institution would pay if concessional access ended. */
    public static final Item<Rate> MARKET_RATE = Item.rate("market-rate", "market rate");

    /** Cash and balances with the central bank. */
    public static final Item<Stock> CASH = Item.stock("cash", "cash").partOf(TOTAL_ASSETS);

    /** Claims on banks and money-market paper of up to three months. */
    public static final Item<Stock> MONEY_MARKET_ASSETS =
            Item.stock("money-market-assets", "money-market assets").partOf(TOTAL_ASSETS);

    /** Securities with a residual maturity of less than twelve months. */
    public static final Item<Stock> SHORT_TERM_SECURITIES =
            Item.stock("short-term-securities", "securities under 12 months").partOf(TOTAL_ASSETS);

    /** Premises, equipment and other fixed assets for the institution's own use, net of depreciation. */
    public static final Item<Stock> FIXED_ASSETS =
            Item.stock("fixed-assets", "fixed assets").partOf(TOTAL_ASSETS);

    /** All assets with a residual maturity of less than twelve months, cash among them. */
    public static final Item<Stock> SHORT_TERM_ASSETS =
            Item.stock("short-term-assets", "short-term assets").partOf(TOTAL_ASSETS);

    /** Assets that earn interest. */
    public static final Item<Stock> EARNING_ASSETS =
            Item.stock("earning-assets", "earning assets").partOf(TOTAL_ASSETS);

    /** The part of the allowance that is set aside for single loans. */
    public static final Item<Stock> SPECIFIC_ALLOWANCE =
            Item.stock("specific-allowance", "specific allowance").partOf(LOAN_LOSS_ALLOWANCE);

    /** Restructured loans that perform; those that do not are among the non-performing ones. */
    public static final Item<Stock> RESTRUCTURED_LOANS =
            Item.stock("restructured-loans", "restructured loans").partOf(GROSS_LOANS);

    /** All liabilities, without equity. */
    public static final Item<Stock> TOTAL_LIABILITIES = Item.stock("total-liabilities", "total liabilities");

    /** All borrowings, short and long, subordinated debt among them, without deposits of customers. */
    public static final Item<Stock> BORROWINGS =
            Item.stock("borrowings", "borrowings").partOf(TOTAL_LIABILITIES);

    /** All liabilities with a residual maturity of less than twelve months; deposits at sight count in full. */
    public static final Item<Stock> SHORT_TERM_LIABILITIES =
            Item.stock("short-term-liabilities", "short-term liabilities").partOf(TOTAL_LIABILITIES);

    /** Liabilities that cost interest. */
    public static final Item<Stock> INTEREST_BEARING_LIABILITIES = Item.stock(
                    "interest-bearing-liabilities", "interest-bearing liabilities")
            .partOf(TOTAL_LIABILITIES);

    /** The loan portfolio by days late. */
    public static final Fact<AgedPortfolio> AGED_PORTFOLIO =
            new Fact<>("aged-portfolio", "portfolio by days late", AgedPortfolio.class);

    private BankItems() {}
}
