/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.earnings;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.indicator.Authority.EBA;
import static org.finindicators.indicator.Authority.FDIC;
import static org.finindicators.indicator.Authority.GFDD;
import static org.finindicators.indicator.Authority.IMF_FSI_2019;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.MIX;
import static org.finindicators.indicator.Authority.SEEP_2005;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;
import static org.finindicators.intermediary.statement.IncomeItems.DONATIONS;
import static org.finindicators.intermediary.statement.IncomeItems.INCOME_TAX;
import static org.finindicators.intermediary.statement.IncomeItems.NET_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.NET_OPERATING_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.PRE_TAX_PROFIT;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicators of earnings.
 *
 * @since 0.1.0
 */
public final class Earnings {
    /**
     * Relates net income to the equity that earned it.
     *
     * <p>Annual net income / average equity, a rate a year. The average takes all balances of the period, the opening
     * one included.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>without an opening balance;
     *   <li>where average equity is zero or negative: a loss over negative equity would look like a profit.
     * </ul>
     *
     * <p>World Bank 1995, para 26, asks for average equity.
     *
     * <p>Variants: {@code before-tax} adds income tax back (GFDD.EI.10), {@code before-tax-reported} reads profit
     * before tax as one figure; {@code net-operating-income} is SEEP's R3 and MIX's, net operating income less tax;
     * {@code before-donations} takes booked grants out of net income and leaves other income from outside operations
     * in; {@code year-end} divides by closing equity, as many annual reports do.
     *
     * <p>Where equity was negative at one date and positive at another, the average is between them and the explanation
     * says so.
     */
    public static final Indicator RETURN_ON_EQUITY = Indicator.builder(
                    "intermediary.return-on-equity", "Return on average equity")
            .topic("earnings")
            .alsoCalled("ROE")
            .definition("Net income of the period, annualised, over the mean of the equity balances.")
            .source(WORLD_BANK_1995, "para 26")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(
                    Variant.of("net-income", WORLD_BANK_1995, annual(NET_INCOME).over(average(EQUITY)))
                            .code(IMF_FSI_2019, "ROE_CFSI_PT")
                            .code(GFDD, "GFDD.EI.06")
                            .code(EBA, "PFT_21")
                            .code(FDIC, "ROE"))
            .variant(Variant.of(
                            "before-tax",
                            GFDD,
                            annual(NET_INCOME.plus(INCOME_TAX)).over(average(EQUITY)))
                    .code(GFDD, "GFDD.EI.10")
                    .note("income before tax"))
            .variant(Variant.of(
                            "before-tax-reported", GFDD, annual(PRE_TAX_PROFIT).over(average(EQUITY)))
                    .note("income before tax as reported"))
            .variant(Variant.of(
                            "net-operating-income",
                            SEEP_2005,
                            annual(NET_OPERATING_INCOME.minus(INCOME_TAX)).over(average(EQUITY)))
                    .code(SEEP_2005, "SEEP-2005:R3")
                    .code(MIX, "Return on equity")
                    .note("net operating income less tax"))
            .variant(Variant.of(
                            "before-donations",
                            LIBRARY,
                            annual(NET_INCOME.minus(DONATIONS)).over(average(EQUITY)))
                    .note("booked grants taken out of income"))
            .variant(Variant.of("year-end", LIBRARY, annual(NET_INCOME).over(closing(EQUITY)))
                    .note("over closing instead of average equity"))
            .build();

    /**
     * Relates net income to the assets that earned it.
     *
     * <p>Annual net income / average total assets, a rate a year.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>without an opening balance;
     *   <li>where average assets are zero.
     * </ul>
     *
     * <p>World Bank 1995, para 26, asks for total average assets.
     *
     * <p>Variants: {@code before-tax} is the IMF's, whose return on assets is before extraordinary items and taxes;
     * {@code before-tax-reported} reads profit before tax as one figure; {@code net-operating-income} is SEEP's R2 and
     * MIX's, net operating income less tax; {@code before-donations} takes booked grants out of net income and leaves
     * other income from outside operations in; {@code year-end} divides by closing assets.
     */
    public static final Indicator RETURN_ON_ASSETS = Indicator.builder(
                    "intermediary.return-on-assets", "Return on average assets")
            .topic("earnings")
            .alsoCalled("ROA")
            .definition("Net income of the period, annualised, over the mean of the balances of total assets.")
            .source(WORLD_BANK_1995, "para 26")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(
                    Variant.of("net-income", WORLD_BANK_1995, annual(NET_INCOME).over(average(TOTAL_ASSETS)))
                            .code(GFDD, "GFDD.EI.05")
                            .code(EBA, "PFT_24")
                            .code(FDIC, "ROA"))
            .variant(Variant.of(
                            "before-tax",
                            IMF_FSI_2019,
                            annual(NET_INCOME.plus(INCOME_TAX)).over(average(TOTAL_ASSETS)))
                    .code(IMF_FSI_2019, "ROA_CFSI_PT")
                    .code(GFDD, "GFDD.EI.09")
                    .note("income before tax; extraordinary items are not taken out"))
            .variant(Variant.of(
                            "before-tax-reported",
                            IMF_FSI_2019,
                            annual(PRE_TAX_PROFIT).over(average(TOTAL_ASSETS)))
                    .note("income before tax as reported"))
            .variant(Variant.of(
                            "net-operating-income",
                            SEEP_2005,
                            annual(NET_OPERATING_INCOME.minus(INCOME_TAX)).over(average(TOTAL_ASSETS)))
                    .code(SEEP_2005, "SEEP-2005:R2")
                    .code(MIX, "Return on assets")
                    .note("net operating income less tax"))
            .variant(Variant.of(
                            "before-donations",
                            LIBRARY,
                            annual(NET_INCOME.minus(DONATIONS)).over(average(TOTAL_ASSETS)))
                    .note("booked grants taken out of income"))
            .variant(Variant.of("year-end", LIBRARY, annual(NET_INCOME).over(closing(TOTAL_ASSETS)))
                    .note("over closing instead of average assets"))
            .build();

    private Earnings() {}
}
