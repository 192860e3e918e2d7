/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.poverty;

import static org.finindicators.indicator.Authority.EUROSTAT;
import static org.finindicators.indicator.Authority.FGT_1984;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.PIP;
import static org.finindicators.indicator.Authority.SEN_1976;
import static org.finindicators.indicator.Authority.SHORROCKS_1995;
import static org.finindicators.indicator.Authority.THON_1979;
import static org.finindicators.indicator.Authority.WATTS_1968;
import static org.finindicators.indicator.Authority.WDI;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.INDEX;
import static org.finindicators.indicator.Unit.POINTS;
import static org.finindicators.indicator.Unit.SHARE;
import static org.finindicators.realsector.poverty.SurveyVariants.PIP_NOTE;
import static org.finindicators.realsector.poverty.SurveyVariants.atRisk;
import static org.finindicators.realsector.poverty.SurveyVariants.beta;
import static org.finindicators.realsector.poverty.SurveyVariants.change;
import static org.finindicators.realsector.poverty.SurveyVariants.grouped;
import static org.finindicators.realsector.poverty.SurveyVariants.international;
import static org.finindicators.realsector.poverty.SurveyVariants.national;
import static org.finindicators.realsector.poverty.SurveyVariants.pip;
import static org.finindicators.realsector.poverty.SurveyVariants.pooled;
import static org.finindicators.realsector.poverty.SurveyVariants.quadratic;

import java.math.BigDecimal;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.indicator.VariantFamily;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.realsector.lorenz.GroupedMeasures;
import org.finindicators.realsector.survey.LineRule;
import org.finindicators.realsector.survey.Measure;
import org.finindicators.realsector.survey.PovertyMeasures;
import org.finindicators.realsector.survey.WelfarePolicy;
import org.finindicators.realsector.survey.WelfareUnit;
import org.finindicators.validation.InvalidInputException;

/**
 * Declares the poverty measures of Foster, Greer and Thorbecke, and those that refine them.
 *
 * <p>With weights w, welfare y and poverty line z: FGT(a) = sum over the poor of w ((z - y) / z)^a / sum of w. The sum
 * in the denominator runs over the whole population. The poor are those strictly below the line, as in the World Bank's
 * Poverty and Inequality Platform. Incomes of zero and below enter as they are, unless the survey is under a policy.
 *
 * <p>The first variant, {@code national}, is for surveys whose line is stated to be the country's own,
 * {@link org.finindicators.realsector.survey.PovertyLine#national(String)}, which also serves the regions of the
 * country; {@code below} takes a line of any name, the caller's own for instance. Variants {@code pip} apply the
 * platform's policy, {@link WelfarePolicy#PIP}, at the survey's line, {@code international} at 3.00 dollars, whatever
 * that line is; both are not applicable unless the survey states that its welfare is in dollars of 2021 at purchasing
 * power parity a day.
 *
 * <p>Undefined where
 *
 * <ul>
 *   <li>there is no row, or all weights are zero,
 *   <li>a welfare is not a number, or a weight is negative,
 *   <li>there is no poverty line, or it is zero or negative,
 *   <li>the line is in another unit than the welfare,
 *   <li>for variants {@code change}, the measure of either survey is undefined.
 * </ul>
 *
 * <p>Variants {@code change} are the measure less that of the baseline survey against its own line. Measures of regions
 * are in {@link org.finindicators.realsector.survey.ByGroup}, contributions in
 * {@link org.finindicators.realsector.survey.PovertyDecomposition}. Variants {@code grouped} take the shares of groups
 * instead of a survey, and read the measure off a fitted Lorenz curve: the closer of the two, or the general quadratic,
 * or the beta curve; undefined as {@link GroupedMeasures} says. World Bank 1995, para 29.
 *
 * @since 0.1.0
 */
public final class Poverty {
    private static final Measure PROSPERITY = PovertyMeasures.prosperityGap(28).onlyIn(WelfareUnit.PPP_2021_A_DAY);

