/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.limits;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.indicator.Authority.BASEL_1996;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.intermediary.limits.ExposureLimits.limit;
import static org.finindicators.intermediary.limits.LimitItems.UNCLASSIFIED_ASSETS;
import static org.finindicators.intermediary.statement.BankItems.FIXED_ASSETS;
import static org.finindicators.intermediary.statement.BankItems.LOAN_LOSS_ALLOWANCE;
import static org.finindicators.intermediary.statement.BankItems.SPECIFIC_ALLOWANCE;
import static org.finindicators.regulation.LimitBasis.REGULATORY_CAPITAL;

import java.util.List;
import java.util.function.BiFunction;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.intermediary.risk.ForeignExchangeRisk;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.regulation.LimitBasis;

/**
 * Declares the indicators of limits on fixed assets, equity holdings and currency positions, and of provisions.
 *
 * @since 0.1.0
 */
public final class PositionLimits {
    /** The holdings of equity in non-financial enterprises. */
    public static final Fact<EquityHoldings> EQUITY_HOLDINGS =
            new Fact<>("equity-holdings", "equity holdings", EquityHoldings.class);

    /**
     * Relates operating fixed assets to capital.
     *
     * <p>Fixed assets for own use / regulatory capital at the end of the period, a share.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>fixed assets or capital are not reported,
     *   <li>capital is zero or negative.
     * </ul>
     *
     * <p>World Bank 1995, Annex 1, section 4, allows all of capital.
     */
    public static final Indicator FIXED_ASSET_LIMIT = limit(
                    "intermediary.fixed-asset-limit", "Operating fixed assets / regulatory capital")
            .definition("Fixed assets for the institution's own use over regulatory capital.")
            .variant(Variant.of("wb1995", WORLD_BANK_1995, fixedAssets(REGULATORY_CAPITAL)))
            .build();

    /**
     * Relates holdings of equity in non-financial enterprises to capital.
     *
     * <p>Largest holding in one enterprise / regulatory capital, a share; what is fully consolidated, or deducted from
     * capital, does not count.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>capital is zero or negative,
     *   <li>the exempt part is negative, or more than the holding,
     *   <li>an enterprise has no name.
     * </ul>
     *
     * <p>World Bank 1995, Annex 1, section 4, allows 15 per cent of capital. Variant {@code together}: all holdings,
     * for which it allows 60 per cent (the scan prints 6096).
     */
    public static final Indicator EQUITY_HOLDING_LIMIT = limit(
                    "intermediary.equity-holding-limit", "Holdings of non-financial equity / capital")
            .definition("The largest holding of equity in one non-financial enterprise over regulatory capital.")
            .variant(Variant.of("each", WORLD_BANK_1995, largestHolding(REGULATORY_CAPITAL)))
            .variant(Variant.of("together", WORLD_BANK_1995, allHoldings(REGULATORY_CAPITAL))
                    .note("all holdings together"))
            .build();

    /**
     * Relates the open position in foreign currencies to capital, as the limit does.
     *
     * <p>max(sum of long positions, sum of short positions) / regulatory capital, a share.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>capital is zero or negative,
     *   <li>a position is in the reporting currency, or in none,
     *   <li>the positions are against another currency than that of the figures.
     * </ul>
     *
     * <p>World Bank 1995, Annex 1, section 4: customarily below 5 to 10 per cent, overall and in each currency.
     * Variants: {@code each-currency} (the largest position in one currency), {@code with-gold} (the position in gold
     * on top).
     */
    public static final Indicator FOREIGN_EXCHANGE_LIMIT = limit(
                    "intermediary.foreign-exchange-limit", "Open foreign-exchange position / capital")
            .alsoCalled("NOP limit", "FX")
            .definition("The larger of all long and all short positions in foreign currencies"
                    + " over regulatory capital.")
            .variant(Variant.of("overall", WORLD_BANK_1995, openPosition(REGULATORY_CAPITAL)))
            .variant(Variant.of("each-currency", WORLD_BANK_1995, eachCurrency(REGULATORY_CAPITAL))
                    .note("the largest position in one currency"))
            .variant(Variant.of(
                            "with-gold",
                            BASEL_1996,
                            ForeignExchangeRisk.openPositionWithGold().over(CapitalItems.capital(REGULATORY_CAPITAL)))
                    .note("the position in gold on top"))
            .build();

    /**
     * Relates general provisions to the assets that they are for.
     *
     * <p>(Loan-loss allowance - specific allowance) / assets not classified, a share. Undefined where no asset is
     * unclassified. World Bank 1995, Annex 1, section 5, asks for more than 1 per cent.
     */
    public static final Indicator GENERAL_PROVISION_MINIMUM = limit(
                    "intermediary.general-provision-minimum", "General provisions / assets not classified")
            .definition("The allowance that is not set aside for single loans, over assets not classified.")
            .source(WORLD_BANK_1995, "Annex 1, section 5")
            .better(HIGHER)
            .variant(Variant.of("wb1995", WORLD_BANK_1995, generalProvisions()))
            .build();

    private PositionLimits() {}

    static Formula fixedAssets(LimitBasis basis) {
        return closing(FIXED_ASSETS).over(CapitalItems.capital(basis));
    }

    static Formula openPosition(LimitBasis basis) {
        return ForeignExchangeRisk.openPosition().over(CapitalItems.capital(basis));
    }

    static Formula eachCurrency(LimitBasis basis) {
        return ForeignExchangeRisk.largestCurrencyPosition().over(CapitalItems.capital(basis));
    }

    static Formula generalProvisions() {
        return closing(LOAN_LOSS_ALLOWANCE.minus(SPECIFIC_ALLOWANCE)).over(closing(UNCLASSIFIED_ASSETS));
    }

    static Formula largestHolding(LimitBasis basis) {
        return equity("largest equity holding", EquityHoldings::largest, basis);
    }

    static Formula allHoldings(LimitBasis basis) {
        return equity("all equity holdings", EquityHoldings::together, basis);
    }

    private static Formula equity(
            String words, BiFunction<EquityHoldings, Figures, Evaluation> asked, LimitBasis basis) {
        return Calculation.from(
                        EQUITY_HOLDINGS,
                        words,
                        Dimension.MONEY,
                        List.of(
                                Reason.OUT_OF_DOMAIN.when("more exempt than is held, or less than nothing"),
                                Reason.OUT_OF_DOMAIN.when("an enterprise without a name")),
                        asked)
                .over(CapitalItems.capital(basis));
    }
}
