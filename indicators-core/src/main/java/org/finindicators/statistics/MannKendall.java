/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import static org.finindicators.formula.Reason.TOO_LITTLE_HISTORY;
import static org.finindicators.formula.Reason.ZERO_DENOMINATOR;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;

/**
 * The test of Mann and Kendall: do later values lie above earlier ones more often than chance would have it?
 *
 * <p>Of all pairs of values, S is the number in which the later one is higher less the number in which it is lower.
 * Without a trend its mean is zero and its variance is [n(n-1)(2n+5) - sum of t(t-1)(2t+5)] / 18 for n values with
 * groups of t equal ones. Z is S, moved by one towards zero (the continuity correction), over the root of the variance;
 * zero where S is zero.
 *
 * <p>{@link #p()} is two-sided. For up to {@value #MOST_EXACT} values it is exact, from all orders in which the same
 * values, equal ones among them, could have come; for more it is that of the normal distribution, as EPA QA/G-9S has
 * it. Four values are never significant at 0.05: a steady rise of four has p = 2/24.
 *
 * <p>The test asks for values that do not depend on those before them but for the trend; where they do, p is too small.
 * Only the order of the values counts, not their dates: gaps are left out.
 *
 * <p>H. Mann, Econometrica 13 (1945); M. Kendall, Rank Correlation Methods; R. Hirsch, J. Slack and R. Smith, Water
 * Resources Research 18 (1982), for seasons.
 *
 * @since 0.1.0
 */
public final class MannKendall {
    /** The most values for which p is exact. */
    public static final int MOST_EXACT = 10;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final int FEW = 32;

    private final int count;
    private final long s;
    private final long pairs;
    private final long untied;
    private final long eighteenVariances;
    private final Optional<Rational> exact;
    private final SortedMap<Month, MannKendall> seasons;

    private MannKendall(int count, long s, long pairs, Ties ties) {
        this.count = count;
        this.s = s;
        this.pairs = pairs;
        untied = pairs - ties.pairs;
        eighteenVariances = eighteenVariances(count) - ties.eighteenVariances;
        exact = count <= MOST_EXACT ? Optional.of(exact(ties.groups, s)) : Optional.empty();
        seasons = Collections.emptySortedMap();
    }

    private MannKendall(SortedMap<Month, MannKendall> seasons) {
        Collection<MannKendall> all = seasons.values();
        count = all.stream().mapToInt(one -> one.count).sum();
        s = all.stream().mapToLong(one -> one.s).sum();
        pairs = all.stream().mapToLong(one -> one.pairs).sum();
        untied = all.stream().mapToLong(one -> one.untied).sum();
        eighteenVariances = all.stream().mapToLong(one -> one.eighteenVariances).sum();
        exact = seasons.size() == 1 ? all.iterator().next().exact : Optional.empty();
        this.seasons = Collections.unmodifiableSortedMap(seasons);
    }

    /**
     * Tests the values of a series.
     *
     * @param series the series; its gaps are left out
     * @return the test, with S = 0 and p = 1 for fewer than two values
     */
    public static MannKendall of(TimeSeries series) {
        return test(PlacedValues.places(series.values()));
    }

    /**
     * Tests a column of values in the order of time.
     *
     * @param values the values, at most a million
     * @return the test
     * @throws InvalidInputException with every value that is not finite
     */
    public static MannKendall of(double[] values) {
        return test(PlacedValues.checked(values).clone());
    }

    /**
     * Tests each season by itself and adds S and the variances up: values of one month of the year are compared with
     * each other only. It is meant for one value a month, a quarter or a half-year.
     *
     * @param series the series; its gaps are left out
     * @return the test over all seasons
     */
    public static MannKendall seasonal(TimeSeries series) {
        SortedMap<Month, MannKendall> seasons = new TreeMap<>();
        series.values().stream()
                .collect(Collectors.groupingBy(one -> one.date().getMonth()))
                .forEach((month, values) -> seasons.put(month, test(PlacedValues.places(values))));
        return new MannKendall(seasons);
    }

    /**
     * Computes Z of a column, without the rest: for many columns.
     *
     * @param values the values in the order of time, at most a million
     * @return Z with the continuity correction
     * @throws InvalidInputException with every value that is not finite
     */
    public static double z(double[] values) {
        double[] sorted = PlacedValues.checked(values).clone();
        int n = sorted.length;
        long discordant = sort(sorted);
        long tied = 0;
        long variances = eighteenVariances(n);
        int from = 0;
        while (from < n) {
            int to = endOfTie(sorted, from);
            long t = (long) to - from;
            tied += t * (t - 1) / 2;
            variances -= eighteenVariances(t);
            from = to;
        }
        return z(n * (n - 1L) / 2 - tied - 2 * discordant, variances, 1);
    }

