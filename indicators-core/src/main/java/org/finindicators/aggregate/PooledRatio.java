/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.number.Rational;

/**
 * The sums of numerators and denominators of a group, from which its ratio of sums is taken.
 *
 * <p>A system's return on equity is its banks' income over its banks' equity, never the mean of their returns. A
 * subject is included if both its parts are known, even where its own ratio is undefined because its denominator is
 * zero or negative: an insolvent bank belongs to the system, and leaving it out would make the rest look better. A
 * subject with an unknown part is left out and listed.
 *
 * <p>Only amounts of money and numbers of persons or things can be added up; an inflation rate or a Herfindahl index of
 * a group is not a ratio of sums. Sums are exact, in currency units, of one currency and one period; nobody counts
 * twice.
 *
 * <p>Pooled ratios form a commutative monoid: {@link #empty(Indicator)} changes nothing, and
 * {@link #merge(PooledRatio)} gives an equal tally in any order and grouping.
 *
 * @since 0.1.0
 */
public final class PooledRatio {
    private final Indicator indicator;
    private final Rational numerator;
    private final Rational denominator;
    private final Rational leftOut;
    private final int included;
    private final Membership group;
    private final Membership groupLeftOut;
    private final List<Exclusion> excluded;

    private PooledRatio(
            Indicator indicator,
            Rational numerator,
            Rational denominator,
            Rational leftOut,
            int included,
            Membership group,
            Membership groupLeftOut,
            List<Exclusion> excluded) {
        this.indicator = indicator;
        this.numerator = numerator;
        this.denominator = denominator;
        this.leftOut = leftOut;
        this.included = included;
        this.group = group;
        this.groupLeftOut = groupLeftOut;
        this.excluded = excluded;
    }

    /**
     * Starts with no subject.
     *
     * @param indicator what is measured
     * @return the empty tally
     */
    public static PooledRatio empty(Indicator indicator) {
        return new PooledRatio(
                indicator, Rational.ZERO, Rational.ZERO, Rational.ZERO, 0, Membership.NONE, Membership.NONE, List.of());
    }

    /**
     * Pools measurements of one indicator.
     *
     * @param indicator what is measured
     * @param measurements one for each subject
     * @return the tally
     * @throws IllegalArgumentException if a measurement is of another indicator or variant
     */
    public static PooledRatio of(Indicator indicator, Collection<? extends Measurement> measurements) {
        return measurements.stream().collect(collector(indicator));
    }

    /**
     * Returns a collector of measurements.
     *
     * @param indicator what is measured
     * @return a collector that pools
     */
    public static Collector<Measurement, ?, PooledRatio> collector(Indicator indicator) {
        PooledRatio empty = empty(indicator);
        return Collectors.collectingAndThen(
                Collectors.mapping(empty::plus, Collectors.toList()),
                singles -> Merging.all(singles, empty, PooledRatio::merge));
    }

    /**
     * Adds a subject.
     *
     * @param measurement its measurement
     * @return the larger tally
     * @throws IllegalArgumentException if the measurement is of another indicator or variant
     */
    public PooledRatio plus(Measurement measurement) {
        if (!measurement.indicator().equals(indicator)) {
            throw new IllegalArgumentException(
                    measurement.indicator().title() + " cannot be pooled with " + indicator.title());
        }
        return merge(single(measurement));
    }

    private PooledRatio single(Measurement measurement) {
        Evaluation evaluation = measurement.evaluation();
        Optional<QuotientDimensions> parts = indicator.variant().formula().parts();
        if (parts.isEmpty() || !parts.get().canBeAdded()) {
            return leftOut(measurement, Rational.ZERO, Reason.NOT_APPLICABLE, "its parts cannot be added up");
        }
        Rational below = evaluation
                .denominator()
                .map(part -> inUnits(part, measurement, parts.get().denominator()))
                .orElse(Rational.ZERO);
        if (measurement instanceof Undefined undefined && !partsKnown(evaluation)) {
            return leftOut(measurement, below, undefined.why(), undefined.detail());
        }
        Rational above = inUnits(
                evaluation.numerator().orElseThrow(), measurement, parts.get().numerator());
        return new PooledRatio(
                indicator, above, below, Rational.ZERO, 1, Membership.of(measurement), Membership.NONE, List.of());
    }

