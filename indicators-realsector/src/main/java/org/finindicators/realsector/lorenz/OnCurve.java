/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Rational;

/** What all measures on a fitted curve have in common. */
final class OnCurve {
    static final List<String> FIT_CASES = List.of(
            "shares that contradict each other or the populations beside them",
            "fewer than five points",
            "points that do not determine a curve",
            "a fit that is no valid Lorenz curve");

    private OnCurve() {}

    static String words(Optional<LorenzModel> model) {
        return model.map(form -> "the " + form + " Lorenz curve").orElse("the closer Lorenz curve");
    }

    static Evaluation evaluation(CurveChoice choice, List<Operand> operands, ToDoubleFunction<LorenzCurve> measure) {
        if (choice.curve().isEmpty()) {
            Fault fault = choice.fault().orElseThrow();
            return Evaluation.undefined(fault.reason(), fault.detail(), operands);
        }
        double value = measure.applyAsDouble(choice.curve().get());
        return Double.isFinite(value)
                ? Evaluation.of(Rational.of(BigDecimal.valueOf(value)), operands, choice.notes())
                : Evaluation.undefined(Reason.OUT_OF_DOMAIN, "the measure exceeds all bounds", operands);
    }

    static Operand money(String name, BigDecimal amount, Figures figures) {
        return Operand.money(name, figures.period().toString(), amount, figures.scale(), figures.currency());
    }

    static Operand points(GroupedWelfare groups) {
        return Operand.of(
                "points of the Lorenz curve",
                "",
                BigDecimal.valueOf(groups.points().size()),
                "");
    }
}