    private static MannKendall test(double[] values) {
        long discordant = sort(values);
        Ties ties = new Ties(values);
        long pairs = values.length * (values.length - 1L) / 2;
        return new MannKendall(values.length, pairs - ties.pairs - 2 * discordant, pairs, ties);
    }

    /** Sorts, and counts the pairs of which the later value was lower: as many as neighbours change places. */
    private static long sort(double[] values) {
        long changes = 0;
        int n = values.length;
        for (int from = 0; from < n; from += FEW) {
            for (int i = from + 1; i < Math.min(n, from + FEW); i++) {
                double value = values[i];
                int at = i;
                while (at > from && values[at - 1] > value) {
                    values[at] = values[at - 1];
                    at--;
                }
                values[at] = value;
                changes += i - at;
            }
        }
        double[] left = n > FEW ? new double[n] : values;
        for (int width = FEW; width < n; width *= 2) {
            for (int from = 0; from + width < n; from += 2 * width) {
                changes += merge(values, from, from + width, Math.min(n, from + 2 * width), left);
            }
        }
        return changes;
    }

    private static long merge(double[] values, int from, int middle, int to, double[] left) {
        long changes = 0;
        int size = middle - from;
        System.arraycopy(values, from, left, 0, size);
        int l = 0;
        int r = middle;
        int at = from;
        while (l < size && r < to) {
            if (left[l] > values[r]) {
                values[at++] = values[r++];
                changes += size - l;
            } else {
                values[at++] = left[l++];
            }
        }
        System.arraycopy(left, l, values, at, size - l);
        return changes;
    }

    private static int endOfTie(double[] sorted, int from) {
        int to = from + 1;
        while (to < sorted.length && sorted[to] == sorted[from]) {
            to++;
        }
        return to;
    }

    private static long eighteenVariances(long n) {
        return n * (n - 1) * (2 * n + 5);
    }

    /** Groups of equal values, those of one value among them. */
    private static final class Ties {
        private final List<Integer> groups = new ArrayList<>();
        private long pairs;
        private long eighteenVariances;

        Ties(double[] sorted) {
            int from = 0;
            while (from < sorted.length) {
                int to = endOfTie(sorted, from);
                long t = (long) to - from;
                if (sorted.length <= MOST_EXACT) {
                    groups.add(to - from);
                }
                pairs += t * (t - 1) / 2;
                eighteenVariances += MannKendall.eighteenVariances(t);
                from = to;
            }
        }
    }

    /**
     * The part of all orders of the values in which S is as far from zero. The orders of a multiset by their inversions
     * are the coefficients of the q-multinomial, the product of (1 - q^i) for i up to n over that for i up to t of each
     * group.
     */
    private static Rational exact(List<Integer> groups, long s) {
        int n = groups.stream().mapToInt(Integer::intValue).sum();
        int most = n * (n - 1) / 2;
        long[] orders = new long[most + 1];
        orders[0] = 1;
        for (int i = 2; i <= n; i++) {
            timesOneLess(orders, i);
            overOneLess(orders, 1);
        }
        int untied = most;
        for (int t : groups) {
            untied -= t * (t - 1) / 2;
            for (int i = 2; i <= t; i++) {
                timesOneLess(orders, 1);
                overOneLess(orders, i);
            }
        }
        long asFar = 0;
        long all = 0;
        for (int inversions = 0; inversions <= untied; inversions++) {
            all += orders[inversions];
            asFar += Math.abs(untied - 2L * inversions) >= Math.abs(s) ? orders[inversions] : 0;
        }
        return Rational.of(asFar, all);
    }

    /** Times 1 - q^power. */
    private static void timesOneLess(long[] coefficients, int power) {
        for (int k = coefficients.length - 1; k >= power; k--) {
            coefficients[k] -= coefficients[k - power];
        }
    }

    /** Over 1 - q^power. */
    private static void overOneLess(long[] coefficients, int power) {
        for (int k = power; k < coefficients.length; k++) {
            coefficients[k] += coefficients[k - power];
        }
    }

    /**
     * Returns how many values there are.
     *
     * @return the number, gaps not counted
     */
    public int count() {
        return count;
    }

