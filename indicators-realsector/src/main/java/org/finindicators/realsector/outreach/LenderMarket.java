/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.INDEX;

import org.finindicators.formula.Fact;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.statement.Breakdown;
import org.finindicators.statistics.Concentration;
import org.finindicators.statistics.ConcentrationMeasures;

/**
 * Declares the concentration of lenders to the target group.
 *
 * @since 0.1.0
 */
public final class LenderMarket {
    /** Loans to the target segment by lender: what each has out there, not its whole portfolio. */
    public static final Fact<Breakdown> TARGET_SEGMENT_LENDERS =
            new Fact<>("target-segment-lenders", "loans to the target segment by lender", Breakdown.class);

    private static final ConcentrationMeasures<Breakdown> MEASURES = Concentration.of(TARGET_SEGMENT_LENDERS, "lender");

    /**
     * Measures the concentration of lenders to the target group.
     *
     * <p>Herfindahl-Hirschman index, the sum of the squared shares of lenders in the loans to the target segment, from
     * 1/n to 1. Lenders under common control are one.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>no lender is reported;
     *   <li>an amount is negative;
     *   <li>all amounts are zero;
     *   <li>the amounts do not add up to a stated total.
     * </ul>
     *
     * <p>World Bank 1995, para 29, names the concentration of market shares among available lenders without a formula;
     * the measures are this library's. A figure for the whole country hides that a district may have a single lender:
     * measure each district by a statement of its own.
     *
     * <p>Variants: {@code points} (times 10,000), {@code cr4} and {@code top1} (the share of the largest),
     * {@code effective-number} (1 / index), {@code normalised} (0 for equal shares; undefined for a single lender).
     */
    public static final Indicator LENDER_CONCENTRATION = Indicator.builder(
                    "realsector.lender-concentration", "Concentration of market shares among lenders")
            .topic("credit-outreach")
            .alsoCalled("HHI", "Herfindahl")
            .definition("Sum of the squared shares of lenders in all loans to the target segment.")
            .source(WORLD_BANK_1995, "para 29")
            .better(LOWER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("hhi", LIBRARY, MEASURES.herfindahl()).in(INDEX))
            .variant(Variant.of("points", LIBRARY, MEASURES.herfindahlPoints())
                    .in(INDEX)
                    .note("the index times 10,000"))
            .variant(Variant.of("cr4", LIBRARY, MEASURES.largest(4, 1)).note("share of the four largest"))
            .variant(Variant.of("top1", LIBRARY, MEASURES.largest(1, 1)).note("share of the largest"))
            .variant(Variant.of("effective-number", LIBRARY, MEASURES.effectiveNumber())
                    .in(INDEX)
                    .better(HIGHER)
                    .note("how many equal lenders would be as concentrated"))
            .variant(Variant.of("normalised", LIBRARY, MEASURES.normalised())
                    .in(INDEX)
                    .note("0 where all are equal, 1 where one holds all"))
            .build();

    private LenderMarket() {}
}
