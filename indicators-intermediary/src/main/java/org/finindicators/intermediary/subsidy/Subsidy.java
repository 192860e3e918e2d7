/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.subsidy;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Authority.YARON_1992;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.RATE;
import static org.finindicators.indicator.Unit.RATIO;
import static org.finindicators.intermediary.statement.BankItems.CONCESSIONAL_BORROWINGS;
import static org.finindicators.intermediary.statement.BankItems.CONCESSIONAL_RATE;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.MARKET_RATE;
import static org.finindicators.intermediary.statement.IncomeItems.CONCESSIONAL_INTEREST;
import static org.finindicators.intermediary.statement.IncomeItems.DONATIONS;
import static org.finindicators.intermediary.statement.IncomeItems.LOAN_REVENUE;
import static org.finindicators.intermediary.statement.IncomeItems.OTHER_SUBSIDIES;
import static org.finindicators.intermediary.statement.IncomeItems.PRE_TAX_PROFIT;
import static org.finindicators.intermediary.statement.IncomeItems.UNBOOKED_SUBSIDIES;

import org.finindicators.formula.Formula;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Term;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.intermediary.statement.Facilities;

/**
 * Declares the indicators of subsidy.
 *
 * @since 0.1.0
 */
public final class Subsidy {
    /**
     * Gives by how much the on-lending yield would have to rise for the institution to do without subsidies.
     *
     * <p>SDI = [A (m - c) + E m - P + K] / (LP n), a share: A average concessional borrowings, m the market rate, c the
     * rate paid on A, E average equity, P the annual profit before tax, K the annual subsidies other than interest, LP
     * n the annual revenue from loans. 0 is independence, 1 a yield that must double, -0.43 one that could be cut by 43
     * per cent. It is never clipped.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>where revenue from loans is zero or negative;
     *   <li>without opening balances.
     * </ul>
     *
     * <p>World Bank 1995, para 26; Yaron 1992.
     *
     * <p>K and P belong together. K adds back grants that were booked in P, and values subsidies that were booked
     * nowhere. Variant {@code before-donations} takes booked grants out of P and counts only the unbooked subsidies as
     * K; on the same facts both give the same index. Variant {@code by-facility} needs no weighted rate: it takes the
     * interest saved from {@link Facilities#CONCESSIONAL_FACILITIES}, not floored. Variant {@code interest-paid} takes
     * A c in money. An institution without concessional funds needs no rate for them: where A is zero, c is neither
     * read nor missed, in all variants. Variant {@code break-even-yield}: n (1 + SDI), the yield on the average
     * portfolio at which the index is zero. Variant {@code subsidy}: S itself, money a year; {@code on-borrowings}, A
     * (m - c), and {@code on-equity}, E m - P, are its first two terms and can be negative, for nothing is floored.
     * Variant {@code independent-up-to}: the market rate at which the index is zero, (A c + P - K) / (A + E), negative
     * for an institution that depends on subsidies whatever funds cost.
     *
     * <p>The market rate is an opportunity cost, not a policy rate; {@link SubsidyAtRates} gives the index for several.
     */
    public static final Indicator SUBSIDY_DEPENDENCE_INDEX = Indicator.builder(
                    "intermediary.subsidy-dependence-index", "Subsidy Dependence Index")
            .topic("subsidy")
            .alsoCalled("SDI")
            .definition("Annual subsidy received over annual revenue from loans:"
                    + " the rise of the on-lending yield that would replace all subsidies.")
            .source(WORLD_BANK_1995, "para 26")
            .better(LOWER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE, OUTCOME)
            .variant(Variant.of(
                            "yaron",
                            YARON_1992,
                            subsidy(PRE_TAX_PROFIT, OTHER_SUBSIDIES).over(annual(LOAN_REVENUE)))
                    .in(RATIO))
            .variant(Variant.of(
                            "before-donations",
                            LIBRARY,
                            subsidy(PRE_TAX_PROFIT.minus(DONATIONS), UNBOOKED_SUBSIDIES)
                                    .over(annual(LOAN_REVENUE)))
                    .note("profit before donations, with the unbooked subsidies only"))
            .variant(Variant.of(
                            "by-facility",
                            YARON_1992,
                            Facilities.netInterestSaved()
                                    .plus(onEquity(PRE_TAX_PROFIT))
                                    .plus(annual(OTHER_SUBSIDIES))
                                    .over(annual(LOAN_REVENUE)))
                    .in(RATIO)
                    .note("interest saved taken facility by facility, a dear one offsetting a cheap one"))
            .variant(Variant.of(
                            "interest-paid",
                            YARON_1992,
                            average(CONCESSIONAL_BORROWINGS)
                                    .timesIfAny(rate(MARKET_RATE))
                                    .minus(annual(CONCESSIONAL_INTEREST))
                                    .plus(onEquity(PRE_TAX_PROFIT))
                                    .plus(annual(OTHER_SUBSIDIES))
                                    .over(annual(LOAN_REVENUE)))
                    .in(RATIO)
                    .note("interest paid on concessional borrowings in money instead of their rate"))
            .variant(Variant.of(
                            "break-even-yield",
                            YARON_1992,
                            annual(LOAN_REVENUE)
                                    .plus(subsidy(PRE_TAX_PROFIT, OTHER_SUBSIDIES))
                                    .over(average(GROSS_LOANS)))
                    .in(RATE)
                    .note("the yield on the average portfolio at which the index is zero"))
            .variant(Variant.of("subsidy", YARON_1992, subsidy(PRE_TAX_PROFIT, OTHER_SUBSIDIES))
                    .note("the subsidy S itself, money a year"))
            .variant(Variant.of("on-borrowings", YARON_1992, onBorrowings())
                    .note("A (m - c), the interest saved on concessional borrowings"))
            .variant(Variant.of("on-equity", YARON_1992, onEquity(PRE_TAX_PROFIT))
                    .note("E m - P, the return that equity did not earn"))
            .variant(Variant.of("independent-up-to", LIBRARY, independentUpTo())
                    .in(RATE)
                    .better(HIGHER)
                    .note("the market rate at which the index is zero"))
            .build();

