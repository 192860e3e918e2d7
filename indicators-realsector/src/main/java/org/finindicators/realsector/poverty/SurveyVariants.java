/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.poverty;

import static org.finindicators.indicator.Authority.DATT_1998;
import static org.finindicators.indicator.Authority.PIP;
import static org.finindicators.realsector.survey.Measure.BASELINE_WELFARE_SURVEY;

import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Formula;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Variant;
import org.finindicators.realsector.lorenz.GroupedMeasures;
import org.finindicators.realsector.lorenz.LorenzModel;
import org.finindicators.realsector.survey.Measure;
import org.finindicators.realsector.survey.PovertyLine;
import org.finindicators.realsector.survey.WelfarePolicy;

/** Makes variants of measures of surveys and of grouped data. */
final class SurveyVariants {
    static final String PIP_NOTE =
            "for welfare in dollars of 2021 at purchasing power parity a day: below zero left out, below 0.28 set to it";

    /** Six tenths of the weighted median of each survey. */
    private static final PovertyLine AT_RISK_OF_POVERTY = PovertyLine.ofMedian("0.6");

    private SurveyVariants() {}

    static Variant measured(String name, Authority authority, Measure measure) {
        return Variant.of(name, authority, measure.calculation()).in(measure.unit());
    }

    /** A share or mean of persons, which can be pooled. */
    static Variant pooled(String name, Authority authority, Measure measure) {
        return Variant.of(name, authority, measure.pooled(QuotientDimensions.THINGS))
                .in(measure.unit());
    }

    static Measure pip(Measure measure) {
        return measure.under(WelfarePolicy.PIP);
    }

    /** The measure at the platform's lowest line, whatever the line of the survey is. */
    static Measure international(Measure measure) {
        return pip(measure).against(PovertyLines.PIP_2021.international());
    }

    /** The measure for surveys whose line is the national one. */
    static Measure national(Measure measure) {
        return measure.onlyOfLine(PovertyLine.NATIONAL_LINE);
    }

    /** The measure at six tenths of the median. */
    static Measure atRisk(Measure measure) {
        return measure.against(AT_RISK_OF_POVERTY);
    }

    /** The measure less that of the baseline survey. */
    static Formula change(Measure measure) {
        return measure.calculation().minus(measure.from(BASELINE_WELFARE_SURVEY));
    }

    /** A measure of grouped data on the closer Lorenz curve. */
    static Variant grouped(String name, Function<GroupedMeasures, Calculation> measure) {
        return Variant.of(name, PIP, measure.apply(GroupedMeasures.onCloserCurve()))
                .note("grouped data, the closer Lorenz curve");
    }

    /** A measure of grouped data on the general quadratic Lorenz curve. */
    static Variant quadratic(String name, Function<GroupedMeasures, Calculation> measure) {
        return Variant.of(name, DATT_1998, measure.apply(GroupedMeasures.on(LorenzModel.QUADRATIC)))
                .note("grouped data, general quadratic curve");
    }

    /** A measure of grouped data on the beta Lorenz curve. */
    static Variant beta(String name, Function<GroupedMeasures, Calculation> measure) {
        return Variant.of(name, DATT_1998, measure.apply(GroupedMeasures.on(LorenzModel.BETA)))
                .note("grouped data, beta curve");
    }
}
