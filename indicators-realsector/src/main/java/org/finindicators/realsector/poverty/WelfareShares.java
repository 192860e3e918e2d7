/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.poverty;

import static org.finindicators.indicator.Authority.EUROSTAT;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.PALMA_2011;
import static org.finindicators.indicator.Authority.PIP;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.MULTIPLE;
import static org.finindicators.indicator.Unit.SHARE;
import static org.finindicators.realsector.poverty.SurveyVariants.grouped;

import java.math.BigDecimal;
import java.util.Optional;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.realsector.lorenz.GroupedMeasures;
import org.finindicators.realsector.survey.InequalityMeasures;
import org.finindicators.validation.InvalidInputException;

/**
 * Declares shares of welfare and their ratios, persons ranked by their welfare.
 *
 * <p>A row that a cut falls into is divided in proportion. Incomes of zero and below enter as they are. Undefined where
 *
 * <ul>
 *   <li>there is no row, or all weights are zero,
 *   <li>a welfare is not a number, or a weight is negative,
 *   <li>the denominator, total welfare or that of the poorest, is not above zero.
 * </ul>
 *
 * <p>Variants {@code grouped} take the shares of groups instead of a survey, on the closer Lorenz curve; undefined as
 * {@link GroupedMeasures} says.
 *
 * @since 0.1.0
 */
public final class WelfareShares {
    /**
     * Gives the share of the poorest four tenths of the population in all welfare.
     *
     * <p>Variants for other parts, all of which the platform publishes: {@code bottom-10}, {@code bottom-20},
     * {@code second-20}, {@code third-20}, {@code fourth-20}, {@code top-20}, {@code top-10}. Higher is better for the
     * poor, lower for the rich; the middle fifths have the direction of the poor. {@code bottom-40-grouped},
     * {@code bottom-20-grouped}, {@code top-20-grouped} and {@code top-10-grouped} are of grouped data, on the closer
     * Lorenz curve; {@link #groupedShareBetween(String, String)} takes any part.
     */
    public static final Indicator WELFARE_SHARE = shares("realsector.welfare-share", "Share of welfare")
            .alsoCalled("income share", "decile share", "quintile share", "shared prosperity")
            .definition("Welfare of the poorest four tenths of the population over all welfare.")
            .better(HIGHER)
            .variant(share("bottom-40", 0, 0.4))
            .variant(share("bottom-10", 0, 0.1).note("the poorest tenth"))
            .variant(share("bottom-20", 0, 0.2).note("the poorest fifth"))
            .variant(share("second-20", 0.2, 0.4).note("the second fifth"))
            .variant(share("third-20", 0.4, 0.6).note("the middle fifth"))
            .variant(share("fourth-20", 0.6, 0.8).note("the fourth fifth"))
            .variant(share("top-20", 0.8, 1).better(LOWER).note("the richest fifth"))
            .variant(share("top-10", 0.9, 1).better(LOWER).note("the richest tenth"))
            .variant(groupedShare("bottom-40-grouped", 0, 0.4))
            .variant(groupedShare("bottom-20-grouped", 0, 0.2).note("the poorest fifth, grouped data"))
            .variant(groupedShare("top-20-grouped", 0.8, 1).better(LOWER).note("the richest fifth, grouped data"))
            .variant(groupedShare("top-10-grouped", 0.9, 1).better(LOWER).note("the richest tenth, grouped data"))
            .build();

    /** Gives how many times the welfare of the poorest four tenths the richest tenth has: the Palma ratio. */
    public static final Indicator PALMA_RATIO = shares("realsector.palma-ratio", "Palma ratio")
            .alsoCalled("inequality")
            .definition("Welfare of the richest tenth over that of the poorest four tenths.")
            .better(LOWER)
            .variant(SurveyVariants.measured("palma", PALMA_2011, InequalityMeasures.palma()))
            .variant(grouped("grouped", GroupedMeasures::palma).in(MULTIPLE))
            .build();

