/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.math.BigDecimal;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Rational;

/** Puts what was computed in doubles on the sheet of a measure. */
record Answer(Worksheet sheet) {
    static final String BEYOND = "the sums exceed all bounds";

    Answer step(String line) {
        sheet.step(line);
        return this;
    }

    Evaluation number(double value) {
        return Double.isFinite(value) ? sheet.value(BigDecimal.valueOf(value)) : beyond();
    }

    Evaluation quotient(double above, double below, String what) {
        boolean finite = Double.isFinite(above) && Double.isFinite(below);
        return finite && (below == 0 || Double.isFinite(above / below))
                ? sheet.quotient(BigDecimal.valueOf(above), BigDecimal.valueOf(below), what)
                : beyond();
    }

    Evaluation quotient(Rational above, Rational below, String what) {
        return sheet.quotient(above, below, what);
    }

    Evaluation outside(Survey survey, int row, String why) {
        return sheet.undefined(Reason.OUT_OF_DOMAIN, "row " + row + " has welfare " + survey.welfare(row) + ", " + why);
    }

    Evaluation beyond() {
        return sheet.undefined(Reason.OUT_OF_DOMAIN, BEYOND);
    }
}
