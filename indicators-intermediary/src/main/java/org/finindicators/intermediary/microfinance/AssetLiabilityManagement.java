/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.microfinance;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.indicator.Authority.ILO_2003;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.MIX;
import static org.finindicators.indicator.Authority.SEEP_2005;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.MULTIPLE;
import static org.finindicators.intermediary.microfinance.Adjustments.ADJUSTED_PORTFOLIO;
import static org.finindicators.intermediary.microfinance.Adjustments.COST_OF_FUNDS_ADJUSTMENT;
import static org.finindicators.intermediary.microfinance.Adjustments.afterLosses;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.ACCOUNTS_PAYABLE;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.DEMAND_DEPOSITS;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.INTEREST_PAYABLE;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.SHORT_TERM_BORROWINGS;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.SHORT_TERM_TIME_DEPOSITS;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.TRADE_INVESTMENTS;
import static org.finindicators.intermediary.statement.BankItems.CASH;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_LIABILITIES;
import static org.finindicators.intermediary.statement.IncomeItems.FINANCIAL_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.INTEREST_EXPENSE;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicators of asset and liability management: use and cost of funds, debt and liquidity (SEEP, R5 to
 * R8).
 *
 * @since 0.1.0
 */
public final class AssetLiabilityManagement {
    /**
     * Tells how much of the assets is lent to clients.
     *
     * <p>Gross loans / total assets at the end of the period, a share. It can exceed 1, because total assets are net of
     * the allowance. Undefined where total assets are zero. SEEP's R5; MIX and Sa-Dhan sometimes take loans net.
     *
     * <p>Variant {@code adjusted} takes loans over 365 days late as written off, which leaves assets as they are, and
     * takes from assets what the allowance lacks and the interest accrued on late loans.
     */
    public static final Indicator PORTFOLIO_TO_ASSETS = Indicator.builder(
                    "intermediary.portfolio-to-assets", "Portfolio to assets")
            .topic("microfinance")
            .definition("Gross loans over total assets, at the end of the period.")
            .source(ILO_2003, "good practices, efficiency")
            .better(HIGHER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of("seep", SEEP_2005, closing(GROSS_LOANS).over(closing(TOTAL_ASSETS)))
                    .code(SEEP_2005, "SEEP-2005:R5")
                    .code(MIX, "Gross loan portfolio to total assets"))
            .variant(Variant.of("adjusted", SEEP_2005, ADJUSTED_PORTFOLIO.over(afterLosses(TOTAL_ASSETS)))
                    .note("after adjustments for write-offs, provisions and accrued interest"))
            .build();

    /**
     * Gives the average price of deposits and borrowings.
     *
     * <p>Annual interest expense / average (deposits + borrowings), a rate a year; other financial expense is left out.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>without opening balances;
     *   <li>where there is no funding.
     * </ul>
     *
     * <p>SEEP's R6. Variants: {@code all-financial-expense} takes financial expense as microfinance institutions report
     * it, in one figure with what is not interest; {@code adjusted} adds what concessional borrowings would cost more
     * at the market rate.
     */
    public static final Indicator COST_OF_FUNDS = Indicator.builder("intermediary.cost-of-funds", "Cost of funds")
            .topic("microfinance")
            .alsoCalled("funding expense ratio", "CoF")
            .definition("Interest and fees on funding, annualised, over the mean of deposits and borrowings.")
            .source(ILO_2003, "good practices, sustainability")
            .better(LOWER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of("seep", SEEP_2005, annual(INTEREST_EXPENSE).over(average(Permanence.FUNDING)))
                    .code(SEEP_2005, "SEEP-2005:R6"))
            .variant(Variant.of(
                            "all-financial-expense",
                            LIBRARY,
                            annual(FINANCIAL_EXPENSE).over(average(Permanence.FUNDING)))
                    .note("financial expense in one figure, with what is not interest"))
            .variant(Variant.of(
                            "adjusted",
                            SEEP_2005,
                            annual(INTEREST_EXPENSE)
                                    .plus(COST_OF_FUNDS_ADJUSTMENT)
                                    .over(average(Permanence.FUNDING)))
                    .note("with concessional borrowings at the market rate"))
            .build();

    /**
     * Relates what is owed to what is owned.
     *
     * <p>Total liabilities, deposits among them, / equity at the end of the period, a multiple. Undefined where equity
     * is zero or negative. SEEP's R7. Variant {@code adjusted} takes from equity what the allowance lacks and the
     * interest accrued on late loans; inflation moves amounts within equity only.
     */
    public static final Indicator DEBT_TO_EQUITY = Indicator.builder("intermediary.debt-to-equity", "Debt to equity")
            .topic("microfinance")
            .alsoCalled("gearing", "D/E")
            .definition("All liabilities over equity, at the end of the period.")
            .source(ILO_2003, "good practices, permanence")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of("seep", SEEP_2005, closing(TOTAL_LIABILITIES).over(closing(EQUITY)))
                    .in(MULTIPLE)
                    .code(SEEP_2005, "SEEP-2005:R7")
                    .code(MIX, "Debt to equity ratio"))
            .variant(
                    Variant.of("adjusted", SEEP_2005, closing(TOTAL_LIABILITIES).over(afterLosses(EQUITY)))
                            .in(MULTIPLE)
                            .note("after adjustments for provisions and accrued interest"))
            .build();

    /**
     * Tells how far liquid assets cover what can be called within a year.
     *
     * <p>(Cash + trade investments) / (demand deposits + short-term time deposits + short-term borrowings + interest
     * payable + accounts payable) at the end of the period, a multiple. Undefined where nothing falls due. SEEP's R8 of
     * 2005; in 2009 that number went to another ratio.
     */
    public static final Indicator SEEP_LIQUID_RATIO = Indicator.builder(
                    "intermediary.seep-liquid-ratio", "Liquid ratio")
            .topic("microfinance")
            .definition("Cash and trade investments over all liabilities that fall due within a year.")
            .source(ILO_2003, "good practices, permanence")
            .better(HIGHER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                            "seep",
                            SEEP_2005,
                            closing(CASH.plus(TRADE_INVESTMENTS))
                                    .over(closing(DEMAND_DEPOSITS
                                            .plus(SHORT_TERM_TIME_DEPOSITS)
                                            .plus(SHORT_TERM_BORROWINGS)
                                            .plus(INTEREST_PAYABLE)
                                            .plus(ACCOUNTS_PAYABLE))))
                    .in(MULTIPLE)
                    .code(SEEP_2005, "SEEP-2005:R8"))
            .build();

    private AssetLiabilityManagement() {}
}
