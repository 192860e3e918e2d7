/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.CompensatedSum;

/** Computes the variance of a difference in differences from the residuals within its four cells. */
final class SpreadSteps {
    private static final int PARAMETERS = 4;
    /** The sign of a cell's mean in the difference. */
    private static final int[] SIGNS = {1, -1, -1, 1};

    private final ImpactSurvey survey;
    private final Cells cells;
    private final StandardErrorForm form;

    SpreadSteps(ImpactSurvey survey, Cells cells, StandardErrorForm form) {
        this.survey = survey;
        this.cells = cells;
        this.form = form;
    }

    double variance() {
        return form == StandardErrorForm.CR1 ? clustered() : byRows();
    }

    /** Writes down which cells have no spread of their own. */
    void requireEnough(Worksheet sheet) {
        for (int cell = 0; cell < Cells.COUNT; cell++) {
            if (cells.rows[cell] < 2) {
                sheet.fault(Reason.GROUP_TOO_SMALL, "a single row of " + Cells.name(cell) + " has no spread");
                return;
            }
        }
        if (form == StandardErrorForm.CR1) {
            survey.clusters()
                    .ifPresentOrElse(
                            clusters -> requireClusters(clusters, sheet),
                            () -> sheet.fault(Reason.NOT_REPORTED, "clusters of the survey"));
        }
    }

    private void requireClusters(int[] clusters, Worksheet sheet) {
        List<Set<Integer>> inCell = new ArrayList<>();
        for (int cell = 0; cell < Cells.COUNT; cell++) {
            inCell.add(new HashSet<>());
        }
        for (int row = 0; row < survey.size(); row++) {
            if (survey.counted(row) > 0) {
                inCell.get(cells.cell(row)).add(clusters[row]);
            }
        }
        for (int cell = 0; cell < Cells.COUNT; cell++) {
            if (inCell.get(cell).size() < 2) {
                // the rows of a whole cell add up to zero, which would pass for certainty
                sheet.fault(Reason.GROUP_TOO_SMALL, "a single cluster of " + Cells.name(cell));
                return;
            }
        }
    }

    private double byRows() {
        CompensatedSum squares = new CompensatedSum();
        for (int row = 0; row < survey.size(); row++) {
            double w = survey.counted(row);
            if (w == 0) {
                continue;
            }
            int cell = cells.cell(row);
            double share = w / cells.weights[cell];
            double residual = survey.value(row) - cells.means[cell];
            squares.add(
                    switch (form) {
                        case HC2 -> square(share * residual) / (1 - share);
                        case HC3 -> square(share * residual / (1 - share));
                        case CLASSICAL -> w * square(residual);
                        default -> square(share * residual);
                    });
        }
        double degrees = cells.total() - (double) PARAMETERS;
        return switch (form) {
            case HC1 -> squares.value() * cells.total() / degrees;
            case CLASSICAL -> squares.value() / degrees * inverseWeights();
            default -> squares.value();
        };
    }

    private double inverseWeights() {
        double sum = 0;
        for (double weight : cells.weights) {
            sum += 1 / weight;
        }
        return sum;
    }

    private double clustered() {
        int[] codes = survey.clusters().orElseThrow();
        Map<Integer, CompensatedSum> byCluster = new HashMap<>();
        for (int row = 0; row < survey.size(); row++) {
            double w = survey.counted(row);
            if (w > 0) {
                int cell = cells.cell(row);
                byCluster
                        .computeIfAbsent(codes[row], code -> new CompensatedSum())
                        .add(SIGNS[cell] * w / cells.weights[cell] * (survey.value(row) - cells.means[cell]));
            }
        }
        CompensatedSum squares = new CompensatedSum();
        byCluster.values().forEach(sum -> squares.add(square(sum.value())));
        double groups = byCluster.size();
        return squares.value() * groups / (groups - 1) * (cells.total() - 1) / (cells.total() - (double) PARAMETERS);
    }

    private static double square(double value) {
        return value * value;
    }
}