    private static final VariantFamily ALPHA = VariantFamily.of(
            "alpha",
            power -> pooled("alpha", FGT_1984, PovertyMeasures.fgt(power.doubleValue(), LineRule.BELOW))
                    .in(INDEX)
                    .note("alpha " + Decimals.print(power)));

    /**
     * Gives the share of the population that is poor: FGT(0).
     *
     * <p>Variants: {@code below}, whatever the line; {@code at-or-below} counts those on the line as poor; {@code pip}
     * under the platform's policy; {@code international} (SI.POV.DDAY) the same at 3.00 dollars;
     * {@code at-risk-of-poverty} at six tenths of the survey's median, as in the European Union; {@code unweighted}
     * counts each row once; {@code change} in percentage points.
     */
    public static final Indicator POVERTY_HEADCOUNT = Indicator.builder(
                    "realsector.poverty-headcount", "Poverty headcount")
            .topic("poverty")
            .alsoCalled("FGT", "P0", "poverty rate", "relative poverty", "at risk of poverty", "AROP")
            .definition("The share of the population below the poverty line, FGT(0).")
            .source(WORLD_BANK_1995, "para 29")
            .better(LOWER)
            .tier(KEY)
            .roles(OUTCOME)
            .variant(pooled("national", WORLD_BANK_1995, national(PovertyMeasures.fgt(0, LineRule.BELOW)))
                    .code(WDI, "SI.POV.NAHC"))
            .variant(pooled("below", PIP, PovertyMeasures.fgt(0, LineRule.BELOW))
                    .note("whatever the line is, the caller's own for instance"))
            .variant(pooled("at-or-below", FGT_1984, PovertyMeasures.fgt(0, LineRule.AT_OR_BELOW))
                    .note("those on the line are poor too"))
            .variant(pooled("pip", PIP, pip(PovertyMeasures.fgt(0))).note(PIP_NOTE))
            .variant(pooled("international", PIP, international(PovertyMeasures.fgt(0)))
                    .code(WDI, "SI.POV.DDAY")
                    .note("at 3.00 dollars a day, " + PIP_NOTE))
            .variant(pooled("at-risk-of-poverty", EUROSTAT, atRisk(PovertyMeasures.fgt(0, LineRule.BELOW)))
                    .code(EUROSTAT, "ilc_li02")
                    .note("at 0.6 of the survey's median"))
            .variant(pooled(
                            "unweighted",
                            LIBRARY,
                            PovertyMeasures.fgt(0, LineRule.BELOW).unweighted())
                    .note("each row counts once"))
            .variant(grouped("grouped", GroupedMeasures::headcount).in(SHARE))
            .variant(quadratic("grouped-quadratic", GroupedMeasures::headcount).in(SHARE))
            .variant(beta("grouped-beta", GroupedMeasures::headcount).in(SHARE))
            .variant(Variant.of("change", WORLD_BANK_1995, change(PovertyMeasures.fgt(0, LineRule.BELOW)))
                    .in(POINTS)
                    .note("less that of the baseline survey"))
            .build();

