/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Origin;
import org.finindicators.formula.Reason;
import org.finindicators.number.Rational;

/** The two quantities between which something changed. */
record Ends(Quantity before, Quantity now) {
    private Quantity end(boolean isNow) {
        return isNow ? now : before;
    }

    Sides sides() {
        return new Sides(
                before.origin().figures().orElseThrow(), now.origin().figures().orElseThrow());
    }

    /** A value in the unit of the later figures. */
    Rational value(boolean isNow) {
        Rational value = end(isNow).evaluation().value().orElseThrow();
        return isNow ? value : inUnitOfNow(value, now.formula().dimension().money());
    }

    private Rational inUnitOfNow(Rational value, int money) {
        int power = (before.origin().scale().exponent() - now.origin().scale().exponent()) * money;
        return power == 0 ? value : value.times(Rational.of(BigDecimal.ONE.scaleByPowerOfTen(power)));
    }

    /** The value of a factor at one end; its faults are added to the others. */
    Optional<Rational> valueOf(Factor factor, boolean isNow, List<Fault> faults) {
        Evaluation evaluation =
                factor.formula().evaluate(end(isNow).origin().figures().orElseThrow());
        evaluation
                .faults()
                .forEach(fault -> faults.add(
                        new Fault(fault.reason(), factor.name() + " of " + label(isNow) + ": " + fault.detail())));
        int money = factor.formula().dimension().money();
        return isNow ? evaluation.value() : evaluation.value().map(value -> inUnitOfNow(value, money));
    }

    /** What tells one end from the other: the period, the subject, the source or the variant. */
    String label(boolean isNow) {
        Origin one = end(isNow).origin();
        Origin other = end(!isNow).origin();
        boolean isOther =
                !one.subject().equals(other.subject()) && !one.subject().isBlank();
        if (!one.when().equals(other.when())) {
            return isOther && !other.subject().isBlank() ? one.subject() + ", " + one.when() : one.when();
        }
        if (isOther) {
            return one.subject();
        }
        if (!one.source().equals(other.source()) && !one.source().isBlank()) {
            return one.source();
        }
        return isNow ? "now" : "before";
    }

    /** Why the two cannot be compared. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (boolean isNow : new boolean[] {false, true}) {
            for (Fault fault : end(isNow).evaluation().faults()) {
                faults.add(new Fault(fault.reason(), label(isNow) + ": " + fault.detail()));
            }
        }
        faults.sort(Comparator.comparing(Fault::reason));
        if (!faults.isEmpty()) {
            return faults;
        }
        Dimension earlier = before.formula().dimension();
        Dimension later = now.formula().dimension();
        if (!untimed(earlier).equals(untimed(later))) {
            return List.of(
                    new Fault(Reason.NOT_APPLICABLE, "they are made of unlike things: " + earlier + ", and " + later));
        }
        SortedSet<String> currencies = currencies(before);
        SortedSet<String> others = currencies(now);
        if (!currencies.equals(others) && !currencies.isEmpty() && !others.isEmpty()) {
            return List.of(new Fault(
                    Reason.CURRENCY_MISMATCH, String.join(", ", currencies) + " and " + String.join(", ", others)));
        }
        for (boolean isNow : new boolean[] {false, true}) {
            if (end(isNow).origin().figures().isEmpty()) {
                return List.of(new Fault(
                        Reason.NOT_APPLICABLE,
                        "the figures of " + label(isNow) + " are not at hand, measure them anew"));
            }
        }
        return List.of();
    }

    /** A rate for the period and a rate a year can be told apart, and compared. */
    private static Dimension untimed(Dimension dimension) {
        return new Dimension(dimension.money(), dimension.things(), dimension.prices(), 0);
    }

    /** Tells whether both have a value. */
    boolean isDefined() {
        return before.evaluation().value().isPresent()
                && now.evaluation().value().isPresent();
    }

    private static SortedSet<String> currencies(Quantity quantity) {
        SortedSet<String> currencies = new TreeSet<>();
        for (Operand operand : quantity.evaluation().operands()) {
            if (operand.isMoney()) {
                currencies.add(operand.currency().map(Currency::getCurrencyCode).orElse("no stated currency"));
            }
        }
        return currencies;
    }
}
