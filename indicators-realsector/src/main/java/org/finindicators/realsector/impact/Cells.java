/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.CompensatedSum;
import org.finindicators.number.Printing;

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
    private final Worksheet sheet;

    Cells(ImpactSurvey survey, Worksheet sheet) {
        this.survey = survey;
        this.sheet = sheet;
    }

    /** Fills them and reads them into the sheet, or writes there what is wrong with the survey. */
    void compute(Outcome outcome) {
        if (survey.size() == 0) {
            sheet.fault(Reason.GROUP_TOO_SMALL, "the survey has no row");
            return;
        }
        long leftOut = survey.leftOut();
        if (leftOut > 0) {
            sheet.step(Printing.number(leftOut) + (leftOut == 1 ? " row" : " rows") + " without an outcome left out");
        }
        CompensatedSum[] weight = sums();
        CompensatedSum[] product = sums();
        for (int row = 0; row < survey.size(); row++) {
            double value = survey.value(row);
            double w = survey.counted(row);
            if (w == 0) {
                continue;
            }
            if (!Double.isFinite(value) || !(w >= 0) || Double.isInfinite(w)) {
                sheet.fault(Reason.OUT_OF_DOMAIN, "row " + row + " has value " + value + " and weight " + w);
                return;
            }
            if (!outcome.contains(value)) {
                sheet.fault(Reason.OUT_OF_DOMAIN, "row " + row + " has value " + value + ": " + outcome.rule);
                return;
            }
            int cell = cell(row);
            rows[cell]++;
            weight[cell].add(w);
            product[cell].add(w * value);
        }
        fill(weight, product, outcome);
    }

    private void fill(CompensatedSum[] weight, CompensatedSum[] product, Outcome outcome) {
        for (int cell = 0; cell < COUNT; cell++) {
            if (rows[cell] == 0) {
                sheet.fault(Reason.GROUP_TOO_SMALL, "no row of " + NAMES[cell]);
                return;
            }
            weights[cell] = weight[cell].value();
            means[cell] = product[cell].value() / weights[cell];
        }
        if (Double.isFinite(difference())) {
            read(outcome);
        } else {
            sheet.fault(Reason.OUT_OF_DOMAIN, "the sums exceed all bounds");
        }
    }

    private void read(Outcome outcome) {
        String when = sheet.figures().period().toString();
        for (int cell = COUNT - 1; cell >= 0; cell--) {
            String name = "mean of " + NAMES[cell] + ", " + Printing.number(rows[cell]) + " rows";
            BigDecimal mean = BigDecimal.valueOf(means[cell]);
            outcome.write(sheet, name, when, mean);
        }
        outcome.of(sheet);
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

    private static CompensatedSum[] sums() {
        return Stream.generate(CompensatedSum::new).limit(COUNT).toArray(CompensatedSum[]::new);
    }
}
