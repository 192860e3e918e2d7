/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.microfinance;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.indicator.Authority.ILO_2003;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.MIX;
import static org.finindicators.indicator.Authority.SEEP_2005;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.intermediary.microfinance.Adjustments.ACCRUED_INTEREST;
import static org.finindicators.intermediary.microfinance.Adjustments.ADJUSTED_EXPENSE;
import static org.finindicators.intermediary.microfinance.Adjustments.ADJUSTED_REVENUE;
import static org.finindicators.intermediary.microfinance.Adjustments.COST_OF_FUNDS_ADJUSTMENT;
import static org.finindicators.intermediary.microfinance.Adjustments.EXPENSE;
import static org.finindicators.intermediary.microfinance.Adjustments.INFLATION_ON_AVERAGE;
import static org.finindicators.intermediary.microfinance.Adjustments.INFLATION_ON_OPENING;
import static org.finindicators.intermediary.microfinance.Adjustments.IN_KIND;
import static org.finindicators.intermediary.microfinance.Adjustments.PROVISIONS;
import static org.finindicators.intermediary.microfinance.Adjustments.REVENUE;
import static org.finindicators.intermediary.statement.BankItems.CONCESSIONAL_BORROWINGS;
import static org.finindicators.intermediary.statement.BankItems.CONCESSIONAL_RATE;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.MARKET_RATE;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;
import static org.finindicators.intermediary.statement.IncomeItems.FINANCIAL_REVENUE;
import static org.finindicators.intermediary.statement.IncomeItems.INCOME_TAX;

import org.finindicators.formula.Formula;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.intermediary.statement.Facilities;

/**
 * Declares the indicators of self-sufficiency, as reported and adjusted for subsidies.
 *
 * @since 0.1.0
 */
