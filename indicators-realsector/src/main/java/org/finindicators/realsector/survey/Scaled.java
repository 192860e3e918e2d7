/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.Arrays;
import org.finindicators.formula.Evaluation;

/** A poverty measure of a survey, and the same with all welfare scaled: after what policies do to it, not before. */
record Scaled(Measure measure, Survey rows) {
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
