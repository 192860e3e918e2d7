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
