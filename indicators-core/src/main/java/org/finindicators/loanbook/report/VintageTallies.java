/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.finindicators.formula.Evaluation;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;

/** Tallies by vintage in the order of their dates, from which curves are drawn. */
final class VintageTallies {
    private final List<LoanTally> ordered;

    VintageTallies(Collection<LoanTally> tallies) {
        ordered = tallies.stream().sorted(Comparator.comparing(LoanTally::asOf)).toList();
        ordered.forEach(VintageTallies::requireVintages);
        for (int i = 1; i < ordered.size(); i++) {
            requireAlike(ordered.get(i - 1), ordered.get(i));
        }
    }

    private static void requireVintages(LoanTally tally) {
        if (!tally.by().equals(Optional.of(Attribute.VINTAGE))) {
            throw InvalidInputException.of("", "the tally at " + tally.asOf() + " is not by " + Attribute.VINTAGE);
        }
    }

    private static void requireAlike(LoanTally before, LoanTally tally) {
        if (!tally.unit().equals(before.unit())) {
            throw InvalidInputException.of(
                    "",
                    "the tally at " + tally.asOf() + " is in "
                            + tally.unit().currency() + ", that at " + before.asOf() + " in "
                            + before.unit().currency() + ", or their digits differ");
        }
        if (tally.asOf().equals(before.asOf())) {
            throw InvalidInputException.of(
                    "", "two tallies are of " + tally.asOf() + "; tallies of parts are merged first");
        }
    }

    /** Lists the labels of all dates, those that do not name a vintage among them. */
    SortedSet<String> labels() {
        SortedSet<String> labels = new TreeSet<>();
        ordered.forEach(tally -> labels.addAll(tally.groups()));
        return labels;
    }

    VintageCurve curve(String label, VintageMonths months, VintageMeasure measure) {
        List<LoanTally> vintage =
                ordered.stream().map(tally -> tally.group(label)).toList();
        SortedSet<BigDecimal> stated = vintage.stream()
                .filter(tally -> months.onBook(tally.asOf()) >= 0)
                .filter(tally -> VintageMeasure.hasLoans(tally) && tally.missing(Amount.DISBURSED) == 0)
                .map(tally -> tally.total(Amount.DISBURSED))
                .collect(Collectors.toCollection(TreeSet::new));
        Optional<BigDecimal> disbursed = stated.isEmpty() ? Optional.empty() : Optional.of(stated.last());
        SortedMap<Integer, Evaluation> points = new TreeMap<>();
        for (int i = 0; i < vintage.size(); i++) {
            int onBook = months.onBook(vintage.get(i).asOf());
            // of two dates in one month, the earlier counts
            if (onBook >= 0 && !points.containsKey(onBook)) {
                points.put(onBook, point(months, vintage.subList(0, i + 1), disbursed, measure));
            }
        }
        return new VintageCurve(label, months.end(), stated, points);
    }

    private static Evaluation point(
            VintageMonths months, List<LoanTally> upTo, Optional<BigDecimal> disbursed, VintageMeasure measure) {
        LoanTally now = upTo.get(upTo.size() - 1);
        if (!VintageMeasure.hasLoans(now)) {
            return VintageMeasure.noLoan(now);
        }
        return disbursed
                .map(amount -> measure.at(months, upTo, Rational.of(amount)))
                .orElseGet(() -> VintageMeasure.notReported("amount disbursed of all loans"));
    }
}
