/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;

/**
 * The means of the four cells of a survey: reached or not, before or after. Rows of weight zero are left out.
 *
 * <p>They are the whole of the regression on two dummies and their product, so no system of equations is solved.
 */
final class Cells {
    static final int COUNT = 4;
    private static final String[] NAMES = {
        "comparison group, before", "comparison group, after", "those reached, before", "those reached, after"
    };

    final int[] rows = new int[COUNT];
    final double[] weights = new double[COUNT];
    final double[] means = new double[COUNT];
    private final ImpactSurvey survey;

    Cells(ImpactSurvey survey) {
        this.survey = survey;
    }

    /** Fills them, or says what is wrong with the survey. */
    Optional<Evaluation> compute(Outcome outcome) {
        if (survey.size() == 0) {
            return undefined(Reason.GROUP_TOO_SMALL, "the survey has no row");
        }
        Sum[] weight = sums();
        Sum[] product = sums();
        for (int row = 0; row < survey.size(); row++) {
            double value = survey.value(row);
            double w = survey.weight(row);
            if (!Double.isFinite(value) || !(w >= 0) || Double.isInfinite(w)) {
                return undefined(Reason.OUT_OF_DOMAIN, "row " + row + " has value " + value + " and weight " + w);
            }
            if (!outcome.contains(value)) {
                return undefined(Reason.OUT_OF_DOMAIN, "row " + row + " has value " + value + ": " + outcome.rule);
            }
            int cell = cell(row);
            rows[cell] += w > 0 ? 1 : 0;
            weight[cell].add(w);
            product[cell].add(w * value);
        }
        for (int cell = 0; cell < COUNT; cell++) {
            if (rows[cell] == 0) {
                return undefined(Reason.GROUP_TOO_SMALL, "no row of " + NAMES[cell]);
            }
            weights[cell] = weight[cell].value();
            means[cell] = product[cell].value() / weights[cell];
        }
        return Double.isFinite(difference())
                ? Optional.empty()
                : undefined(Reason.OUT_OF_DOMAIN, "the sums exceed all bounds");
    }

    /** (treated after - treated before) - (comparison after - comparison before). */
    double difference() {
        return (means[3] - means[2]) - (means[1] - means[0]);
    }

    int cell(int row) {
        return (survey.isTreated(row) ? 2 : 0) + (survey.isAfter(row) ? 1 : 0);
    }

    long total() {
        return (long) rows[0] + rows[1] + rows[2] + rows[3];
    }

    static String name(int cell) {
        return NAMES[cell];
    }

    List<Operand> operands(Figures figures, Outcome outcome) {
        List<Operand> operands = new ArrayList<>();
        for (int cell = COUNT - 1; cell >= 0; cell--) {
            String name = "mean of " + NAMES[cell] + ", " + rows[cell] + " rows";
            String when = figures.period().toString();
            BigDecimal mean = BigDecimal.valueOf(means[cell]);
            operands.add(
                    outcome.isMoney()
                            ? Operand.money(name, when, mean, figures.scale(), figures.currency())
                            : Operand.of(name, when, mean, ""));
        }
        return operands;
    }

    private static Optional<Evaluation> undefined(Reason reason, String detail) {
        return Optional.of(Evaluation.undefined(reason, detail, List.of()));
    }

    private static Sum[] sums() {
        return new Sum[] {new Sum(), new Sum(), new Sum(), new Sum()};
    }
}
