/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Unit;
import org.finindicators.number.Printing;
import org.finindicators.period.ReportingPeriod;

/** Who belongs to a group, in which currencies and of which periods; what is unlike is not taken together. */
record Membership(
        SortedSet<String> currencies, SortedSet<String> units, SortedSet<ReportingPeriod> periods, Subjects subjects) {
    static final Membership NONE = new Membership(
            Collections.emptySortedSet(), Collections.emptySortedSet(), Collections.emptySortedSet(), Subjects.NONE);

    /** How many names a fault lists. */
    private static final int LISTED = 3;

    /** Takes a subject whose amounts are added to those of others. */
    static Membership of(Measurement measurement) {
        SortedSet<String> currencies = measurement.operands().stream()
                .filter(Operand::isMoney)
                .map(operand ->
                        operand.currency().map(Currency::getCurrencyCode).orElse("no stated currency"))
                .collect(Collectors.toCollection(TreeSet::new));
        // money a month and money a year are of one currency, and no more alike than two currencies are
        SortedSet<String> units = new TreeSet<>();
        if (measurement instanceof Measured measured && measured.unit() == Unit.MONEY_PER_UNIT) {
            units.add(measured.unitWords());
        }
        return new Membership(
                currencies,
                units,
                new TreeSet<>(Set.of(measurement.origin().period())),
                Subjects.of(measurement.origin().subject()));
    }

    /** Takes a subject whose value stands beside those of others; a share is alike in all currencies. */
    static Membership ofValue(Measured measured) {
        Membership all = of(measured);
        return measured.indicator().variant().formula().dimension().money() != 0
                ? all
                : new Membership(Collections.emptySortedSet(), all.units, all.periods, all.subjects);
    }

    /** Takes a subject that is left out, and is in the group all the same. */
    static Membership leftOut(Measurement measurement) {
        return new Membership(
                Collections.emptySortedSet(),
                Collections.emptySortedSet(),
                Collections.emptySortedSet(),
                Subjects.of(measurement.origin().subject()));
    }

    Membership and(Membership other) {
        return new Membership(
                both(currencies, other.currencies),
                both(units, other.units),
                both(periods, other.periods),
                subjects.and(other.subjects));
    }

    private static <T extends Comparable<? super T>> SortedSet<T> both(SortedSet<T> some, SortedSet<T> others) {
        SortedSet<T> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Tells whether others are of the same currency, unit and period. */
    boolean isLike(Membership others) {
        return and(others).unlike().isEmpty();
    }

    /** Says what is unlike: currencies, then units, then periods; then who is there twice. */
    Optional<Fault> fault() {
        return unlike().or(this::twice);
    }

    private Optional<Fault> unlike() {
        if (currencies.size() > 1) {
            return Optional.of(new Fault(Reason.CURRENCY_MISMATCH, String.join(", ", currencies)));
        }
        if (units.size() > 1) {
            return Optional.of(new Fault(Reason.CURRENCY_MISMATCH, String.join(", ", units)));
        }
        return periods.size() > 1
                ? Optional.of(new Fault(
                        Reason.PERIOD_MISMATCH,
                        periods.stream().map(ReportingPeriod::toString).collect(Collectors.joining(", "))))
                : Optional.empty();
    }

    private Optional<Fault> twice() {
        List<String> repeated = subjects.repeated();
        return repeated.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fault(Reason.REPEATED_SUBJECT, Printing.some(repeated, LISTED)));
    }
}