    /**
     * Gives how many times the welfare of the poorest fifth the richest fifth has: S80/S20.
     *
     * <p>Variant {@code eurostat} compares the mean of those above the fourth quintile with that of those up to the
     * first, and divides no row at a cut; undefined where nobody is above the fourth quintile.
     */
    public static final Indicator QUINTILE_RATIO = shares("realsector.quintile-ratio", "Quintile ratio")
            .alsoCalled("inequality", "S80/S20", "EQR", "20:20 ratio")
            .definition("Welfare of the richest fifth over that of the poorest fifth.")
            .better(LOWER)
            .variant(SurveyVariants.measured("s80-s20", LIBRARY, InequalityMeasures.quintileRatio()))
            .variant(SurveyVariants.measured("eurostat", EUROSTAT, InequalityMeasures.quintileRatioOfMeans())
                    .code(EUROSTAT, "ilc_di11")
                    .note("means above the fourth and up to the first quintile, no row divided"))
            .variant(grouped("grouped", GroupedMeasures::quintileRatio).in(MULTIPLE))
            .build();

    /**
     * Gives how many times the welfare at the end of the poorest tenth that at the beginning of the richest tenth is.
     *
     * <p>The quantile of nine tenths over that of one tenth. Variants {@code p90-p50} and {@code p50-p10} compare with
     * the median, {@code p80-p20} takes fifths. Undefined where the lower quantile is zero or negative, and as the
     * other measures of a survey are.
     */
    public static final Indicator PERCENTILE_RATIO = shares("realsector.percentile-ratio", "Percentile ratio")
            .definition("Welfare at nine tenths of the population over that at one tenth.")
            .better(LOWER)
            .variant(percentiles("p90-p10", 0.9, 0.1))
            .variant(percentiles("p90-p50", 0.9, 0.5).note("nine tenths over the median"))
            .variant(percentiles("p50-p10", 0.5, 0.1).note("the median over one tenth"))
            .variant(percentiles("p80-p20", 0.8, 0.2).note("four fifths over one fifth"))
            .build();

    private WelfareShares() {}

    /**
     * Makes the share of welfare between two places in the population of grouped data: 0.4 and 0.5 for the fifth tenth.
     *
     * @param from the share of the population that is poorer, as decimal text
     * @param to the share of the population up to which they are counted, as decimal text
     * @return the indicator, {@link #WELFARE_SHARE} with this variant
     * @throws InvalidInputException if they are not numbers from 0 to 1 in ascending order
     */
    public static Indicator groupedShareBetween(String from, String to) {
        Intake intake = new Intake();
        Optional<BigDecimal> start = intake.toNumber("from", from);
        Optional<BigDecimal> end = intake.toNumber("to", to);
        intake.refuse();
        return groupedShareBetween(start.orElseThrow(), end.orElseThrow());
    }

    /**
     * Makes the share of welfare between two places in the population of grouped data, as
     * {@link #groupedShareBetween(String, String)}.
     *
     * @param from the share of the population that is poorer
     * @param to the share of the population up to which they are counted
     * @return the indicator, {@link #WELFARE_SHARE} with this variant
     * @throws InvalidInputException if they are not from 0 to 1 in ascending order
     */
    public static Indicator groupedShareBetween(BigDecimal from, BigDecimal to) {
        Intake intake = new Intake();
        BigDecimal start = intake.number("from", from);
        BigDecimal end = intake.number("to", to);
        intake.refuse();
        String part = "from " + Decimals.print(start) + " to " + Decimals.print(end);
        return WELFARE_SHARE.with(
                groupedShare(Variant.nameFrom(part + " grouped", "part"), start.doubleValue(), end.doubleValue())
                        .note(part + " of the population, grouped data"));
    }

    private static Variant groupedShare(String name, double from, double to) {
        return grouped(name, measures -> measures.share(from, to)).in(SHARE);
    }

    private static Variant percentiles(String name, double high, double low) {
        return SurveyVariants.measured(name, LIBRARY, InequalityMeasures.quantileRatio(high, low));
    }

    private static Variant share(String name, double from, double to) {
        return SurveyVariants.measured(name, PIP, InequalityMeasures.share(from, to));
    }

    private static Indicator.Builder shares(String id, String name) {
        return Indicator.builder(id, name)
                .topic("poverty")
                .source(WORLD_BANK_1995, "para 29")
                .tier(OTHER)
                .roles(OUTCOME);
    }
}