    /**
     * Gives what equity would have earned without subsidies.
     *
     * <p>SAROE = [P - A (m - c) - K] / E, a rate a year: annual profit before tax, less the interest saved on
     * concessional borrowings and all other subsidies, over average equity.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>without opening balances;
     *   <li>where average equity is zero or negative.
     * </ul>
     *
     * <p>The subsidy is (m - SAROE) E: an institution depends on subsidies exactly where this rate is below the market
     * rate. Variant {@code before-donations} takes booked grants out of profit and counts only the unbooked subsidies;
     * both give the same rate.
     */
    public static final Indicator SUBSIDY_ADJUSTED_RETURN_ON_EQUITY = Indicator.builder(
                    "intermediary.subsidy-adjusted-return-on-equity", "Subsidy-adjusted return on equity")
            .topic("subsidy")
            .alsoCalled("SAROE")
            .definition("Annual profit before tax less all subsidies but that on equity, over the mean of equity.")
            .source(WORLD_BANK_1995, "para 26")
            .better(HIGHER)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                    "yaron",
                    YARON_1992,
                    annual(PRE_TAX_PROFIT)
                            .minus(onBorrowings())
                            .minus(annual(OTHER_SUBSIDIES))
                            .over(average(EQUITY))))
            .variant(Variant.of(
                            "before-donations",
                            LIBRARY,
                            annual(PRE_TAX_PROFIT.minus(DONATIONS))
                                    .minus(onBorrowings())
                                    .minus(annual(UNBOOKED_SUBSIDIES))
                                    .over(average(EQUITY)))
                    .note("profit before donations, with the unbooked subsidies only"))
            .build();

    private Subsidy() {}

    /** The annual subsidy S in money: interest saved, the return that equity did not earn, and all other subsidies. */
    private static Formula subsidy(Term<Flow> profit, Term<Flow> otherSubsidies) {
        return onBorrowings().plus(onEquity(profit)).plus(annual(otherSubsidies));
    }

    private static Formula onBorrowings() {
        return average(CONCESSIONAL_BORROWINGS).timesIfAny(rate(MARKET_RATE).minus(rate(CONCESSIONAL_RATE)));
    }

    private static Formula onEquity(Term<Flow> profit) {
        return average(EQUITY).times(rate(MARKET_RATE)).minus(annual(profit));
    }

    private static Formula independentUpTo() {
        return average(CONCESSIONAL_BORROWINGS)
                .timesIfAny(rate(CONCESSIONAL_RATE))
                .plus(annual(PRE_TAX_PROFIT))
                .minus(annual(OTHER_SUBSIDIES))
                .over(average(CONCESSIONAL_BORROWINGS.plus(EQUITY)));
    }
}
