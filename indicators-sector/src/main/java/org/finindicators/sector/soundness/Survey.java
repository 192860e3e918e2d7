/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Rational;

/**
 * The institutions that report all amounts that a calculation needs, and who was left out for which reason.
 *
 * <p>Who lacks an amount is left out of both parts of a ratio, and named: half an institution would bias it.
 */
record Survey(
        Group group,
        List<Institution> members,
        List<Institution> included,
        List<String> leftOut,
        List<Operand> operands,
        Figures figures) {
    /** How many are named in one note. */
    private static final int NAMED = 20;

    /** What a calculation makes of those who report. */
    interface Step {
        Evaluation evaluate(Survey survey);
    }

    static Calculation calculation(
            String words, Dimension dimension, Group group, List<Amount> needed, List<String> more, Step step) {
        List<String> cases = new ArrayList<>(List.of(
                "two institutions of one name",
                "no " + group.noun() + " in the list",
                "none that reports " + needed.stream().map(Amount::words).collect(Collectors.joining(", ")),
                "an amount that must not be negative"));
        cases.addAll(more);
        return Calculation.from(SoundnessItems.INSTITUTIONS, words, dimension, cases, (institutions, figures) -> {
            Optional<String> twin = twin(institutions);
            return twin.isPresent()
                    ? Evaluation.undefined(
                            Reason.INCONSISTENT_STATEMENT, "two institutions are named " + twin.get(), List.of())
                    : evaluate(institutions, figures, group, needed, step);
        });
    }

    private static Evaluation evaluate(
            Institutions institutions, Figures figures, Group group, List<Amount> needed, Step step) {
        List<Institution> members =
                institutions.institutions().stream().filter(group::has).toList();
        List<Institution> included = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        List<String> impossible = new ArrayList<>();
        List<Operand> operands = new ArrayList<>();
        for (Institution member : members) {
            List<String> missing = new ArrayList<>();
            for (Amount amount : needed) {
                Optional<BigDecimal> found = amount.in(member);
                found.ifPresent(value -> {
                    operands.add(amount.operand(member, value, figures));
                    if (!amount.isPossible(value)) {
                        impossible.add(amount.words() + " of " + member.name() + " " + Decimals.print(value)
                                + ": must not be negative");
                    }
                });
                if (found.isEmpty()) {
                    missing.add(amount.words());
                }
            }
            if (missing.isEmpty()) {
                included.add(member);
            } else {
                leftOut.add(member.name() + ": " + String.join(", ", missing) + " not reported");
            }
        }
        if (members.isEmpty()) {
            return Evaluation.undefined(Reason.GROUP_TOO_SMALL, "no " + group.noun() + " in the list", List.of());
        }
        if (!impossible.isEmpty()) {
            return Evaluation.undefined(Reason.OUT_OF_DOMAIN, named(impossible, ", "), operands);
        }
        if (included.isEmpty()) {
            return Evaluation.undefined(Reason.NOT_REPORTED, named(leftOut, "; "), operands);
        }
        return step.evaluate(new Survey(group, members, included, leftOut, operands, figures));
    }

    /** How many entered, and who did not. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(
                leftOut.isEmpty()
                        ? "over " + group.counted(members.size())
                        : "over " + included.size() + " of " + group.counted(members.size()));
        if (!leftOut.isEmpty()) {
            notes.add("left out: " + named(leftOut, "; "));
        }
        return notes;
    }

    Rational sum(java.util.function.Function<Institution, Rational> part) {
        Rational sum = Rational.ZERO;
        for (Institution institution : included) {
            sum = sum.plus(part.apply(institution));
        }
        return sum;
    }

    static String named(List<String> names, String separator) {
        String some = names.stream().limit(NAMED).collect(Collectors.joining(separator));
        return names.size() > NAMED ? some + separator + (names.size() - NAMED) + " more" : some;
    }

    private static Optional<String> twin(Institutions institutions) {
        Set<String> seen = new HashSet<>();
        return institutions.institutions().stream()
                .map(Institution::name)
                .filter(name -> !seen.add(name))
                .findFirst();
    }
}
