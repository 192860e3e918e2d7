/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.Arrays;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;

/** A poverty measure of a survey, and the same with all welfare scaled: after what policies do to it, not before. */
record Scaled(Measure measure, Survey rows) {
    /** The rows that the indicator's measure looks at in the figures. */
    static Optional<Scaled> of(Indicator indicator, Fact<Survey> fact, Figures figures) {
        return Measure.in(indicator.formula(), fact)
                .filter(Measure::isToLine)
                .flatMap(measure -> figures.fact(fact).map(survey -> new Scaled(measure, measure.prepare(survey))));
    }

    /** Why there is nothing to scale, where that is so. */
    static Fault fault(Indicator indicator) {
        return new Fault(
                Reason.NOT_APPLICABLE, indicator.title() + " is not a measure of one survey against its poverty line");
    }

    /** The weighted mean over the line. */
    double mean() {
        Columns columns = rows.columns().moderate();
        return columns.total().value() / columns.population.value() / rows.bound();
    }

    Evaluation asReported() {
        return measure.evaluatePrepared(rows);
    }

    Evaluation by(double ratio) {
        return measure.evaluatePrepared(rows.with(new Columns(
                Arrays.stream(rows.columns().welfare).map(y -> y * ratio).toArray(), rows.columns().weights)));
    }
}
