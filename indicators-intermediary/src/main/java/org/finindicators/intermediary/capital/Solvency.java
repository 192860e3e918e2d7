/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.capital;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.indicator.Authority.FDIC;
import static org.finindicators.indicator.Authority.GFDD;
import static org.finindicators.indicator.Authority.MIX;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicator of equity as the balance sheet has it.
 *
 * @since 0.1.0
 */
public final class Solvency {
    /**
     * Gives the part of all assets that the owners have financed.
     *
     * <p>Equity / total assets at the end of the period, a share. Undefined where total assets are zero; negative
     * equity gives a negative share, which is a value. GFDD.SI.03.
     */
    public static final Indicator EQUITY_TO_ASSETS = Indicator.builder(
                    "intermediary.equity-to-assets", "Equity / total assets")
            .topic("capital")
            .alsoCalled("equity ratio", "capital to assets")
            .definition("Equity over all assets.")
            .source(GFDD, "GFDD.SI.03")
            .better(HIGHER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of("closing", GFDD, closing(EQUITY).over(closing(TOTAL_ASSETS)))
                    .code(GFDD, "GFDD.SI.03")
                    .code(FDIC, "EQR")
                    .code(MIX, "Capital / asset ratio"))
            .build();

    private Solvency() {}
}
