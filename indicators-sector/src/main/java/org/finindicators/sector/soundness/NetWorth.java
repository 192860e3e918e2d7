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
import org.finindicators.formula.Reason;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * The net worth of an institution: as reported, or after losses for which it has not provided.
 *
 * <p>Deductions are never negative. An institution without net worth before all of them are known is therefore without
 * net worth after them; only the others need every amount.
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

    /** The share in an amount of institutions with net worth of zero or less. */
    Calculation insolventShare(Group group, Amount amount) {
        List<Amount> needed = List.of(amount, Amount.EQUITY);
        List<Amount> read = Stream.concat(needed.stream(), adjustments.stream()).toList();
        String decisive = adjustments.isEmpty() ? "" : " and, where it decides, " + Amount.words(adjustments);
        Needs needs = new Needs(
                read,
                Amount.words(needed) + decisive,
                one -> Amount.missing(isInsolvent(one) ? needed : read, one),
                false);
        return Reporting.calculation(
                        amount.words() + " of " + group.noun() + "s with " + words + " <= 0 / their total",
                        Dimension.NUMBER,
                        group,
                        needs,
                        List.of(Reason.ZERO_DENOMINATOR.when("total " + amount.words() + " zero")),
                        reporting -> evaluate(reporting, amount))
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

    private Evaluation evaluate(Reporting reporting, Amount amount) {
        List<String> insolvent = new ArrayList<>();
        Rational above = reporting.sum(one -> {
            if (!isInsolvent(one)) {
                return Rational.ZERO;
            }
            boolean known = Amount.missing(adjustments, one).isEmpty();
            insolvent.add(
                    one.name() + " (" + words + " " + Printing.number(worth(one)) + (known ? "" : " or less") + ")");
            return amount.of(one);
        });
        Rational total = reporting.sum(amount::of);
        Rational whole = reporting.members().stream()
                .flatMap(one -> amount.in(one).stream())
                .map(Rational::of)
                .reduce(Rational.ZERO, Rational::plus);
        if (!reporting.leftOut().isEmpty() && whole.signum() > 0) {
            reporting.sheet().step("covering " + Printing.percent(total.dividedBy(whole)) + " of " + amount.words());
        }
        reporting.sheet().step("insolvent: " + Reporting.named(insolvent));
        return reporting.sheet().quotient(above, total, "total " + amount.words());
    }
}
