/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.realsector.survey.PovertyLine;
import org.finindicators.realsector.survey.WelfareUnit;

/** Computes measures of grouped data, most of them on a Lorenz curve that is fitted to the points. */
record OnCurve(GroupedWelfare groups, Worksheet sheet, Optional<LorenzModel> model) {
    static final List<UndefinedCase> FIT_CASES = List.of(
            Reason.OUT_OF_DOMAIN.when("a share below 0 or above 1"),
            Reason.INCONSISTENT_STATEMENT.when(
                    "shares that contradict each other or the populations reported with them"),
            Reason.GROUP_TOO_SMALL.when("fewer than five points"),
            Reason.NO_SOLUTION.when("points that do not determine a curve"),
            Reason.OUT_OF_DOMAIN.when("a fit that is not a valid Lorenz curve"));

    static OnCurve of(GroupedWelfare groups, Figures figures, Optional<LorenzModel> model) {
        return new OnCurve(groups, Worksheet.of(figures), model);
    }

    Evaluation poverty(ToDoubleBiFunction<LorenzCurve, Double> measure) {
        money("poverty line", groups.line().map(z -> z.amount().orElse(BigDecimal.ONE)));
        money("mean welfare", groups.mean());
        if (sheet.isSound()) {
            groups.lineFault().ifPresent(fault -> sheet.fault(fault.reason(), fault.detail()));
        }
        points();
        if (!sheet.isSound()) {
            return sheet.undefined();
        }
        double line = groups.line().flatMap(PovertyLine::amount).orElseThrow().doubleValue()
                / groups.mean().orElseThrow().doubleValue();
        return on(OptionalDouble.of(line), curve -> measure.applyAsDouble(curve, line));
    }

    Evaluation whole(ToDoubleFunction<LorenzCurve> measure) {
        points();
        return on(OptionalDouble.empty(), measure);
    }

    Evaluation median() {
        money("mean welfare", groups.mean());
        perHead();
        points();
        if (!sheet.isSound()) {
            return sheet.undefined();
        }
        double mean = groups.mean().orElseThrow().doubleValue();
        return inUnit(sheet, on(OptionalDouble.empty(), curve -> mean * curve.slope(0.5)));
    }

    Evaluation shareRatio(double above, double below) {
        points();
        Optional<LorenzCurve> curve = choose(OptionalDouble.empty());
        return curve.isEmpty()
                ? sheet.undefined()
                : sheet.quotient(
                        BigDecimal.valueOf(1 - curve.get().share(above)),
                        BigDecimal.valueOf(curve.get().share(below)),
                        "share of the poorest");
    }

    static Evaluation mean(GroupedWelfare groups, Figures figures) {
        OnCurve whole = of(groups, figures, Optional.empty());
        whole.money("mean welfare", groups.mean());
        whole.perHead();
        return whole.sheet.isSound()
                ? inUnit(whole.sheet, whole.sheet.value(groups.mean().orElseThrow()))
                : whole.sheet.undefined();
    }

    static Evaluation giniLowerBound(GroupedWelfare groups, Figures figures) {
        OnCurve whole = of(groups, figures, Optional.empty());
        whole.points();
        Worksheet sheet = whole.sheet;
        if (groups.points().isEmpty()) {
            return sheet.undefined(Reason.GROUP_TOO_SMALL, "there is no point");
        }
        Optional<Fault> unsound = PointChecks.fault(groups);
        if (unsound.isPresent()) {
            return sheet.undefined(unsound.get().reason(), unsound.get().detail());
        }
        BigDecimal twice = BigDecimal.ZERO;
        LorenzPoint before = new LorenzPoint(BigDecimal.ZERO, BigDecimal.ZERO);
        for (LorenzPoint point : groups.points()) {
            BigDecimal width = point.population().subtract(before.population());
            twice = twice.add(width.multiply(point.welfare().add(before.welfare())));
            before = point;
        }
        return sheet.step("straight lines between " + groups.points().size() + " points")
                .value(BigDecimal.ONE.subtract(twice));
    }

    /** The share of the poorest; both curves end at (1, 1) but for rounding. */
    static double share(LorenzCurve curve, double place) {
        return place == 0 || place == 1 ? place : curve.share(place);
    }

    private Evaluation on(OptionalDouble line, ToDoubleFunction<LorenzCurve> measure) {
        Optional<LorenzCurve> curve = choose(line);
        if (curve.isEmpty()) {
            return sheet.undefined();
        }
        double value = measure.applyAsDouble(curve.get());
        return Double.isFinite(value)
                ? sheet.value(BigDecimal.valueOf(value))
                : sheet.undefined(Reason.OUT_OF_DOMAIN, "the measure exceeds all bounds");
    }

    private Optional<LorenzCurve> choose(OptionalDouble line) {
        CurveChoice choice = CurveChoice.of(groups, model, line);
        choice.notes().forEach(sheet::step);
        choice.fault().ifPresent(fault -> sheet.fault(fault.reason(), fault.detail()));
        return choice.curve();
    }

    private void money(String name, Optional<BigDecimal> amount) {
        if (amount.isEmpty()) {
            sheet.fault(Reason.NOT_REPORTED, name + " of the groups");
            return;
        }
        Figures figures = sheet.figures();
        Optional<Currency> currency = groups.unit().map(WelfareUnit::currency).or(figures::currency);
        Operand plain = Operand.money(name, figures.period().toString(), amount.get(), Scale.UNITS, currency);
        sheet.operand(groups.unit()
                        .map(unit -> new Operand(
                                name, plain.when(), plain.amount(), unit.toString(), plain.nature(), currency))
                        .orElse(plain))
                .requirePositive(name, amount.get());
    }

    /** Says whose welfare an amount is, so that the value is printed with it. */
    private void perHead() {
        groups.unit()
                .ifPresentOrElse(
                        unit -> sheet.number("welfare of", "", BigDecimal.ONE, unit.perWhat()),
                        () -> sheet.number("welfare of", "", BigDecimal.ONE, "person")
                                .step("the span of time and the prices of the welfare are not stated"));
    }

    /** Puts an amount in whole currency into the unit of the figures. */
    private static Evaluation inUnit(Worksheet sheet, Evaluation found) {
        Scale scale = sheet.figures().scale();
        Rational unit = Rational.of(BigDecimal.ONE.scaleByPowerOfTen(scale.exponent()));
        return found.value()
                .map(value -> Evaluation.of(value.dividedBy(unit), found.operands(), found.notes()))
                .orElse(found);
    }

    private void points() {
        sheet.number(
                "points of the Lorenz curve",
                "",
                BigDecimal.valueOf(groups.points().size()),
                "");
    }
}
