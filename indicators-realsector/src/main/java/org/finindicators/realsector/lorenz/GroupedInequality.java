/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import static org.finindicators.indicator.Authority.DATT_1998;

import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.PIP;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.INDEX;
import static org.finindicators.indicator.Unit.MONEY;
import static org.finindicators.indicator.Unit.MULTIPLE;
import static org.finindicators.indicator.Unit.SHARE;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares measures of inequality that are computed from grouped data.
 *
 * <p>By default on the curve that lies closer to all points (least squares), of those that are valid, as the World
 * Bank's platform chooses; {@code quadratic} and {@code beta} take one curve. Undefined where the points contradict
 * each other or the populations beside them, there are fewer than five, they do not determine a curve, or the fit is no
 * valid Lorenz curve. World Bank 1995, para 29, asks for the level of income of the poor without a measure of
 * inequality; these stand beside it.
 */
public final class GroupedInequality {
    /**
     * Measures how far a Lorenz curve through groups is from equality: 1 less twice the area below it.
     *
     * <p>A number from 0 to 1. The platform prints it times a hundred. Variant {@code lower-bound} joins the points by
     * straight lines, which leaves out all inequality within groups: it needs one point only, and is exact.
     */
    public static final Indicator GROUPED_GINI = Indicator.builder("realsector.grouped-gini", "Gini coefficient, grouped")
            .topic("poverty")
            .definition("One less twice the area below a Lorenz curve that is fitted to the shares of groups.")
            .source(WORLD_BANK_1995, "para 29")
            .better(LOWER)
            .tier(OTHER)
            .roles(OUTCOME)
            .variant(Variant.of("selected", PIP, GroupedMeasures.gini()).in(INDEX))
            .variant(Variant.of("quadratic", DATT_1998, GroupedMeasures.gini(LorenzModel.QUADRATIC))
                    .in(INDEX)
                    .note("on the general quadratic curve"))
            .variant(Variant.of("beta", DATT_1998, GroupedMeasures.gini(LorenzModel.BETA))
                    .in(INDEX)
                    .note("on the beta curve"))
            .variant(Variant.of("lower-bound", LIBRARY, GroupedMeasures.giniLowerBound())
                    .in(INDEX)
                    .note("straight lines between the points, no inequality within groups"))
            .build();

    /**
     * Measures the mean of ln(mean / welfare) on a Lorenz curve through groups.
     *
     * <p>A number of zero or more; the platform prints it times a hundred. On the beta curve, whose poorest have a
     * negative welfare, those below a thousandth of the population have the welfare at that place.
     */
    public static final Indicator GROUPED_MEAN_LOG_DEVIATION = Indicator.builder(
                    "realsector.grouped-mean-log-deviation", "Mean log deviation, grouped")
            .topic("poverty")
            .definition("Mean of ln(mean / welfare) on a Lorenz curve that is fitted to the shares of groups.")
            .source(WORLD_BANK_1995, "para 29")
            .better(LOWER)
            .tier(OTHER)
            .roles(OUTCOME)
            .variant(Variant.of("selected", PIP, GroupedMeasures.meanLogDeviation())
                    .in(INDEX))
            .variant(Variant.of("quadratic", DATT_1998, GroupedMeasures.meanLogDeviation(LorenzModel.QUADRATIC))
                    .in(INDEX)
                    .note("on the general quadratic curve"))
            .variant(Variant.of("beta", DATT_1998, GroupedMeasures.meanLogDeviation(LorenzModel.BETA))
                    .in(INDEX)
                    .note("on the beta curve"))
            .build();

    /**
     * Measures the welfare that half of the population is below: the mean times the slope of the curve at one half.
     *
     * <p>Money for each person. Undefined where the mean is not above zero, too.
     */
    public static final Indicator GROUPED_MEDIAN = Indicator.builder("realsector.grouped-median", "Median welfare, grouped")
            .topic("poverty")
            .definition("Mean times the slope at one half of a Lorenz curve that is fitted to the shares of groups.")
            .source(WORLD_BANK_1995, "para 29")
            .better(HIGHER)
            .tier(OTHER)
            .roles(OUTCOME)
            .variant(Variant.of("selected", PIP, GroupedMeasures.median()).in(MONEY))
            .variant(Variant.of("quadratic", DATT_1998, GroupedMeasures.median(LorenzModel.QUADRATIC))
                    .in(MONEY)
                    .note("on the general quadratic curve"))
            .variant(Variant.of("beta", DATT_1998, GroupedMeasures.median(LorenzModel.BETA))
                    .in(MONEY)
                    .note("on the beta curve"))
            .build();

    /**
     * Measures what part of all welfare a part of the population has, on a Lorenz curve through groups.
     *
     * <p>A share, by default of the poorest 40 per cent; {@link #shareBetween(String, String)} takes any part. Variants
     * {@code bottom-20}, {@code top-20}, {@code top-10}; {@code palma} is the richest tenth over the poorest 40 per
     * cent, {@code s80-s20} the richest fifth over the poorest, both undefined where the poorest have nothing.
     */
    public static final Indicator GROUPED_INCOME_SHARE = Indicator.builder(
                    "realsector.grouped-income-share", "Share of welfare, grouped")
            .topic("poverty")
            .definition("Share of all welfare that the poorest 40 per cent have, on a Lorenz curve fitted to groups.")
            .source(WORLD_BANK_1995, "para 29")
            .better(HIGHER)
            .tier(OTHER)
            .roles(OUTCOME)
            .variant(Variant.of("bottom-40", PIP, GroupedMeasures.share(0, 0.4)).in(SHARE))
            .variant(Variant.of("bottom-20", PIP, GroupedMeasures.share(0, 0.2))
                    .in(SHARE)
                    .note("the poorest 20 per cent"))
            .variant(Variant.of("top-20", PIP, GroupedMeasures.share(0.8, 1))
                    .in(SHARE)
                    .better(LOWER)
                    .note("the richest 20 per cent"))
            .variant(Variant.of("top-10", PIP, GroupedMeasures.share(0.9, 1))
                    .in(SHARE)
                    .better(LOWER)
                    .note("the richest 10 per cent"))
            .variant(Variant.of("palma", PIP, GroupedMeasures.shareRatio(0.9, 0.4))
                    .in(MULTIPLE)
                    .better(LOWER)
                    .note("the richest 10 per cent over the poorest 40"))
            .variant(Variant.of("s80-s20", PIP, GroupedMeasures.shareRatio(0.8, 0.2))
                    .in(MULTIPLE)
                    .better(LOWER)
                    .note("the richest 20 per cent over the poorest 20"))
            .build();

    private GroupedInequality() {}

    /**
     * Takes the share of welfare between two places in the population, 0.4 and 0.5 for the fifth tenth.
     *
     * @param from the share of the population that is poorer, as decimal text
     * @param to the share of the population up to which it counts, as decimal text
     * @return the indicator of that share
     * @throws IllegalArgumentException if they are not numbers from 0 to 1 in ascending order
     */
    public static Indicator shareBetween(String from, String to) {
        double start = GroupedMeasures.place(from);
        double end = GroupedMeasures.place(to);
        if (!(start < end)) {
            throw new IllegalArgumentException("from " + from + " to " + to + " is not ascending");
        }
        return GROUPED_INCOME_SHARE.with(Variant.of(
                        Variant.nameFrom("from " + from + " to " + to, "part"),
                        LIBRARY,
                        GroupedMeasures.share(start, end))
                .in(SHARE)
                .note("from " + from + " to " + to + " of the population"));
    }
}
