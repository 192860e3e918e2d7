/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.poverty;

import static org.finindicators.indicator.Authority.ATKINSON_1970;
import static org.finindicators.indicator.Authority.GINI_1912;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.PIP;
import static org.finindicators.indicator.Authority.SHORROCKS_1980;
import static org.finindicators.indicator.Authority.THEIL_1967;
import static org.finindicators.indicator.Authority.WDI;
import static org.finindicators.indicator.Authority.WOLFSON_1994;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.INDEX;
import static org.finindicators.realsector.poverty.SurveyVariants.PIP_NOTE;
import static org.finindicators.realsector.poverty.SurveyVariants.beta;
import static org.finindicators.realsector.poverty.SurveyVariants.change;
import static org.finindicators.realsector.poverty.SurveyVariants.grouped;
import static org.finindicators.realsector.poverty.SurveyVariants.measured;
import static org.finindicators.realsector.poverty.SurveyVariants.pip;
import static org.finindicators.realsector.poverty.SurveyVariants.quadratic;

import java.math.BigDecimal;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.indicator.VariantFamily;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.realsector.lorenz.GroupedMeasures;
import org.finindicators.realsector.survey.InequalityMeasures;
import org.finindicators.validation.InvalidInputException;

/**
 * Declares the measures of inequality, which go with the level of income.
 *
 * <p>All are kept as fractions; the World Bank publishes Gini and Theil's measures times 100. Undefined where
 *
 * <ul>
 *   <li>there is no row, or all weights are zero,
 *   <li>a welfare is not a number, or a weight is negative,
 *   <li>and as each says.
 * </ul>
 *
 * <p>Variants {@code pip} are under the conventions of the Poverty and Inequality Platform, and not applicable unless
 * the survey states that its welfare is in dollars of 2021 at purchasing power parity a day. Variants {@code grouped}
 * take the shares of groups instead of a survey, on the Lorenz curve that lies closer to all points as the platform
 * chooses it, or on the one that is named; undefined as {@link GroupedMeasures} says.
 *
 * @since 0.1.0
 */
public final class Inequality {
    private static final VariantFamily EPSILON = VariantFamily.of(
            "epsilon",
            aversion -> measured("epsilon", ATKINSON_1970, InequalityMeasures.atkinson(aversion.doubleValue()))
                    .note("an aversion of " + Decimals.print(aversion)));

    private static final VariantFamily ENTROPY = VariantFamily.of(
            "ge",
            order -> measured("ge", SHORROCKS_1980, InequalityMeasures.generalisedEntropy(order.doubleValue()))
                    .note("order " + Decimals.print(order)));

    /**
     * Gives the Gini coefficient of welfare, weighted.
     *
     * <p>1 - sum of (F - F')(S + S'), F the cumulative shares of persons and S of welfare from the poorest; 0 where all
     * have the same. Undefined where total welfare is not above zero; negative incomes can bring it above 1.
     *
     * <p>Variants: {@code small-sample}, times n/(n - 1) with n rows, undefined for fewer than two; {@code pip}
     * (SI.POV.GINI); {@code grouped}, {@code grouped-quadratic} and {@code grouped-beta}, 1 less twice the area below a
     * Lorenz curve through groups; {@code grouped-lower-bound}, of straight lines between their points, which leaves
     * out all inequality within groups, needs one point only and is exact; {@code change}, less that of the baseline
     * survey.
     */
    public static final Indicator GINI_INDEX = inequality(
                    "realsector.gini-index",
                    "Gini index",
                    "Gini coefficient of welfare per person: twice the area between the Lorenz curve and equality.")
            .alsoCalled("inequality", "Gini coefficient")
            .variant(measured("weighted", GINI_1912, InequalityMeasures.gini()))
            .variant(measured("small-sample", LIBRARY, InequalityMeasures.giniSmallSample())
                    .note("times n/(n - 1), n rows"))
            .variant(measured("pip", PIP, pip(InequalityMeasures.gini()))
                    .code(WDI, "SI.POV.GINI")
                    .note(PIP_NOTE + "; published times 100"))
            .variant(grouped("grouped", GroupedMeasures::gini).in(INDEX))
            .variant(quadratic("grouped-quadratic", GroupedMeasures::gini).in(INDEX))
            .variant(beta("grouped-beta", GroupedMeasures::gini).in(INDEX))
            .variant(Variant.of("grouped-lower-bound", LIBRARY, GroupedMeasures.giniLowerBound())
                    .in(INDEX)
                    .note("grouped data, straight lines between the points, no inequality within groups"))
            .variant(Variant.of("change", WORLD_BANK_1995, change(InequalityMeasures.gini()))
                    .in(INDEX)
                    .note("less that of the baseline survey"))
            .build();

