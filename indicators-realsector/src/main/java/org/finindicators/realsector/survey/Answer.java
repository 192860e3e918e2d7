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

    /** The sheet of a tally, with a fault where its rows stand for nobody or for too many. */
    static Answer ofTally(long rows, ExactSum population) {
        Worksheet sheet = Worksheet.of(Measure.ALONE).number("rows of the survey", "", BigDecimal.valueOf(rows), "");
        if (rows == 0) {
            sheet.fault(Reason.GROUP_TOO_SMALL, "the survey has no row");
        } else if (population.isBeyond()) {
            sheet.fault(Reason.OUT_OF_DOMAIN, BEYOND);
        } else if (population.value() == 0) {
            sheet.fault(Reason.ZERO_DENOMINATOR, "sum of weights 0");
        }
        return new Answer(sheet);
    }

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
