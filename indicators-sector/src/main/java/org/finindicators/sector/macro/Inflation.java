/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.macro;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.mean;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.formula.Formula.priorMean;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WDI;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.RATE;
import static org.finindicators.sector.macro.ExternalItems.WPI;
import static org.finindicators.statement.EconomyItems.CPI;

import java.util.function.UnaryOperator;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.PriceIndex;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicators of inflation.
 *
 * @since 0.1.0
 */
public final class Inflation {
    /**
     * Gives the growth of consumer prices over a year.
     *
     * <p>Mean index of the year / mean index of the previous year - 1, a rate a year. The mean is the one reported, or
     * that of the twelve monthly values; with fewer it is undefined. Undefined too where a mean of the previous year is
     * missing, an index is zero or negative, or the period is not one year. Deflation is a value below zero, and not
     * better than stable prices: lower is better down to zero. World Bank 1995, para 14.
     *
     * <p>Variant {@code end-of-period}: index at the end of the year / index at its opening - 1. The two differ
     * whenever inflation changes within the year; neither is the mean of twelve monthly rates. Variant
     * {@code annualised} compounds the growth of a shorter or longer period to a year: 3 per cent in a month are 42.58
     * per cent a year, not 36.
     *
     * <p>A rebased index is given as a {@link org.finindicators.period.PriceSeries}, which links it where the old and
     * the new one overlap. Levels on bases that are not linked are undefined, base mismatch.
     */
    public static final Indicator INFLATION_CPI = inflation(
            "macro.inflation-cpi",
            "Inflation rate (consumer prices)",
            "Growth of the consumer price index, of the mean of one year over the mean of the year before.",
            CPI,
            average -> average.code(WDI, "FP.CPI.TOTL.ZG"));

    /**
     * Gives the growth of wholesale or producer prices over a year.
     *
     * <p>Formula, unit, variants and undefined cases as {@link #INFLATION_CPI}, on the wholesale price index, which has
     * goods with their import duties and no services. World Bank 1995, para 14.
     */
    public static final Indicator INFLATION_WPI = inflation(
            "macro.inflation-wpi",
            "Inflation rate (wholesale prices)",
            "Growth of the wholesale price index, of the mean of one year over the mean of the year before.",
            WPI,
            UnaryOperator.identity());

    private Inflation() {}

    private static Indicator inflation(
            String id, String name, String definition, Item<PriceIndex> index, UnaryOperator<Variant> published) {
        return Indicator.builder(id, name)
                .topic("stability")
                .alsoCalled("price rises", index.name() + " inflation")
                .definition(definition)
                .source(WORLD_BANK_1995, "para 14")
                .better(CONTEXTUAL)
                .tier(KEY)
                .roles(INTERMEDIATE, OUTCOME)
                .variant(published.apply(Variant.of(
                                "average",
                                WDI,
                                mean(index).changeFrom(priorMean(index)).ifOneYear())
                        .in(RATE)))
                .variant(Variant.of(
                                "end-of-period",
                                LIBRARY,
                                closing(index).changeFrom(opening(index)).ifOneYear())
                        .in(RATE)
                        .note("end of year over end of the previous year"))
                .variant(Variant.of("annualised", LIBRARY, closing(index).annualGrowthFrom(opening(index)))
                        .note("growth from the opening to the end of the period, compounded to a year"))
                .build();
    }
}
