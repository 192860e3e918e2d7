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
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * The institutions that report all amounts that a calculation needs, and those that were left out.
 *
 * <p>An institution that lacks an amount is left out of both parts of a ratio, and named: half of it would bias the
 * ratio.
 */
record Reporting(
        Group group, List<Institution> members, List<Institution> included, List<String> leftOut, Worksheet sheet) {
    /** How many are named in one note. */
    private static final int NAMED = 20;

    /** The amounts that have to agree with each other. */
    private static final Set<Amount> BALANCE = Set.of(Amount.ASSETS, Amount.LIABILITIES, Amount.EQUITY);

    /** Computes a value from those who report. */
    interface Step {
        Evaluation evaluate(Reporting reporting);
    }

    static Calculation calculation(
            String words, Dimension dimension, Group group, Needs needs, List<UndefinedCase> more, Step step) {
        List<UndefinedCase> cases = new ArrayList<>(List.of(
                Reason.INCONSISTENT_STATEMENT.when("two institutions of one name"),
                Reason.GROUP_TOO_SMALL.when("no " + group.noun() + " in the list"),
                Reason.NOT_REPORTED.when(
                        (needs.ofAll() ? "one that does not report " : "none that reports ") + needs.words()),
                Reason.OUT_OF_DOMAIN.when("an amount that must not be negative")));
        if (needs.amounts().stream().anyMatch(BALANCE::contains)) {
            cases.add(Reason.INCONSISTENT_STATEMENT.when(
                    "equity other than assets less liabilities, where all three are reported"));
        }
        if (needs.amounts().contains(Amount.NONPERFORMING)) {
            cases.add(Reason.INCONSISTENT_STATEMENT.when("non-performing assets above assets"));
        }
        if (needs.amounts().contains(Amount.NONPERFORMING_LOANS)) {
            cases.add(Reason.INCONSISTENT_STATEMENT.when("non-performing loans above loans"));
        }
        cases.addAll(more);
        return Calculation.from(SoundnessItems.FINANCIAL_INSTITUTIONS, words, dimension, cases, (list, figures) -> {
            Worksheet sheet = Worksheet.of(figures);
            Optional<String> twin = twin(list);
            return twin.isPresent()
                    ? sheet.undefined(Reason.INCONSISTENT_STATEMENT, "two institutions are named " + twin.get())
                    : evaluate(list, sheet, group, needs, step);
        });
    }

    private static Evaluation evaluate(Institutions list, Worksheet sheet, Group group, Needs needs, Step step) {
        List<Institution> members =
                list.institutions().stream().filter(group::has).toList();
        List<Institution> included = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        List<String> impossible = new ArrayList<>();
        List<String> contradictions = new ArrayList<>();
        for (Institution member : members) {
            read(member, needs, sheet, impossible);
            contradictions.addAll(contradictions(member, needs));
            List<Amount> missing = needs.missing().apply(member);
            if (missing.isEmpty()) {
                included.add(member);
            } else {
                leftOut.add(member.name() + " (" + Amount.words(missing) + " not reported)");
            }
        }
        if (members.isEmpty()) {
            return sheet.undefined(Reason.GROUP_TOO_SMALL, "no " + group.noun() + " in the list");
        }
        if (!impossible.isEmpty()) {
            return sheet.undefined(Reason.OUT_OF_DOMAIN, named(impossible));
        }
        if (!contradictions.isEmpty()) {
            return sheet.undefined(Reason.INCONSISTENT_STATEMENT, named(contradictions));
        }
        if (included.isEmpty() || (needs.ofAll() && !leftOut.isEmpty())) {
            return sheet.undefined(Reason.NOT_REPORTED, named(leftOut));
        }
        Reporting reporting = new Reporting(group, members, included, leftOut, sheet);
        reporting.note(needs);
        return step.evaluate(reporting);
    }

    private static void read(Institution member, Needs needs, Worksheet sheet, List<String> impossible) {
        for (Amount amount : Amount.reported(needs.amounts(), member)) {
            amount.in(member).ifPresent(value -> {
                sheet.money(member.name() + ", " + amount.words(), amount.when(sheet.figures()), value);
                if (!amount.isPossible(value)) {
                    impossible.add(amount.words() + " of " + member.name() + " " + Printing.number(value)
                            + ": must not be negative");
                }
            });
        }
    }

    /** The contradictions among the amounts that are read. */
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
        if (needs.amounts().contains(Amount.NONPERFORMING_LOANS)) {
            member.loanExcess()
                    .ifPresent(sentence ->
                            found.add(Amount.NONPERFORMING_LOANS.words() + " of " + member.name() + ": " + sentence));
        }
        return found;
    }

    /** Writes down how many entered, who did not, and whose equity is derived. */
    private void note(Needs needs) {
        sheet.step(
                leftOut.isEmpty()
                        ? "over " + group.counted(members.size())
                        : "over " + included.size() + " of " + group.counted(members.size()));
        if (!leftOut.isEmpty()) {
            sheet.step("left out: " + named(leftOut));
        }
        List<String> derived = included.stream()
                .filter(Institution::isDerived)
                .map(Institution::name)
                .toList();
        if (needs.amounts().contains(Amount.EQUITY) && !derived.isEmpty()) {
            sheet.step("equity not reported, taken as assets less liabilities: " + named(derived));
        }
    }

    Rational sum(Function<Institution, Rational> part) {
        Rational sum = Rational.ZERO;
        for (Institution institution : included) {
            sum = sum.plus(part.apply(institution));
        }
        return sum;
    }

    static String named(List<String> names) {
        return Printing.some(names, NAMED);
    }

    private static Optional<String> twin(Institutions list) {
        Set<String> seen = new HashSet<>();
        return list.institutions().stream()
                .map(Institution::name)
                .filter(name -> !seen.add(name))
                .findFirst();
    }
}
