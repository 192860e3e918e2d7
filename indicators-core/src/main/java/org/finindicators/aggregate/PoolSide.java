/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;

/** The members of a group at one time, with their parts in units; who is included is as a pooled ratio has it. */
record PoolSide(
        Aggregate result, Membership group, String when, Rational denominator, SortedMap<String, Parts> members) {
    /** Numerator and denominator of a member. */
    record Parts(Rational above, Rational below) {}

    static PoolSide of(Indicator indicator, Collection<? extends Measurement> measurements) {
        PooledRatio empty = PooledRatio.empty(indicator);
        List<PooledRatio> singles = new ArrayList<>();
        SortedMap<String, Parts> members = new TreeMap<>();
        SortedSet<String> times = new TreeSet<>();
        for (Measurement measurement : measurements) {
            PooledRatio single = empty.plus(measurement);
            singles.add(single);
            if (single.included() > 0) {
                times.add(measurement.origin().when());
                members.put(measurement.origin().subject(), new Parts(single.numerator(), single.denominator()));
            }
        }
        PooledRatio all = Merging.all(singles, empty, PooledRatio::merge);
        return new PoolSide(
                all.result(), all.group(), times.isEmpty() ? "" : times.first(), all.denominator(), members);
    }

    /** Why there is no ratio, or why its members cannot be found again. */
    Optional<Fault> fault(String side) {
        Optional<Fault> fault = result.fault();
        if (fault.isEmpty() && members.keySet().stream().anyMatch(String::isBlank)) {
            fault = Optional.of(new Fault(Reason.NOT_REPORTED, "the name of a member"));
        }
        return fault.map(
                found -> new Fault(found.reason(), found.detail().isEmpty() ? side : side + ": " + found.detail()));
    }

    Optional<MemberChange.Contribution> contribution(String subject) {
        return Optional.ofNullable(members.get(subject))
                .map(parts -> MemberChange.Contribution.of(parts.above(), parts.below(), denominator));
    }
}