public final class SelfSufficiency {
    /**
     * Tells how far revenue covers the expense as booked.
     *
     * <p>Annual (loan revenue + other financial revenue) / annual (financial expense + loan-loss expense + operating
     * expense), a share; 1 is break-even. Grants are not revenue, tax is not expense, and the loss is the year's
     * expense, not the allowance. Undefined where expenses are zero or negative. CGAP and ILO 2003, sustainability;
     * SEEP's R1. Variant {@code reported-revenue} reads financial revenue as one figure, as MIX publishes it.
     */
    public static final Indicator OPERATIONAL_SELF_SUFFICIENCY = Indicator.builder(
                    "intermediary.operational-self-sufficiency", "Operational self-sufficiency")
            .topic("microfinance")
            .alsoCalled("OSS")
            .definition("Financial revenue over financial expense, loan-loss expense and operating expense.")
            .source(ILO_2003, "good practices, sustainability")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("seep", SEEP_2005, annual(REVENUE).over(annual(EXPENSE)))
                    .code(SEEP_2005, "SEEP-2005:R1"))
            .variant(Variant.of(
                            "reported-revenue", MIX, annual(FINANCIAL_REVENUE).over(annual(EXPENSE)))
                    .code(MIX, "Operational self sufficiency")
                    .note("financial revenue as reported in one figure"))
            .build();

    /**
     * Tells how far revenue would cover the expense of an institution without subsidies.
     *
     * <p>(Annual revenue - interest accrued on late loans) / (annual expense + adjustments), a share. The adjustments
     * are those of {@link #SUBSIDY_ADJUSTMENTS}, each of them a term of its own in the explanation.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>without an opening balance of borrowings, equity and fixed assets;
     *   <li>where adjusted expense is zero or negative.
     * </ul>
     *
     * <p>The market and inflation rates are a year's; flows of a shorter period are annualised, a lack of provisions is
     * not.
     *
     * <p>Variants: {@code average-balances} takes inflation on mean equity and fixed assets; {@code before-provisions}
     * needs no aging of the portfolio; {@code by-facility} takes the cost of funds from
     * {@link Facilities#CONCESSIONAL_FACILITIES}, line by line; {@code opportunity-cost} charges the market rate on all
     * equity and nets dear funds against cheap ones, as the Subsidy Dependence Index does: the index is then 1 / this -
     * 1 where all revenue is from loans.
     */
    public static final Indicator FINANCIAL_SELF_SUFFICIENCY = Indicator.builder(
                    "intermediary.financial-self-sufficiency", "Financial self-sufficiency")
            .topic("microfinance")
            .alsoCalled("FSS")
            .definition("Adjusted revenue over adjusted expense:"
                    + " funds at market cost, inflation on equity, gifts in kind, provisions by a common rule.")
            .source(ILO_2003, "good practices, sustainability")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE, OUTCOME)
            .variant(Variant.of("opening-balances", MIX, ADJUSTED_REVENUE.over(ADJUSTED_EXPENSE)))
            .variant(Variant.of(
                            "average-balances",
                            LIBRARY,
                            ADJUSTED_REVENUE.over(Adjustments.adjustedExpense(INFLATION_ON_AVERAGE)))
                    .note("inflation on average instead of opening equity and fixed assets"))
            .variant(Variant.of(
                            "before-provisions",
                            LIBRARY,
                            annual(REVENUE)
                                    .over(annual(EXPENSE)
                                            .plus(COST_OF_FUNDS_ADJUSTMENT)
                                            .plus(INFLATION_ON_OPENING)
                                            .plus(IN_KIND)))
                    .note("without the adjustments for provisions and accrued interest, which need an aging"))
            .variant(Variant.of(
                            "by-facility",
                            MIX,
                            ADJUSTED_REVENUE.over(annual(EXPENSE)
                                    .plus(Facilities.grossInterestSaved())
                                    .plus(INFLATION_ON_OPENING)
                                    .plus(IN_KIND)
                                    .plus(PROVISIONS)))
                    .note("cost of funds facility by facility, so that a dear one hides no cheap one"))
            .variant(Variant.of("opportunity-cost", LIBRARY, annual(REVENUE).over(atOpportunityCost()))
                    .note("the market rate on all equity, as in the Subsidy Dependence Index"))
            .build();

    /**
     * Gives what the adjustments of a year come to, in money a year.
     *
     * <p>The first variant is the sum of five. {@code cost-of-funds}: average concessional borrowings x (market rate -
     * rate paid), not below zero. {@code inflation}: (opening equity - opening fixed assets) x inflation, negative
     * where fixed assets exceed equity. {@code in-kind}: subsidies booked nowhere. {@code provisions}: what the
     * allowance lacks of 50 % of loans 91 to 180 days late or renegotiated and 100 % of later ones; loans over 365 days
     * late are taken as written off against it; an ample allowance is never lowered. {@code accrued-interest}: interest
     * accrued on loans more than 30 days late. {@code inflation-average} is the other basis for inflation,
     * {@code cost-of-funds-by-facility} floors each facility by itself. No effect on tax is assumed. Undefined where an
     * item is not reported: no adjustment is a reported zero.
     */
    public static final Indicator SUBSIDY_ADJUSTMENTS = Indicator.builder(
                    "intermediary.subsidy-adjustments", "Adjustments for subsidies and inflation")
            .topic("microfinance")
            .definition("The yearly amounts by which financial self-sufficiency differs from the operational one.")
            .source(ILO_2003, "good practices, sustainability")
            .better(LOWER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                    "all",
                    MIX,
                    COST_OF_FUNDS_ADJUSTMENT
                            .plus(INFLATION_ON_OPENING)
                            .plus(IN_KIND)
                            .plus(PROVISIONS)
                            .plus(ACCRUED_INTEREST)))
            .variant(Variant.of("cost-of-funds", MIX, COST_OF_FUNDS_ADJUSTMENT)
                    .note("A1, what concessional borrowings would cost more at the market rate"))
            .variant(Variant.of("cost-of-funds-by-facility", MIX, Facilities.grossInterestSaved())
                    .note("A1 facility by facility, so that a dear one hides no cheap one"))
            .variant(Variant.of("inflation", MIX, INFLATION_ON_OPENING)
                    .note("A2, what inflation took from equity at the opening, less its gain on fixed assets"))
            .variant(Variant.of("in-kind", MIX, IN_KIND).note("A3, subsidies that are booked nowhere"))
            .variant(Variant.of("provisions", MIX, PROVISIONS)
                    .note("A4 and A5, what the allowance lacks after loans over 365 days late are written off"))
            .variant(Variant.of("accrued-interest", MIX, ACCRUED_INTEREST)
                    .note("A6, interest accrued on loans more than 30 days late"))
            .variant(Variant.of("inflation-average", LIBRARY, INFLATION_ON_AVERAGE)
                    .note("A2 on average instead of opening balances"))
            .build();

    /**
     * Relates what would be earned without subsidies to assets.
     *
     * <p>(Adjusted revenue - adjusted expense - tax) / average total assets, a rate a year.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>without opening balances;
     *   <li>where average assets are zero.
     * </ul>
     *
     * <p>The adjusted form of SEEP's R2.
     *
     * <p>The denominator is as reported, although provisions and the reversal of accrued interest would lower closing
     * assets: the worked numbers that this indicator is checked against keep it so. Inflation moves amounts within
     * equity only and would change neither.
     */
    public static final Indicator ADJUSTED_RETURN_ON_ASSETS = Indicator.builder(
                    "intermediary.adjusted-return-on-assets", "Adjusted return on assets")
            .topic("microfinance")
            .alsoCalled("AROA")
            .definition("Net operating income after tax and all adjustments, over the mean of total assets.")
            .source(ILO_2003, "good practices, sustainability")
            .better(HIGHER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of("seep", SEEP_2005, adjustedIncome().over(average(TOTAL_ASSETS))))
            .build();

    /**
     * Relates what would be earned without subsidies to equity.
     *
     * <p>(Adjusted revenue - adjusted expense - tax) / average equity, a rate a year.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>without opening balances;
     *   <li>where average equity is zero or negative.
     * </ul>
     *
     * <p>The adjusted form of SEEP's R3. Average equity is as reported like the assets of
     * {@link #ADJUSTED_RETURN_ON_ASSETS}, although provisions and the reversal of accrued interest would lower it.
     */
    public static final Indicator ADJUSTED_RETURN_ON_EQUITY = Indicator.builder(
                    "intermediary.adjusted-return-on-equity", "Adjusted return on equity")
            .topic("microfinance")
            .alsoCalled("AROE")
            .definition("Net operating income after tax and all adjustments, over the mean of equity.")
            .source(ILO_2003, "good practices, sustainability")
            .better(HIGHER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of("seep", SEEP_2005, adjustedIncome().over(average(EQUITY))))
            .build();

    private SelfSufficiency() {}

    private static Formula adjustedIncome() {
        return ADJUSTED_REVENUE.minus(ADJUSTED_EXPENSE).minus(annual(INCOME_TAX));
    }

    private static Formula atOpportunityCost() {
        Formula onBorrowings =
                average(CONCESSIONAL_BORROWINGS).timesIfAny(rate(MARKET_RATE).minus(rate(CONCESSIONAL_RATE)));
        Formula onEquity = average(EQUITY).times(rate(MARKET_RATE));
        return annual(EXPENSE).plus(onBorrowings).plus(onEquity).plus(IN_KIND);
    }
}
