/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Rational;

/**
 * Estimates a difference in differences from the rows of a survey, and its standard error.
 *
 * <p>The means of the four cells are the whole of the regression on two dummies and their product, so no system of
 * equations is solved. Rows of weight zero are left out.
 */
final class DifferenceSteps {
    private static final int CELLS = 4;
    private static final int PARAMETERS = 4;
    private static final String[] NAMES = {
        "comparison group, before", "comparison group, after", "those reached, before", "those reached, after"
    };
    /** What a cell's mean counts for in the difference. */
    private static final int[] SIGNS = {1, -1, -1, 1};

    private final ImpactSurvey survey;
    private final Figures figures;
    private final boolean money;
    private final int[] rows = new int[CELLS];
    private final double[] weights = new double[CELLS];
    private final double[] means = new double[CELLS];

    private DifferenceSteps(ImpactSurvey survey, Figures figures, boolean money) {
        this.survey = survey;
        this.figures = figures;
        this.money = money;
    }

    /** (treated after - treated before) - (comparison after - comparison before). */
    static Evaluation estimate(ImpactSurvey survey, Figures figures, boolean money) {
        DifferenceSteps all = new DifferenceSteps(survey, figures, money);
        return all.compute().orElseGet(() -> all.value(all.difference(), "n = " + all.total()));
    }

    /** The standard error of the same. */
    static Evaluation standardError(ImpactSurvey survey, Figures figures, boolean money, StandardErrorForm form) {
        DifferenceSteps all = new DifferenceSteps(survey, figures, money);
        return all.compute().or(() -> all.tooFew(form)).orElseGet(() -> {
            double variance = form == StandardErrorForm.CR1 ? all.clustered() : all.byRows(form);
            return all.value(
                    Math.sqrt(variance),
                    "standard error " + form.words() + ", n = " + all.total(),
                    "difference " + all.difference());
        });
    }

    private Optional<Evaluation> compute() {
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
            int cell = cell(row);
            rows[cell] += w > 0 ? 1 : 0;
            weight[cell].add(w);
            product[cell].add(w * value);
        }
        for (int cell = 0; cell < CELLS; cell++) {
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

    private Optional<Evaluation> tooFew(StandardErrorForm form) {
        for (int cell = 0; cell < CELLS; cell++) {
            if (rows[cell] < 2) {
                return undefined(Reason.GROUP_TOO_SMALL, "a single row of " + NAMES[cell] + " has no spread");
            }
        }
        if (form != StandardErrorForm.CR1) {
            return Optional.empty();
        }
        Optional<int[]> clusters = survey.clusters();
        if (clusters.isEmpty()) {
            return undefined(Reason.NOT_REPORTED, "clusters of the survey");
        }
        List<Set<Integer>> inCell = new ArrayList<>();
        for (int cell = 0; cell < CELLS; cell++) {
            inCell.add(new HashSet<>());
        }
        for (int row = 0; row < survey.size(); row++) {
            if (survey.weight(row) > 0) {
                inCell.get(cell(row)).add(clusters.get()[row]);
            }
        }
        for (int cell = 0; cell < CELLS; cell++) {
            if (inCell.get(cell).size() < 2) {
                // the rows of a whole cell add up to zero, which would pass for certainty
                return undefined(Reason.GROUP_TOO_SMALL, "a single cluster of " + NAMES[cell]);
            }
        }
        return Optional.empty();
    }

    private double byRows(StandardErrorForm form) {
        Sum squares = new Sum();
        for (int row = 0; row < survey.size(); row++) {
            double w = survey.weight(row);
            int cell = cell(row);
            double share = w / weights[cell];
            double residual = survey.value(row) - means[cell];
            squares.add(
                    switch (form) {
                        case HC2 -> w > 0 ? square(share * residual) / (1 - share) : 0;
                        case HC3 -> w > 0 ? square(share * residual / (1 - share)) : 0;
                        case CLASSICAL -> w * square(residual);
                        default -> square(share * residual);
                    });
        }
        double degrees = total() - (double) PARAMETERS;
        return switch (form) {
            case HC1 -> squares.value() * total() / degrees;
            case CLASSICAL -> squares.value() / degrees * inverseWeights();
            default -> squares.value();
        };
    }

    private double inverseWeights() {
        double sum = 0;
        for (double weight : weights) {
            sum += 1 / weight;
        }
        return sum;
    }

    private double clustered() {
        int[] codes = survey.clusters().orElseThrow();
        Map<Integer, Sum> byCluster = new HashMap<>();
        for (int row = 0; row < survey.size(); row++) {
            double w = survey.weight(row);
            if (w > 0) {
                int cell = cell(row);
                byCluster
                        .computeIfAbsent(codes[row], code -> new Sum())
                        .add(SIGNS[cell] * w / weights[cell] * (survey.value(row) - means[cell]));
            }
        }
        Sum squares = new Sum();
        byCluster.values().forEach(sum -> squares.add(square(sum.value())));
        double groups = byCluster.size();
        return squares.value() * groups / (groups - 1) * (total() - 1) / (total() - (double) PARAMETERS);
    }

    private double difference() {
        return (means[3] - means[2]) - (means[1] - means[0]);
    }

    private int cell(int row) {
        return (survey.isTreated(row) ? 2 : 0) + (survey.isAfter(row) ? 1 : 0);
    }

    private long total() {
        return (long) rows[0] + rows[1] + rows[2] + rows[3];
    }

    private Evaluation value(double value, String... notes) {
        return Double.isFinite(value)
                ? Evaluation.of(Rational.of(BigDecimal.valueOf(value)), operands(), List.of(notes))
                : Evaluation.undefined(Reason.OUT_OF_DOMAIN, "the sums exceed all bounds", operands());
    }

    private List<Operand> operands() {
        List<Operand> operands = new ArrayList<>();
        for (int cell = CELLS - 1; cell >= 0; cell--) {
            String name = "mean of " + NAMES[cell] + ", " + rows[cell] + " rows";
            String when = figures.period().toString();
            BigDecimal mean = BigDecimal.valueOf(means[cell]);
            operands.add(
                    money
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

    private static double square(double value) {
        return value * value;
    }
}
