/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.liquidity;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.indicator.Authority.EBA;
import static org.finindicators.indicator.Authority.IMF_FSI_2019;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.MIX;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.MULTIPLE;
import static org.finindicators.intermediary.liquidity.LiquidityItems.HOUSEHOLD_AND_FIRM_DEPOSITS;
import static org.finindicators.intermediary.liquidity.LiquidityItems.HOUSEHOLD_AND_FIRM_LOANS;
import static org.finindicators.intermediary.liquidity.LiquidityItems.LIABILITIES_UNDER_3M;
import static org.finindicators.intermediary.statement.BankItems.BORROWINGS;
import static org.finindicators.intermediary.statement.BankItems.CASH;
import static org.finindicators.intermediary.statement.BankItems.DEPOSITS;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.LOAN_LOSS_ALLOWANCE;
import static org.finindicators.intermediary.statement.BankItems.MONEY_MARKET_ASSETS;
import static org.finindicators.intermediary.statement.BankItems.SHORT_TERM_ASSETS;
import static org.finindicators.intermediary.statement.BankItems.SHORT_TERM_LIABILITIES;
import static org.finindicators.intermediary.statement.BankItems.SHORT_TERM_SECURITIES;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;

import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.Term;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicators of liquidity that compare balances.
 *
 * @since 0.1.0
 */
public final class Liquidity {
    private static final Term<Stock> LIQUID_ASSETS =
            CASH.plus(MONEY_MARKET_ASSETS).plus(SHORT_TERM_SECURITIES);

