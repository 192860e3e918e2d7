/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Listing;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.statistics.OrderedValues;

/**
 * The values of a group, from which mean, median, trimmed and weighted mean are taken.
 *
 * <p>Values are kept exactly and in their order, so that distributions form a commutative monoid under
 * {@link #merge(Distribution)}. A mean of ratios is not the ratio of the group; {@link PooledRatio} gives that.
 *
 * <p>A group is of one period, its money of one currency, and nobody is in it twice; otherwise nothing is taken from
 * it, with the reason. Ratios and rates of subjects in several currencies stand side by side.
 *
 * @since 0.1.0
 */
public final class Distribution implements Document {
    private final Indicator indicator;
    private final List<Entry> entries;
    private final List<Exclusion> excluded;
    private final Membership group;

    /** One subject's value. */
    private record Entry(Rational value, BigDecimal weight, String subject, String currency)
            implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            return Comparator.comparing(Entry::value)
                    .thenComparing(Entry::subject)
                    .thenComparing(Entry::weight)
                    .thenComparing(Entry::currency)
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
            Membership alone = Membership.ofValue(measured);
            String currency = String.join(", ", alone.currencies());
            return merge(new Distribution(
                    indicator, List.of(new Entry(measured.inUnits(), checked, subject, currency)), List.of(), alone));
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
                indicator, sorted(entries, other.entries), sorted(excluded, other.excluded), group.and(other.group));
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

    /**
     * Writes the distribution.
     *
     * @param format text or Markdown: the least and the greatest value, median and means, and who was left out; CSV: a
     *     row for each subject with its value, unrounded, money in whole units, or the reason why there is none
     * @return its text
     */
    @Override
    public String as(Format format) {
        return (format == Format.CSV ? bySubject() : summary()).as(format);
    }

    private Table bySubject() {
        Table table = Table.of(
                "",
                Column.text("subject"),
                Column.number(Listing.name(indicator)),
                Column.text("currency"),
                Column.number("weight"),
                Column.text("reason"),
                Column.text("detail"));
        return table.rows(entries.stream()
                        .map(entry -> List.of(
                                entry.subject(),
                                Decimals.print(entry.value().toDecimal()),
                                entry.currency(),
                                Decimals.print(entry.weight()),
                                "",
                                ""))
                        .toList())
                .rows(excluded.stream()
                        .map(one ->
                                List.of(one.subject(), "", "", "", one.reason().name(), one.detail()))
                        .toList());
    }

    private Table summary() {
        Aggregate median = median();
        String unit = indicator.variant().unitWords(median.currency());
        Table table = Table.of(
                indicator.title() + ", " + Printing.number(entries.size()) + " of "
                        + Printing.number(entries.size() + excluded.size()) + " subjects have a value",
                Column.text("statistic"),
                Column.number(unit.isEmpty() ? "value" : unit));
        Map<String, String> notes = new LinkedHashMap<>();
        if (median.value().isPresent()) {
            table = table.row("least", shown(entries.get(0).value()));
        }
        boolean weighted = entries.stream().anyMatch(entry -> entry.weight().compareTo(BigDecimal.ONE) != 0);
        for (Aggregate one : weighted ? List.of(median, mean(), weightedMean()) : List.of(median, mean())) {
            table = table.row(one.method().words(), one.value().map(this::shown).orElse("undefined"));
            one.fault()
                    .ifPresent(
                            fault -> notes.merge(fault.toString(), one.method().words(), (a, b) -> a + ", " + b));
        }
        if (median.value().isPresent()) {
            table = table.row("greatest", shown(entries.get(entries.size() - 1).value()));
        }
        for (Map.Entry<String, String> note : notes.entrySet()) {
            table = table.note("undefined: " + note.getValue() + ", " + note.getKey());
        }
        for (Exclusion one : excluded) {
            table = table.note("left out: " + one);
        }
        return table;
    }

    private String shown(Rational value) {
        return indicator.variant().unit().print(value.toDecimal());
    }

    /** Prints the median. */
    @Override
    public String toString() {
        return median().toString();
    }
}
