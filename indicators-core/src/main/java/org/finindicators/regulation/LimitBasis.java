/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

/**
 * The basis of which a prudential limit is a part or a multiple.
 *
 * @since 0.1.0
 */
public enum LimitBasis {
    /** All regulatory capital: Tier 1 less deductions and the Tier 2 that counts. */
    REGULATORY_CAPITAL("regulatory capital"),
    /** Tier 1 capital less deductions. */
    TIER_1("Tier 1 capital"),
    /** Assets and items off the balance sheet, by their risk weights. */
    RISK_WEIGHTED_ASSETS("risk-weighted assets"),
    /** Assets that are classified neither substandard, doubtful nor loss. */
    UNCLASSIFIED_ASSETS("assets not classified"),
    /** The shares of a corporation. */
    SHARES("shares"),
    /** Nothing; the limit is a plain number. */
    PLAIN_NUMBER("a plain number");

    private final String words;

    LimitBasis(String words) {
        this.words = words;
    }

    /**
     * Returns the basis in words.
     *
     * @return for instance {@code Tier 1 capital}
     */
    public String words() {
        return words;
    }
}
