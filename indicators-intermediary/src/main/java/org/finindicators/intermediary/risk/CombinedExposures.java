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
import java.util.stream.Collectors;
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
 * @param reported how many exposures there are, whether they count or not
 * @param wrong what is wrong with some of them, in words
 * @param figures the figures around them
 */
record CombinedExposures(List<Holding> groups, int reported, Optional<String> wrong, Figures figures) {
    private static final int SHOWN = 20;

    static CombinedExposures of(
            Exposures exposures,
            Figures figures,
            Function<ClientExposure, BigDecimal> amount,
            Predicate<ClientExposure> counts) {
        return of(exposures, figures, amount, counts, exposures.combined(amount, counts));
    }

    /** Takes the groups only that have an exposure of a kind. */
    static CombinedExposures ofGroupsWith(
            String kind,
            Exposures exposures,
            Figures figures,
            Function<ClientExposure, BigDecimal> amount,
            Predicate<ClientExposure> counts) {
        return of(exposures, figures, amount, counts, exposures.combinedWith(kind, amount, counts));
    }

    private static CombinedExposures of(
            Exposures exposures,
            Figures figures,
            Function<ClientExposure, BigDecimal> amount,
            Predicate<ClientExposure> counts,
            List<Holding> groups) {
        String negative = exposures.all().stream()
                .filter(counts)
                .filter(exposure -> amount.apply(exposure).signum() < 0)
                .map(exposure -> exposure.client() + " " + Decimals.print(amount.apply(exposure)))
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
        Optional<String> wrong = exposures
                .nameless()
                .or(() -> negative.isEmpty() ? Optional.empty() : Optional.of(negative + ": must not be negative"));
        return new CombinedExposures(groups, exposures.all().size(), wrong, figures);
    }

    private Optional<Evaluation> fault() {
        return reported == 0
                ? Optional.of(Evaluation.undefined(Reason.GROUP_TOO_SMALL, "no exposure", List.of()))
                : wrong.map(words -> Evaluation.undefined(Reason.OUT_OF_DOMAIN, words, operands(groups)));
    }

    /** The largest ones; zero where none of what is reported counts. */
    Evaluation largest(int count) {
        return fault().orElseGet(() -> {
            if (groups.isEmpty()) {
                return Evaluation.of(Rational.ZERO, List.of(), List.of(noneCounts()));
            }
            List<Holding> first = groups.subList(0, Math.min(count, groups.size()));
            List<String> notes = new ArrayList<>();
            notes.add("combined into " + counted(groups.size()) + ", the largest "
                    + first.get(0).name());
            if (count > 1 && groups.size() <= count) {
                notes.add(
                        groups.size() == 1
                                ? "the only client group is the largest"
                                : "all " + counted(groups.size()) + " are among the " + count + " largest");
            }
            return Evaluation.of(sum(first), operands(first), notes);
        });
    }

    /** The large ones together; any exposure is large beside capital of zero or less. */
    Evaluation large(PrudentialLimit rule) {
        Formula capital = CapitalItems.capital(rule.basis());
        Evaluation size = capital.evaluate(figures);
        Optional<Evaluation> fault = fault();
        if (fault.isPresent() || size.value().isEmpty()) {
            return fault.orElse(size);
        }
        Rational base = size.value().orElse(Rational.ZERO);
        List<Holding> large = groups.stream()
                .filter(group -> group.amount().signum() > 0 && rule.holds(Rational.of(group.amount()), base))
                .toList();
        List<String> steps = new ArrayList<>(size.notes());
        if (groups.isEmpty()) {
            steps.add(noneCounts());
        }
        steps.add(
                base.signum() > 0
                        ? "large: " + rule.relation().words() + " "
                                + print(base.times(Rational.of(rule.value())).toDecimal()) + ", "
                                + percent(Rational.of(rule.value())) + " of " + print(base.toDecimal())
                        : "large: any exposure, beside " + capital.words() + " of " + print(base.toDecimal()));
        for (Holding group : large.subList(0, Math.min(SHOWN, large.size()))) {
            steps.add(group.name() + ": " + print(group.amount())
                    + (base.signum() > 0
                            ? ", " + percent(Rational.of(group.amount()).dividedBy(base))
                            : ""));
        }
        if (large.size() > SHOWN) {
            steps.add("and " + (large.size() - SHOWN) + " more");
        }
        steps.add(large.size() + " large of " + groups.size());
        List<Operand> operands = new ArrayList<>(operands(groups));
        // what is large depends on this capital, so its currency is compared too
        operands.addAll(size.operands());
        return Evaluation.of(sum(large), operands, steps);
    }

    private String noneCounts() {
        return reported == 1 ? "the only exposure does not count" : "none of " + reported + " exposures counts";
    }

    private static String counted(int groups) {
        return groups + (groups == 1 ? " client group" : " client groups");
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
