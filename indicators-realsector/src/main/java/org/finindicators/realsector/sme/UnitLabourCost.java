/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import static org.finindicators.formula.Formula.growthFactor;
import static org.finindicators.formula.Formula.priorTotal;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.OECD;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.INDEX;
import static org.finindicators.indicator.Unit.RATE;
import static org.finindicators.indicator.Unit.SHARE;
import static org.finindicators.realsector.sme.TradeItems.EFFECTIVE_APPRECIATION;
import static org.finindicators.realsector.sme.TradeItems.PARTNER_LABOUR_COST_GROWTH;
import static org.finindicators.realsector.sme.TradeItems.SECTOR_COMPENSATION;
import static org.finindicators.realsector.sme.TradeItems.SECTOR_EMPLOYEE_WORK;
import static org.finindicators.realsector.sme.TradeItems.SECTOR_REAL_OUTPUT;
import static org.finindicators.realsector.sme.TradeItems.SECTOR_VALUE_ADDED;
import static org.finindicators.realsector.sme.TradeItems.SECTOR_WORK;

import org.finindicators.formula.Formula;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the labour cost of a unit of real output.
 *
 * @since 0.1.0
 */
public final class UnitLabourCost {

    /** Compensation of employees over the part of work that is theirs: the self-employed are paid alike. */
    static final Formula ADJUSTED = total(SECTOR_COMPENSATION)
            .over(total(SECTOR_EMPLOYEE_WORK).over(total(SECTOR_WORK)).ifShare())
            .over(total(SECTOR_REAL_OUTPUT));

    private static final Formula BEFORE = priorTotal(SECTOR_COMPENSATION)
            .over(priorTotal(SECTOR_EMPLOYEE_WORK).over(priorTotal(SECTOR_WORK)).ifShare())
            .over(priorTotal(SECTOR_REAL_OUTPUT));

    private static final Formula PLAIN = total(SECTOR_COMPENSATION).over(total(SECTOR_REAL_OUTPUT));

    /**
     * Gives the labour cost of a unit of real output.
     *
     * <p>(compensation of employees / (work of employees / work)) / real output, an index: cost at current prices,
     * output at constant prices. The self-employed are taken to earn what employees earn.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>one of them is not reported or negative;
     *   <li>there are no employees;
     *   <li>employees work more than all;
     *   <li>output is zero.
     * </ul>
     *
     * <p>World Bank 1995, para 29, names competitiveness without a formula; this is the OECD's.
     *
     * <p>Variants: {@code unadjusted} leaves the self-employed out; {@code growth} over the year before, and
     * {@code growth-unadjusted}, undefined without that year or over another period than a year;
     * {@code relative-growth} in a common currency over that of trading partners; {@code labour-share} divides by value
     * added at current prices, which is the real unit labour cost.
     */
    public static final Indicator UNIT_LABOUR_COST = Indicator.builder(
                    "realsector.unit-labour-cost", "Unit labour cost")
            .topic("sme")
            .alsoCalled("ULC")
            .definition("Labour cost, that of the self-employed imputed, over real output.")
            .source(WORLD_BANK_1995, "para 29")
            .better(LOWER)
            .tier(OTHER)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of("adjusted", OECD, ADJUSTED).in(INDEX))
            .variant(Variant.of("unadjusted", LIBRARY, PLAIN).in(INDEX).note("the self-employed left out"))
            .variant(Variant.of("growth", OECD, ADJUSTED.changeFrom(BEFORE).ifOneYear())
                    .in(RATE)
                    .note("growth over the year before"))
            .variant(Variant.of(
                            "growth-unadjusted",
                            LIBRARY,
                            PLAIN.changeFrom(priorTotal(SECTOR_COMPENSATION).over(priorTotal(SECTOR_REAL_OUTPUT)))
                                    .ifOneYear())
                    .in(RATE)
                    .note("growth over the year before, the self-employed left out"))
            .variant(Variant.of(
                            "relative-growth",
                            LIBRARY,
                            ADJUSTED.over(BEFORE)
                                    .times(growthFactor(EFFECTIVE_APPRECIATION))
                                    .changeFrom(growthFactor(PARTNER_LABOUR_COST_GROWTH))
                                    .ifOneYear())
                    .in(RATE)
                    .note("growth in a common currency over that of trading partners"))
            .variant(Variant.of(
                            "labour-share",
                            LIBRARY,
                            total(SECTOR_COMPENSATION)
                                    .over(total(SECTOR_EMPLOYEE_WORK)
                                            .over(total(SECTOR_WORK))
                                            .ifShare())
                                    .over(total(SECTOR_VALUE_ADDED)))
                    .in(SHARE)
                    .better(CONTEXTUAL)
                    .note("over value added at current prices"))
            .build();

    private UnitLabourCost() {}
}
