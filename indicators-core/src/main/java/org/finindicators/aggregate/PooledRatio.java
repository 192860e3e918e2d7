/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.number.Rational;

/**
 * The sums of numerators and denominators of a group, from which its ratio of sums is taken.
 *
 * <p>A system's return on equity is its banks' income over its banks' equity, never the mean of their returns. A
 * subject whose value is undefined does not enter and is listed; a subject with negative equity would otherwise make
 * the rest look better.
 *
 * <p>Sums are exact, in currency units. Pooled ratios form a commutative monoid: {@link #empty(Indicator)} changes
 * nothing, and {@link #merge(PooledRatio)} gives an equal tally in any order and grouping.
 */
public final class PooledRatio {
    private final Indicator indicator;
    private final Rational numerator;
    private final Rational denominator;
    private final Rational leftOut;
    private final int entered;
    private final SortedSet<String> currencies;
    private final List<Exclusion> excluded;

    private PooledRatio(
            Indicator indicator,
            Rational numerator,
            Rational denominator,
            Rational leftOut,
            int entered,
            SortedSet<String> currencies,
            List<Exclusion> excluded) {
        this.indicator = indicator;
        this.numerator = numerator;
        this.denominator = denominator;
        this.leftOut = leftOut;
        this.entered = entered;
        this.currencies = currencies;
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
                indicator, Rational.ZERO, Rational.ZERO, Rational.ZERO, 0, Collections.emptySortedSet(), List.of());
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
        Rational below = evaluation
                .denominator()
                .map(part -> inUnits(part, measurement, false))
                .orElse(Rational.ZERO);
        String subject = measurement.figures().subject();
        if (measurement instanceof Undefined undefined && !partsKnown(evaluation)) {
            Exclusion exclusion = new Exclusion(subject, undefined.why(), undefined.detail());
            Rational known = below.signum() > 0 ? below : Rational.ZERO;
            return new PooledRatio(
                    indicator,
                    Rational.ZERO,
                    Rational.ZERO,
                    known,
                    0,
                    Collections.emptySortedSet(),
                    List.of(exclusion));
        }
        if (evaluation.numerator().isEmpty() || evaluation.denominator().isEmpty()) {
            Exclusion exclusion = new Exclusion(subject, Reason.NOT_APPLICABLE, "the value is no quotient");
            return new PooledRatio(
                    indicator,
                    Rational.ZERO,
                    Rational.ZERO,
                    Rational.ZERO,
                    0,
                    Collections.emptySortedSet(),
                    List.of(exclusion));
        }
        SortedSet<String> used = evaluation.operands().stream()
                .map(Operand::currency)
                .flatMap(Optional::stream)
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toCollection(TreeSet::new));
        Rational above = inUnits(evaluation.numerator().get(), measurement, true);
        return new PooledRatio(indicator, above, below, Rational.ZERO, 1, used, List.of());
    }

    /** Whether a ratio is undefined only because of its own denominator. */
    private static boolean partsKnown(Evaluation evaluation) {
        return evaluation.numerator().isPresent()
                && evaluation.denominator().isPresent()
                && evaluation.faults().stream()
                        .allMatch(fault -> fault.reason() == Reason.ZERO_DENOMINATOR
                                || fault.reason() == Reason.NEGATIVE_DENOMINATOR);
    }

    /** Amounts of subjects in thousands and in millions must not be added as they are. */
    private static Rational inUnits(Rational part, Measurement measurement, boolean above) {
        int power = 1;
        if (measurement.indicator().variant().method() instanceof Formula formula) {
            power = money(formula, above);
        }
        int exponent = measurement.figures().scale().exponent() * power;
        return exponent == 0 ? part : part.times(Rational.of(BigDecimal.ONE.scaleByPowerOfTen(exponent)));
    }

    private static int money(Formula formula, boolean above) {
        if (formula instanceof Formula.Guarded guarded) {
            return money(guarded.value(), above);
        }
        if (formula instanceof Formula.OneYear oneYear) {
            return money(oneYear.value(), above);
        }
        if (formula instanceof Formula.Quotient quotient) {
            return (above ? quotient.numerator() : quotient.denominator())
                    .dimension()
                    .money();
        }
        return formula instanceof Formula.Change change
                ? change.before().dimension().money()
                : 0;
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
        SortedSet<String> all = new TreeSet<>(currencies);
        all.addAll(other.currencies);
        return new PooledRatio(
                indicator,
                numerator.plus(other.numerator),
                denominator.plus(other.denominator),
                leftOut.plus(other.leftOut),
                entered + other.entered,
                all,
                Stream.concat(excluded.stream(), other.excluded.stream())
                        .sorted()
                        .toList());
    }

    /**
     * Takes the ratio of sums.
     *
     * @return the value with its coverage; undefined if no subject entered, if they are in several currencies, or if
     *     the denominators add up to zero or less
     */
    public Aggregate result() {
        Optional<Fault> fault = Optional.empty();
        if (entered == 0) {
            fault = Optional.of(new Fault(Reason.GROUP_TOO_SMALL, "no subject has both parts"));
        } else if (currencies.size() > 1) {
            fault = Optional.of(new Fault(Reason.CURRENCY_MISMATCH, String.join(", ", currencies)));
        } else if (denominator.signum() <= 0) {
            Reason reason = denominator.signum() == 0 ? Reason.ZERO_DENOMINATOR : Reason.NEGATIVE_DENOMINATOR;
            fault = Optional.of(new Fault(reason, "sum of denominators " + denominator));
        }
        Optional<Rational> value = fault.isPresent() ? Optional.empty() : Optional.of(numerator.dividedBy(denominator));
        Rational known = denominator.plus(leftOut);
        Optional<BigDecimal> coverage = known.signum() > 0 && denominator.signum() >= 0
                ? Optional.of(denominator.dividedBy(known).toDecimal())
                : Optional.empty();
        return new Aggregate(indicator, Aggregation.RATIO_OF_SUMS, value, fault, entered, coverage, excluded);
    }

    /** Tallies are equal if they lead to the same results whatever is merged to them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PooledRatio that
                && indicator.equals(that.indicator)
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator)
                && leftOut.equals(that.leftOut)
                && entered == that.entered
                && currencies.equals(that.currencies)
                && excluded.equals(that.excluded);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator, numerator, denominator, entered, currencies, excluded);
    }

    /** Prints the ratio of sums. */
    @Override
    public String toString() {
        return result().toString();
    }
}
