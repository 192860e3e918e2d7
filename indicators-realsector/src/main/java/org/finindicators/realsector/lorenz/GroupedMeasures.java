/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import static org.finindicators.realsector.lorenz.GroupedPoverty.GROUPED_WELFARE;
import static org.finindicators.realsector.lorenz.OnCurve.FIT_CASES;
import static org.finindicators.realsector.lorenz.OnCurve.points;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Rational;

/** Measures of the whole distribution on a fitted Lorenz curve. */
final class GroupedMeasures {
    private GroupedMeasures() {}

    static Calculation gini() {
        return gini(Optional.empty());
    }

    static Calculation gini(LorenzModel model) {
        return gini(Optional.of(model));
    }

    static Calculation meanLogDeviation() {
        return meanLogDeviation(Optional.empty());
    }

    static Calculation meanLogDeviation(LorenzModel model) {
        return meanLogDeviation(Optional.of(model));
    }

    static Calculation median() {
        return median(Optional.empty());
    }

    static Calculation median(LorenzModel model) {
        return median(Optional.of(model));
    }

    private static Calculation gini(Optional<LorenzModel> model) {
        return measure("1 - 2 x integral of L, L " + OnCurve.words(model), model, LorenzCurve::gini);
    }

    private static Calculation meanLogDeviation(Optional<LorenzModel> model) {
        return measure("integral of ln(1 / L'), L " + OnCurve.words(model), model, LorenzCurve::meanLogDeviation);
    }

    static Calculation share(double from, double to) {
        String words = "L(" + words(to) + ")" + (from == 0 ? "" : " - L(" + words(from) + ")") + ", L "
                + OnCurve.words(Optional.empty());
        return measure(words, Optional.empty(), curve -> share(curve, to) - share(curve, from));
    }

    /** The share of those above a place over the share of those below another. */
    static Calculation shareRatio(double above, double below) {
        List<String> cases = new ArrayList<>(FIT_CASES);
        cases.add("a share of the poorest of zero or less");
        return Calculation.from(
                GROUPED_WELFARE,
                "(1 - L(" + words(above) + ")) / L(" + words(below) + "), L " + OnCurve.words(Optional.empty()),
                Dimension.NUMBER,
                cases,
                (groups, figures) -> shareRatio(groups, above, below));
    }

    private static Evaluation shareRatio(GroupedWelfare groups, double above, double below) {
        List<Operand> operands = List.of(points(groups));
        CurveChoice choice = CurveChoice.of(groups, Optional.empty(), OptionalDouble.empty());
        if (choice.curve().isEmpty()) {
            return OnCurve.evaluation(choice, operands, LorenzCurve::gini);
        }
        LorenzCurve curve = choice.curve().get();
        return Evaluation.quotient(
                Rational.of(BigDecimal.valueOf(1 - curve.share(above))),
                Rational.of(BigDecimal.valueOf(curve.share(below))),
                "share of the poorest",
                operands,
                choice.notes());
    }

    private static double share(LorenzCurve curve, double place) {
        // both curves end at (1, 1) but for rounding
        return place == 0 || place == 1 ? place : curve.share(place);
    }

    private static String words(double place) {
        return Decimals.print(Decimals.of(place));
    }

    static double place(String text) {
        BigDecimal place = Decimals.parse(text);
        if (place.signum() < 0 || place.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(text + " is no share of the population, from 0 to 1");
        }
        return place.doubleValue();
    }

    private static Calculation measure(
            String words, Optional<LorenzModel> model, ToDoubleFunction<LorenzCurve> measure) {
        return Calculation.from(
                GROUPED_WELFARE,
                words,
                Dimension.NUMBER,
                FIT_CASES,
                (groups, figures) -> OnCurve.evaluation(
                        CurveChoice.of(groups, model, OptionalDouble.empty()), List.of(points(groups)), measure));
    }

    private static Calculation median(Optional<LorenzModel> model) {
        List<String> cases = new ArrayList<>(FIT_CASES);
        cases.add("a mean of zero or less");
        return Calculation.from(
                GROUPED_WELFARE,
                "mean x L'(1/2), L " + OnCurve.words(model),
                Dimension.MONEY,
                cases,
                (groups, figures) -> median(groups, figures, model));
    }

    private static Evaluation median(GroupedWelfare groups, Figures figures, Optional<LorenzModel> model) {
        List<Operand> operands = List.of(OnCurve.money("mean welfare", groups.mean(), figures), points(groups));
        if (groups.mean().signum() <= 0) {
            return Evaluation.undefined(
                    Reason.OUT_OF_DOMAIN, "mean " + groups.mean() + ", it must be above zero", operands);
        }
        double mean = groups.mean().doubleValue();
        return OnCurve.evaluation(
                CurveChoice.of(groups, model, OptionalDouble.empty()), operands, curve -> mean * curve.slope(0.5));
    }

    static Calculation giniLowerBound() {
        return Calculation.from(
                GROUPED_WELFARE,
                "1 - sum of (p - p before) x (L + L before)",
                Dimension.NUMBER,
                List.of("no point", FIT_CASES.get(0)),
                (groups, figures) -> giniLowerBound(groups));
    }

    private static Evaluation giniLowerBound(GroupedWelfare groups) {
        List<Operand> operands = List.of(points(groups));
        if (groups.points().isEmpty()) {
            return Evaluation.undefined(Reason.GROUP_TOO_SMALL, "there is no point", operands);
        }
        Optional<Fault> unsound = PointChecks.fault(groups);
        if (unsound.isPresent()) {
            return Evaluation.undefined(unsound.get().reason(), unsound.get().detail(), operands);
        }
        BigDecimal twice = BigDecimal.ZERO;
        LorenzPoint before = new LorenzPoint(BigDecimal.ZERO, BigDecimal.ZERO);
        for (LorenzPoint point : groups.points()) {
            BigDecimal width = point.population().subtract(before.population());
            twice = twice.add(width.multiply(point.welfare().add(before.welfare())));
            before = point;
        }
        return Evaluation.of(
                Rational.of(BigDecimal.ONE.subtract(twice)),
                operands,
                List.of("straight lines between " + groups.points().size() + " points"));
    }
}
