/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/** Computes the duration gap and what a shift of yields does to economic value, step by step. */
final class DurationSteps {
    private final DurationPosition position;
    private final List<Operand> operands = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();

    DurationSteps(DurationPosition position, Figures figures) {
        this.position = position;
        String when = figures.period().closing().toString();
        operands.add(Operand.of("duration of assets", when, position.assetDuration(), "years"));
        operands.add(Operand.of("duration of liabilities", when, position.liabilityDuration(), "years"));
        operands.add(Operand.money("assets", when, position.assets(), figures.scale(), figures.currency()));
        operands.add(Operand.money("liabilities", when, position.liabilities(), figures.scale(), figures.currency()));
    }

    /** D_A - D_L x L / A. */
    Evaluation gap() {
        return fault(false).orElseGet(() -> Evaluation.of(gapYears(), operands, steps));
    }

    /** - gap x A x dy / (1 + y), without the last divisor for modified durations. */
    Evaluation valueChange() {
        return fault(true).orElseGet(() -> Evaluation.of(change(position.shift()), operands, steps));
    }

    /** The change over assets. */
    Evaluation valueChangeToAssets() {
        return fault(true)
                .orElseGet(() -> Evaluation.quotient(
                        change(position.shift()), Rational.of(position.assets()), "assets", operands, steps));
    }

    /**
     * The larger fall of a shift up and one down by the same number of points, those of a limit if it asks for some.
     */
    Evaluation worstFall(Optional<BigDecimal> asked) {
        return fault(true).orElseGet(() -> {
            Rational change = change(asked.orElse(position.shift()));
            Rational fall = change.signum() < 0 ? change.negated() : change;
            if (asked.isPresent()) {
                steps.add("a shift of " + points(asked.get()) + " basis points, as the limit asks"
                        + (asked.get().compareTo(position.shift()) == 0
                                ? ""
                                : ", not the " + points(position.shift()) + " that are stated"));
            }
            steps.add("in the worse direction economic value falls by " + print(fall));
            return Evaluation.of(fall, operands, steps);
        });
    }

    private Rational gapYears() {
        Rational leverage = Rational.of(position.liabilities()).dividedBy(Rational.of(position.assets()));
        Rational gap = Rational.of(position.assetDuration())
                .minus(Rational.of(position.liabilityDuration()).times(leverage));
        steps.add("duration gap: " + print(position.assetDuration()) + " - " + print(position.liabilityDuration())
                + " x " + print(position.liabilities()) + " / " + print(position.assets()) + " = " + print(gap)
                + " years");
        return gap;
    }

    private Rational change(BigDecimal points) {
        Rational shift = Rational.of(points);
        Rational factor =
                position.modified() ? shift : shift.dividedBy(Rational.ONE.plus(Rational.of(position.yield())));
        Rational change =
                gapYears().times(Rational.of(position.assets())).times(factor).negated();
        steps.add("change of economic value: -gap x " + print(position.assets()) + " x " + print(points)
                + (position.modified() ? "" : " / (1 + " + print(position.yield()) + ")") + " = " + print(change));
        return change;
    }

    private Optional<Evaluation> fault(boolean withYield) {
        if (position.assets().signum() <= 0) {
            return Optional.of(
                    Evaluation.quotient(Rational.ZERO, Rational.of(position.assets()), "assets", operands, List.of()));
        }
        if (position.liabilities().signum() < 0) {
            return undefined("liabilities " + Decimals.print(position.liabilities()) + " must not be negative");
        }
        return withYield && !position.modified() && position.yield().compareTo(BigDecimal.ONE.negate()) <= 0
                ? undefined("a yield of " + print(position.yield().movePointRight(2)) + " % leaves nothing to discount")
                : Optional.empty();
    }

    private Optional<Evaluation> undefined(String detail) {
        return Optional.of(Evaluation.undefined(Reason.OUT_OF_DOMAIN, detail, operands));
    }

    private static String points(BigDecimal shift) {
        return print(shift.movePointRight(4));
    }

    private static String print(Rational value) {
        return print(value.toDecimal());
    }

    private static String print(BigDecimal amount) {
        return Printing.upTo(amount, 6);
    }
}
