/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;

/**
 * Values in order, from which places, quantiles and robust measures of spread are taken, exactly.
 *
 * <p>What is left when one value is taken away, {@link #without(Rational)}, costs no copy, so that each of many can be
 * compared with all others.
 *
 * @since 0.1.0
 */
public final class OrderedValues {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Rational TWO = Rational.of(2);

    private final Rational[] sorted;
    private final int skipped;
    private final Map<Rational, Rational> deviations;

    private OrderedValues(Rational[] sorted, int skipped, Map<Rational, Rational> deviations) {
        this.sorted = sorted;
        this.skipped = skipped;
        this.deviations = deviations;
    }

    /**
     * Takes exact values.
     *
     * @param values the values, in any order
     * @return the same in order
     */
    public static OrderedValues of(Collection<Rational> values) {
        Rational[] sorted = values.toArray(Rational[]::new);
        Arrays.sort(sorted);
        return new OrderedValues(sorted, sorted.length, new ConcurrentHashMap<>());
    }

    /**
     * Takes values.
     *
     * @param values the values, in any order
     * @return the same in order
     * @throws InvalidInputException with every value that is null or out of bounds, by its position from 1
     */
    public static OrderedValues of(BigDecimal... values) {
        Intake intake = new Intake();
        List<Rational> numbers = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            intake.toNumber("value " + (i + 1), values[i]).map(Rational::of).ifPresent(numbers::add);
        }
        intake.refuse();
        return of(numbers);
    }

    /**
     * Takes values.
     *
     * @param values the values as decimal text, in any order
     * @return the same in order
     * @throws InvalidInputException with every value that is not a number, by its position from 1
     */
    public static OrderedValues of(String... values) {
        Intake intake = new Intake();
        List<Rational> numbers = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            intake.toNumber("value " + (i + 1), values[i]).map(Rational::of).ifPresent(numbers::add);
        }
        intake.refuse();
        return of(numbers);
    }

    /**
     * Takes one value away.
     *
     * @param value the value; where several are equal to it, one of them goes
     * @return the others; the same if there is no such value
     */
    public OrderedValues without(Rational value) {
        int at = below(value);
        if (at == size() || at(at).compareTo(value) != 0) {
            return this;
        }
        return skipped == sorted.length
                ? new OrderedValues(sorted, at, deviations)
                : of(IntStream.range(0, size())
                        .filter(i -> i != at)
                        .mapToObj(this::at)
                        .toList());
    }

    /**
     * Counts the values.
     *
     * @return how many there are
     */
    public int size() {
        return skipped < sorted.length ? sorted.length - 1 : sorted.length;
    }

    /**
     * Lists the values.
     *
     * @return the values, the least first
     */
    public List<Rational> values() {
        return IntStream.range(0, size()).mapToObj(this::at).toList();
    }

    Rational at(int index) {
        return sorted[index < skipped ? index : index + 1];
    }

    /**
     * Counts the values below a number.
     *
     * @param number the number
     * @return how many are less
     */
    public int below(Rational number) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at(middle).compareTo(number) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Counts the values above a number.
     *
     * @param number the number
     * @return how many are more
     */
    public int above(Rational number) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at(middle).compareTo(number) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return size() - low;
    }

    /**
     * Counts the values equal to a number.
     *
     * @param number the number
     * @return how many are the same
     */
    public int tied(Rational number) {
        return size() - below(number) - above(number);
    }

    /**
     * Takes the median.
     *
     * @return the middle value or the mean of the two middle values; nothing without values
     */
    public Optional<Rational> median() {
        int n = size();
        if (n == 0) {
            return Optional.empty();
        }
        Rational upper = at(n / 2);
        return Optional.of(n % 2 == 1 ? upper : at(n / 2 - 1).plus(upper).dividedBy(TWO));
    }

    /**
     * Takes the median of the absolute deviations from the median, not multiplied by anything.
     *
     * @return the median absolute deviation; nothing without values
     */
    public Optional<Rational> medianDeviation() {
        int n = size();
        return median().map(centre -> {
            Rational upper = deviation(centre, n / 2 + 1);
            return n % 2 == 1 ? upper : deviation(centre, n / 2).plus(upper).dividedBy(TWO);
        });
    }

    /** The largest of so many smallest deviations. */
    private Rational deviation(Rational centre, int count) {
        int split = size() / 2;
        int left = Deviations.onTheLeft(
                size(),
                count,
                (l, r) ->
                        centre.minus(at(split - 1 - l)).compareTo(at(split + r).minus(centre)));
        int right = count - left;
        if (left == 0) {
            return at(split + right - 1).minus(centre);
        }
        Rational outermost = centre.minus(at(split - left));
        if (right == 0) {
            return outermost;
        }
        Rational other = at(split + right - 1).minus(centre);
        return outermost.compareTo(other) > 0 ? outermost : other;
    }

    /**
     * Takes the mean of the absolute deviations from the median.
     *
     * @return the mean absolute deviation; nothing without values
     */
    public Optional<Rational> meanDeviation() {
        return median().map(centre -> {
            // taking one value away leaves one of three medians: the sum over all is taken once for each
            Rational all = deviations.computeIfAbsent(
                    centre,
                    about -> Rational.sum(Arrays.stream(sorted)
                            .map(value -> distance(value, about))
                            .toList()));
            Rational own = skipped < sorted.length ? distance(sorted[skipped], centre) : Rational.ZERO;
            return all.minus(own).dividedBy(Rational.of(size()));
        });
    }

    private static Rational distance(Rational value, Rational centre) {
        Rational difference = value.minus(centre);
        return difference.signum() < 0 ? difference.negated() : difference;
    }

    /**
     * Takes the mean.
     *
     * @return the arithmetic mean; nothing without values
     */
    public Optional<Rational> mean() {
        return trimmedMean(BigDecimal.ZERO);
    }

    /**
     * Takes the mean of what remains when the same number of values is left out at each end.
     *
     * @param share the part left out at each end, from 0 to below 0.5; the number of values is rounded down
     * @return the trimmed mean; nothing without values
     * @throws InvalidInputException if the share is out of bounds
     */
    public Optional<Rational> trimmedMean(BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(HALF) >= 0) {
            throw InvalidInputException.of(
                    "share left out at each end = " + Decimals.print(share), "must be from 0 to below 0.5");
        }
        int n = size();
        if (n == 0) {
            return Optional.empty();
        }
        int out = share.multiply(BigDecimal.valueOf(n)).intValue();
        return Optional.of(Rational.sum(values().subList(out, n - out)).dividedBy(Rational.of(n - 2L * out)));
    }

    /**
     * Reads a quantile.
     *
     * @param rule which of the definitions
     * @param share the share of the values below it, from 0 to 1: 0.9 for the ninetieth percentile
     * @return the quantile; nothing without values
     * @throws InvalidInputException if the share is out of bounds
     */
    public Optional<Rational> quantile(QuantileRule rule, BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw InvalidInputException.of("share of a quantile = " + Decimals.print(share), "must be from 0 to 1");
        }
        if (size() == 0) {
            return Optional.empty();
        }
        Rational place = rule.place(size(), share);
        int rounded = place.toDecimal().intValue();
        int lower = Rational.of(rounded).compareTo(place) > 0 ? rounded - 1 : rounded;
        Rational value = at(lower);
        Rational between = place.minus(Rational.of(lower));
        return Optional.of(
                between.signum() == 0
                        ? value
                        : value.plus(between.times(at(lower + 1).minus(value))));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderedValues that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** Prints how many values there are, the least, the median and the greatest. */
    @Override
    public String toString() {
        return median().map(middle -> size() + (size() == 1 ? " value" : " values") + " from "
                        + Printing.number(at(0)) + " to " + Printing.number(at(size() - 1)) + ", median "
                        + Printing.number(middle))
                .orElse("no values");
    }
}
