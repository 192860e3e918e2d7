/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.BALASSA_1965;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.OECD;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.INDEX;
import static org.finindicators.indicator.Unit.SHARE;
import static org.finindicators.realsector.sme.SmeItems.ENTERPRISE_VALUE_ADDED;
import static org.finindicators.realsector.sme.TradeItems.COUNTRY_EXPORTS;
import static org.finindicators.realsector.sme.TradeItems.ECONOMY_WORK;
import static org.finindicators.realsector.sme.TradeItems.SECTOR_EXPORTS;
import static org.finindicators.realsector.sme.TradeItems.SECTOR_SALES;
import static org.finindicators.realsector.sme.TradeItems.SECTOR_VALUE_ADDED;
import static org.finindicators.realsector.sme.TradeItems.SECTOR_WORK;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the competitiveness of the sector, which has no single measure.
 *
 * @since 0.1.0
 */
public final class SmeCompetitiveness {
    /**
     * Measures how well the sector competes; each variant looks at another side of it.
     *
     * <p>The revealed comparative advantage: (exports of the sector / exports of the country) / (exports of the sector
     * by the reference / exports of the reference), an index, above 1 for an advantage.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>one of them is not reported or negative;
     *   <li>a total is zero;
     *   <li>the reference exports none of the goods;
     *   <li>a part is larger than its total.
     * </ul>
     *
     * <p>World Bank 1995, para 29, names competitiveness without a formula.
     *
     * <p>Variants: {@code relative-productivity}, value added for each year of work over that of the economy;
     * {@code productivity}, value added for each year of work, in money; {@code unit-labour-cost},
     * {@code domestic-resource-cost} and {@code social-cost-benefit}, of which lower is better; {@code export-share} of
     * sales and {@code share-of-exports} of the country. Each is undefined where what it divides by is zero or
     * negative. More forms are under {@link ComparativeAdvantage}, {@link UnitLabourCost} and
     * {@link DomesticResourceCost}.
     */
    public static final Indicator SME_COMPETITIVENESS = Indicator.builder(
                    "realsector.sme-competitiveness", "Competitiveness of the sector")
            .topic("sme")
            .definition("The sector's share of the country's exports over its share of the reference's exports.")
            .source(WORLD_BANK_1995, "para 29")
            .better(HIGHER)
            .tier(KEY)
            .roles(OUTCOME)
            .variant(Variant.of("comparative-advantage", BALASSA_1965, ComparativeAdvantage.PLAIN)
                    .in(INDEX))
            .variant(Variant.of(
                            "relative-productivity",
                            LIBRARY,
                            total(SECTOR_VALUE_ADDED)
                                    .over(total(SECTOR_WORK))
                                    .over(total(ENTERPRISE_VALUE_ADDED).over(total(ECONOMY_WORK))))
                    .in(INDEX)
                    .note("value added for each year of work, over that of the economy"))
            .variant(Variant.of(
                            "productivity", LIBRARY, total(SECTOR_VALUE_ADDED).over(total(SECTOR_WORK)))
                    .note("value added for each year of work"))
            .variant(Variant.of("unit-labour-cost", OECD, UnitLabourCost.ADJUSTED)
                    .in(INDEX)
                    .better(LOWER)
                    .note("labour cost over real output"))
            .variant(Variant.of(
                            "export-share",
                            LIBRARY,
                            total(SECTOR_EXPORTS).over(total(SECTOR_SALES)).ifShare())
                    .in(SHARE)
                    .note("exports over sales"))
            .variant(Variant.of(
                            "share-of-exports",
                            LIBRARY,
                            total(SECTOR_EXPORTS).over(total(COUNTRY_EXPORTS)).ifShare())
                    .in(SHARE)
                    .note("exports over those of the country"))
            .variant(Variant.of("domestic-resource-cost", LIBRARY, DomesticResourceCost.RATIO)
                    .in(INDEX)
                    .better(LOWER)
                    .note("domestic factor cost over value added at world prices"))
            .variant(Variant.of("social-cost-benefit", LIBRARY, DomesticResourceCost.SOCIAL_COST_BENEFIT)
                    .in(INDEX)
                    .better(LOWER)
                    .note("all cost over output, at social prices"))
            .build();

    private SmeCompetitiveness() {}
}
