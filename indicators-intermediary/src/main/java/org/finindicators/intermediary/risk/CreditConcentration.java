/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import static org.finindicators.indicator.Authority.BASEL_LEX;
import static org.finindicators.indicator.Authority.IMF_FSI_2019;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.INDEX;
import static org.finindicators.intermediary.risk.ExposureMeasures.CLIENT_EXPOSURES;
import static org.finindicators.regulation.LimitBasis.REGULATORY_CAPITAL;
import static org.finindicators.regulation.LimitBasis.TIER_1;

import org.finindicators.formula.Fact;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.regulation.LimitProfiles;
import org.finindicators.statement.Breakdown;
import org.finindicators.statistics.Concentration;
import org.finindicators.statistics.ConcentrationMeasures;

/**
 * Declares the indicators of credit concentration.
 *
 * @since 0.1.0
 */
public final class CreditConcentration {
    /** The loans to each region. */
    public static final Fact<Breakdown> LOANS_BY_REGION =
            new Fact<>("loans-by-region", "loans by region", Breakdown.class);

    /** The loans to each sector of the economy. */
    public static final Fact<Breakdown> LOANS_BY_SECTOR =
            new Fact<>("loans-by-sector", "loans by sector", Breakdown.class);

    private static final ConcentrationMeasures<ClientExposures> BY_CLIENT =
            Concentration.of(CLIENT_EXPOSURES, "client group", ClientExposures::combined);

    /**
     * Measures how far loans go to few regions.
     *
     * <p>Herfindahl-Hirschman index, the sum of the squared shares, from 1/n to 1.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>no region is reported,
     *   <li>an amount is negative,
     *   <li>all amounts are zero,
     *   <li>the regions do not add up to a stated total.
     * </ul>
     *
     * <p>World Bank 1995, para 26, names geographic concentration without a formula; the measures are this library's.
     *
     * <p>Variants: {@code points} (times 10,000), {@code top1} and {@code top3} (the share of the largest regions),
     * {@code effective-number} (1 / index), {@code normalised} (0 for equal shares; undefined for a single region).
     */
    public static final Indicator GEOGRAPHIC_CONCENTRATION = breakdown(
                    "intermediary.geographic-concentration",
                    "Concentration by geography",
                    "Sum of the squared shares of regions in all loans (Herfindahl-Hirschman index).",
                    Concentration.of(LOANS_BY_REGION, "region"))
            .alsoCalled("Herfindahl", "HHI")
            .variant(Variant.of(
                            "top3",
                            LIBRARY,
                            Concentration.of(LOANS_BY_REGION, "region").largest(3, 1))
                    .note("share of the three largest"))
            .build();

    /**
     * Measures how far loans go to few sectors of the economy.
     *
     * <p>Herfindahl-Hirschman index, the sum of the squared shares, from 1/n to 1; undefined cases and variants as
     * {@link #GEOGRAPHIC_CONCENTRATION}. World Bank 1995, para 26. Variant {@code top3} is published by the
     * International Monetary Fund as loan concentration by economic activity.
     */
    public static final Indicator SECTORAL_CONCENTRATION = breakdown(
                    "intermediary.sectoral-concentration",
                    "Concentration by economic sector",
                    "Sum of the squared shares of economic sectors in all loans (Herfindahl-Hirschman index).",
                    Concentration.of(LOANS_BY_SECTOR, "sector"))
            .alsoCalled("Herfindahl", "HHI")
            .variant(Variant.of(
                            "top3",
                            IMF_FSI_2019,
                            Concentration.of(LOANS_BY_SECTOR, "sector").largest(3, 1))
                    .code(IMF_FSI_2019, "AQ1_CFSI_PT")
                    .note("share of the three largest"))
            .build();

