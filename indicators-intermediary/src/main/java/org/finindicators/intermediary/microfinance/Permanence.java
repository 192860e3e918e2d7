/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.microfinance;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.indicator.Authority.ILO_2003;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.RATIO;
import static org.finindicators.intermediary.microfinance.Adjustments.REVENUE;
import static org.finindicators.intermediary.microfinance.SelfSufficiency.FINANCIAL_SELF_SUFFICIENCY;
import static org.finindicators.intermediary.microfinance.SelfSufficiency.OPERATIONAL_SELF_SUFFICIENCY;
import static org.finindicators.intermediary.statement.BankItems.BORROWINGS;
import static org.finindicators.intermediary.statement.BankItems.CONCESSIONAL_BORROWINGS;
import static org.finindicators.intermediary.statement.BankItems.DEPOSITS;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;
import static org.finindicators.intermediary.statement.IncomeItems.DONATIONS;

import org.finindicators.formula.Fact;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.Term;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicator of the permanence of a microfinance institution.
 *
 * @since 0.1.0
 */
public final class Permanence {
    /** The statements of earlier years, for what has to hold over several of them. */
    public static final Fact<EarlierStatements> EARLIER_STATEMENTS =
            new Fact<>("earlier-statements", "earlier statements", EarlierStatements.class);

    /** All that the institution was lent. */
    static final Term<Stock> FUNDING = DEPOSITS.plus(BORROWINGS);

    /**
     * Tells whether the institution can last: by its own capital, by funding other than gifts, by covering its costs
     * year after year.
     *
     * <p>Equity / total assets, a share. Undefined where total assets are zero. No standard ratio measures permanence;
     * the variants are the proxies in use.
     *
     * <p>Variants: {@code deposit-funding} and {@code commercial-funding} (deposits and borrowings that are not
     * concessional) as shares of deposits and borrowings; {@code grant-dependence}: booked grants / (financial revenue
     * + grants); {@code self-sufficiency} and {@code operational}: the least financial or operational self-sufficiency
     * of this and the two years before, so that 1 says that each year was covered. The latter two need
     * {@link #EARLIER_STATEMENTS}; they are undefined where one of the three years is, or is another institution's.
     */
    public static final Indicator PERMANENCE = Indicator.builder("intermediary.permanence", "Permanence")
            .topic("microfinance")
            .definition(
                    "Capital over assets; the variants are sources of funding and self-sufficiency over three years.")
            .source(ILO_2003, "good practices, permanence")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, OUTCOME)
            .variant(Variant.of("capital-to-assets", LIBRARY, closing(EQUITY).over(closing(TOTAL_ASSETS))))
            .variant(Variant.of("deposit-funding", LIBRARY, closing(DEPOSITS).over(closing(FUNDING)))
                    .note("deposits over deposits and borrowings"))
            .variant(Variant.of(
                            "commercial-funding",
                            LIBRARY,
                            closing(FUNDING.minus(CONCESSIONAL_BORROWINGS)).over(closing(FUNDING)))
                    .note("funding that is not concessional over deposits and borrowings"))
            .variant(Variant.of("grant-dependence", LIBRARY, annual(DONATIONS).over(annual(REVENUE.plus(DONATIONS))))
                    .better(LOWER)
                    .note("booked grants over financial revenue and grants"))
            .variant(Variant.of("self-sufficiency", LIBRARY, YearAfterYear.least(3, FINANCIAL_SELF_SUFFICIENCY))
                    .in(RATIO)
                    .note("least financial self-sufficiency of three years"))
            .variant(Variant.of("operational", LIBRARY, YearAfterYear.least(3, OPERATIONAL_SELF_SUFFICIENCY))
                    .in(RATIO)
                    .note("least operational self-sufficiency of three years"))
            .build();

    private Permanence() {}
}