    /**
     * Gives how far the poor fall below the line, as a share of the line and averaged over everybody: FGT(1).
     *
     * <p>Variants: {@code below}, whatever the line; {@code pip} under the platform's policy; {@code international}
     * (SI.POV.GAPS) the same at 3.00 dollars; {@code income-gap-ratio} averages over the poor alone, and is undefined
     * where nobody is poor; {@code relative-median-gap} is the distance of the median of the poor below six tenths of
     * the survey's median, as in the European Union, and undefined where nobody is poor; {@code change} in percentage
     * points.
     */
    public static final Indicator POVERTY_GAP = Indicator.builder("realsector.poverty-gap", "Poverty gap")
            .topic("poverty")
            .alsoCalled("FGT", "P1", "depth of poverty")
            .definition("The mean distance below the poverty line as a share of the line, zero for the others, FGT(1).")
            .source(WORLD_BANK_1995, "para 29")
            .better(LOWER)
            .tier(KEY)
            .roles(OUTCOME)
            .variant(pooled("national", WORLD_BANK_1995, national(PovertyMeasures.fgt(1, LineRule.BELOW))))
            .variant(pooled("below", PIP, PovertyMeasures.fgt(1, LineRule.BELOW))
                    .note("whatever the line is, the caller's own for instance"))
            .variant(pooled("pip", PIP, pip(PovertyMeasures.fgt(1))).note(PIP_NOTE))
            .variant(pooled("international", PIP, international(PovertyMeasures.fgt(1)))
                    .code(WDI, "SI.POV.GAPS")
                    .note("at 3.00 dollars a day, " + PIP_NOTE))
            .variant(SurveyVariants.measured("income-gap-ratio", SEN_1976, PovertyMeasures.incomeGapRatio())
                    .note("averaged over the poor alone"))
            .variant(SurveyVariants.measured(
                            "relative-median-gap", EUROSTAT, atRisk(PovertyMeasures.relativeMedianGap()))
                    .code(EUROSTAT, "ilc_li11")
                    .note("of the median of the poor, at 0.6 of the survey's median"))
            .variant(grouped("grouped", GroupedMeasures::gap).in(SHARE))
            .variant(quadratic("grouped-quadratic", GroupedMeasures::gap).in(SHARE))
            .variant(beta("grouped-beta", GroupedMeasures::gap).in(SHARE))
            .variant(Variant.of("change", WORLD_BANK_1995, change(PovertyMeasures.fgt(1, LineRule.BELOW)))
                    .in(POINTS)
                    .note("less that of the baseline survey"))
            .build();

    /**
     * Gives the mean of the squared distances, which weighs the poorest most: FGT(2).
     *
     * <p>Variants that also see how poverty is distributed among the poor: {@code watts}, the mean of ln(z/y) over the
     * poor, undefined for incomes of zero and below; {@code watts-pip} under the platform's policy;
     * {@code watts-of-positive}, where such incomes contribute nothing, as the World Bank's programs have it;
     * {@code sen}, Sen's index in the form that ignores replication, H (I + (1 - I) G); {@code sen-1976} for a finite
     * sample, with G q/(q + 1); {@code sen-shorrocks-thon}; {@code thon}, with n (n + 1) below the line. {@code pip} is
     * FGT(2) under the platform's policy, {@code change} FGT(2) less that of the baseline survey, {@code alpha-1-5}
     * FGT(1.5) at whatever line, and so for any power.
     */
    public static final Indicator POVERTY_SEVERITY = Indicator.builder(
                    "realsector.poverty-severity", "Poverty severity")
            .topic("poverty")
            .alsoCalled("FGT", "P2", "squared poverty gap", "Watts", "Sen", "SST")
            .definition("The mean of the squared distances below the poverty line as shares of the line, FGT(2).")
            .source(WORLD_BANK_1995, "para 29")
            .better(LOWER)
            .tier(KEY)
            .roles(OUTCOME)
            .variant(pooled("national", WORLD_BANK_1995, national(PovertyMeasures.fgt(2, LineRule.BELOW))))
            .variant(pooled("below", PIP, PovertyMeasures.fgt(2, LineRule.BELOW))
                    .note("whatever the line is, the caller's own for instance"))
            .variant(pooled("pip", PIP, pip(PovertyMeasures.fgt(2))).note(PIP_NOTE))
            .variant(SurveyVariants.measured("watts", WATTS_1968, PovertyMeasures.watts())
                    .note("mean of ln(z/y) over the poor, averaged over everybody"))
            .variant(SurveyVariants.measured("watts-pip", PIP, pip(PovertyMeasures.watts()))
                    .note("Watts index, welfare below zero left out, below 0.28 set to it"))
            .variant(SurveyVariants.measured("watts-of-positive", PIP, PovertyMeasures.wattsOfPositive())
                    .note("Watts index, welfare of zero and below contributes nothing"))
            .variant(SurveyVariants.measured("sen", SEN_1976, PovertyMeasures.sen())
                    .note("Sen's index, the form that ignores replication"))
            .variant(SurveyVariants.measured("sen-1976", SEN_1976, PovertyMeasures.senOriginal())
                    .note("Sen's index for a finite sample, as first published"))
            .variant(SurveyVariants.measured("sen-shorrocks-thon", SHORROCKS_1995, PovertyMeasures.senShorrocksThon())
                    .note("gaps weighed by rank among everybody"))
            .variant(SurveyVariants.measured("thon", THON_1979, PovertyMeasures.thon())
                    .note("the same as first published, over n (n + 1)"))
            .variant(grouped("grouped", GroupedMeasures::severity).in(INDEX))
            .variant(quadratic("grouped-quadratic", GroupedMeasures::severity).in(INDEX))
            .variant(beta("grouped-beta", GroupedMeasures::severity).in(INDEX))
            .variant(grouped("watts-grouped", GroupedMeasures::watts)
                    .in(INDEX)
                    .note("Watts index of grouped data, the closer Lorenz curve"))
            .variant(quadratic("watts-grouped-quadratic", GroupedMeasures::watts)
                    .in(INDEX)
                    .note("Watts index of grouped data, general quadratic curve"))
            .variant(beta("watts-grouped-beta", GroupedMeasures::watts)
                    .in(INDEX)
                    .note("Watts index of grouped data, beta curve"))
            .variant(Variant.of("change", WORLD_BANK_1995, change(PovertyMeasures.fgt(2, LineRule.BELOW)))
                    .in(INDEX)
                    .note("less that of the baseline survey"))
            .family(ALPHA)
            .build();

