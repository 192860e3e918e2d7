/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * What is left of an institution for its owners: as reported, or after what it has not provided for.
 *
 * <p>What is taken off is never negative. So who has nothing left before all of it is known has nothing left at all,
 * and only others need every amount.
 */
@SuppressWarnings("ImmutableEnumChecker") // the list is List.of
enum NetWorth {
    REPORTED("net worth", List.of()),
    ADJUSTED("adjusted net worth", List.of(Amount.SHORTFALL, Amount.CAPITALISED));

    private final String words;
    private final List<Amount> adjustments;

    NetWorth(String words, List<Amount> adjustments) {
        this.words = words;
        this.adjustments = adjustments;
    }

    /** The part of an amount that institutions with net worth of zero or less have. */
    Calculation insolventShare(Group group, Amount amount) {
        List<Amount> needed = List.of(amount, Amount.EQUITY);
        List<Amount> read = Stream.concat(needed.stream(), adjustments.stream()).toList();
        String decisive = adjustments.isEmpty() ? "" : " and, where it decides, " + Amount.words(adjustments);
        Needs needs = new Needs(
                read,
                Amount.words(needed) + decisive,
                one -> Amount.missing(isInsolvent(one) ? needed : read, one),
                false);
        return Survey.calculation(
                        amount.words() + " of " + group.noun() + "s with " + words + " <= 0 / their total",
                        Dimension.NUMBER,
                        group,
                        needs,
                        List.of("total " + amount.words() + " zero"),
                        survey -> evaluate(survey, amount))
                .asQuotient(QuotientDimensions.MONEY);
    }

    /** Whether nothing is left after what is known. */
    boolean isInsolvent(Institution one) {
        return one.netWorth().isPresent() && worth(one).signum() <= 0;
    }

    private Rational worth(Institution one) {
        return adjustments.stream()
                .flatMap(amount -> amount.in(one).stream())
                .map(Rational::of)
                .reduce(Amount.EQUITY.of(one), Rational::minus);
    }

    private Evaluation evaluate(Survey survey, Amount amount) {
        List<String> insolvent = new ArrayList<>();
        Rational above = survey.sum(one -> {
            if (!isInsolvent(one)) {
                return Rational.ZERO;
            }
            boolean known = Amount.missing(adjustments, one).isEmpty();
            insolvent.add(one.name() + " (" + words + " "
                    + Printing.upTo(worth(one).toDecimal(), 6) + (known ? "" : " or less") + ")");
            return amount.of(one);
        });
        List<String> notes = new ArrayList<>(survey.notes());
        Rational total = survey.sum(amount::of);
        Rational whole = survey.members().stream()
                .flatMap(one -> amount.in(one).stream())
                .map(Rational::of)
                .reduce(Rational.ZERO, Rational::plus);
        if (!survey.leftOut().isEmpty() && whole.signum() > 0) {
            notes.add(
                    "covering " + Printing.percent(total.dividedBy(whole).toDecimal(), 1) + " % of " + amount.words());
        }
        notes.add(insolvent.isEmpty() ? "insolvent: none" : "insolvent: " + Survey.named(insolvent, ", "));
        return Evaluation.quotient(above, total, "total " + amount.words(), survey.operands(), notes);
    }
}
