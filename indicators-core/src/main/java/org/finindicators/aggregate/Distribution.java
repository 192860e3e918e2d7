/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.number.Decimals;
import org.finindicators.number.Rational;
import org.finindicators.statistics.OrderedValues;

/**
 * The values of a group, from which mean, median, trimmed and weighted mean are taken.
 *
 * <p>Values are kept exactly and in their order, so that distributions form a commutative monoid under
 * {@link #merge(Distribution)}. A mean of ratios is not the ratio of the group; {@link PooledRatio} gives that.
 *
 * <p>A group is of one period, its money of one currency, and nobody is in it twice; otherwise nothing is taken from
 * it, with the reason. Ratios and rates of subjects in several currencies stand side by side.
 */
public final class Distribution {
    private final Indicator indicator;
    private final List<Entry> entries;
    private final List<Exclusion> excluded;
    private final Membership group;

    /** One subject's value. */
    private record Entry(Rational value, BigDecimal weight, String subject) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            return Comparator.comparing(Entry::value)
                    .thenComparing(Entry::subject)
                    .thenComparing(Entry::weight)
                    .compare(this, other);
        }
    }

    private Distribution(Indicator indicator, List<Entry> entries, List<Exclusion> excluded, Membership group) {
        this.indicator = indicator;
        this.entries = entries;
        this.excluded = excluded;
        this.group = group;
    }

    /**
     * Starts with no subject.
     *
     * @param indicator what is measured
     * @return the empty distribution
     */
    public static Distribution empty(Indicator indicator) {
        return new Distribution(indicator, List.of(), List.of(), Membership.NONE);
    }

    /**
     * Takes measurements of one indicator.
     *
     * @param indicator what is measured
     * @param measurements one for each subject
     * @return the distribution
     * @throws IllegalArgumentException if a measurement is of another indicator or variant
     */
    public static Distribution of(Indicator indicator, Collection<? extends Measurement> measurements) {
        return measurements.stream().collect(collector(indicator));
    }

    /**
     * Returns a collector of measurements.
     *
     * @param indicator what is measured
     * @return a collector
     */
    public static Collector<Measurement, ?, Distribution> collector(Indicator indicator) {
        Distribution empty = empty(indicator);
        return Collectors.collectingAndThen(
                Collectors.mapping(m -> empty.plus(m, BigDecimal.ONE), Collectors.toList()),
                singles -> Merging.all(singles, empty, Distribution::merge));
    }

    /**
     * Adds a subject with a weight, for weighted means.
     *
     * @param measurement its measurement
     * @param weight its weight, not negative
     * @return the larger distribution
     * @throws IllegalArgumentException if the measurement is of another indicator or variant, or the weight is negative
     *     or {@linkplain Decimals out of bounds}
     */
    public Distribution plus(Measurement measurement, BigDecimal weight) {
        if (!measurement.indicator().equals(indicator)) {
            throw new IllegalArgumentException(
                    measurement.indicator().title() + " does not belong to " + indicator.title());
        }
        BigDecimal checked = Decimals.check(weight);
        if (checked.signum() < 0) {
            throw new IllegalArgumentException("a weight of " + weight + " is negative");
        }
        String subject = measurement.origin().subject();
        if (measurement instanceof Measured measured) {
            return merge(new Distribution(
                    indicator,
                    List.of(new Entry(measured.inUnits(), checked, subject)),
                    List.of(),
                    Membership.ofValue(measured)));
        }
        Undefined undefined = (Undefined) measurement;
        return merge(new Distribution(
                indicator,
                List.of(),
                List.of(new Exclusion(subject, undefined.why(), undefined.detail())),
                Membership.leftOut(measurement)));
    }

    /**
     * Merges the distribution of other subjects.
     *
     * @param other the other distribution
     * @return the distribution of both
     * @throws IllegalArgumentException if it is of another indicator or variant
     */
    public Distribution merge(Distribution other) {
        if (!other.indicator.equals(indicator)) {
            throw new IllegalArgumentException(other.indicator.title() + " does not belong to " + indicator.title());
        }
        return new Distribution(
                indicator,
                sorted(entries, other.entries),
                sorted(excluded, other.excluded),
                group.and(other.group));
    }

    private static <T extends Comparable<T>> List<T> sorted(List<T> left, List<T> right) {
        return Stream.concat(left.stream(), right.stream()).sorted().toList();
    }

    /**
     * Takes the arithmetic mean.
     *
     * @return the mean of the values, undefined if there are none
     */
    public Aggregate mean() {
        return of(Aggregation.MEAN, values().mean());
    }

    /**
     * Takes the median.
     *
     * @return the middle value or the mean of the two middle values, undefined if there are none
     */
    public Aggregate median() {
        return of(Aggregation.MEDIAN, values().median());
    }

    /**
     * Takes the mean of what remains when the same number of values is left out at each end.
     *
     * @param share the part left out at each end, from 0 to below 0.5; the number of values is rounded down
     * @return the trimmed mean, undefined if there are no values
     * @throws IllegalArgumentException if the share is out of bounds
     */
    public Aggregate trimmedMean(BigDecimal share) {
        return of(Aggregation.TRIMMED_MEAN, values().trimmedMean(share));
    }

    /**
     * Takes the mean weighted by the weights with which the subjects were added.
     *
     * @return the weighted mean, undefined if there are no values or all weights are zero
     */
    public Aggregate weightedMean() {
        if (entries.isEmpty()) {
            return of(Aggregation.WEIGHTED_MEAN, Optional.empty());
        }
        Rational weights = Rational.sum(
                entries.stream().map(entry -> Rational.of(entry.weight())).toList());
        return weights.signum() == 0
                ? none(Aggregation.WEIGHTED_MEAN, new Fault(Reason.ZERO_DENOMINATOR, "the weights add up to 0"))
                : some(
                        Aggregation.WEIGHTED_MEAN,
                        Rational.sum(entries.stream()
                                        .map(entry -> entry.value().times(Rational.of(entry.weight())))
                                        .toList())
                                .dividedBy(weights));
    }

    private OrderedValues values() {
        return OrderedValues.of(entries.stream().map(Entry::value).toList());
    }

    private Aggregate of(Aggregation method, Optional<Rational> value) {
        return value.map(one -> some(method, one))
                .orElseGet(() -> none(method, new Fault(Reason.GROUP_TOO_SMALL, "no subject has a value")));
    }

    private Aggregate some(Aggregation method, Rational value) {
        Optional<Fault> unlike = group.fault();
        if (unlike.isPresent()) {
            return none(method, unlike.get());
        }
        return new Aggregate(
                indicator,
                method,
                Optional.of(value),
                Optional.empty(),
                String.join("", group.currencies()),
                entries.size(),
                Optional.empty(),
                excluded);
    }

    private Aggregate none(Aggregation method, Fault fault) {
        return new Aggregate(
                indicator,
                method,
                Optional.empty(),
                Optional.of(fault),
                "",
                entries.size(),
                Optional.empty(),
                excluded);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distribution that
                && indicator.equals(that.indicator)
                && entries.equals(that.entries)
                && excluded.equals(that.excluded)
                && group.equals(that.group);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator, entries, excluded);
    }

    /** Prints the median. */
    @Override
    public String toString() {
        return median().toString();
    }
}