    /**
     * Gives Theil's T: the mean of (y/mean) ln(y/mean), where 0 ln 0 = 0.
     *
     * <p>Undefined for incomes below zero, and where all are zero. Variant {@code pip} under the platform's policy.
     */
    public static final Indicator THEIL_INDEX = inequality(
                    "realsector.theil-index", "Theil index", "Mean of (y/mean) ln(y/mean) of welfare y, Theil's T.")
            .alsoCalled("inequality", "entropy", "GE(1)", "generalised entropy")
            .variant(measured("theil-t", THEIL_1967, InequalityMeasures.theil()))
            .variant(measured("pip", PIP, pip(InequalityMeasures.theil())).note(PIP_NOTE))
            .build();

    /**
     * Gives the mean log deviation, Theil's L: the mean of ln(mean/y).
     *
     * <p>Undefined for incomes of zero and below; variant {@code pip} treats these by the platform's policy before the
     * mean is taken. Variants {@code grouped}, {@code grouped-quadratic} and {@code grouped-beta} take a Lorenz curve
     * through groups; on the beta curve, whose poorest have a negative welfare, those below a thousandth of the
     * population have the welfare at that place.
     */
    public static final Indicator MEAN_LOG_DEVIATION = inequality(
                    "realsector.mean-log-deviation",
                    "Mean log deviation",
                    "Mean of ln(mean/y) of welfare y, Theil's L.")
            .alsoCalled("inequality", "entropy", "MLD", "GE(0)", "Theil L")
            .variant(measured("theil-l", THEIL_1967, InequalityMeasures.meanLogDeviation()))
            .variant(measured("pip", PIP, pip(InequalityMeasures.meanLogDeviation()))
                    .note(PIP_NOTE + "; published times 100"))
            .variant(grouped("grouped", GroupedMeasures::meanLogDeviation).in(INDEX))
            .variant(quadratic("grouped-quadratic", GroupedMeasures::meanLogDeviation)
                    .in(INDEX))
            .variant(beta("grouped-beta", GroupedMeasures::meanLogDeviation).in(INDEX))
            .build();

    /**
     * Gives Atkinson's index for an aversion to inequality of 1: one less the geometric mean over the mean.
     *
     * <p>Undefined for incomes below zero, where all are zero, and for incomes of zero unless epsilon is below 1.
     * Variants {@code epsilon-half} and {@code epsilon-2}: 1 - (mean of (y/mean)^(1 - e))^(1/(1 - e)), and so for any
     * aversion, {@code epsilon-0-75}.
     */
    public static final Indicator ATKINSON_INDEX = inequality(
                    "realsector.atkinson-index",
                    "Atkinson index",
                    "The share of all welfare that could be given up, were the rest divided equally, without loss.")
            .alsoCalled("inequality")
            .variant(measured("epsilon-1", ATKINSON_1970, InequalityMeasures.atkinson(1)))
            .variant(measured("epsilon-half", ATKINSON_1970, InequalityMeasures.atkinson(0.5))
                    .note("an aversion of 0.5"))
            .variant(measured("epsilon-2", ATKINSON_1970, InequalityMeasures.atkinson(2))
                    .note("an aversion of 2"))
            .family(EPSILON)
            .build();