    /**
     * Measures how far exposures are to few clients, groups of connected clients combined.
     *
     * <p>The ten largest / all exposures, a share; 1 where there are ten or fewer.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>no exposure is reported,
     *   <li>an amount is negative, or all are zero,
     *   <li>a client or a group has no name.
     * </ul>
     *
     * <p>World Bank 1995, para 26, names concentration by client without a formula; the number of clients is this
     * library's, {@link #clientConcentration(int)} takes another.
     *
     * <p>Variants: {@code top1}, {@code top5}, {@code top20}; {@code hhi} and {@code effective-number} over the groups;
     * {@code top20-to-capital}; {@code largest-to-capital}; {@code large-exposures} (all exposures above 10 per cent of
     * regulatory capital, together over it; each is listed in the explanation) and {@code large-exposures-lex} (10 per
     * cent or more of Tier 1, after mitigation). Those over capital are undefined where it is zero or negative; the
     * large exposures are not applicable before the rule was in force.
     */
    public static final Indicator CLIENT_CONCENTRATION = Indicator.builder(
                    "intermediary.client-concentration", "Concentration by client")
            .topic("risk")
            .alsoCalled("top ten borrowers", "largest borrowers", "Herfindahl", "HHI")
            .definition("Exposures to the ten largest clients or groups of connected clients over all exposures.")
            .source(WORLD_BANK_1995, "para 26")
            .better(LOWER)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(top(10))
            .variant(top(1).note("share of the largest"))
            .variant(top(5).note("share of the five largest"))
            .variant(top(20).note("share of the twenty largest"))
            .variant(Variant.of("hhi", LIBRARY, ExposureMeasures.named(BY_CLIENT.herfindahl()))
                    .in(INDEX)
                    .note("sum of squared shares of clients and groups"))
            .variant(Variant.of("effective-number", LIBRARY, ExposureMeasures.named(BY_CLIENT.effectiveNumber()))
                    .in(INDEX)
                    .better(HIGHER)
                    .note("how many equal clients would be as concentrated"))
            .variant(Variant.of(
                            "top20-to-capital",
                            LIBRARY,
                            ExposureMeasures.largestExposures(20).over(CapitalItems.capital(REGULATORY_CAPITAL)))
                    .note("the twenty largest over regulatory capital"))
            .variant(Variant.of(
                            "largest-to-capital",
                            WORLD_BANK_1995,
                            ExposureMeasures.largestExposures(1).over(CapitalItems.capital(REGULATORY_CAPITAL)))
                    .note("the largest over regulatory capital"))
            .variant(Variant.of(
                            "large-exposures",
                            WORLD_BANK_1995,
                            ExposureMeasures.largeExposures(LimitProfiles.WORLD_BANK_1995)
                                    .over(CapitalItems.capital(REGULATORY_CAPITAL)))
                    .note("all exposures above 10 % of regulatory capital, over it"))
            .variant(Variant.of(
                            "large-exposures-lex",
                            BASEL_LEX,
                            ExposureMeasures.largeExposures(LimitProfiles.BASEL_LEX_2019)
                                    .over(CapitalItems.capital(TIER_1)))
                    .note("all exposures of 10 % of Tier 1 or more after mitigation, over it"))
            .build();

    private CreditConcentration() {}

    /**
     * Chooses how many clients or groups are the largest.
     *
     * @param largest how many, at least one
     * @return the concentration by client of that many
     * @throws IllegalArgumentException if it is less than one
     */
    public static Indicator clientConcentration(int largest) {
        return CLIENT_CONCENTRATION.with(top(largest));
    }

    private static Variant top(int largest) {
        return Variant.of(
                "top" + largest,
                LIBRARY,
                ExposureMeasures.named(BY_CLIENT.largest(largest, 1)).asQuotient(QuotientDimensions.MONEY));
    }

    private static Indicator.Builder breakdown(
            String id, String name, String definition, ConcentrationMeasures<Breakdown> measures) {
        return Indicator.builder(id, name)
                .topic("risk")
                .definition(definition)
                .source(WORLD_BANK_1995, "para 26")
                .better(LOWER)
                .tier(OTHER)
                .roles(POLICY, INTERMEDIATE)
                .variant(Variant.of("hhi", LIBRARY, measures.herfindahl()).in(INDEX))
                .variant(Variant.of("points", LIBRARY, measures.herfindahlPoints())
                        .in(INDEX)
                        .note("the index times 10,000"))
                .variant(Variant.of("effective-number", LIBRARY, measures.effectiveNumber())
                        .in(INDEX)
                        .better(HIGHER)
                        .note("how many equal ones would be as concentrated"))
                .variant(Variant.of("normalised", LIBRARY, measures.normalised())
                        .in(INDEX)
                        .note("0 where all are equal, 1 where one holds all"))
                .variant(Variant.of("top1", LIBRARY, measures.largest(1, 1)).note("share of the largest"));
    }
}
