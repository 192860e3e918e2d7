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
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;

/**
 * A ratio of a group of institutions: of its sums, or the mean or median of the institutions' own ratios.
 *
 * @param group the institutions that are meant
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

    /** The ratio of sums, with the coverage of the denominator where an institution was left out. */
    Calculation ofSums(boolean bySector) {
        return calculation("sum of " + above.words() + " / sum of " + below.words(), notPositive(), reporting -> {
                    Worksheet sheet = reporting.sheet();
                    annualised(sheet);
                    coverage(reporting).ifPresent(sheet::step);
                    if (bySector) {
                        sectors(reporting).forEach(sheet::step);
                    }
                    return sheet.quotient(
                            aYear(sheet, reporting.sum(above.of())),
                            reporting.sum(below.of()),
                            "sum of " + below.words());
                })
                .asQuotient(parts());
    }

    /** The ratio of sums over those whose own denominator is positive. */
    Calculation ofSumsWherePositive() {
        return overPositive(
                        "sum of " + above.words() + " / sum of " + below.words() + ", where positive",
                        (sheet, some) ->
                                sheet.quotient(aYear(sheet, sum(some, above)), sum(some, below), below.words()))
                .asQuotient(parts());
    }

    Calculation mean() {
        return overPositive(
                "mean of (" + above.words() + " / " + below.words() + ")",
                (sheet, some) ->
                        sheet.value(halves(rounded(ratios(sheet, some))).dividedBy(Rational.of(some.size()))));
    }

    Calculation median() {
        return overPositive("median of (" + above.words() + " / " + below.words() + ")", (sheet, some) -> {
            List<Rational> sorted = ratios(sheet, some).stream().sorted().toList();
            int n = sorted.size();
            Rational middle = sorted.get((n - 1) / 2).plus(sorted.get(n / 2));
            return sheet.value(middle.times(Rational.of(1, 2)));
        });
    }

    private List<UndefinedCase> notPositive() {
        return List.of(
                Reason.ZERO_DENOMINATOR.when(below.words() + " zero"),
                Reason.NEGATIVE_DENOMINATOR.when(below.words() + " negative"));
    }

    /** A value computed from the institutions that have a ratio of their own. */
    private interface Positive {
        Evaluation evaluate(Worksheet sheet, List<Institution> some);
    }

    private Calculation overPositive(String words, Positive step) {
        List<UndefinedCase> none = List.of(Reason.GROUP_TOO_SMALL.when("none with positive " + below.words()));
        return calculation(words, none, reporting -> positive(reporting, step));
    }

    private Evaluation positive(Reporting reporting, Positive step) {
        Worksheet sheet = reporting.sheet();
        List<Institution> some = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (Institution one : reporting.included()) {
            Rational denominator = below.of().apply(one);
            if (denominator.signum() > 0) {
                some.add(one);
            } else {
                rest.add(one.name() + " (" + below.words() + " " + Printing.number(denominator) + ")");
            }
        }
        annualised(sheet);
        if (!rest.isEmpty()) {
            sheet.step(rest.size() + " without a ratio: " + Reporting.named(rest));
        }
        return some.isEmpty()
                ? sheet.undefined(Reason.GROUP_TOO_SMALL, "no positive " + below.words() + ": " + Reporting.named(rest))
                : step.evaluate(sheet, some);
    }

    private Calculation calculation(String words, List<UndefinedCase> undefined, Reporting.Step step) {
        List<Amount> needed = Stream.concat(above.needs().stream(), below.needs().stream())
                .distinct()
                .toList();
        String who = words + " over " + group.noun() + "s";
        return Reporting.calculation(
                who, annual ? Dimension.PER_YEAR : Dimension.NUMBER, group, Needs.of(needed), undefined, step);
    }

    private QuotientDimensions parts() {
        return annual
                ? new QuotientDimensions(Dimension.MONEY.times(Dimension.PER_YEAR), Dimension.MONEY)
                : QuotientDimensions.MONEY;
    }

    private Rational aYear(Worksheet sheet, Rational amount) {
        return annual ? amount.dividedBy(sheet.figures().period().years()) : amount;
    }

    private static Rational sum(List<Institution> some, Part part) {
        return some.stream().map(part.of()).reduce(Rational.ZERO, Rational::plus);
    }

    private List<Rational> ratios(Worksheet sheet, List<Institution> some) {
        return some.stream()
                .map(one ->
                        aYear(sheet, above.of().apply(one)).dividedBy(below.of().apply(one)))
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

    private void annualised(Worksheet sheet) {
        ReportingPeriod period = sheet.figures().period();
        if (annual && !period.years().equals(Rational.ONE)) {
            sheet.step(above.words() + " of " + period + " annualised");
        }
    }

    /** The share in the denominator, as far as it is known, of the institutions that entered. */
    private Optional<String> coverage(Reporting reporting) {
        if (reporting.leftOut().isEmpty()) {
            return Optional.empty();
        }
        List<Institution> known =
                reporting.members().stream().filter(below::isKnown).toList();
        Rational whole = sum(known, below);
        int unknown = reporting.members().size() - known.size();
        String others = unknown == 0 ? "" : ", that of " + unknown + " not known";
        return whole.signum() <= 0
                ? Optional.empty()
                : Optional.of("covering "
                        + Printing.percent(reporting.sum(below.of()).dividedBy(whole)) + " of " + below.words()
                        + others);
    }

    /** The ratio of each sub-sector, where there is more than one. */
    private List<String> sectors(Reporting reporting) {
        Map<String, List<Institution>> bySector = new TreeMap<>();
        reporting
                .included()
                .forEach(one -> bySector.computeIfAbsent(one.sector(), key -> new ArrayList<>())
                        .add(one));
        List<String> lines = new ArrayList<>();
        if (bySector.size() > 1) {
            bySector.forEach((sector, some) -> {
                if (lines.size() < LISTED) {
                    lines.add(sector + ": " + ratio(reporting.sheet(), some) + ", of " + some.size());
                }
            });
        }
        return lines;
    }

    private String ratio(Worksheet sheet, List<Institution> some) {
        Rational denominator = sum(some, below);
        return denominator.signum() > 0
                ? Printing.percent(aYear(sheet, sum(some, above)).dividedBy(denominator))
                : "undefined, " + below.words() + " " + Printing.number(denominator);
    }
}