    private PooledRatio leftOut(Measurement measurement, Rational below, Reason reason, String detail) {
        Rational known = below.signum() > 0 ? below : Rational.ZERO;
        return new PooledRatio(
                indicator,
                Rational.ZERO,
                Rational.ZERO,
                known,
                0,
                Membership.leftOut(measurement),
                known.signum() > 0 ? Membership.of(measurement) : Membership.NONE,
                List.of(new Exclusion(measurement.origin().subject(), reason, detail)));
    }

    /** Whether a ratio has a value, or is undefined only because of its own denominator. */
    private static boolean partsKnown(Evaluation evaluation) {
        return evaluation.numerator().isPresent()
                && evaluation.denominator().isPresent()
                && evaluation.faults().stream()
                        .allMatch(fault -> fault.reason() == Reason.ZERO_DENOMINATOR
                                || fault.reason() == Reason.NEGATIVE_DENOMINATOR);
    }

    /** Amounts of subjects in thousands and in millions must not be added as they are. */
    private static Rational inUnits(Rational part, Measurement measurement, Dimension dimension) {
        int exponent = measurement.origin().scale().exponent() * dimension.money();
        return exponent == 0 ? part : part.times(Rational.of(BigDecimal.ONE.scaleByPowerOfTen(exponent)));
    }

    /**
     * Merges the tally of other subjects.
     *
     * @param other the other tally
     * @return the tally of both
     * @throws IllegalArgumentException if it is of another indicator or variant
     */
    public PooledRatio merge(PooledRatio other) {
        if (!other.indicator.equals(indicator)) {
            throw new IllegalArgumentException(other.indicator.title() + " cannot be pooled with " + indicator.title());
        }
        return new PooledRatio(
                indicator,
                numerator.plus(other.numerator),
                denominator.plus(other.denominator),
                leftOut.plus(other.leftOut),
                included + other.included,
                group.and(other.group),
                groupLeftOut.and(other.groupLeftOut),
                Stream.concat(excluded.stream(), other.excluded.stream())
                        .sorted()
                        .toList());
    }

    Rational numerator() {
        return numerator;
    }

    Rational denominator() {
        return denominator;
    }

    int included() {
        return included;
    }

    Membership group() {
        return group;
    }

    /**
     * Takes the ratio of sums.
     *
     * @return the value with its coverage; undefined if no subject is included, if they are in several currencies or of
     *     several periods, if one subject is there twice, or if the denominators add up to zero or less
     */
    public Aggregate result() {
        Optional<Fault> fault = fault();
        Optional<Rational> value = fault.isPresent() ? Optional.empty() : Optional.of(numerator.dividedBy(denominator));
        Rational known = denominator.plus(leftOut);
        boolean alike = group.isLike(groupLeftOut);
        Optional<BigDecimal> coverage = alike && denominator.signum() > 0
                ? Optional.of(denominator.dividedBy(known).toDecimal())
                : Optional.empty();
        return new Aggregate(
                indicator,
                Aggregation.RATIO_OF_SUMS,
                value,
                fault,
                String.join(", ", group.currencies()),
                included,
                coverage,
                excluded);
    }

    private Optional<Fault> fault() {
        if (included == 0) {
            return Optional.of(new Fault(Reason.GROUP_TOO_SMALL, "no subject has both parts"));
        }
        Optional<Fault> unlike = group.fault();
        if (unlike.isPresent() || denominator.signum() > 0) {
            return unlike;
        }
        Reason reason = denominator.signum() == 0 ? Reason.ZERO_DENOMINATOR : Reason.NEGATIVE_DENOMINATOR;
        return Optional.of(new Fault(reason, "sum of denominators " + denominator));
    }

    /** Tallies are equal if they lead to the same results whatever is merged to them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PooledRatio that
                && indicator.equals(that.indicator)
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator)
                && leftOut.equals(that.leftOut)
                && included == that.included
                && group.equals(that.group)
                && groupLeftOut.equals(that.groupLeftOut)
                && excluded.equals(that.excluded);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator, numerator, denominator, included, group, excluded);
    }

    /** Prints the ratio of sums. */
    @Override
    public String toString() {
        return result().toString();
    }
}
