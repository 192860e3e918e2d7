/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import static org.finindicators.formula.Formula.factor;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.indicator.Authority.GFDD;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WDI;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.MULTIPLE;
import static org.finindicators.indicator.Unit.RATE;
import static org.finindicators.sector.rates.RateItems.DEPOSIT_RATE;
import static org.finindicators.sector.rates.RateItems.LENDING_RATE;
import static org.finindicators.statement.EconomyItems.DEFLATOR_GROWTH;
import static org.finindicators.statement.EconomyItems.INFLATION;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/** Declares the indicators of interest rates. */
public final class InterestRates {
    /**
     * Gives what a loan costs after the growth of prices.
     *
     * <p>(1 + lending rate) / (1 + inflation) - 1, a rate a year, with consumer prices. It is exact at any inflation
     * and never below -100 per cent. Undefined where a rate is -100 per cent or less. World Bank 1995, para 18, which
     * writes lending rate and inflation as a pair.
     *
     * <p>Variants: {@code wdi} deflates by the GDP deflator, as the World Development Indicators publish;
     * {@code approximate} is lending rate - inflation, which is off by the product of the real rate and inflation, and
     * impossible in a hyperinflation; {@code ratio} is the paper's pair read as a quotient, undefined where inflation
     * is zero or negative.
     */
    public static final Indicator REAL_LENDING_RATE = Indicator.of("sector.real-lending-rate", "Real lending rate")
            .topic("interest-rates")
            .definition("The lending rate after inflation, exactly: what a loan costs in goods.")
            .source(WORLD_BANK_1995, "para 18")
            .better(CONTEXTUAL)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("exact", LIBRARY, factor(LENDING_RATE).changeFrom(factor(INFLATION)))
                    .in(RATE))
            .variant(Variant.of("wdi", WDI, factor(LENDING_RATE).changeFrom(factor(DEFLATOR_GROWTH)))
                    .in(RATE)
                    .code(WDI, "FR.INR.RINR")
                    .note("GDP deflator instead of consumer prices"))
            .variant(Variant.of("approximate", LIBRARY, rate(LENDING_RATE).minus(rate(INFLATION)))
                    .in(RATE)
                    .note("difference; close only while inflation is low"))
            .variant(Variant.of("ratio", WORLD_BANK_1995, rate(LENDING_RATE).over(rate(INFLATION)))
                    .in(MULTIPLE)
                    .note("quotient as the paper prints it"))
            .build();

    /**
     * Gives what borrowers pay above what depositors receive.
     *
     * <p>Lending rate - deposit rate, in percentage points. A negative spread is a value. World Bank 1995, para 16. The
     * rates should be effective annual ones of like maturity; fees are not in posted rates.
     *
     * <p>Variant {@code ratio}: lending rate / deposit rate, undefined where the deposit rate is zero or negative.
     */
    public static final Indicator LOAN_DEPOSIT_SPREAD = Indicator.of(
                    "sector.loan-deposit-spread", "Interest spread between loans and deposits")
            .topic("structure")
            .definition("The average lending rate less the average deposit rate.")
            .source(WORLD_BANK_1995, "para 16")
            .better(LOWER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("difference", WDI, rate(LENDING_RATE).minus(rate(DEPOSIT_RATE)))
                    .code(WDI, "FR.INR.LNDP")
                    .code(GFDD, "GFDD.EI.02"))
            .variant(Variant.of("ratio", WORLD_BANK_1995, rate(LENDING_RATE).over(rate(DEPOSIT_RATE)))
                    .in(MULTIPLE)
                    .note("quotient as the paper prints it"))
            .build();

    private InterestRates() {}
}
