/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.period;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;

/**
 * A price index as statistical offices publish it: levels by month, quarter or year, each on a base, and rebased from
 * time to time.
 *
 * <p>A rebased series is linked to the one before at the last period for which both have a level above zero: earlier
 * levels are multiplied by the new level of that period over the old one. Without such a period nothing is linked: the
 * levels stay on their own bases, and formulas that read both are undefined, base mismatch.
 *
 * @since 0.1.0
 */
public final class PriceSeries {
    private final List<Segment> segments;

    /**
     * Levels on one base.
     *
     * @param base the base as published, {@code 2015=100}
     * @param levels level by period
     * @param links how earlier series were linked to it, one sentence each
     * @since 0.1.0
     */
    public record Segment(String base, SortedMap<ReportingPeriod, BigDecimal> levels, List<String> links) {
        /** Copies the levels. */
        public Segment {
            levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
            links = List.copyOf(links);
        }
    }

    private PriceSeries(List<Segment> segments) {
        this.segments = List.copyOf(segments);
    }

    /**
     * Takes levels on one base.
     *
     * @param base the base as published, {@code 2015=100}
     * @param levels level by month, quarter or year
     * @return the series
     * @throws InvalidInputException if a level is out of bounds, with its period
     */
    public static PriceSeries on(String base, Map<ReportingPeriod, BigDecimal> levels) {
        Intake intake = new Intake();
        SortedMap<ReportingPeriod, BigDecimal> checked = new TreeMap<>();
        levels.forEach((period, level) -> checked.put(period, intake.number(base + ", " + period, level)));
        intake.refuse();
        return new PriceSeries(List.of(new Segment(base, checked, List.of())));
    }

    /**
     * Takes levels of consecutive months.
     *
     * @param base the base as published, {@code 2015=100}
     * @param first the first month
     * @param levels the levels, as decimal text
     * @return the series
     * @throws InvalidInputException if a level is not a number
     */
    public static PriceSeries monthly(String base, YearMonth first, String... levels) {
        Intake intake = new Intake();
        BigDecimal[] numbers = new BigDecimal[levels.length];
        for (int i = 0; i < levels.length; i++) {
            numbers[i] = intake.toNumber(base + ", " + ReportingPeriod.month(first.plusMonths(i)), levels[i])
                    .orElse(BigDecimal.ZERO);
        }
        intake.refuse();
        return monthly(base, first, numbers);
    }

    /**
     * Takes levels of consecutive months.
     *
     * @param base the base as published, {@code 2015=100}
     * @param first the first month
     * @param levels the levels
     * @return the series
     * @throws InvalidInputException if a level is out of bounds
     */
    public static PriceSeries monthly(String base, YearMonth first, BigDecimal... levels) {
        SortedMap<ReportingPeriod, BigDecimal> byMonth = new TreeMap<>();
        for (int i = 0; i < levels.length; i++) {
            byMonth.put(ReportingPeriod.month(first.plusMonths(i)), levels[i]);
        }
        return on(base, byMonth);
    }

    /**
     * Takes levels of consecutive years.
     *
     * @param base the base as published, {@code 2015=100}
     * @param first the first year
     * @param levels the means of the years, as decimal text
     * @return the series
     * @throws InvalidInputException if a level is not a number
     */
    public static PriceSeries yearly(String base, int first, String... levels) {
        Intake intake = new Intake();
        BigDecimal[] numbers = new BigDecimal[levels.length];
        for (int i = 0; i < levels.length; i++) {
            numbers[i] = intake.toNumber(base + ", " + ReportingPeriod.year(first + i), levels[i])
                    .orElse(BigDecimal.ZERO);
        }
        intake.refuse();
        return yearly(base, first, numbers);
    }

    /**
     * Takes levels of consecutive years.
     *
     * @param base the base as published, {@code 2015=100}
     * @param first the first year
     * @param levels the means of the years
     * @return the series
     * @throws InvalidInputException if a level is out of bounds
     */
    public static PriceSeries yearly(String base, int first, BigDecimal... levels) {
        SortedMap<ReportingPeriod, BigDecimal> byYear = new TreeMap<>();
        for (int i = 0; i < levels.length; i++) {
            byYear.put(ReportingPeriod.year(first + i), levels[i]);
        }
        return on(base, byYear);
    }

    /**
     * Continues this series with a rebased one.
     *
     * @param rebased the newer series
     * @return all levels, linked where the two overlap; where both have a level, the newer one
     */
    public PriceSeries then(PriceSeries rebased) {
        List<Segment> all = new ArrayList<>(rebased.segments);
        all.addAll(segments);
        boolean linked = true;
        while (linked) {
            linked = linkOnce(all);
        }
        return new PriceSeries(all);
    }

    /** Links the first pair of an older and a newer part that overlap. */
    private static boolean linkOnce(List<Segment> all) {
        for (int newer = 0; newer < all.size(); newer++) {
            for (int older = newer + 1; older < all.size(); older++) {
                Optional<Segment> both = link(all.get(older), all.get(newer));
                if (both.isPresent()) {
                    all.set(newer, both.get());
                    all.remove(older);
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<Segment> link(Segment old, Segment recent) {
        Optional<ReportingPeriod> common = recent.levels().keySet().stream()
                .filter(period -> isPositive(old, period) && isPositive(recent, period))
                .reduce((earlier, later) -> later);
        if (common.isEmpty()) {
            return Optional.empty();
        }
        ReportingPeriod at = common.get();
        BigDecimal above = recent.levels().getOrDefault(at, BigDecimal.ZERO);
        BigDecimal below = old.levels().getOrDefault(at, BigDecimal.ZERO);
        Rational factor = Rational.of(above).dividedBy(Rational.of(below));
        SortedMap<ReportingPeriod, BigDecimal> levels = new TreeMap<>();
        old.levels()
                .forEach((period, level) ->
                        levels.put(period, factor.times(Rational.of(level)).toDecimal()));
        levels.putAll(recent.levels());
        List<String> links = new ArrayList<>(old.links());
        links.addAll(recent.links());
        links.add(old.base() + " linked to " + recent.base() + " at " + at + " by " + Decimals.print(above) + " / "
                + Decimals.print(below));
        return Optional.of(new Segment(recent.base(), levels, links));
    }

    private static boolean isPositive(Segment segment, ReportingPeriod period) {
        return segment.levels().getOrDefault(period, BigDecimal.ZERO).signum() > 0;
    }

    /**
     * Lists the parts that could not be linked with each other; one where all could.
     *
     * @return the segments, the newest first
     */
    public List<Segment> segments() {
        return segments;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PriceSeries that && segments.equals(that.segments);
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }

    /** Prints each base with its first and last period. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Segment segment : segments) {
            out.append(out.isEmpty() ? "" : "; ").append(segment.base()).append(", ");
            out.append(segment.levels().size()).append(" levels");
            if (!segment.levels().isEmpty()) {
                out.append(" from ").append(segment.levels().firstKey());
                out.append(" to ").append(segment.levels().lastKey());
            }
            segment.links().forEach(link -> out.append(" (").append(link).append(')'));
        }
        return out.toString();
    }
}
