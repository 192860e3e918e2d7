/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey.sql;

import java.math.BigDecimal;
import java.util.List;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Rational;

/** The sums of a group from which its Gini coefficient follows: of w, w y and w y (2 F - w). */
final class GiniSums {
    private static final int WELFARE = 0;
    private static final int RANKS = 1;

    private final long rows;
    private double persons;
    private double welfare;
    private double ranks;

    GiniSums(GroupFound found) {
        rows = found.rows();
        found.measured().values().forEach(sums -> {
            persons += sums.persons();
            welfare += sums.more(WELFARE);
            ranks += sums.more(RANKS);
        });
    }

    /** The mean difference over twice the mean. */
    Evaluation evaluate() {
        List<Operand> operands = List.of(Operand.of("rows of the survey", "", BigDecimal.valueOf(rows), ""));
        if (rows == 0) {
            return Evaluation.undefined(Reason.GROUP_TOO_SMALL, "the survey has no row", operands);
        }
        if (persons == 0) {
            return Evaluation.undefined(Reason.ZERO_DENOMINATOR, "sum of weights 0", operands);
        }
        // below zero by rounding alone: the sum of w y (2F - w - n) has the sign of a mean difference
        double spread = Math.max(0, (ranks - persons * welfare) / persons);
        return Evaluation.quotient(rational(spread), rational(welfare), "total welfare", operands, List.of());
    }

    private static Rational rational(double number) {
        return Rational.of(BigDecimal.valueOf(number));
    }
}
