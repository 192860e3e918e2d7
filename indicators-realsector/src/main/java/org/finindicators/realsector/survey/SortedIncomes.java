/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.finindicators.validation.InvalidInputException;

/**
 * Rows of a survey in the order of their welfare: all that is needed from a part of a survey to compute the Gini
 * coefficient, and whatever else follows from the Lorenz curve, for the whole.
 *
 * <p>Merged are the sorted runs themselves, pairs of welfare and weight. Every measure first adds up the weights of
 * equal incomes, exactly and rounded once, and then runs over distinct incomes from the lowest; so it does not depend
 * on which of two equal incomes came first, and runs merged over any partition give the same digits as the whole. Rows
 * of weight zero are left out.
 *
 * @since 0.1.0
 */
public final class SortedIncomes {
    private final double[] values;
    private final double[] weights;

    SortedIncomes(double[] values, double[] weights) {
        this.values = values;
        this.weights = weights;
    }

    /**
     * Sorts the rows of a survey.
     *
     * @param survey the survey, or a part of one
     * @return its rows in order
     * @throws InvalidInputException if a row is unsound
     */
    public static SortedIncomes of(Survey survey) {
        return of(PovertyTally.sound(survey));
    }

    static SortedIncomes of(Columns columns) {
        if (columns.population.value() == 0 || hasNoZero(columns.weights)) {
            int rows = columns.population.value() == 0 ? 0 : columns.size();
            return RowSort.sort(columns.welfare, columns.weights, rows);
        }
        Columns counted = columns.rows(IntStream.range(0, columns.size())
                .filter(row -> columns.weights[row] > 0)
                .toArray());
        return RowSort.sort(counted.welfare, counted.weights, counted.size());
    }

    private static boolean hasNoZero(double[] weights) {
        for (double weight : weights) {
            if (weight == 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Merges with the rows of another part.
     *
     * @param other the other part
     * @return the rows of both in order
     */
    public SortedIncomes merge(SortedIncomes other) {
        int size = values.length + other.values.length;
        double[] y = new double[size];
        double[] w = new double[size];
        int left = 0;
        int right = 0;
        for (int at = 0; at < size; at++) {
            boolean ours =
                    right == other.values.length || (left < values.length && values[left] <= other.values[right]);
            y[at] = ours ? values[left] : other.values[right];
            w[at] = ours ? weights[left++] : other.weights[right++];
        }
        return new SortedIncomes(y, w);
    }

    /**
     * Tells how many rows there are.
     *
     * @return the rows that count for somebody
     */
    public int size() {
        return values.length;
    }

    /**
     * Computes the Gini coefficient.
     *
     * @return the coefficient, or nothing where total welfare is not above zero
     */
    public OptionalDouble gini() {
        Ranked ranked = ranked();
        return finite(ranked.total() > 0 ? ranked.gini() : Double.NaN);
    }

    /**
     * Computes the ordinate of the Lorenz curve: the share in all welfare of the poorest.
     *
     * @param population their share in the population, from 0 to 1
     * @return their share in welfare, or nothing where total welfare is not above zero
     * @throws InvalidInputException if the share does not lie between 0 and 1
     */
    public OptionalDouble lorenz(double population) {
        if (!(population >= 0 && population <= 1)) {
            throw InvalidInputException.of("share " + population, "must lie between 0 and 1");
        }
        Ranked ranked = ranked();
        return finite(ranked.total() > 0 ? ranked.lorenz(population) : Double.NaN);
    }

    /**
     * Samples the Lorenz curve at equal steps, 10 for tenths, from (0, 0) to (1, 1).
     *
     * @param steps how many
     * @return one point more than there are steps, or none where total welfare is not above zero
     * @throws InvalidInputException if there is less than one step
     */
    public List<Ordinate> lorenz(int steps) {
        if (steps < 1) {
            throw InvalidInputException.of(steps + " steps", "must be at least 1");
        }
        Ranked ranked = ranked();
        if (!(ranked.total() > 0)) {
            return List.of();
        }
        return IntStream.rangeClosed(0, steps)
                .mapToDouble(step -> (double) step / steps)
                .mapToObj(p -> new Ordinate(p, ranked.lorenz(p)))
                .toList();
    }

    /**
     * A point of a Lorenz curve.
     *
     * @param population the share of the poorest in the population
     * @param welfare their share in all welfare
     * @since 0.1.0
     */
    public record Ordinate(double population, double welfare) {}

    /**
     * Computes a quantile: the least welfare that the given share of the population does not exceed, and the mean of
     * two where the share ends exactly between them.
     *
     * @param population the share of the population, 0.5 for the median
     * @return the welfare, or nothing where there is no row
     * @throws InvalidInputException if the share does not lie between 0 and 1
     */
    public OptionalDouble quantile(double population) {
        if (!(population >= 0 && population <= 1)) {
            throw InvalidInputException.of("share " + population, "must lie between 0 and 1");
        }
        return values.length == 0 ? OptionalDouble.empty() : finite(ranked().quantile(population));
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    double[] values() {
        return values;
    }

    double[] weights() {
        return weights;
    }

    /** The rows with weights that can be multiplied by each other, which changes no ratio. */
    Ranked ranked() {
        return new Ranked(
                values.clone(), new Columns(values, weights).moderate().weights.clone());
    }

    /** Collapses equal incomes in place; these rows must not be used any more. */
    Ranked consumed() {
        return new Ranked(values, weights);
    }

    /** Prints the number of rows and their range. */
    @Override
    public String toString() {
        return values.length == 0
                ? "no row"
                : values.length + " rows from " + Arrays.stream(values).min().orElse(0) + " to "
                        + values[values.length - 1];
    }
}
