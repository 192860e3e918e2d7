/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.privatesector;

import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WDI;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.realsector.privatesector.InvestmentItems.FIXED_INVESTMENT;
import static org.finindicators.realsector.privatesector.InvestmentItems.PRIVATE_FIXED_INVESTMENT;
import static org.finindicators.realsector.privatesector.InvestmentItems.PUBLIC_FIXED_INVESTMENT;
import static org.finindicators.statement.EconomyItems.GDP;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the level of private investment.
 *
 * @since 0.1.0
 */
public final class PrivateInvestment {
    /**
     * Gives the investment of the private sector.
     *
     * <p>Private gross fixed capital formation / GDP, a share, both at current prices of the same period.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>one of the two is not reported;
     *   <li>GDP is zero or negative.
     * </ul>
     *
     * <p>Negative investment gives a negative share, which is a value. World Bank 1995, para 29, asks for the level
     * without a formula. NE.GDI.FPRV.ZS.
     *
     * <p>Variants: {@code total-less-public}, where the private sector's is not reported itself;
     * {@code share-of-investment}, over all fixed capital formation, undefined below 0 and above 1, where one sector
     * sold more than it bought and a part is not a share; {@code level}, in money.
     */
    public static final Indicator PRIVATE_INVESTMENT = Indicator.builder(
                    "realsector.private-investment", "Private sector investment")
            .topic("private-sector-development")
            .alsoCalled("GFCF", "capital formation")
            .definition("Gross fixed capital formation of the private sector over gross domestic product.")
            .source(WORLD_BANK_1995, "para 29")
            .better(HIGHER)
            .tier(KEY)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of("gdp", WDI, total(PRIVATE_FIXED_INVESTMENT).over(total(GDP)))
                    .code(WDI, "NE.GDI.FPRV.ZS"))
            .variant(Variant.of(
                            "total-less-public",
                            LIBRARY,
                            total(FIXED_INVESTMENT.minus(PUBLIC_FIXED_INVESTMENT))
                                    .over(total(GDP)))
                    .note("all investment less that of the public sector"))
            .variant(Variant.of(
                            "share-of-investment",
                            LIBRARY,
                            total(PRIVATE_FIXED_INVESTMENT)
                                    .over(total(FIXED_INVESTMENT))
                                    .ifShare())
                    .note("over all gross fixed capital formation"))
            .variant(Variant.of("level", LIBRARY, total(PRIVATE_FIXED_INVESTMENT))
                    .note("the amount of the period"))
            .build();

    private PrivateInvestment() {}
}
