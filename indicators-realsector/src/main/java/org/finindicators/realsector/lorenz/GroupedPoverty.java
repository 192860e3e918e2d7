/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleBiFunction;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Authority;

/**
 * Computes poverty measures from grouped data, on a Lorenz curve that is fitted to them.
 *
 * <p>Each measure comes in two forms: on the curve that is named, and on the one that lies closer to the points below
 * the line (least squares), of those that are valid. With k = line / mean: the headcount H solves L'(H) = k, the gap is
 * H - L(H) / k, the severity the integral of (1 - L'/k)^2 from 0 to H, the index of Watts that of ln(k/L').
 *
 * <p>Undefined where the points contradict each other or the populations beside them, there are fewer than five, they
 * do not determine a curve, the fit is no valid Lorenz curve, or line or mean are not above zero. Where neither curve
 * is valid nothing is chosen, with the reasons of both.
 */
public final class GroupedPoverty {
    /** The shares of groups with their mean and the poverty line. */
    public static final Fact<GroupedWelfare> GROUPED_WELFARE =
            new Fact<>("grouped-welfare", "grouped welfare", GroupedWelfare.class);


    private GroupedPoverty() {}

    /**
     * Computes the headcount on the closer curve.
     *
     * @return the calculation, a share
     */
    public static Calculation headcount() {
        return headcount(Optional.empty());
    }

    /**
     * Computes the headcount on a curve.
     *
     * @param model the form of the curve
     * @return the calculation, a share
     */
    public static Calculation headcount(LorenzModel model) {
        return headcount(Optional.of(model));
    }

    /**
     * Computes the poverty gap on the closer curve.
     *
     * @return the calculation, a share
     */
    public static Calculation gap() {
        return gap(Optional.empty());
    }

    /**
     * Computes the poverty gap on a curve.
     *
     * @param model the form of the curve
     * @return the calculation, a share
     */
    public static Calculation gap(LorenzModel model) {
        return gap(Optional.of(model));
    }

    /**
     * Computes the severity of poverty on the closer curve.
     *
     * @return the calculation, an index
     */
    public static Calculation severity() {
        return severity(Optional.empty());
    }

    /**
     * Computes the severity of poverty on a curve.
     *
     * @param model the form of the curve
     * @return the calculation, an index
     */
    public static Calculation severity(LorenzModel model) {
        return severity(Optional.of(model));
    }

    /**
     * Computes the index of Watts on the closer curve.
     *
     * @return the calculation, an index
     */
    public static Calculation watts() {
        return watts(Optional.empty());
    }

    /**
     * Computes the index of Watts on a curve.
     *
     * @param model the form of the curve
     * @return the calculation, an index
     */
    public static Calculation watts(LorenzModel model) {
        return watts(Optional.of(model));
    }

    private static Calculation headcount(Optional<LorenzModel> model) {
        return poverty("H where L'(H) = line / mean", model, LorenzCurve::headcount);
    }

    private static Calculation gap(Optional<LorenzModel> model) {
        return poverty("H - L(H) x mean / line", model, LorenzCurve::gap);
    }

    private static Calculation severity(Optional<LorenzModel> model) {
        return poverty("integral of (1 - L' x mean / line)^2 to H", model, LorenzCurve::severity);
    }

    private static Calculation watts(Optional<LorenzModel> model) {
        return poverty("integral of ln(line / (L' x mean)) to H", model, LorenzCurve::watts);
    }

    private static Calculation poverty(
            String words, Optional<LorenzModel> model, ToDoubleBiFunction<LorenzCurve, Double> measure) {
        List<String> cases = new ArrayList<>(OnCurve.FIT_CASES);
        cases.add("a line or mean of zero or less");
        return Calculation.from(
                GROUPED_WELFARE,
                words + ", L " + OnCurve.words(model),
                Dimension.NUMBER,
                cases,
                (groups, figures) -> poverty(groups, figures, model, measure));
    }

    private static Evaluation poverty(
            GroupedWelfare groups,
            Figures figures,
            Optional<LorenzModel> model,
            ToDoubleBiFunction<LorenzCurve, Double> measure) {
        List<Operand> operands = List.of(
                OnCurve.money("poverty line", groups.line(), figures),
                OnCurve.money("mean welfare", groups.mean(), figures),
                OnCurve.points(groups));
        if (groups.line().signum() <= 0 || groups.mean().signum() <= 0) {
            return Evaluation.undefined(
                    Reason.OUT_OF_DOMAIN,
                    "poverty line " + groups.line() + " and mean " + groups.mean() + ", they must be above zero",
                    operands);
        }
        double line = groups.line().doubleValue() / groups.mean().doubleValue();
        CurveChoice choice = CurveChoice.of(groups, model, OptionalDouble.of(line));
        return OnCurve.evaluation(choice, operands, curve -> measure.applyAsDouble(curve, line));
    }
}
