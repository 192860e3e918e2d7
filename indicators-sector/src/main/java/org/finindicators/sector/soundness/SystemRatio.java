/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * A ratio of a group of institutions: of its sums, or the mean or median of the institutions' own ratios.
 *
 * @param group who is meant
 * @param above the part above the line
 * @param below the part below the line
 * @param annual whether the part above the line is a flow, to be annualised
 */
record SystemRatio(Group group, Part above, Part below, boolean annual) {
    /** Up to how many ratios a mean is exact; of more, each is rounded to 34 digits first, to bound the work. */
    private static final int EXACT = 200;

    /** How many sub-sectors are listed in the notes. */
    private static final int LISTED = 20;

    /** One part of an institution's ratio. */
    record Part(String words, List<Amount> needs, Function<Institution, Rational> of) {
        static Part of(Amount amount) {
            return new Part(amount.words(), List.of(amount), amount::of);
        }

        boolean isKnown(Institution institution) {
            return needs.stream().allMatch(amount -> amount.in(institution).isPresent());
        }
    }

    /** The ratio of sums, with the coverage of the denominator where somebody was left out. */
    Calculation ofSums(boolean bySector) {
        return calculation(
                        "sum of " + above.words() + " / sum of " + below.words(),
                        below.words() + " zero or negative",
                        s -> {
                            List<String> notes = notes(s);
                            coverage(s).ifPresent(notes::add);
                            if (bySector) {
                                notes.addAll(sectors(s));
                            }
                            return Evaluation.quotient(
                                    aYear(s, s.sum(above.of())),
                                    s.sum(below.of()),
                                    "sum of " + below.words(),
                                    s.operands(),
                                    notes);
                        })
                .asQuotient(parts());
    }

    /** The ratio of sums over those whose own denominator is positive. */
    Calculation ofSumsWherePositive() {
        return calculation(
                        "sum of " + above.words() + " / sum of " + below.words() + ", where positive",
                        "none with positive " + below.words(),
                        s -> positive(
                                s,
                                (some, notes) -> Evaluation.quotient(
                                        aYear(s, sum(some, above)),
                                        sum(some, below),
                                        below.words(),
                                        s.operands(),
                                        notes)))
                .asQuotient(parts());
    }

    Calculation mean() {
        return calculation(
                "mean of " + above.words() + " / " + below.words(),
                "none with positive " + below.words(),
                s -> positive(
                        s,
                        (some, notes) -> Evaluation.of(
                                halves(rounded(ratios(s, some))).dividedBy(Rational.of(some.size())),
                                s.operands(),
                                notes)));
    }

    Calculation median() {
        return calculation(
                "median of " + above.words() + " / " + below.words(),
                "none with positive " + below.words(),
                s -> positive(s, (some, notes) -> {
                    List<Rational> sorted = ratios(s, some).stream().sorted().toList();
                    int n = sorted.size();
                    Rational middle = sorted.get((n - 1) / 2).plus(sorted.get(n / 2));
                    return Evaluation.of(middle.times(Rational.of(1, 2)), s.operands(), notes);
                }));
    }

    private Calculation calculation(String words, String undefined, Survey.Step step) {
        List<Amount> needed = Stream.concat(above.needs().stream(), below.needs().stream())
                .distinct()
                .toList();
        String who = words + " over " + group.noun() + "s";
        return Survey.calculation(
                who, annual ? Dimension.PER_YEAR : Dimension.NUMBER, group, Needs.of(needed), List.of(undefined), step);
    }

    private QuotientDimensions parts() {
        return annual ? new QuotientDimensions(Dimension.MONEY.times(Dimension.PER_YEAR), Dimension.MONEY) : QuotientDimensions.MONEY;
    }

    private Rational aYear(Survey survey, Rational amount) {
        return annual ? amount.dividedBy(survey.figures().period().years()) : amount;
    }

    private static Rational sum(List<Institution> some, Part part) {
        return some.stream().map(part.of()).reduce(Rational.ZERO, Rational::plus);
    }

    private List<Rational> ratios(Survey survey, List<Institution> some) {
        return some.stream()
                .map(one -> aYear(survey, above.of().apply(one))
                        .dividedBy(below.of().apply(one)))
                .toList();
    }

    private static List<Rational> rounded(List<Rational> ratios) {
        return ratios.size() <= EXACT
                ? ratios
                : ratios.stream().map(one -> Rational.of(one.toDecimal())).toList();
    }

    /** By halves: a running sum of many unlike quotients would drag its growing denominator along. */
    private static Rational halves(List<Rational> numbers) {
        int n = numbers.size();
        return n == 1 ? numbers.get(0) : halves(numbers.subList(0, n / 2)).plus(halves(numbers.subList(n / 2, n)));
    }

    /** What is made of those that have a ratio of their own. */
    private interface Positive {
        Evaluation evaluate(List<Institution> some, List<String> notes);
    }

    private Evaluation positive(Survey survey, Positive step) {
        List<Institution> some = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (Institution one : survey.included()) {
            Rational denominator = below.of().apply(one);
            if (denominator.signum() > 0) {
                some.add(one);
            } else {
                rest.add(one.name() + " (" + below.words() + " " + Printing.upTo(denominator.toDecimal(), 6) + ")");
            }
        }
        List<String> notes = notes(survey);
        if (!rest.isEmpty()) {
            notes.add(rest.size() + " without a ratio: " + Survey.named(rest, ", "));
        }
        return some.isEmpty()
                ? Evaluation.undefined(
                        Reason.GROUP_TOO_SMALL,
                        "no positive " + below.words() + ": " + Survey.named(rest, ", "),
                        survey.operands())
                : step.evaluate(some, notes);
    }

    private List<String> notes(Survey survey) {
        List<String> notes = new ArrayList<>(survey.notes());
        if (annual && !survey.figures().period().years().equals(Rational.ONE)) {
            notes.add(above.words() + " of " + survey.figures().period() + " annualised");
        }
        return notes;
    }

    /** What part of the denominator that is known the others have; of some it may be unknown. */
    private Optional<String> coverage(Survey survey) {
        if (survey.leftOut().isEmpty()) {
            return Optional.empty();
        }
        List<Institution> known =
                survey.members().stream().filter(below::isKnown).toList();
        Rational whole = sum(known, below);
        int unknown = survey.members().size() - known.size();
        String others = unknown == 0 ? "" : ", that of " + unknown + " not known";
        return whole.signum() <= 0
                ? Optional.empty()
                : Optional.of("covering "
                        + Printing.percent(
                                survey.sum(below.of()).dividedBy(whole).toDecimal(), 1) + " % of "
                        + below.words() + others);
    }

    /** The ratio of each sub-sector, where there is more than one. */
    private List<String> sectors(Survey survey) {
        Map<String, List<Institution>> bySector = new TreeMap<>();
        survey.included()
                .forEach(one -> bySector.computeIfAbsent(one.sector(), key -> new ArrayList<>())
                        .add(one));
        List<String> lines = new ArrayList<>();
        if (bySector.size() > 1) {
            bySector.forEach((sector, some) -> {
                if (lines.size() < LISTED) {
                    Rational denominator = sum(some, below);
                    String value = denominator.signum() > 0
                            ? Printing.percent(
                                            aYear(survey, sum(some, above))
                                                    .dividedBy(denominator)
                                                    .toDecimal(),
                                            2)
                                    + " %"
                            : "undefined, " + below.words() + " " + Printing.upTo(denominator.toDecimal(), 6);
                    lines.add(sector + ": " + value + ", of " + some.size());
                }
            });
        }
        return lines;
    }
}
