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
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.RATE;
import static org.finindicators.indicator.Unit.SHARE;
import static org.finindicators.intermediary.statement.BankItems.CONCESSIONAL_BORROWINGS;
import static org.finindicators.intermediary.statement.BankItems.CONCESSIONAL_RATE;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.MARKET_RATE;
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

/** Declares the indicators of subsidy. */
public final class Subsidy {
    /**
     * Gives by how much the on-lending yield would have to rise for the institution to do without subsidies.
     *
     * <p>SDI = [A (m - c) + E m - P + K] / (LP n), a share: A average concessional borrowings, m the market rate, c the
     * rate paid on A, E average equity, P the annual profit before tax, K the annual subsidies other than interest, LP
     * n the annual revenue from loans. 0 is independence, 1 a yield that must double, -0.43 one that could be cut by 43
     * per cent. It is never clipped. Undefined where revenue from loans is zero or negative, and without opening
     * balances. World Bank 1995, para 26; Yaron 1992.
     *
     * <p>K and P belong together. K adds back grants that were booked in P, and values subsidies that were booked
     * nowhere. Variant {@code before-donations} takes booked grants out of P and counts only the unbooked subsidies as
     * K; on the same facts both give the same index. Variant {@code break-even-yield}: n (1 + SDI), the yield on the
     * average portfolio at which the index is zero.
     */
    public static final Indicator SUBSIDY_DEPENDENCE_INDEX = Indicator.of(
                    "intermediary.subsidy-dependence-index", "Subsidy Dependence Index")
            .topic("subsidy")
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
                    .in(SHARE))
            .variant(Variant.of(
                            "before-donations",
                            LIBRARY,
                            subsidy(PRE_TAX_PROFIT.minus(DONATIONS), UNBOOKED_SUBSIDIES)
                                    .over(annual(LOAN_REVENUE)))
                    .note("profit before donations, with the unbooked subsidies only"))
            .variant(Variant.of(
                            "break-even-yield",
                            YARON_1992,
                            annual(LOAN_REVENUE)
                                    .plus(subsidy(PRE_TAX_PROFIT, OTHER_SUBSIDIES))
                                    .over(average(GROSS_LOANS)))
                    .in(RATE)
                    .note("the yield on the average portfolio at which the index is zero"))
            .build();

    private Subsidy() {}

    /** The annual subsidy S in money: interest saved, less the return that equity did earn, and all else. */
    private static Formula subsidy(Term<Flow> profit, Term<Flow> otherSubsidies) {
        Formula onBorrowings =
                average(CONCESSIONAL_BORROWINGS).times(rate(MARKET_RATE).minus(rate(CONCESSIONAL_RATE)));
        Formula onEquity = average(EQUITY).times(rate(MARKET_RATE)).minus(annual(profit));
        return onBorrowings.plus(onEquity).plus(annual(otherSubsidies));
    }
}
