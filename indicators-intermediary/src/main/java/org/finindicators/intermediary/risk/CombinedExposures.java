/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import static org.finindicators.number.Printing.number;
import static org.finindicators.number.Printing.percent;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Rational;
import org.finindicators.regulation.PrudentialLimit;
import org.finindicators.statement.ClientExposure;
import org.finindicators.statistics.Concentration.Holding;

/** Adds up exposures by client group, and takes the largest or the large ones of them. */
final class CombinedExposures {
    private static final int SHOWN = 20;

    private final List<Holding> groups;
    private final int reported;
    private final Worksheet sheet;

    private CombinedExposures(List<Holding> groups, int reported, Worksheet sheet) {
        this.groups = groups;
        this.reported = reported;
        this.sheet = sheet;
    }

    /** Takes all groups, by some amount of the exposures that count. */
    static CombinedExposures of(
            ClientExposures exposures,
            Figures figures,
            Function<ClientExposure, BigDecimal> amount,
            Predicate<ClientExposure> counts) {
        return of(exposures, figures, amount, counts, exposures.combined(amount, counts));
    }

    /** Takes the groups only that have an exposure of a kind. */
    static CombinedExposures ofGroupsWith(
            String kind,
            ClientExposures exposures,
            Figures figures,
            Function<ClientExposure, BigDecimal> amount,
            Predicate<ClientExposure> counts) {
        return of(exposures, figures, amount, counts, exposures.combinedWith(kind, amount, counts));
    }

    private static CombinedExposures of(
            ClientExposures exposures,
            Figures figures,
            Function<ClientExposure, BigDecimal> amount,
            Predicate<ClientExposure> counts,
            List<Holding> groups) {
        Worksheet sheet = Worksheet.of(figures);
        if (exposures.all().isEmpty()) {
            sheet.fault(Reason.GROUP_TOO_SMALL, "no exposure");
        }
        exposures.nameless().ifPresent(words -> sheet.fault(Reason.OUT_OF_DOMAIN, words));
        exposures.all().stream()
                .filter(counts)
                .filter(exposure -> amount.apply(exposure).signum() < 0)
                .limit(SHOWN)
                .forEach(exposure -> sheet.requireNotNegative(exposure.client(), amount.apply(exposure)));
        return new CombinedExposures(groups, exposures.all().size(), sheet);
    }

    /** Says what a reader has to know, where there is something. */
    CombinedExposures withCaveat(Optional<String> caveat) {
        caveat.ifPresent(sheet::caveat);
        return this;
    }

    /** The largest ones; zero where none of what is reported counts. */
    Evaluation largest(int count) {
        if (!sheet.isSound()) {
            read(groups);
            return sheet.undefined();
        }
        if (groups.isEmpty()) {
            return sheet.step(noneCounts()).value(Rational.ZERO);
        }
        List<Holding> first = groups.subList(0, Math.min(count, groups.size()));
        read(first);
        sheet.step("combined into " + counted(groups.size()) + ", the largest "
                + first.get(0).name());
        if (count > 1 && groups.size() <= count) {
            sheet.step(
                    groups.size() == 1
                            ? "the only client group is the largest"
                            : "all " + counted(groups.size()) + " are among the " + count + " largest");
        }
        return sheet.value(sum(first));
    }

    /** The large ones together; if capital is zero or less, any exposure is large. */
    Evaluation large(PrudentialLimit rule, Formula capital) {
        read(groups);
        // which exposures are large depends on this capital, so its currency is compared too
        Optional<Rational> base = sheet.take(capital);
        return sheet.isSound() && base.isPresent() ? large(rule, capital, base.get()) : sheet.undefined();
    }

    private Evaluation large(PrudentialLimit rule, Formula capital, Rational base) {
        List<Holding> large = groups.stream()
                .filter(group -> group.amount().signum() > 0 && rule.holds(Rational.of(group.amount()), base))
                .toList();
        if (groups.isEmpty()) {
            sheet.step(noneCounts());
        }
        sheet.step(
                base.signum() > 0
                        ? "large: " + rule.relation().words() + " " + number(base.times(Rational.of(rule.value())))
                                + ", " + percent(rule.value()) + " of " + number(base)
                        : "large: any exposure, since " + capital.words() + " is " + number(base));
        large.stream()
                .limit(SHOWN)
                .forEach(group -> sheet.step(group.name() + ": " + number(group.amount())
                        + (base.signum() > 0
                                ? ", " + percent(Rational.of(group.amount()).dividedBy(base))
                                : "")));
        sheet.step(number(large.size()) + " large of " + number(groups.size())
                + (large.size() > SHOWN ? ", the " + SHOWN + " largest are listed" : ""));
        return sheet.value(sum(large));
    }

    private String noneCounts() {
        return reported == 1 ? "the only exposure does not count" : "none of " + number(reported) + " exposures counts";
    }

    private static String counted(int groups) {
        return number(groups) + (groups == 1 ? " client group" : " client groups");
    }

    private static Rational sum(List<Holding> some) {
        return Rational.of(some.stream().map(Holding::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private void read(List<Holding> some) {
        some.forEach(group -> sheet.money(group.name(), group.amount()));
    }
}