    /**
     * Returns S: pairs in which the later value is higher, less those in which it is lower.
     *
     * @return the number
     */
    public long s() {
        return s;
    }

    /**
     * Returns the variance of S without a trend, equal values taken into account.
     *
     * @return the variance
     */
    public Rational variance() {
        return Rational.of(eighteenVariances, 18);
    }

    /**
     * Computes Kendall's tau-a: S over the number of all pairs.
     *
     * @return from -1 to 1; too little history for fewer than two values
     */
    public Evaluation tauA() {
        return pairs == 0
                ? undefined(TOO_LITTLE_HISTORY, tooFew())
                : Evaluation.of(Rational.of(s, pairs), List.of(), List.of());
    }

    /**
     * Computes Kendall's tau-b: S over the root of all pairs times those of unequal values.
     *
     * @return from -1 to 1; zero denominator where all values are equal, too little history for fewer than two
     */
    public Evaluation tauB() {
        if (pairs == 0) {
            return undefined(TOO_LITTLE_HISTORY, tooFew());
        }
        if (untied == 0) {
            return undefined(ZERO_DENOMINATOR, "all values are equal");
        }
        double root = Math.sqrt((double) pairs) * Math.sqrt((double) untied);
        return Evaluation.of(
                pairs == untied ? Rational.of(s, pairs) : Rational.of(Decimals.of(s / root)), List.of(), List.of());
    }

    private String tooFew() {
        return seasons.size() > 1
                ? "no season has two values"
                : count + (count == 1 ? " value, two are needed" : " values, two are needed");
    }

    private static Evaluation undefined(Reason reason, String detail) {
        return Evaluation.undefined(reason, detail, List.of());
    }

    /**
     * Computes Z with the continuity correction.
     *
     * @return Z; zero where S is zero
     */
    public BigDecimal z() {
        return Decimals.of(z(s, eighteenVariances, 1));
    }

    /**
     * Computes Z without the continuity correction, as R trend prints it for single seasons.
     *
     * @return Z; zero where S is zero
     */
    public BigDecimal zWithoutContinuity() {
        return Decimals.of(z(s, eighteenVariances, 0));
    }

    private static double z(long s, long eighteenVariances, int correction) {
        return s == 0 ? 0 : (s - Long.signum(s) * (double) correction) / Math.sqrt(eighteenVariances / 18.0);
    }

    /**
     * Computes how probable an S as far from zero is without a trend.
     *
     * @return the {@link #exactP()} where there is one, otherwise the {@link #normalP()}
     */
    public BigDecimal p() {
        return exact.map(Rational::toDecimal).orElseGet(this::normalP);
    }

    /**
     * Returns the exact two-sided probability.
     *
     * @return the part of all orders of the values, for up to {@value #MOST_EXACT} of them; nothing for more, or for
     *     several seasons
     */
    public Optional<Rational> exactP() {
        return exact;
    }

    /**
     * Computes the two-sided probability of Z under the normal distribution.
     *
     * @return with the continuity correction
     */
    public BigDecimal normalP() {
        return twoSided(z(s, eighteenVariances, 1));
    }

    /**
     * Computes the two-sided probability of Z under the normal distribution, without the continuity correction.
     *
     * @return as R trend prints it for single seasons
     */
    public BigDecimal normalPWithoutContinuity() {
        return twoSided(z(s, eighteenVariances, 0));
    }

    private static BigDecimal twoSided(double z) {
        return BigDecimal.valueOf(Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z))));
    }

    /**
     * Lists the tests of the single seasons.
     *
     * @return by month; empty if the test is not seasonal
     */
    public SortedMap<Month, MannKendall> seasons() {
        return seasons;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MannKendall that
                && count == that.count
                && s == that.s
                && pairs == that.pairs
                && untied == that.untied
                && eighteenVariances == that.eighteenVariances
                && exact.equals(that.exact)
                && seasons.equals(that.seasons);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(s) * 31 + Long.hashCode(eighteenVariances);
    }

    /** Prints S, its variance, Z and p. */
    @Override
    public String toString() {
        return "S = " + s + ", variance " + Printing.upTo(variance().toDecimal(), 2) + ", Z = "
                + Printing.significant(z(), 3) + ", p = " + Printing.significant(p(), 3)
                + (exact.isPresent() ? " (exact, " : " (normal, ") + count + (count == 1 ? " value)" : " values)");
    }
}
