/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.regulation.PrudentialLimit;
import org.finindicators.statistics.Concentration.Holding;

/**
 * Exposures added up by client group, and what is wrong with them.
 *
 * @param groups the groups, the largest first
 * @param negative the negative exposures in words
 * @param figures the figures around them
 */
record CombinedExposures(List<Holding> groups, List<String> negative, Figures figures) {
    private static final int SHOWN = 20;

    static CombinedExposures of(
            Exposures exposures,
            Figures figures,
            Function<ClientExposure, BigDecimal> amount,
            Predicate<ClientExposure> counts) {
        List<String> negative = exposures.all().stream()
                .filter(counts)
                .filter(exposure -> amount.apply(exposure).signum() < 0)
                .map(exposure -> exposure.client() + " " + Decimals.print(amount.apply(exposure)))
                .limit(SHOWN)
                .toList();
        return new CombinedExposures(exposures.combined(amount, counts), negative, figures);
    }

    Optional<Evaluation> fault() {
        if (groups.isEmpty()) {
            return Optional.of(Evaluation.undefined(Reason.GROUP_TOO_SMALL, "no exposure", List.of()));
        }
        return negative.isEmpty()
                ? Optional.empty()
                : Optional.of(Evaluation.undefined(
                        Reason.OUT_OF_DOMAIN,
                        String.join(", ", negative) + ": must not be negative",
                        operands(groups)));
    }

    Evaluation largest(int count) {
        return fault().orElseGet(() -> {
            List<Holding> first = groups.subList(0, Math.min(count, groups.size()));
            String note = "combined into " + groups.size() + (groups.size() == 1 ? " client group" : " client groups")
                    + ", the largest " + first.get(0).name();
            return Evaluation.of(sum(first), operands(first), List.of(note));
        });
    }

    /** The large ones over capital; what is large may be a part of another capital. */
    Evaluation large(PrudentialLimit rule, Formula capital) {
        Formula ruled = CapitalItems.capital(rule.basis());
        Evaluation base = capital.evaluate(figures);
        Evaluation size = ruled.evaluate(figures);
        Optional<Evaluation> fault = fault().or(() ->
                Stream.of(base, size).filter(one -> one.value().isEmpty()).findFirst());
        if (fault.isPresent()) {
            return fault.get();
        }
        Rational whole = base.value().orElse(Rational.ZERO);
        Rational threshold = size.value().orElse(Rational.ZERO);
        List<Operand> operands = new ArrayList<>(operands(groups));
        operands.addAll(base.operands());
        if (!ruled.equals(capital)) {
            operands.addAll(size.operands());
        }
        if (whole.signum() <= 0) {
            return Evaluation.quotient(Rational.ZERO, whole, capital.words(), operands, List.of());
        }
        if (threshold.signum() <= 0) {
            return Evaluation.quotient(Rational.ZERO, threshold, ruled.words(), operands, List.of());
        }
        List<Holding> large = groups.stream()
                .filter(group -> rule.holds(Rational.of(group.amount()), threshold))
                .toList();
        List<String> steps = new ArrayList<>(base.notes());
        steps.add("large: " + rule.relation().words() + " "
                + print(threshold.times(Rational.of(rule.value())).toDecimal()) + ", "
                + percent(Rational.of(rule.value())) + " of " + print(threshold.toDecimal()));
        for (Holding group : large.subList(0, Math.min(SHOWN, large.size()))) {
            Rational part = Rational.of(group.amount()).dividedBy(whole);
            steps.add(group.name() + ": " + print(group.amount()) + ", " + percent(part));
        }
        if (large.size() > SHOWN) {
            steps.add("and " + (large.size() - SHOWN) + " more");
        }
        steps.add(large.size() + " large of " + groups.size());
        return Evaluation.quotient(sum(large), whole, capital.words(), operands, steps);
    }

    private static Rational sum(List<Holding> some) {
        return Rational.of(some.stream().map(Holding::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private List<Operand> operands(List<Holding> some) {
        return some.stream()
                .map(group -> Operand.money(
                        group.name(),
                        figures.period().closing().toString(),
                        group.amount(),
                        figures.scale(),
                        figures.currency()))
                .toList();
    }

    private static String print(BigDecimal amount) {
        return Printing.upTo(amount, 6);
    }

    private static String percent(Rational part) {
        return Printing.upTo(part.toDecimal().movePointRight(2), 4) + " %";
    }
}
