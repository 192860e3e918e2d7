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

/** The capital that risks, limits and losses are related to. */
public final class CapitalItems {
    /** Tier 1 less deductions and the Tier 2 that counts under the regulation in force; negative where it is lost. */
    public static final Item<Stock> REGULATORY_CAPITAL =
            Item.stock("regulatory-capital", "regulatory capital").withDomain(ANY);

    /** Tier 1 capital less deductions; negative where it is lost. */
    public static final Item<Stock> TIER_1_CAPITAL =
            Item.stock("tier-1-capital", "Tier 1 capital").withDomain(ANY);

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
