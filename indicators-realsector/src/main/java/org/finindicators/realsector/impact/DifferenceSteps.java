/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import java.math.BigDecimal;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Printing;

/** Estimates a difference in differences from the rows of a survey, and its standard error. */
final class DifferenceSteps {
    private final ImpactSurvey survey;
    private final Worksheet sheet;
    private final Cells cells;

    DifferenceSteps(ImpactSurvey survey, Figures figures, Outcome outcome) {
        this.survey = survey;
        sheet = Worksheet.of(figures);
        cells = new Cells(survey, sheet);
        cells.compute(outcome);
    }

    /** (treated after - treated before) - (comparison after - comparison before). */
    Evaluation estimate() {
        return sheet.isSound() ? value(cells.difference(), "n = " + cells.total()) : sheet.undefined();
    }

    /** The standard error of the same. */
    Evaluation standardError(StandardErrorForm form) {
        SpreadSteps spread = new SpreadSteps(survey, cells, form);
        if (sheet.isSound()) {
            spread.requireEnough(sheet);
        }
        if (!sheet.isSound()) {
            return sheet.undefined();
        }
        String difference = Printing.number(BigDecimal.valueOf(cells.difference()));
        return value(
                Math.sqrt(spread.variance()),
                "standard error " + form.words() + ", n = " + cells.total(),
                "difference " + difference);
    }

    private Evaluation value(double value, String... steps) {
        for (String step : steps) {
            sheet.step(step);
        }
        return Double.isFinite(value)
                ? sheet.value(BigDecimal.valueOf(value))
                : sheet.undefined(Reason.OUT_OF_DOMAIN, "the sums exceed all bounds");
    }
}
