/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;

/**
 * Why a pooled ratio has changed: within members, by shifts between members, by entry and exit. The parts add up to the
 * change exactly.
 *
 * <p>A portfolio at risk that falls because bad lenders lend less is not one that falls because lenders have become
 * better. The ratio of sums is the mean of the members' rates, each weighing as much as its part of the denominators;
 * {@link ShiftShare} says how the change is divided between rates and weights.
 *
 * <p>Who is included before and now is as {@link PooledRatio} has it, and the two ratios are those of it. Members are
 * matched by name. Whoever is included on one side only enters or exits, whether it is new or was only left out for an
 * unknown part; the latter is said. A member both of whose parts are zero on one side is as if it were not there.
 *
 * <p>A member whose denominator is zero or negative has no rate, and belongs to the pool all the same. If it is there
 * both times, the change of what it contributes, its numerator over the sum of denominators, stands undivided
 * ({@link ChangePart#UNSPLIT}): a loss over negative equity looks like a profit, and a change of that rate would say
 * the opposite of what has happened.
 *
 * <p>Undefined, with the reasons of both sides:
 *
 * <ul>
 *   <li>where the ratio of sums before or now is: no member included, several currencies or periods on one side, a
 *       member there twice, denominators that add up to zero or less
 *   <li>where a member has no name (not reported)
 *   <li>where values are money, of other currencies or units before and now (currency mismatch); shares and rates are
 *       alike in all currencies
 * </ul>
 *
 * <p>Values are immutable.
 *
 * @since 0.1.0
 */
public final class PooledChange implements Tabular {
    private final Indicator indicator;
    private final ShiftShare form;
    private final PoolSide before;
    private final PoolSide now;
    private final List<Fault> faults;
    private final List<MemberChange> members;
    private final MemberChange whole;

    private PooledChange(Indicator indicator, ShiftShare form, PoolSide before, PoolSide now) {
        this.indicator = indicator;
        this.form = form;
        this.before = before;
        this.now = now;
        this.faults = faults(indicator, before, now);
        this.members = faults.isEmpty() ? members(form, before, now) : List.of();
        this.whole = MemberChange.sum("all", members);
    }

    /**
     * Divides the change of a ratio of sums, with {@linkplain ShiftShare#MIDPOINT midpoint weights}.
     *
     * @param indicator what is measured
     * @param before a measurement of each member at the earlier time
     * @param now a measurement of each member at the later time
     * @return the change and its parts, or the reasons why there are none
     * @throws IllegalArgumentException if a measurement is of another indicator or variant
     */
    public static PooledChange between(
            Indicator indicator, Collection<? extends Measurement> before, Collection<? extends Measurement> now) {
        return new PooledChange(
                indicator, ShiftShare.MIDPOINT, PoolSide.of(indicator, before), PoolSide.of(indicator, now));
    }

    /**
     * Divides the same change in another form.
     *
     * @param other the form
     * @return the change in that form
     */
    public PooledChange by(ShiftShare other) {
        return new PooledChange(indicator, other, before, now);
    }

