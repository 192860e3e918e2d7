/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;

/** A measure of a survey, and the same with the welfare of all scaled: after what policies do to it, not before. */
final class Scaled {
    private final Indicator measure;
    private final Fact<Survey> fact;
    private final Figures figures;
    private final Optional<Survey> survey;
    private final Measurement asReported;
    private final List<Survey> looked = new ArrayList<>();
    private final Optional<Fault> fault;

    private Scaled(Indicator measure, Fact<Survey> fact, Figures figures) {
        this.measure = measure;
        this.fact = fact;
        this.figures = figures;
        survey = figures.fact(fact);
        List<Measure> measures = new ArrayList<>();
        WithSurveys read = with((rows, by) -> {
            looked.add(rows);
            measures.add(by);
            return rows;
        });
        asReported = measure.measure(read);
        boolean one = looked.size() == 1
                && measures.get(0).isToLine()
                && read.others().isEmpty();
        fault = one
                ? Optional.empty()
                : Optional.of(new Fault(
                        survey.isEmpty() ? Reason.NOT_REPORTED : Reason.NOT_APPLICABLE,
                        survey.isEmpty() ? fact.name() : measure.title() + " is no measure of one survey to its line"));
    }

    static Scaled of(Indicator measure, Fact<Survey> fact, Figures figures) {
        return new Scaled(measure, fact, figures);
    }

    private WithSurveys with(Survey.Watch watch) {
        return WithSurveys.of(
                figures, survey.map(rows -> Map.of(fact, rows.watched(watch))).orElse(Map.of()));
    }

    Measurement asReported() {
        return asReported;
    }

    /** Why it cannot be scaled, if so. */
    Optional<Fault> fault() {
        return fault;
    }

    /** The weighted mean over the line, of the rows that the measure looks at. */
    double mean() {
        Survey rows = looked.get(0);
        Columns columns = rows.columns();
        ExactSum welfare = new ExactSum();
        for (int row = 0; row < columns.size(); row++) {
            welfare.add(columns.weights[row] * columns.welfare[row]);
        }
        return welfare.value() / columns.population.value() / rows.bound();
    }

    Measurement by(double ratio) {
        return measure.measure(with((rows, by) -> rows.with(new Columns(
                Arrays.stream(rows.columns().welfare).map(y -> y * ratio).toArray(), rows.columns().weights))));
    }
}
