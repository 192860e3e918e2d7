/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import static org.finindicators.formula.Formula.constant;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.BALASSA_1965;
import static org.finindicators.indicator.Authority.LAURSEN;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.INDEX;
import static org.finindicators.realsector.sme.TradeItems.COUNTRY_EXPORTS;
import static org.finindicators.realsector.sme.TradeItems.REFERENCE_EXPORTS;
import static org.finindicators.realsector.sme.TradeItems.REFERENCE_SECTOR_EXPORTS;
import static org.finindicators.realsector.sme.TradeItems.SECTOR_EXPORTS;

import org.finindicators.formula.Formula;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the revealed comparative advantage of a sector.
 *
 * @since 0.1.0
 */
public final class ComparativeAdvantage {

    /** The sector's part of the country's exports over its part of the reference's, the reference as reported. */
    static final Formula PLAIN = total(SECTOR_EXPORTS)
            .over(total(COUNTRY_EXPORTS))
            .ifShare()
            .over(total(REFERENCE_SECTOR_EXPORTS).over(total(REFERENCE_EXPORTS)).ifShare());

    /** The same with the country taken out of the reference. */
    private static final Formula WITHOUT_OWN = total(SECTOR_EXPORTS)
            .over(total(COUNTRY_EXPORTS))
            .ifShare()
            .over(total(REFERENCE_SECTOR_EXPORTS.minus(SECTOR_EXPORTS))
                    .over(total(REFERENCE_EXPORTS.minus(COUNTRY_EXPORTS)))
                    .ifShare());

    /**
     * Measures whether a country exports more of a sector's goods than others do.
     *
     * <p>(exports of the sector / exports of the country) / (exports of the sector by the reference / exports of the
     * reference), an index: above 1 an advantage, below 1 a disadvantage, 0 without exports. The reference is the world
     * or a group of countries, as reported: with the country in it if the figures have it in.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>one of them is not reported or negative;
     *   <li>a total is zero;
     *   <li>the reference exports none of the goods;
     *   <li>a part is larger than its total;
     *   <li>the currencies differ.
     * </ul>
     *
     * <p>World Bank 1995, para 29, names competitiveness without a formula; this is Balassa's.
     *
     * <p>Variants: {@code log}, the natural logarithm, undefined without exports of the sector; {@code symmetric},
     * (index - 1) / (index + 1), from -1 to below 1, which regressions need; {@code without-own}, which takes the
     * country's exports out of a reference that contains them, undefined where nothing is left, and its
     * {@code log-without-own} and {@code symmetric-without-own}.
     */
    public static final Indicator REVEALED_COMPARATIVE_ADVANTAGE = Indicator.builder(
                    "realsector.revealed-comparative-advantage", "Revealed comparative advantage")
            .topic("sme")
            .alsoCalled("RCA", "Balassa")
            .definition("The sector's share of the country's exports over its share of the reference's exports.")
            .source(WORLD_BANK_1995, "para 29")
            .better(HIGHER)
            .tier(OTHER)
            .roles(OUTCOME)
            .variant(Variant.of("balassa", BALASSA_1965, PLAIN).in(INDEX))
            .variant(Variant.of("log", LIBRARY, PLAIN.ln()).in(INDEX).note("natural logarithm, 0 at parity"))
            .variant(Variant.of("symmetric", LAURSEN, symmetric(PLAIN))
                    .in(INDEX)
                    .note("(index - 1) / (index + 1), 0 at parity"))
            .variant(Variant.of("without-own", LIBRARY, WITHOUT_OWN)
                    .in(INDEX)
                    .note("the country taken out of the reference"))
            .variant(Variant.of("log-without-own", LIBRARY, WITHOUT_OWN.ln())
                    .in(INDEX)
                    .note("natural logarithm, the country taken out of the reference"))
            .variant(Variant.of("symmetric-without-own", LAURSEN, symmetric(WITHOUT_OWN))
                    .in(INDEX)
                    .note("symmetric, the country taken out of the reference"))
            .build();

    private ComparativeAdvantage() {}

    private static Formula symmetric(Formula index) {
        return index.minus(constant("1")).over(index.plus(constant("1")));
    }
}
