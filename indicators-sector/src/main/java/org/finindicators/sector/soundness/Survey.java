/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

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
        List<String> derived,
        List<Operand> operands,
        Figures figures) {
    /** How many are named in one note. */
    private static final int NAMED = 20;

    /** The amounts that have to agree with each other. */
    private static final Set<Amount> BALANCE = Set.of(Amount.ASSETS, Amount.LIABILITIES, Amount.EQUITY);

    /** What a calculation makes of those who report. */
    interface Step {
        Evaluation evaluate(Survey survey);
    }

    static Calculation calculation(
            String words, Dimension dimension, Group group, Needs needs, List<String> more, Step step) {
        List<String> cases = new ArrayList<>(List.of(
                "two institutions of one name",
                "no " + group.noun() + " in the list",
                (needs.ofAll() ? "one that does not report " : "none that reports ") + needs.words(),
                "an amount that must not be negative"));
        if (needs.amounts().stream().anyMatch(BALANCE::contains)) {
            cases.add("equity other than assets less liabilities, where all three are reported");
        }
        if (needs.amounts().contains(Amount.NONPERFORMING)) {
            cases.add("non-performing assets above assets");
        }
        cases.addAll(more);
        return Calculation.from(SoundnessItems.INSTITUTIONS, words, dimension, cases, (institutions, figures) -> {
            Optional<String> twin = twin(institutions);
            return twin.isPresent()
                    ? Evaluation.undefined(
                            Reason.INCONSISTENT_STATEMENT, "two institutions are named " + twin.get(), List.of())
                    : evaluate(institutions, figures, group, needs, step);
        });
    }

    private static Evaluation evaluate(
            Institutions institutions, Figures figures, Group group, Needs needs, Step step) {
        List<Institution> members =
                institutions.institutions().stream().filter(group::has).toList();
        List<Institution> included = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        List<String> impossible = new ArrayList<>();
        List<String> contradictions = new ArrayList<>();
        List<Operand> operands = new ArrayList<>();
        for (Institution member : members) {
            for (Amount amount : Amount.reported(needs.amounts(), member)) {
                amount.in(member).ifPresent(value -> {
                    operands.add(amount.operand(member, value, figures));
                    if (!amount.isPossible(value)) {
                        impossible.add(amount.words() + " of " + member.name() + " " + Decimals.print(value)
                                + ": must not be negative");
                    }
                });
            }
            contradictions.addAll(contradictions(member, needs));
            List<Amount> missing = needs.missing().apply(member);
            if (missing.isEmpty()) {
                included.add(member);
            } else {
                leftOut.add(member.name() + ": " + Amount.words(missing) + " not reported");
            }
        }
        if (members.isEmpty()) {
            return Evaluation.undefined(Reason.GROUP_TOO_SMALL, "no " + group.noun() + " in the list", List.of());
        }
        if (!impossible.isEmpty()) {
            return Evaluation.undefined(Reason.OUT_OF_DOMAIN, named(impossible, ", "), operands);
        }
        if (!contradictions.isEmpty()) {
            return Evaluation.undefined(Reason.INCONSISTENT_STATEMENT, named(contradictions, "; "), operands);
        }
        if (included.isEmpty() || (needs.ofAll() && !leftOut.isEmpty())) {
            return Evaluation.undefined(Reason.NOT_REPORTED, named(leftOut, "; "), operands);
        }
        return step.evaluate(
                new Survey(group, members, included, leftOut, derived(included, needs), operands, figures));
    }

    /** What contradicts itself among the amounts that are read. */
    private static List<String> contradictions(Institution member, Needs needs) {
        List<String> found = new ArrayList<>();
        if (needs.amounts().stream().anyMatch(BALANCE::contains)) {
            member.imbalance()
                    .ifPresent(sentence -> found.add(Amount.EQUITY.words() + " of " + member.name() + ": " + sentence));
        }
        if (needs.amounts().contains(Amount.NONPERFORMING)) {
            member.excess()
                    .ifPresent(sentence ->
                            found.add(Amount.NONPERFORMING.words() + " of " + member.name() + ": " + sentence));
        }
        return found;
    }

    private static List<String> derived(List<Institution> included, Needs needs) {
        return needs.amounts().contains(Amount.EQUITY)
                ? included.stream()
                        .filter(Institution::isDerived)
                        .map(Institution::name)
                        .toList()
                : List.of();
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
        if (!derived.isEmpty()) {
            notes.add("equity not reported, taken as assets less liabilities: " + named(derived, ", "));
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
