/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.liquidity;

import static org.finindicators.intermediary.statement.BankItems.DEPOSITS;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;

import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;

/**
 * The items of liquidity returns; the flows of the next thirty days are amounts at the date of the return.
 *
 * @since 0.1.0
 */
public final class LiquidityItems {
    /** High-quality liquid assets of Level 1: cash, central bank reserves, the best government paper. */
    public static final Item<Stock> LEVEL_1_ASSETS = Item.stock("level-1-assets", "Level 1 assets");

    /** High-quality liquid assets of Level 2A at market value; 15 per cent is taken off. */
    public static final Item<Stock> LEVEL_2A_ASSETS = Item.stock("level-2a-assets", "Level 2A assets");

    /** Mortgage-backed securities of Level 2B at market value; 25 per cent is taken off. */
    public static final Item<Stock> LEVEL_2B_MORTGAGE_SECURITIES =
            Item.stock("level-2b-mortgage-securities", "Level 2B mortgage securities");

    /** Corporate debt and shares of Level 2B at market value; 50 per cent is taken off. */
    public static final Item<Stock> LEVEL_2B_OTHER_ASSETS =
            Item.stock("level-2b-other-assets", "other Level 2B assets");

    /** Outflows expected within thirty days under stress, each liability at its run-off rate. */
    public static final Item<Stock> STRESSED_OUTFLOWS = Item.stock("stressed-outflows", "outflows of 30 days");

    /** Inflows expected within thirty days under stress. */
    public static final Item<Stock> STRESSED_INFLOWS = Item.stock("stressed-inflows", "inflows of 30 days");

    /** High-quality liquid assets after haircuts and caps, as the institution reports them. */
    public static final Item<Stock> HIGH_QUALITY_LIQUID_ASSETS =
            Item.stock("high-quality-liquid-assets", "high-quality liquid assets");

    /** Outflows less the inflows that count, of the next thirty days, as the institution reports them. */
    public static final Item<Stock> NET_OUTFLOWS = Item.stock("net-outflows", "net outflows of 30 days");

    /** Available stable funding, weighted by its factors, as the institution reports it. */
    public static final Item<Stock> AVAILABLE_STABLE_FUNDING =
            Item.stock("available-stable-funding", "available stable funding");

    /** Required stable funding, weighted by its factors, as the institution reports it. */
    public static final Item<Stock> REQUIRED_STABLE_FUNDING =
            Item.stock("required-stable-funding", "required stable funding");

    /**
     * Debt liabilities with a remaining maturity of up to three months, with the net short-term derivative liability.
     */
    public static final Item<Stock> LIABILITIES_UNDER_3M =
            Item.stock("liabilities-under-3m", "liabilities up to 3 months");

    /** Funding and assets by class, for the net stable funding ratio. */
    public static final Fact<StableFunding> STABLE_FUNDING =
            new Fact<>("stable-funding", "stable funding", StableFunding.class);

    /** Loans to households and to non-financial corporations, before allowances. */
    public static final Item<Stock> HOUSEHOLD_AND_FIRM_LOANS = Item.stock(
                    "household-and-firm-loans", "loans to households and non-financial firms")
            .partOf(GROSS_LOANS);

    /** Deposits of households and of non-financial corporations. */
    public static final Item<Stock> HOUSEHOLD_AND_FIRM_DEPOSITS = Item.stock(
                    "household-and-firm-deposits", "deposits of households and non-financial firms")
            .partOf(DEPOSITS);

    private LiquidityItems() {}
}
