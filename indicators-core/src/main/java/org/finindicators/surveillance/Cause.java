/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Evaluation.Leaf;
import org.finindicators.formula.Operand;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * Names what moved a value most between two measurements of one indicator.
 *
 * <p>Each reading of the formula is put into the earlier measurement in turn; the one that alone moves the value
 * furthest in the direction in which it went is the cause. Where the formula cannot be worked out again, because it is
 * computed in steps, it is the operand that moved most as a part of what it was.
 */
final class Cause {
    private Cause() {}

    static String between(Measurement before, Measurement after) {
        if (!before.origin().scale().equals(after.origin().scale())
                || !before.origin().currency().equals(after.origin().currency())) {
            return "cause not known, the earlier figures are in other units";
        }
        if (before instanceof Measured earlier && after instanceof Measured later) {
            if (earlier.exact().equals(later.exact())) {
                return "the value has not moved since " + before.origin().when();
            }
            Optional<String> reading = reading(earlier, later);
            if (reading.isPresent()) {
                return reading.get();
            }
        }
        return operand(before, after);
    }

    /** What one reading alone does to the earlier value. */
    private record Effect(Leaf before, Leaf after, Rational value) {}

    private static Optional<String> reading(Measured earlier, Measured later) {
        List<Leaf> leaves = earlier.evaluation().leaves();
        int direction = later.exact().compareTo(earlier.exact());
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; leaves.size() > 1 && i < leaves.size(); i++) {
            Leaf before = leaves.get(i);
            for (Leaf after : later.evaluation().leaves()) {
                if (after.node().equals(before.node())
                        && after.value().isPresent()
                        && before.value().isPresent()) {
                    List<Leaf> replaced = new ArrayList<>(leaves);
                    replaced.set(i, after);
                    with(earlier.evaluation(), replaced)
                            .valueOf(
                                    earlier.indicator().formula(),
                                    earlier.origin().period())
                            .ifPresent(value -> effects.add(new Effect(before, after, value)));
                }
            }
        }
        Comparator<Effect> furthest = Comparator.comparing(Effect::value);
        return effects.stream()
                .max(direction > 0 ? furthest : furthest.reversed())
                .filter(effect -> effect.value().compareTo(earlier.exact()) * direction > 0)
                .map(effect -> words(effect, earlier));
    }

    private static Evaluation with(Evaluation one, List<Leaf> leaves) {
        return new Evaluation(
                one.value(),
                one.numerator(),
                one.denominator(),
                one.faults(),
                one.operands(),
                one.notes(),
                leaves,
                one.caveats());
    }

    private static String words(Effect effect, Measured earlier) {
        String unit = effect.before().node().dimension().money() == 0
                ? ""
                : " "
                        + earlier.origin()
                                .scale()
                                .words(earlier.origin()
                                        .currency()
                                        .map(Currency::getCurrencyCode)
                                        .orElse(""));
        return "moved it most since " + earlier.origin().when() + ": "
                + effect.before().node().words() + ", "
                + Printing.number(effect.before().value().orElseThrow()) + " to "
                + (Printing.number(effect.after().value().orElseThrow()) + unit).strip() + "; alone from "
                + earlier.print() + " to "
                + (earlier.unit().print(effect.value().toDecimal()) + " " + earlier.unitWords()).strip();
    }

    /** How far an operand moved, as a part of what it was. */
    private record Moved(Operand before, Operand after, Rational part) {
        static Moved of(Operand before, Operand after) {
            BigDecimal size = before.amount().abs();
            Rational change =
                    Rational.of(after.amount().subtract(before.amount()).abs());
            return new Moved(before, after, size.signum() == 0 ? change : change.dividedBy(Rational.of(size)));
        }

        String words() {
            return after.name() + ", " + Printing.number(before.amount()) + " to "
                    + (Printing.number(after.amount()) + " " + after.unit()).strip();
        }
    }

    /** What was zero has moved more than anything that was not. */
    private static String operand(Measurement before, Measurement after) {
        List<Moved> moved = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Operand operand : after.operands()) {
            int number = seen.merge(operand.name(), 1, Integer::sum);
            before.operands().stream()
                    .filter(other -> other.name().equals(operand.name()))
                    .skip(number - 1L)
                    .findFirst()
                    .filter(other -> other.amount().compareTo(operand.amount()) != 0)
                    .ifPresent(other -> moved.add(Moved.of(other, operand)));
        }
        return moved.stream()
                .max(Comparator.comparingInt(
                                (Moved one) -> one.before().amount().signum() == 0 ? 1 : 0)
                        .thenComparing(Moved::part))
                .map(one -> "moved most since " + before.origin().when() + ": " + one.words())
                .orElse("cause not known, no figure of both dates has moved");
    }
}
