/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

/**
 * The subject of a prudential limit, or of a prudential rule that defines something by a number.
 *
 * @since 0.1.0
 */
public enum LimitKind {
    /** Regulatory capital over risk-weighted assets. */
    CAPITAL_RATIO("capital ratio", false),
    /** The largest exposure to one client or one group of connected clients. */
    SINGLE_EXPOSURE("single exposure", false),
    /** The largest exposure to a global systemically important bank, for one that is itself one. */
    SINGLE_EXPOSURE_GSIB("single exposure between G-SIBs", false),
    /** The size from which an exposure is a large one. */
    LARGE_EXPOSURE("large exposure", true),
    /** All large exposures together. */
    LARGE_EXPOSURES_TOTAL("large exposures together", false),
    /** Fixed assets for the institution's own use. */
    FIXED_ASSETS("operating fixed assets", false),
    /** The largest holding of equity in one non-financial enterprise. */
    EQUITY_HOLDING("equity holding in one enterprise", false),
    /** All holdings of equity in non-financial enterprises together. */
    EQUITY_HOLDINGS_TOTAL("equity holdings together", false),
    /** The overall open position in foreign currencies. */
    FOREIGN_EXCHANGE("open currency position", false),
    /** The largest open position in a single currency. */
    FOREIGN_EXCHANGE_CURRENCY("open position in one currency", false),
    /** Loans to insiders and related parties together. */
    INSIDER_LENDING("insider lending", false),
    /** The part of the institution's shares from which an owner is an insider. */
    INSIDER_OWNERSHIP("insider by ownership", true),
    /** The part of a corporation's shares from which an insider's interest makes it a related party. */
    RELATED_INTEREST("related by interest", true),
    /** The degree of kinship up to which family members of an insider are related parties. */
    FAMILY_DEGREE("related by family", true),
    /** General provisions over the assets that are not classified. */
    GENERAL_PROVISION("general provisions", false),
    /** The fall of the economic value of equity for a shift of interest rates. */
    ECONOMIC_VALUE("fall of economic value", false),
    /** The fall of net interest income over a year for a shift of interest rates. */
    NET_INTEREST_INCOME("fall of net interest income", false);

    private final String words;
    private final boolean definition;

    LimitKind(String words, boolean definition) {
        this.words = words;
        this.definition = definition;
    }

    /**
     * Returns the kind in words.
     *
     * @return for instance {@code single exposure}
     */
    public String words() {
        return words;
    }

    /**
     * Tells whether a limit of this kind can be a part of a basis.
     *
     * @param basis the basis
     * @return true for capital, except for rules on capital itself, on shares, on kinship and on assets not classified
     */
    public boolean fits(LimitBasis basis) {
        return switch (this) {
            case CAPITAL_RATIO -> basis == LimitBasis.RISK_WEIGHTED_ASSETS;
            case INSIDER_OWNERSHIP, RELATED_INTEREST -> basis == LimitBasis.SHARES;
            case FAMILY_DEGREE -> basis == LimitBasis.PLAIN_NUMBER;
            case GENERAL_PROVISION -> basis == LimitBasis.UNCLASSIFIED_ASSETS;
            default -> basis == LimitBasis.REGULATORY_CAPITAL || basis == LimitBasis.TIER_1;
        };
    }

    /**
     * Tells whether a limit of this kind can be for a shift of interest rates.
     *
     * @return true for falls of economic value and of net interest income
     */
    public boolean isForShift() {
        return this == ECONOMIC_VALUE || this == NET_INTEREST_INCOME;
    }

    /**
     * Tells whether the number says what counts, rather than how much of it is allowed.
     *
     * @return true for the size of a large exposure, for instance
     */
    public boolean isDefinition() {
        return definition;
    }
}
