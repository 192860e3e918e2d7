/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.poverty;

import java.math.BigDecimal;
import org.finindicators.formula.Formula;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Decimals;
import org.finindicators.realsector.survey.Measure;
import org.finindicators.realsector.survey.WelfarePolicy;

/** Makes variants of measures, and names the authors whose measures they are. */
final class SurveyVariants {
    static final Authority SEN_1976 =
            new Authority("sen1976", "Sen 1976", "Poverty: An Ordinal Approach to Measurement, Econometrica 44, 1976");
    static final Authority SHORROCKS_1995 =
            new Authority("shorrocks1995", "Shorrocks 1995", "Revisiting the Sen Poverty Index, Econometrica 63, 1995");
    static final Authority THON_1979 =
            new Authority("thon1979", "Thon 1979", "On Measuring Poverty, Review of Income and Wealth 25, 1979");
    static final Authority WATTS_1968 =
            new Authority("watts1968", "Watts 1968", "An Economic Definition of Poverty, 1968");
    static final Authority THEIL_1967 =
            new Authority("theil1967", "Theil 1967", "Economics and Information Theory, 1967");
    static final Authority ATKINSON_1970 = new Authority(
            "atkinson1970", "Atkinson 1970", "On the Measurement of Inequality, Journal of Economic Theory 2, 1970");
    static final Authority WOLFSON_1994 = new Authority(
            "wolfson1994", "Wolfson 1994", "When Inequalities Diverge, American Economic Review 84, 1994");
    static final Authority PALMA_2011 = new Authority(
            "palma2011", "Palma 2011", "Homogeneous Middles vs. Heterogeneous Tails, Development and Change 42, 2011");
    static final Authority GINI_1912 = new Authority("gini1912", "Gini 1912", "Variabilita e mutabilita, 1912");

    private SurveyVariants() {}

    static Variant measured(String name, Authority authority, Measure measure) {
        return Variant.of(name, authority, measure.calculation());
    }

    /** A share or mean of persons, which can be pooled. */
    static Variant pooled(String name, Authority authority, Measure measure) {
        return Variant.of(name, authority, measure.pooled(QuotientDimensions.THINGS));
    }

    /** The name of a variant with a parameter, {@code alpha-1-5} for instance. */
    static String named(String parameter, BigDecimal value) {
        return Variant.nameFrom(parameter + " " + Decimals.print(value), parameter);
    }

    static Measure pip(Measure measure) {
        return measure.under(WelfarePolicy.PIP);
    }

    /** The measure less that of the baseline survey. */
    static Formula change(Measure measure) {
        return measure.calculation().minus(measure.from(Measure.BASELINE_SURVEY));
    }
}
