/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * What one member, or several together, contribute to the change of a pooled ratio.
 *
 * @param subject the member
 * @param before what it contributed before, absent if it was not included
 * @param now what it contributes now, absent if it is not included
 * @param parts the parts of the change that it has, in order, as fractions
 * @since 0.1.0
 */
public record MemberChange(
        String subject,
        Optional<Contribution> before,
        Optional<Contribution> now,
        SortedMap<ChangePart, Rational> parts) {
    /** Copies the map. */
    public MemberChange {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /**
     * What a member contributes to a pooled ratio: weight times rate.
     *
     * @param weight its denominator over the sum of denominators; zero or negative as the denominator is
     * @param rate its numerator over its denominator, absent where that is zero or negative
     * @param amount its numerator over the sum of denominators
     * @since 0.1.0
     */
    public record Contribution(Rational weight, Optional<Rational> rate, Rational amount) {
        /** Takes the parts of a member's ratio and the sum of all denominators, in units. */
        static Contribution of(Rational numerator, Rational denominator, Rational total) {
            return of(denominator.dividedBy(total), numerator.dividedBy(total), () -> numerator.dividedBy(denominator));
        }

        private static Contribution of(Rational weight, Rational amount, Supplier<Rational> rate) {
            return new Contribution(weight, weight.signum() > 0 ? Optional.of(rate.get()) : Optional.empty(), amount);
        }

        /** Tells whether it has a part in the sums; without one it is as if it were not there. */
        boolean counts() {
            return weight.signum() != 0 || amount.signum() != 0;
        }

        /** The contribution with a constant subtracted from the rate. */
        Rational over(Rational standard) {
            return amount.minus(standard.times(weight));
        }

        private ShiftShare.Point point() {
            return new ShiftShare.Point(weight, rate.orElseThrow());
        }

        /** Prints for instance {@code 40 % of 0.12}. */
        @Override
        public String toString() {
            return Printing.percent(weight) + " of "
                    + rate.map(Printing::number).orElse("no rate (contributes " + Printing.number(amount) + ")");
        }
    }

    /** Divides the change of one member. */
    static MemberChange of(
            String subject,
            Optional<Contribution> before,
            Optional<Contribution> now,
            ShiftShare form,
            Rational standard) {
        Optional<Contribution> first = before.filter(Contribution::counts);
        Optional<Contribution> second = now.filter(Contribution::counts);
        SortedMap<ChangePart, Rational> parts = new TreeMap<>();
        if (first.isPresent() && second.isPresent()) {
            Contribution earlier = first.get();
            Contribution later = second.get();
            if (earlier.rate().isPresent() && later.rate().isPresent()) {
                parts.putAll(form.split(earlier.point(), later.point(), standard));
            } else {
                parts.put(ChangePart.UNSPLIT, later.over(standard).minus(earlier.over(standard)));
            }
        } else {
            first.ifPresent(
                    earlier -> parts.put(ChangePart.EXIT, earlier.over(standard).negated()));
            second.ifPresent(later -> parts.put(ChangePart.ENTRY, later.over(standard)));
        }
        return new MemberChange(subject, before, now, parts);
    }

    /** Adds up what several contribute. */
    static MemberChange sum(String name, Collection<MemberChange> members) {
        Map<ChangePart, Rational> parts = new EnumMap<>(ChangePart.class);
        for (ChangePart part : ChangePart.values()) {
            List<Rational> amounts = members.stream()
                    .flatMap(member -> Optional.ofNullable(member.parts.get(part)).stream())
                    .toList();
            if (!amounts.isEmpty()) {
                parts.put(part, Rational.sum(amounts));
            }
        }
        return new MemberChange(
                name, sum(members, MemberChange::before), sum(members, MemberChange::now), new TreeMap<>(parts));
    }

    private static Optional<Contribution> sum(
            Collection<MemberChange> members, Function<MemberChange, Optional<Contribution>> side) {
        List<Contribution> all =
                members.stream().flatMap(member -> side.apply(member).stream()).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Rational weight = Rational.sum(all.stream().map(Contribution::weight).toList());
        Rational amount = Rational.sum(all.stream().map(Contribution::amount).toList());
        return Optional.of(Contribution.of(weight, amount, () -> amount.dividedBy(weight)));
    }

    /**
     * Returns one part.
     *
     * @param part the part
     * @return the amount, a fraction for rates; zero if the member does not have it
     */
    public Rational part(ChangePart part) {
        return parts.getOrDefault(part, Rational.ZERO);
    }

    /**
     * Adds up its parts.
     *
     * @return its share of the change
     */
    public Rational total() {
        return Rational.sum(List.copyOf(parts.values()));
    }

    /** Prints for instance {@code Bank A 0.012: within 0.02, shift -0.008}, rates as fractions. */
    @Override
    public String toString() {
        String each = parts.entrySet().stream()
                .map(part -> part.getKey().words() + " " + Printing.number(part.getValue()))
                .collect(Collectors.joining(", "));
        return subject + " " + Printing.number(total()) + (each.isEmpty() ? "" : ": " + each);
    }
}
