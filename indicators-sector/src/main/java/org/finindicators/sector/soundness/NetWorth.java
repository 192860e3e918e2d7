/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Parts;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/** What is left of an institution for its owners: as reported, or after what it has not provided for. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum NetWorth {
    REPORTED("net worth", List.of(Amount.EQUITY), Amount.EQUITY::of),
    ADJUSTED(
            "adjusted net worth",
            List.of(Amount.EQUITY, Amount.SHORTFALL, Amount.CAPITALISED),
            one -> Amount.EQUITY.of(one).minus(Amount.SHORTFALL.of(one)).minus(Amount.CAPITALISED.of(one)));

    private final String words;
    private final List<Amount> needs;
    private final Function<Institution, Rational> of;

    NetWorth(String words, List<Amount> needs, Function<Institution, Rational> of) {
        this.words = words;
        this.needs = needs;
        this.of = of;
    }

    /** The part of an amount that institutions with net worth of zero or less have. */
    Calculation insolventShare(Group group, Amount amount) {
        List<Amount> needed = Stream.concat(Stream.of(amount), needs.stream()).toList();
        return Survey.calculation(
                        amount.words() + " of " + group.noun() + "s with " + words + " <= 0 / their total",
                        Dimension.NUMBER,
                        group,
                        needed,
                        List.of("total " + amount.words() + " zero"),
                        survey -> evaluate(survey, amount))
                .of(Parts.MONEY);
    }

    private Evaluation evaluate(Survey survey, Amount amount) {
        List<String> insolvent = new ArrayList<>();
        Rational above = survey.sum(one -> {
            Rational worth = of.apply(one);
            if (worth.signum() > 0) {
                return Rational.ZERO;
            }
            insolvent.add(one.name() + " (" + words + " " + Printing.upTo(worth.toDecimal(), 6) + ")");
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
