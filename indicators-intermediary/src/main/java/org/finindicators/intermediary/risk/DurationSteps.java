/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import static org.finindicators.number.Printing.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/** Computes the duration gap and the effect of a shift of yields on economic value, step by step. */
final class DurationSteps {
    /** The cases in which the gap is undefined. */
    static final List<UndefinedCase> GAP_CASES = List.of(
            Reason.ZERO_DENOMINATOR.when("assets zero"),
            Reason.NEGATIVE_DENOMINATOR.when("assets negative"),
            Reason.OUT_OF_DOMAIN.when("liabilities negative"));

    /** A further case, for changes of value. */
    static final UndefinedCase NO_DISCOUNT = Reason.OUT_OF_DOMAIN.when("a yield of -100 % or less");

    /** A further case, for changes of value. */
    static final UndefinedCase NO_SHIFT = Reason.NOT_REPORTED.when("no shift or no yield stated");

    private final DurationPosition position;
    private final Worksheet sheet;

    DurationSteps(DurationPosition position, Figures figures) {
        this.position = position;
        String when = figures.period().closing().toString();
        sheet = Worksheet.of(figures)
                .number("duration of assets", when, position.assetDuration(), "years")
                .number("duration of liabilities", when, position.liabilityDuration(), "years")
                .money("assets", position.assets())
                .money("liabilities", position.liabilities());
    }

    /** D_A - D_L x L / A. */
    Evaluation gap() {
        return ifSound(() -> sheet.value(gapYears()));
    }

    /** - gap x A x dy / (1 + y), without the last divisor for modified durations. */
    Evaluation valueChange() {
        return withShift(position.shift(), shift -> sheet.value(change(shift)));
    }

    /** The change over assets. */
    Evaluation valueChangeToAssets() {
        return withShift(
                position.shift(), shift -> sheet.quotient(change(shift), Rational.of(position.assets()), "assets"));
    }

    /**
     * The larger fall of a shift up and one down by the same number of points, those of a limit if it asks for some.
     */
    Evaluation worstFall(Optional<BigDecimal> asked) {
        return withShift(asked.or(position::shift), shift -> {
            Rational change = change(shift);
            Rational fall = change.signum() < 0 ? change.negated() : change;
            if (asked.isPresent()) {
                sheet.step("a shift of " + points(shift) + " basis points, as the limit asks"
                        + position.shift()
                                .filter(stated -> stated.compareTo(shift) != 0)
                                .map(stated -> ", not the " + points(stated) + " that are stated")
                                .orElse(""));
            }
            sheet.step("in the worse direction economic value falls by " + number(fall));
            return sheet.value(fall);
        });
    }

    /** Computes what is asked where the shift and, unless durations are modified, a yield that discounts are stated. */
    private Evaluation withShift(Optional<BigDecimal> stated, Function<BigDecimal, Evaluation> asked) {
        if (stated.isEmpty()) {
            sheet.fault(Reason.NOT_REPORTED, "shift of interest rates");
        }
        if (!isModified()) {
            position.yield().ifPresentOrElse(this::requireDiscount, () -> sheet.fault(Reason.NOT_REPORTED, "yield"));
        }
        return ifSound(() -> asked.apply(stated.orElseThrow()));
    }

    private Rational gapYears() {
        Rational leverage = Rational.of(position.liabilities()).dividedBy(Rational.of(position.assets()));
        Rational gap = Rational.of(position.assetDuration())
                .minus(Rational.of(position.liabilityDuration()).times(leverage));
        sheet.step("duration gap: " + number(position.assetDuration()) + " - " + number(position.liabilityDuration())
                + " x " + number(position.liabilities()) + " / " + number(position.assets()) + " = " + number(gap)
                + " years");
        return gap;
    }

    private Rational change(BigDecimal points) {
        Rational shift = Rational.of(points);
        Optional<BigDecimal> yield = isModified() ? Optional.empty() : position.yield();
        Rational factor = yield.map(y -> shift.dividedBy(Rational.ONE.plus(Rational.of(y))))
                .orElse(shift);
        Rational change =
                gapYears().times(Rational.of(position.assets())).times(factor).negated();
        sheet.step("change of economic value: -gap x " + number(position.assets()) + " x " + number(points)
                + yield.map(y -> " / (1 + " + number(y) + ")").orElse("") + " = " + number(change));
        return change;
    }

    private boolean isModified() {
        return position.kind() == DurationKind.MODIFIED;
    }

    private void requireDiscount(BigDecimal yield) {
        if (yield.compareTo(BigDecimal.ONE.negate()) <= 0) {
            sheet.fault(Reason.OUT_OF_DOMAIN, "a yield of " + Printing.percent(yield) + " leaves nothing to discount");
        }
    }

    private Evaluation ifSound(Supplier<Evaluation> asked) {
        sheet.requireNotNegative("liabilities", position.liabilities());
        if (sheet.isSound() && position.assets().signum() <= 0) {
            return sheet.quotient(Rational.ZERO, Rational.of(position.assets()), "assets");
        }
        return sheet.isSound() ? asked.get() : sheet.undefined();
    }

    private static String points(BigDecimal shift) {
        return number(shift.movePointRight(4));
    }
}
