/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Rational;

/** Forms evaluations of one survey from doubles. */
record Answer(List<Operand> operands, List<String> notes) {
    Answer note(String note) {
        List<String> all = new ArrayList<>(notes);
        all.add(note);
        return new Answer(operands, all);
    }

    Evaluation number(double value) {
        return Double.isFinite(value)
                ? Evaluation.of(Rational.of(BigDecimal.valueOf(value)), operands, notes)
                : beyond();
    }

    Evaluation quotient(double above, double below, String what) {
        return Double.isFinite(above) && Double.isFinite(below)
                ? quotient(Rational.of(BigDecimal.valueOf(above)), Rational.of(BigDecimal.valueOf(below)), what)
                : beyond();
    }

    Evaluation quotient(Rational above, Rational below, String what) {
        return Evaluation.quotient(above, below, what, operands, notes);
    }

    Evaluation undefined(Reason reason, String detail) {
        return Evaluation.undefined(reason, detail, operands);
    }

    Evaluation outside(Survey survey, int row, String why) {
        return undefined(Reason.OUT_OF_DOMAIN, "row " + row + " has welfare " + survey.welfare(row) + ", " + why);
    }

    Evaluation beyond() {
        return undefined(Reason.OUT_OF_DOMAIN, Measure.BEYOND);
    }
}
