/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Member;

/**
 * The effect on concentration of a merger of members of a breakdown.
 *
 * <p>With the shares s of those that merge, the Herfindahl-Hirschman index rises by (sum of s) squared less the sum of
 * s squared, which is 2 x a x b for two of them. The index is in points, times 10,000, as competition authorities print
 * it, and everything is exact. {@link org.finindicators.regulation.MergerGuidelines} holds the numbers against
 * thresholds.
 *
 * <pre>{@code
 * Merger.of(Breakdown.of("25", "20", "15", "40"), "1", "2")
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface Merger {
    /**
     * Simulates a merger.
     *
     * @param breakdown the amounts before the merger, of all members
     * @param names the members that merge, two or more
     * @return the index before and after; undecided for fewer than two names, a name given twice, a name that no member
     *     or several members bear, a negative amount, members that do not add up to a stated total, or a total of zero
     */
    static Merger of(Breakdown breakdown, String... names) {
        return of(breakdown, List.of(names));
    }

    /**
     * Simulates a merger.
     *
     * @param breakdown the amounts before the merger, of all members
     * @param names the members that merge, two or more
     * @return as {@link #of(Breakdown, String...)}
     */
    static Merger of(Breakdown breakdown, List<String> names) {
        Optional<Undecided> undecided = Undecided.find(breakdown, names);
        if (undecided.isPresent()) {
            return undecided.get();
        }
        Set<String> merging = new HashSet<>(names);
        BigDecimal together = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        BigDecimal squaresOfMerging = BigDecimal.ZERO;
        for (Member member : breakdown.members()) {
            BigDecimal square = member.amount().multiply(member.amount());
            squares = squares.add(square);
            if (merging.contains(member.name())) {
                together = together.add(member.amount());
                squaresOfMerging = squaresOfMerging.add(square);
            }
        }
        Rational total = Rational.of(breakdown.total());
        Rational points = Rational.of(10_000).dividedBy(total.times(total));
        BigDecimal squaresAfter = squares.subtract(squaresOfMerging).add(together.multiply(together));
        return new Effect(
                names,
                Rational.of(squares).times(points),
                Rational.of(squaresAfter).times(points),
                Rational.of(together).dividedBy(total));
    }

    /**
     * Concentration before and after a merger.
     *
     * @since 0.1.0
     */
    final class Effect implements Merger {
        private final List<String> merging;
        private final Rational before;
        private final Rational after;
        private final Rational share;

        private Effect(List<String> merging, Rational before, Rational after, Rational share) {
            this.merging = List.copyOf(merging);
            this.before = before;
            this.after = after;
            this.share = share;
        }

        /**
         * Lists the members that merge.
         *
         * @return their names, as they were given
         */
        public List<String> merging() {
            return merging;
        }

        /**
         * Returns the index before the merger.
         *
         * @return the index in points
         */
        public Rational before() {
            return before;
        }

        /**
         * Returns the index after the merger.
         *
         * @return the index in points
         */
        public Rational after() {
            return after;
        }

        /**
         * Returns the share of the merged member in the total.
         *
         * @return the share, a fraction
         */
        public Rational share() {
            return share;
        }

        /**
         * Returns by how much the index rises.
         *
         * @return the rise in points, never negative
         */
        public Rational rise() {
            return after.minus(before);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Effect that
                    && merging.equals(that.merging)
                    && before.equals(that.before)
                    && after.equals(that.after)
                    && share.equals(that.share);
        }

        @Override
        public int hashCode() {
            return Objects.hash(merging, before, after, share);
        }

        /** Prints for instance {@code HHI 1,540 -> 2,540 points (+1,000), share after the merger 45.00 %}. */
        @Override
        public String toString() {
            return "HHI " + points(before) + " -> " + points(after) + " points (+" + points(rise())
                    + "), share after the merger " + Printing.percent(share.toDecimal(), 2) + " %";
        }

        private static String points(Rational index) {
            return Printing.upTo(index.toDecimal(), 2);
        }
    }

    /**
     * A merger whose effect is undefined.
     *
     * @param fault the reason, and what it concerns
     * @since 0.1.0
     */
    record Undecided(Fault fault) implements Merger {
        private static final int SHOWN = 10;

        private static Optional<Undecided> find(Breakdown breakdown, List<String> names) {
            List<Member> members = breakdown.members();
            List<Fault> faults = new ArrayList<>();
            if (names.size() < 2) {
                faults.add(new Fault(Reason.GROUP_TOO_SMALL, "a merger needs two members, " + names.size() + " named"));
            }
            Map<String, Integer> count = new HashMap<>();
            members.forEach(member -> count.merge(member.name(), 1, Integer::sum));
            Set<String> seen = new HashSet<>();
            for (String name : names) {
                int bearers = count.getOrDefault(name, 0);
                if (!seen.add(name)) {
                    faults.add(new Fault(Reason.OUT_OF_DOMAIN, "'" + name + "' is named twice"));
                } else if (bearers == 0) {
                    faults.add(new Fault(Reason.NOT_REPORTED, "no member '" + name + "', there are " + known(members)));
                } else if (bearers > 1) {
                    faults.add(new Fault(
                            Reason.INCONSISTENT_STATEMENT, bearers + " members bear the name '" + name + "'"));
                }
            }
            members.stream()
                    .filter(member -> member.amount().signum() < 0)
                    .findFirst()
                    .ifPresent(member -> faults.add(new Fault(
                            Reason.OUT_OF_DOMAIN,
                            member.name() + " " + Printing.upTo(member.amount(), 12) + ": must not be negative")));
            breakdown.contradiction().ifPresent(words -> faults.add(new Fault(Reason.INCONSISTENT_STATEMENT, words)));
            if (breakdown.total().signum() == 0) {
                faults.add(new Fault(Reason.ZERO_DENOMINATOR, "total 0"));
            }
            return faults.stream().min(Comparator.comparing(Fault::reason)).map(Undecided::new);
        }

        private static String known(List<Member> members) {
            return Printing.some(members.stream().map(Member::name).toList(), SHOWN);
        }

        /** Prints for instance {@code merger undefined: not reported (no member 'C', there are A, B)}. */
        @Override
        public String toString() {
            return "merger undefined: " + fault;
        }
    }
}
