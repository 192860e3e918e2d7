/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import static org.finindicators.formula.Reason.TOO_LITTLE_HISTORY;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.finindicators.formula.Evaluation;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.period.DecimalYears;
import org.finindicators.statistics.PairwiseSlopes.Group;
import org.finindicators.validation.InvalidInputException;

/**
 * The straight line of Theil and Sen: its slope is the median of the slopes between all pairs of values, so that a few
 * values far off do not move it.
 *
 * <p>Time runs by the dates, not by the numbers of the values: a gap is time that passes. A month is a twelfth of a
 * year, and a day is its part of its month, so that year-ends are whole years apart, leap year or not. Slope and
 * intercepts are exact.
 *
 * <p>The time grows with the square of the number of values, the memory does not.
 *
 * <p>H. Theil, Indagationes Mathematicae 12 (1950); P. Sen, Journal of the American Statistical Association 63 (1968);
 * for seasons, R. Hirsch, J. Slack and R. Smith, Water Resources Research 18 (1982).
 *
 * @since 0.1.0
 */
public final class TheilSen {
    private final List<Observation> values;
    private final Optional<Rational> slope;

    /**
     * How the height of the line is found once its slope b is known; t is the time in years.
     *
     * @since 0.1.0
     */
    public enum Intercept {
        /** The median of all values less b times the median of all times: {@code separate} in SciPy. */
        SEPARATE,
        /** The median of each value less b times its time: {@code joint} in SciPy. */
        JOINT
    }

    private TheilSen(List<Observation> values, List<Group> groups) {
        this.values = values;
        slope = PairwiseSlopes.median(groups).map(step -> step.times(Rational.of(DecimalYears.STEPS_A_YEAR)));
    }

    /**
     * Fits the line to a series.
     *
     * @param series the series; its gaps are left out
     * @return the line, without a slope for fewer than two values
     */
    public static TheilSen of(TimeSeries series) {
        return new TheilSen(series.values(), List.of(new Group(series.values())));
    }

    /**
     * Fits the line with slopes between values of one month of the year only. It is meant for one value a month, a
     * quarter or a half-year.
     *
     * @param series the series; its gaps are left out
     * @return the line, without a slope where no month occurs twice
     */
    public static TheilSen seasonal(TimeSeries series) {
        return new TheilSen(
                series.values(),
                series.values().stream()
                        .collect(Collectors.groupingBy(one -> one.date().getMonth()))
                        .values()
                        .stream()
                        .map(Group::new)
                        .toList());
    }

    /**
     * Computes the slope of a column of equally spaced values: for many columns.
     *
     * @param values the values in the order of time, at most a million
     * @return the median slope from one value to the next; nothing for fewer than two values
     * @throws InvalidInputException with every value that is not finite
     */
    public static OptionalDouble slope(double[] values) {
        double[] times = new double[values.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = i;
        }
        return PairwiseSlopes.median(times, PlacedValues.checked(values));
    }

    /**
     * Computes the slope of a column of values at times of their own: for many columns.
     *
     * @param times the times, rising; as many as values
     * @param values the values, at most a million
     * @return the median slope for each unit of time; nothing for fewer than two values
     * @throws InvalidInputException with every value and every time that is not finite, and every time that does not
     *     lie after the one before
     */
    public static OptionalDouble slope(double[] times, double[] values) {
        Intake intake = new Intake();
        if (times.length != values.length) {
            intake.add("times", Integer.toString(times.length), "are not as many as the values, " + values.length);
        }
        double before = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < times.length; i++) {
            if (!Double.isFinite(times[i])) {
                intake.add("time " + (i + 1), Double.toString(times[i]), "is not a number");
            } else if (times[i] <= before) {
                intake.add(
                        "time " + (i + 1), Double.toString(times[i]), "does not lie after the one before, " + before);
            } else {
                before = times[i];
            }
        }
        try {
            PlacedValues.checked(values);
        } catch (InvalidInputException e) {
            intake.addAll(e.violations());
        }
        intake.refuse();
        return PairwiseSlopes.median(times, values);
    }

    /**
     * Returns the slope.
     *
     * @return the change of the values a year, exact; too little history for fewer than two values, or where no month
     *     occurs twice in a seasonal line
     */
    public Evaluation slope() {
        return result(slope);
    }

    /**
     * Computes the height of the line at the date of the first value.
     *
     * @param how which of the two usual ways
     * @return the height, exact; too little history where there is no slope
     */
    public Evaluation intercept(Intercept how) {
        return result(slope.map(b -> height(b, how)));
    }

    /**
     * Computes the height of the line at a date.
     *
     * @param date the date, which may lie outside the series
     * @param how which of the two usual ways
     * @return the height, exact; too little history where there is no slope
     */
    public Evaluation at(LocalDate date, Intercept how) {
        return result(slope.map(b -> height(b, how).plus(b.times(time(date)))));
    }

    /**
     * Computes what the line leaves of each value.
     *
     * @param how which of the two usual ways to its height
     * @return the values less the line, exact, in the order of time; nothing where there is no slope
     */
    public List<Rational> deviations(Intercept how) {
        if (slope.isEmpty()) {
            return List.of();
        }
        Rational b = slope.get();
        Rational height = height(b, how);
        return values.stream()
                .map(one -> value(one).minus(height).minus(b.times(time(one.date()))))
                .toList();
    }

    private Evaluation result(Optional<Rational> value) {
        return value.map(one -> Evaluation.of(one, List.of(), List.of()))
                .orElseGet(() -> Evaluation.undefined(TOO_LITTLE_HISTORY, tooFew(), List.of()));
    }

    private String tooFew() {
        int n = values.size();
        return n > 1 ? "no season has two values" : n + (n == 1 ? " value" : " values") + ", two are needed";
    }

    /** The time of a date in years since the first value. */
    private Rational time(LocalDate date) {
        return DecimalYears.between(values.get(0).date(), date);
    }

    private static Rational value(Observation one) {
        return Rational.of(one.value().orElseThrow());
    }

    private Rational height(Rational b, Intercept how) {
        return switch (how) {
            case SEPARATE ->
                median(values.stream().map(TheilSen::value).toList())
                        .minus(b.times(median(
                                values.stream().map(one -> time(one.date())).toList())));
            case JOINT ->
                median(values.stream()
                        .map(one -> value(one).minus(b.times(time(one.date()))))
                        .toList());
        };
    }

    private static Rational median(List<Rational> numbers) {
        List<Rational> sorted = numbers.stream().sorted().toList();
        int n = sorted.size();
        Rational upper = sorted.get(n / 2);
        return n % 2 == 1 ? upper : upper.plus(sorted.get(n / 2 - 1)).dividedBy(Rational.of(2));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TheilSen that && values.equals(that.values) && slope.equals(that.slope);
    }

    @Override
    public int hashCode() {
        return Objects.hash(values);
    }

    /** Prints the slope. */
    @Override
    public String toString() {
        return slope.map(b -> "slope " + Printing.significant(b.toDecimal(), 2) + " a year")
                .orElseGet(() -> "no slope: " + tooFew());
    }
}