    private static List<Fault> faults(Indicator indicator, PoolSide before, PoolSide now) {
        List<Fault> faults = new ArrayList<>(Stream.of(before.fault("before"), now.fault("now"))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Fault::reason))
                .toList());
        Membership one = before.group();
        Membership other = now.group();
        if (faults.isEmpty() && indicator.variant().formula().dimension().money() != 0) {
            if (!one.currencies().equals(other.currencies())) {
                faults.add(unlike(before.result().currency(), now.result().currency()));
            } else if (!one.units().equals(other.units())) {
                faults.add(unlike(String.join(", ", one.units()), String.join(", ", other.units())));
            }
        }
        return List.copyOf(faults);
    }

    private static Fault unlike(String earlier, String later) {
        return new Fault(Reason.CURRENCY_MISMATCH, "before: " + earlier + "; now: " + later);
    }

    private static List<MemberChange> members(ShiftShare form, PoolSide before, PoolSide now) {
        Rational standard = form.standard(
                before.result().value().orElseThrow(), now.result().value().orElseThrow());
        TreeSet<String> names = new TreeSet<>(before.members().keySet());
        names.addAll(now.members().keySet());
        return names.stream()
                .map(name -> MemberChange.of(name, before.contribution(name), now.contribution(name), form, standard))
                .map(member -> new Sized(member, size(member)))
                .sorted(Comparator.comparing(Sized::size)
                        .reversed()
                        .thenComparing(one -> one.member().subject()))
                .map(Sized::member)
                .toList();
    }

    private static Rational size(MemberChange member) {
        Rational total = member.total();
        return total.signum() < 0 ? total.negated() : total;
    }

    /** A member with its share of the change, whatever its sign. */
    private record Sized(MemberChange member, Rational size) {}

    /**
     * Returns what was measured.
     *
     * @return the indicator
     */
    public Indicator indicator() {
        return indicator;
    }

    /**
     * Returns how the change is divided.
     *
     * @return the form
     */
    public ShiftShare form() {
        return form;
    }

    /**
     * Returns the earlier ratio of sums, with who was left out.
     *
     * @return the earlier result
     */
    public Aggregate before() {
        return before.result();
    }

    /**
     * Returns the later ratio of sums, with who was left out.
     *
     * @return the later result
     */
    public Aggregate now() {
        return now.result();
    }

    /**
     * Lists why there is no change, by reason.
     *
     * @return the faults, each with its side; empty if there is a change
     */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * Returns the change of the ratio.
     *
     * @return now less before, a fraction for rates, money in whole currency; absent if there are faults
     */
    public Optional<Rational> change() {
        return faults.isEmpty()
                ? Optional.of(now.result()
                        .value()
                        .orElseThrow()
                        .minus(before.result().value().orElseThrow()))
                : Optional.empty();
    }

    /**
     * Returns the parts of the change that any member has, in order: the steps of a waterfall that leads from
     * {@link #before()} to {@link #now()}. They add up to the change.
     *
     * @return the sum of each part over all members; empty if there are faults
     */
    public SortedMap<ChangePart, Rational> parts() {
        return whole.parts();
    }

    /**
     * Returns one part of the change.
     *
     * @param part the part
     * @return its sum over all members, zero if none has it; absent if there are faults
     */
    public Optional<Rational> part(ChangePart part) {
        return faults.isEmpty() ? Optional.of(whole.part(part)) : Optional.empty();
    }

    /** All members together. */
    MemberChange whole() {
        return whole;
    }

    /**
     * Lists what each member contributes to the change, the largest amounts first, whatever their sign; equal ones by
     * name. Their totals add up to the change.
     *
     * @return all members that are included before or now; empty if there are faults
     */
    public List<MemberChange> members() {
        return members;
    }

    /**
     * Lists as {@link #members()} does, and takes those beyond a number together as one, so that the totals still add
     * up to the change.
     *
     * @param most how many members stand alone at the most, zero or more
     * @return so many members, and then the others if there are any
     * @throws IllegalArgumentException if the number is negative
     */
    public List<MemberChange> largest(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("the number of members is negative: " + most);
        }
        if (members.size() <= most) {
            return members;
        }
        List<MemberChange> shown = new ArrayList<>(members.subList(0, most));
        List<MemberChange> others = members.subList(most, members.size());
        shown.add(MemberChange.sum("others (" + others.size() + ")", others));
        return List.copyOf(shown);
    }

    /**
     * Writes a row for each member, the largest amounts first, and one for all.
     *
     * @return the table, with notes on the form, the units, whom the ratios cover and whoever was left out; without
     *     rows if there are faults
     */
    @Override
    public Table table() {
        return new PooledChangeText(this, before, now).table(members);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PooledChange that
                && indicator.equals(that.indicator)
                && form == that.form
                && before.equals(that.before)
                && now.equals(that.now);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator, form, before, now);
    }

    /**
     * Prints the change and its parts on the first line, then the table of the twenty members that contribute most and
     * the others in one row.
     */
    @Override
    public String toString() {
        return new PooledChangeText(this, before, now).text();
    }
}
