/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Cell;
import org.finindicators.report.Table;
import org.finindicators.statement.Statement;
import org.finindicators.validation.InvalidInputException;

/**
 * How many times as large a scenario would have to be for an indicator to reach its bound.
 *
 * <p>For a quotient of n over d and a bound b, n and d are taken without the scenario (0) and with it (1), and the
 * factor is (n<sub>0</sub> - b d<sub>0</sub>) / ((n<sub>0</sub> - b d<sub>0</sub>) - (n<sub>1</sub> - b
 * d<sub>1</sub>)), exact. It is put back into the statement, at 34 digits, and the indicator measured there. Undefined
 * where
 *
 * <ul>
 *   <li>the indicator is undefined without the scenario or under it, for the same reasons,
 *   <li>the scenario does not move it towards its bound (no solution),
 *   <li>half of the scenario does not move both parts by half, so that it is not linear (not applicable),
 *   <li>half of the scenario has a number that is too small or too long (not applicable),
 *   <li>so many times the scenario, put back into the statement, leave the indicator without a value, for its reasons,
 *       or do not bring it to the bound: beyond a limit or another bend in its formula (not applicable).
 * </ul>
 *
 * @param scenario the scenario
 * @param bound the indicator and its bound
 * @param factor how many times the scenario, 0 where the indicator is on its bound already; or why there is none
 * @param there the statement under that many times the scenario, the factor at 34 digits; it says what cannot be, more
 *     loans that turn bad than there are for instance
 * @since 0.1.0
 */
public record ReverseStress(Scenario scenario, StressBound bound, Evaluation factor, Optional<Shocked> there) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** A factor of 34 digits brings a value near its bound only. */
    private static final BigDecimal NEARLY = new BigDecimal("1E-12");

    /** Value = above / below; of what is no quotient, below is one. */
    private record Parts(Rational above, Rational below) {
        static Parts of(Measured measured) {
            int power = measured.origin().scale().exponent()
                    * measured.indicator().formula().dimension().money();
            Rational one = Rational.of(BigDecimal.ONE.scaleByPowerOfTen(power));
            Optional<Rational> above = measured.numerator();
            Optional<Rational> below = measured.denominator();
            return above.isPresent()
                            && below.isPresent()
                            && below.get().signum() > 0
                            && above.get().dividedBy(below.get()).equals(measured.exact())
                    ? new Parts(above.get().times(one), below.get())
                    : new Parts(measured.exact().times(one), Rational.ONE);
        }

        Rational beyond(BigDecimal threshold) {
            return above.minus(below.times(Rational.of(threshold)));
        }

        /** Whether it is in the middle of two others. */
        boolean isBetween(Parts one, Parts other) {
            Rational two = Rational.of(2);
            return above.times(two).equals(one.above.plus(other.above))
                    && below.times(two).equals(one.below.plus(other.below));
        }
    }

    /**
     * Finds the factor.
     *
     * @param scenario the scenario
     * @param statement what is reported
     * @param bound the indicator and its bound
     * @return the factor, or why there is none
     */
    public static ReverseStress of(Scenario scenario, Statement statement, StressBound bound) {
        Measurement before = bound.indicator().measure(statement);
        Scenario halved;
        try {
            halved = scenario.times(HALF);
        } catch (InvalidInputException e) {
            return new ReverseStress(
                    scenario,
                    bound,
                    Evaluation.undefined(
                            Reason.NOT_APPLICABLE,
                            "half of the scenario: " + e.violations().get(0).message(),
                            List.of()),
                    Optional.empty());
        }
        Measurement half = bound.indicator().measure(halved.on(statement));
        Measurement after = bound.indicator().measure(scenario.on(statement));
        Evaluation factor = factor(before, half, after, bound);
        Optional<Shocked> there = factor.value().flatMap(one -> at(scenario, one, statement));
        return new ReverseStress(
                scenario,
                bound,
                there.map(one -> checked(factor, bound.indicator().measure(one.after()), bound))
                        .orElse(factor),
                there);
    }

    /** The factor, if the indicator is on its bound there: what is straight so far may bend farther on. */
    private static Evaluation checked(Evaluation factor, Measurement there, StressBound bound) {
        if (there instanceof Undefined undefined) {
            return Evaluation.undefined(
                    undefined.faults().stream()
                            .map(fault -> new Fault(fault.reason(), "on the bound: " + fault.detail()))
                            .toList(),
                    List.of(),
                    List.of());
        }
        BigDecimal threshold = bound.threshold().value();
        Rational off = ((Measured) there).inUnits().minus(Rational.of(threshold));
        Rational most = Rational.of(threshold.abs().add(BigDecimal.ONE).multiply(NEARLY));
        return off.compareTo(most) <= 0 && off.negated().compareTo(most) <= 0
                ? factor
                : Evaluation.undefined(
                        Reason.NOT_APPLICABLE,
                        Printing.number(factor.value().orElseThrow())
                                + " times the scenario do not bring it there, but to "
                                + there.indicator().variant().unit().inSentence(((Measured) there).value()),
                        List.of());
    }

    private static Optional<Shocked> at(Scenario scenario, Rational factor, Statement statement) {
        try {
            return Optional.of(scenario.times(factor.toDecimal()).apply(statement));
        } catch (InvalidInputException e) {
            // the factor has too many digits for one of the shocks
            return Optional.empty();
        }
    }

    private static Evaluation factor(Measurement before, Measurement half, Measurement after, StressBound bound) {
        for (Measurement one : List.of(before, after, half)) {
            if (one instanceof Undefined undefined) {
                return Evaluation.undefined(undefined.faults(), List.of(), List.of());
            }
        }
        Parts start = Parts.of((Measured) before);
        Parts end = Parts.of((Measured) after);
        if (!Parts.of((Measured) half).isBetween(start, end)) {
            return Evaluation.undefined(
                    Reason.NOT_APPLICABLE, "half of the scenario does not move it by half", List.of());
        }
        Rational first = start.beyond(bound.threshold().value());
        Rational change = end.beyond(bound.threshold().value()).minus(first);
        if (first.signum() == 0) {
            return Evaluation.of(Rational.ZERO, List.of(), List.of());
        }
        return change.signum() == 0 || change.signum() == first.signum()
                ? Evaluation.undefined(Reason.NO_SOLUTION, "the scenario does not move it towards its bound", List.of())
                : Evaluation.of(first.dividedBy(change.negated()), List.of(), List.of());
    }

    /** Prints the whole answer on the first line, and below what the statement would be. */
    @Override
    public String toString() {
        String start = factor.value()
                .map(one -> Printing.number(one) + " times ")
                .orElseGet(() -> "undefined, "
                        + factor.faults().stream()
                                .findFirst()
                                .map(fault -> fault.reason().words())
                                .orElse("")
                        + ": ");
        String first = start + scenario.quoted() + " until " + bound.indicator().title();
        String reached = first + " is "
                + bound.indicator()
                        .variant()
                        .unit()
                        .inSentence(bound.threshold().value());
        first = reached.length() < Table.WIDTH ? reached : first;
        return Cell.cut(first, Table.WIDTH - 1)
                + "\n  " + bound
                + factor.faults().stream().map(Fault::toString).reduce("", (all, one) -> all + "\n  " + one)
                + there.map(one -> "\n  " + one.toString().replace("\n", "\n  "))
                        .orElse("");
    }
}
