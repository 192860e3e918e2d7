/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.statement;

import static org.finindicators.formula.Domain.ANY;
import static org.finindicators.formula.Formula.closing;

import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.regulation.LimitBasis;
import org.finindicators.validation.InvalidInputException;

/**
 * Capital as it is reported, which risks, limits and losses are related to, and what capital ratios relate it to.
 *
 * @since 0.1.0
 */
public final class CapitalItems {
    /** Tier 1 less deductions and the Tier 2 that counts under the regulation in force; negative where it is lost. */
    public static final Item<Stock> REGULATORY_CAPITAL =
            Item.stock("regulatory-capital", "regulatory capital").withDomain(ANY);

    /** Tier 1 capital less deductions; negative where it is lost. */
    public static final Item<Stock> TIER_1_CAPITAL =
            Item.stock("tier-1-capital", "Tier 1 capital").withDomain(ANY);

    /** Common equity Tier 1 less deductions; negative where it is lost. */
    public static final Item<Stock> COMMON_EQUITY_TIER_1 = Item.stock("common-equity-tier-1", "common equity Tier 1")
            .withDomain(ANY)
            .partOf(TIER_1_CAPITAL);

    /** Assets weighted by risk as the institution reports them, for market and operational risk as well. */
    public static final Item<Stock> RISK_WEIGHTED_ASSETS = Item.stock("risk-weighted-assets", "risk-weighted assets");

    /**
     * All exposures on and off the balance sheet, unweighted, as the institution reports them for the leverage ratio.
     */
    public static final Item<Stock> LEVERAGE_EXPOSURE = Item.stock("leverage-exposure", "leverage exposure");

    private CapitalItems() {}

    /**
     * Returns the capital that a regulation measures risks against.
     *
     * @param basis regulatory capital or Tier 1
     * @return the closing balance
     * @throws InvalidInputException if the basis is not a measure of capital
     */
    public static Formula capital(LimitBasis basis) {
        return switch (basis) {
            case REGULATORY_CAPITAL -> closing(REGULATORY_CAPITAL);
            case TIER_1 -> closing(TIER_1_CAPITAL);
            default -> throw InvalidInputException.of(basis.words(), "is not a measure of capital");
        };
    }
}