    /**
     * Relates loans to the deposits that fund them.
     *
     * <p>Gross loans / deposits of customers at the end of the period, a multiple. Too high is risky and too low is
     * idle, so the direction depends on the context. Undefined where deposits are zero: an institution that takes none
     * has no such ratio. World Bank 1995, para 26. Loans and deposits of banks stay out of both parts.
     *
     * <p>Variants: {@code net}: loans less the allowance for losses; {@code households-and-firms}: loans and deposits
     * of households and non-financial corporations only, as the EBA has it; {@code deposits-to-loans}: the inverse, as
     * the IMF and MIX publish it, a share that is undefined where there are no loans.
     */
    public static final Indicator LOANS_TO_DEPOSITS = Indicator.builder(
                    "intermediary.loans-to-deposits", "Loans / deposits")
            .topic("liquidity")
            .alsoCalled("LDR", "LTD", "loan-deposit ratio")
            .definition("Gross loans over deposits of customers.")
            .source(WORLD_BANK_1995, "para 26")
            .better(CONTEXTUAL)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("gross", WORLD_BANK_1995, closing(GROSS_LOANS).over(closing(DEPOSITS)))
                    .in(MULTIPLE))
            .variant(Variant.of(
                            "net",
                            LIBRARY,
                            closing(GROSS_LOANS.minus(LOAN_LOSS_ALLOWANCE)).over(closing(DEPOSITS)))
                    .in(MULTIPLE)
                    .note("loans less the allowance for losses"))
            .variant(Variant.of(
                            "households-and-firms",
                            EBA,
                            closing(HOUSEHOLD_AND_FIRM_LOANS).over(closing(HOUSEHOLD_AND_FIRM_DEPOSITS)))
                    .in(MULTIPLE)
                    .code(EBA, "FND_32")
                    .note("households and non-financial firms only"))
            .variant(Variant.of(
                            "deposits-to-loans", IMF_FSI_2019, closing(DEPOSITS).over(closing(GROSS_LOANS)))
                    .titled("Deposits / loans")
                    .code(IMF_FSI_2019, "FSI55_AFSI_PT")
                    .code(MIX, "Deposits to loans")
                    .note("the inverse, deposits over loans"))
            .build();

    /**
     * Gives the part of all assets that deposits fund.
     *
     * <p>Deposits of customers / total assets at the end of the period, a share. Undefined where total assets are zero.
     * MIX.
     */
    public static final Indicator DEPOSITS_TO_ASSETS = Indicator.builder(
                    "intermediary.deposits-to-assets", "Deposits / total assets")
            .topic("liquidity")
            .definition("Deposits of customers over all assets.")
            .source(MIX, "Deposits to total assets")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of("closing", MIX, closing(DEPOSITS).over(closing(TOTAL_ASSETS)))
                    .code(MIX, "Deposits to total assets"))
            .build();

    /**
     * Relates assets that fall due within a year to liabilities that do.
     *
     * <p>Short-term assets / short-term liabilities at the end of the period, a multiple. Short-term is a residual
     * maturity of less than twelve months; deposits at sight count in full. Undefined where short-term liabilities are
     * zero. World Bank 1995, para 26.
     */
    public static final Indicator SHORT_TERM_LIQUIDITY = Indicator.builder(
                    "intermediary.short-term-liquidity", "Short-term assets / short-term liabilities")
            .topic("liquidity")
            .definition("Assets over liabilities with a residual maturity of less than twelve months.")
            .source(WORLD_BANK_1995, "para 26")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                            "closing",
                            WORLD_BANK_1995,
                            closing(SHORT_TERM_ASSETS).over(closing(SHORT_TERM_LIABILITIES)))
                    .in(MULTIPLE))
            .build();

    /**
     * Relates borrowed funds to the assets that could repay them at once.
     *
     * <p>Gross borrowings / (cash + money-market assets + securities with a residual maturity under twelve months) at
     * the end of the period, a multiple; lower is better. Deposits of customers are not borrowings. Undefined where
     * liquid assets are zero. World Bank 1995, para 26.
     */
    public static final Indicator BORROWINGS_TO_LIQUID_ASSETS = Indicator.builder(
                    "intermediary.borrowings-to-liquid-assets", "Gross borrowings / liquid assets")
            .topic("liquidity")
            .definition("Borrowings over cash, money-market assets and securities that mature within twelve months.")
            .source(WORLD_BANK_1995, "para 26")
            .better(LOWER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("closing", WORLD_BANK_1995, closing(BORROWINGS).over(closing(LIQUID_ASSETS)))
                    .in(MULTIPLE))
            .build();

    /**
     * Gives the part of all assets that is money or can be turned into it at once.
     *
     * <p>(Cash + money-market assets) / total assets at the end of the period, a share: the core definition of the IMF,
     * what is available on demand or within three months. Undefined where total assets are zero. IMF 2019; not in the
     * paper of 1995.
     *
     * <p>Variants: {@code broad} adds securities that mature within twelve months; {@code short-term-liabilities}
     * relates the core liquid assets to liabilities of up to three months (up to a year in the IMF's guide of 2006, a
     * break in the series).
     */
    public static final Indicator LIQUID_ASSETS_TO_ASSETS = Indicator.builder(
                    "intermediary.liquid-assets", "Liquid assets / total assets")
            .topic("liquidity")
            .alsoCalled("liquidity ratio")
            .definition("Cash and claims available within three months over all assets.")
            .source(IMF_FSI_2019, "core indicators")
            .better(HIGHER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                            "core",
                            IMF_FSI_2019,
                            closing(CASH.plus(MONEY_MARKET_ASSETS)).over(closing(TOTAL_ASSETS)))
                    .code(IMF_FSI_2019, "FSI283_LIQATTA_PT"))
            .variant(Variant.of("broad", LIBRARY, closing(LIQUID_ASSETS).over(closing(TOTAL_ASSETS)))
                    .note("with securities that mature within twelve months"))
            .variant(Variant.of(
                            "short-term-liabilities",
                            IMF_FSI_2019,
                            closing(CASH.plus(MONEY_MARKET_ASSETS)).over(closing(LIABILITIES_UNDER_3M)))
                    .titled("Liquid assets / short-term liabilities")
                    .code(IMF_FSI_2019, "FSI765_CFSI_PT")
                    .note("over liabilities of up to three months"))
            .build();

    private Liquidity() {}
}
