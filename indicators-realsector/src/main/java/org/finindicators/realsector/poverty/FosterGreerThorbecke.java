/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.poverty;

import java.math.BigDecimal;
import java.util.List;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Rational;
import org.finindicators.realsector.survey.Survey;

/**
 * Computes one poverty measure in a single pass.
 *
 * <p>Sums are compensated (Neumaier), so that their error does not grow with the number of rows.
 */
final class FosterGreerThorbecke {
    private final Survey survey;
    private final int alpha;
    private final boolean strict;

    FosterGreerThorbecke(Survey survey, int alpha, boolean strict) {
        this.survey = survey;
        this.alpha = alpha;
        this.strict = strict;
    }

    Evaluation evaluate(Figures figures) {
        List<Operand> operands = List.of(
                Operand.money(
                        "poverty line",
                        figures.period().toString(),
                        survey.line(),
                        figures.scale(),
                        figures.currency()),
                Operand.of("rows of the survey", "", BigDecimal.valueOf(survey.size()), ""));
        if (survey.size() == 0) {
            return Evaluation.undefined(Reason.GROUP_TOO_SMALL, "the survey has no row", operands);
        }
        if (survey.line().signum() <= 0) {
            return Evaluation.undefined(
                    Reason.OUT_OF_DOMAIN, "poverty line " + survey.line() + ", it must be above zero", operands);
        }
        double z = survey.line().doubleValue();
        Sum poor = new Sum();
        Sum all = new Sum();
        for (int row = 0; row < survey.size(); row++) {
            double y = survey.welfare(row);
            double w = survey.weight(row);
            if (!Double.isFinite(y) || !(w >= 0) || Double.isInfinite(w)) {
                return Evaluation.undefined(
                        Reason.OUT_OF_DOMAIN, "row " + row + " has welfare " + y + " and weight " + w, operands);
            }
            all.add(w);
            if (strict ? y < z : y <= z) {
                poor.add(w * power((z - y) / z));
            }
        }
        if (!Double.isFinite(poor.value()) || !Double.isFinite(all.value())) {
            return Evaluation.undefined(Reason.OUT_OF_DOMAIN, "the sums exceed all bounds", operands);
        }
        return Evaluation.quotient(
                Rational.of(BigDecimal.valueOf(poor.value())),
                Rational.of(BigDecimal.valueOf(all.value())),
                "sum of weights",
                operands,
                List.of("poor are those " + (strict ? "below" : "at or below") + " the line"));
    }

    private double power(double gap) {
        double result = 1;
        for (int i = 0; i < alpha; i++) {
            result *= gap;
        }
        return result;
    }

    /** A sum with the rounding errors of its additions beside it. */
    private static final class Sum {
        private double sum;
        private double lost;

        void add(double value) {
            double next = sum + value;
            lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
            sum = next;
        }

        double value() {
            return sum + lost;
        }
    }
}
