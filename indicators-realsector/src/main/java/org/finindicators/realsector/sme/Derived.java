/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.number.Rational;

/** Turns the value of a formula into another number, with the figures that the formula has read. */
final class Derived {
    private static final Rational HALF = Rational.of(1, 2);

    private Derived() {}

    /** The natural logarithm of a formula that is a plain number; out of domain at zero. */
    static Calculation log(Formula inner) {
        return from(inner, "ln(" + inner.words() + ")", "the quotient zero, which has no logarithm", Derived::log);
    }

    private static Evaluation log(Evaluation found) {
        Rational value = found.value().orElse(Rational.ZERO);
        if (value.signum() <= 0) {
            return with(found, List.of(new Fault(Reason.OUT_OF_DOMAIN, "ln of " + value)));
        }
        Rational off = value.minus(Rational.ONE);
        // near one, the difference to one has the digits that the quotient has lost
        boolean near = off.compareTo(HALF) < 0 && off.compareTo(HALF.negated()) > 0;
        double result = near ? Math.log1p(off.toDouble()) : Math.log(value.toDouble());
        List<String> notes = new ArrayList<>(found.notes());
        notes.add("ln of " + Rational.of(value.toDecimal()));
        return Evaluation.of(Rational.of(BigDecimal.valueOf(result)), found.operands(), notes);
    }

    /** A quotient below zero as it is: its denominator may be negative, not zero. */
    static Calculation signed(Formula above, Formula below) {
        Formula both = above.over(below);
        List<String> cases = new ArrayList<>(above.undefinedCases());
        below.undefinedCases().stream().filter(one -> !cases.contains(one)).forEach(cases::add);
        cases.add(below.words() + " zero");
        cases.add("no domestic factor cost where value added is negative");
        return new Calculation(
                both.words(), both.dimension(), both.parts(), "signed", cases, figures -> signed(both, figures));
    }

    private static Evaluation signed(Formula both, Figures figures) {
        Evaluation found = both.evaluate(figures);
        boolean negativeOnly =
                found.faults().size() == 1 && found.faults().get(0).reason() == Reason.NEGATIVE_DENOMINATOR;
        Optional<Rational> above = found.numerator().filter(cost -> cost.signum() > 0);
        if (!negativeOnly || above.isEmpty()) {
            return found;
        }
        return new Evaluation(
                Optional.of(above.get().dividedBy(found.denominator().orElseThrow())),
                found.numerator(),
                found.denominator(),
                List.of(),
                found.operands(),
                List.of("value added at world prices is negative: the worst"));
    }

    private static Calculation from(
            Formula inner, String words, String furtherCase, Function<Evaluation, Evaluation> function) {
        List<String> cases = new ArrayList<>(inner.undefinedCases());
        cases.add(furtherCase);
        return new Calculation(words, inner.dimension(), Optional.empty(), words, cases, figures -> {
            Evaluation found = inner.evaluate(figures);
            return found.value().isPresent() ? function.apply(found) : with(found, found.faults());
        });
    }

    private static Evaluation with(Evaluation found, List<Fault> faults) {
        return new Evaluation(
                Optional.empty(), Optional.empty(), Optional.empty(), faults, found.operands(), found.notes());
    }
}
