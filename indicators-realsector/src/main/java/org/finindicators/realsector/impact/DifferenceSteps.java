/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import java.math.BigDecimal;
import java.util.List;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.number.Rational;

/** Estimates a difference in differences from the rows of a survey, and its standard error. */
final class DifferenceSteps {
    private final Cells cells;
    private final Figures figures;
    private final Outcome outcome;

    private DifferenceSteps(Cells cells, Figures figures, Outcome outcome) {
        this.cells = cells;
        this.figures = figures;
        this.outcome = outcome;
    }

    /** (treated after - treated before) - (comparison after - comparison before). */
    static Evaluation estimate(ImpactSurvey survey, Figures figures, Outcome outcome) {
        Cells cells = new Cells(survey);
        return cells.compute(outcome)
                .orElseGet(() ->
                        new DifferenceSteps(cells, figures, outcome).value(cells.difference(), "n = " + cells.total()));
    }

    /** The standard error of the same. */
    static Evaluation standardError(ImpactSurvey survey, Figures figures, Outcome outcome, StandardErrorForm form) {
        Cells cells = new Cells(survey);
        SpreadSteps spread = new SpreadSteps(survey, cells, form);
        return cells.compute(outcome)
                .or(spread::tooFew)
                .orElseGet(() -> new DifferenceSteps(cells, figures, outcome)
                        .value(
                                Math.sqrt(spread.variance()),
                                "standard error " + form.words() + ", n = " + cells.total(),
                                "difference " + cells.difference()));
    }

    private Evaluation value(double value, String... notes) {
        return Double.isFinite(value)
                ? Evaluation.of(
                        Rational.of(BigDecimal.valueOf(value)), cells.operands(figures, outcome), List.of(notes))
                : Evaluation.undefined(
                        Reason.OUT_OF_DOMAIN, "the sums exceed all bounds", cells.operands(figures, outcome));
    }
}