    /**
     * Gives the factor by which incomes fall short of 28 dollars of 2021 a day on average: the World Bank's prosperity
     * gap.
     *
     * <p>Sum of w x 28 / y over sum of w. Undefined where an income is zero or below, and not applicable unless the
     * survey states that its welfare is in dollars of 2021 at purchasing power parity a day; variant {@code pip} treats
     * incomes of zero and below by the platform's policy.
     */
    public static final Indicator PROSPERITY_GAP = Indicator.builder("realsector.prosperity-gap", "Prosperity gap")
            .topic("poverty")
            .definition("The mean of 28 dollars of 2021 a day over welfare.")
            .source(PIP, "prosperity gap")
            .better(LOWER)
            .tier(org.finindicators.indicator.Tier.OTHER)
            .roles(OUTCOME)
            .variant(pooled("as-reported", PIP, PROSPERITY))
            .variant(pooled("pip", PIP, pip(PROSPERITY)).note(PIP_NOTE))
            .build();

    private Poverty() {}

    /**
     * Makes the measure of Foster, Greer and Thorbecke for any power: poverty severity with the variant
     * {@code alpha-1-5}, for instance. The poor are those below the line.
     *
     * @param alpha the power as decimal text, at least zero: 0 headcount, 1 gap, 2 severity
     * @return the indicator, {@link #POVERTY_SEVERITY} with this variant
     * @throws InvalidInputException if the power is not a decimal number, or below zero
     */
    public static Indicator fgt(String alpha) {
        return fgt(Intake.requireNumber("alpha", alpha));
    }

    /**
     * Makes the measure of Foster, Greer and Thorbecke for any power, as {@link #fgt(String)}.
     *
     * @param alpha the power, at least zero
     * @return the indicator, {@link #POVERTY_SEVERITY} with this variant
     * @throws InvalidInputException if the power is below zero or out of bounds
     */
    public static Indicator fgt(BigDecimal alpha) {
        return POVERTY_SEVERITY.with(ALPHA.with(alpha));
    }
}