    /**
     * Gives the generalised entropy of order 2, half the square of the coefficient of variation.
     *
     * <p>The mean of ((y/mean)^a - 1) over a (a - 1), for an order a. Undefined for incomes below zero, where all are
     * zero, and for incomes of zero if the order is 0 or below. Variant {@code ge-minus-1} weighs the poorest most;
     * {@code ge-0-5} and so on for any order; order 1 is {@link #THEIL_INDEX}, 0 {@link #MEAN_LOG_DEVIATION}.
     */
    public static final Indicator GENERALISED_ENTROPY = inequality(
                    "realsector.generalised-entropy",
                    "Generalised entropy",
                    "Mean of ((y/mean)^a - 1)/(a (a - 1)) of welfare y, for an order a.")
            .variant(measured("ge-2", SHORROCKS_1980, InequalityMeasures.generalisedEntropy(2)))
            .variant(measured("ge-minus-1", SHORROCKS_1980, InequalityMeasures.generalisedEntropy(-1))
                    .note("order -1"))
            .family(ENTROPY)
            .build();

    /**
     * Gives Wolfson's index of polarisation: 2 (mean (1 - Gini) - mean of the poorer half) / median.
     *
     * <p>Undefined where total welfare or the median is not above zero. Variant {@code pip} under the platform's
     * policy.
     */
    public static final Indicator POLARISATION_INDEX = inequality(
                    "realsector.polarisation-index",
                    "Polarisation index",
                    "2 (mean (1 - Gini) - mean of the poorer half) / median.")
            .alsoCalled("polarization", "Wolfson")
            .variant(measured("wolfson", WOLFSON_1994, InequalityMeasures.wolfson()))
            .variant(measured("pip", PIP, pip(InequalityMeasures.wolfson())).note(PIP_NOTE))
            .build();

    private Inequality() {}

    /**
     * Makes Atkinson's index for any aversion to inequality: the variant {@code epsilon-0-75}, for instance.
     *
     * @param epsilon the aversion as decimal text, above zero
     * @return the indicator, {@link #ATKINSON_INDEX} with this variant
     * @throws InvalidInputException if epsilon is not a decimal number, or not above zero
     */
    public static Indicator atkinson(String epsilon) {
        return atkinson(Intake.requireNumber("epsilon", epsilon));
    }

    /**
     * Makes Atkinson's index for any aversion to inequality, as {@link #atkinson(String)}.
     *
     * @param epsilon the aversion, above zero
     * @return the indicator, {@link #ATKINSON_INDEX} with this variant
     * @throws InvalidInputException if epsilon is not above zero or out of bounds
     */
    public static Indicator atkinson(BigDecimal epsilon) {
        return ATKINSON_INDEX.with(EPSILON.with(epsilon));
    }

    /**
     * Makes the generalised entropy of any order: the variant {@code ge-0-5}, for instance.
     *
     * @param order the order, as decimal text
     * @return the indicator, {@link #GENERALISED_ENTROPY} with this variant
     * @throws InvalidInputException if the order is not a decimal number
     */
    public static Indicator generalisedEntropy(String order) {
        return generalisedEntropy(Intake.requireNumber("order", order));
    }

    /**
     * Makes the generalised entropy of any order, as {@link #generalisedEntropy(String)}.
     *
     * @param order the order
     * @return the indicator, {@link #GENERALISED_ENTROPY} with this variant
     * @throws InvalidInputException if the order is out of bounds
     */
    public static Indicator generalisedEntropy(BigDecimal order) {
        return GENERALISED_ENTROPY.with(ENTROPY.with(order));
    }

    private static Indicator.Builder inequality(String id, String name, String definition) {
        return Indicator.builder(id, name)
                .topic("poverty")
                .definition(definition)
                .source(WORLD_BANK_1995, "para 29")
                .better(LOWER)
                .tier(OTHER)
                .roles(OUTCOME);
    }
}
