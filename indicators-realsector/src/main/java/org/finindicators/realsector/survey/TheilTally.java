/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.OptionalDouble;

/**
 * All that is needed from a part of a survey to compute Theil's measures for the whole: the sums of w, w y, w y ln y
 * and w ln y.
 *
 * <p>Sums are exact, rounded once when they are read; a term is rounded at each operation, and its logarithm is within
 * one unit of its last digit. Tallies merged over any partition, in any order and grouping, therefore give the same
 * digits as the whole. The measures are differences of logarithms, so that their absolute error is a few roundings of
 * the logarithm of the mean: about 1e-15 for incomes of any ordinary unit. Where incomes are so alike that the measure
 * is not far above that, or a survey is at hand as a whole, {@link InequalityMeasures} computes it from the distances
 * to the mean, without that error.
 */
public final class TheilTally {
    private final int rows;
    private final boolean negative;
    private final boolean zero;
    private final ExactSum population;
    private final ExactSum welfare;
    private final ExactSum entropy;
    private final ExactSum logarithms;

    private TheilTally(
            int rows,
            boolean negative,
            boolean zero,
            ExactSum population,
            ExactSum welfare,
            ExactSum entropy,
            ExactSum logarithms) {
        this.rows = rows;
        this.negative = negative;
        this.zero = zero;
        this.population = population;
        this.welfare = welfare;
        this.entropy = entropy;
        this.logarithms = logarithms;
    }

    /**
     * Tallies a survey.
     *
     * @param survey the survey, or a part of one
     * @return the tally
     * @throws org.finindicators.validation.InvalidInputException if a row is unsound
     */
    public static TheilTally of(Survey survey) {
        return of(PovertyTally.sound(survey));
    }

    static TheilTally of(Columns columns) {
        ExactSum welfare = new ExactSum();
        ExactSum entropy = new ExactSum();
        ExactSum logarithms = new ExactSum();
        boolean negative = false;
        boolean zero = false;
        for (int row = 0; row < columns.size(); row++) {
            double y = columns.welfare[row];
            double w = columns.weights[row];
            if (w > 0) {
                double part = w * y;
                welfare.add(part);
                if (y > 0) {
                    double log = Math.log(y);
                    entropy.add(part * log);
                    logarithms.add(w * log);
                } else {
                    negative |= y < 0;
                    zero |= y == 0;
                }
            }
        }
        return new TheilTally(columns.size(), negative, zero, columns.population, welfare, entropy, logarithms);
    }

    /**
     * Merges with the tally of another part.
     *
     * @param other the other part
     * @return the tally of both
     */
    public TheilTally merge(TheilTally other) {
        return new TheilTally(
                rows + other.rows,
                negative || other.negative,
                zero || other.zero,
                PovertyTally.both(population, other.population),
                PovertyTally.both(welfare, other.welfare),
                PovertyTally.both(entropy, other.entropy),
                PovertyTally.both(logarithms, other.logarithms));
    }

    /**
     * Computes Theil's T: the mean of (y/mean) ln (y/mean).
     *
     * @return the measure, or nothing where an income is below zero or all are zero
     */
    public OptionalDouble theil() {
        return defined(negative ? Double.NaN : entropy.value() / welfare.value() - Math.log(average()));
    }

    /**
     * Computes the mean log deviation, Theil's L: the mean of ln (mean/y).
     *
     * @return the measure, or nothing where an income is not above zero
     */
    public OptionalDouble meanLogDeviation() {
        return defined(negative || zero ? Double.NaN : Math.log(average()) - logarithms.value() / population.value());
    }

    /**
     * Computes the mean.
     *
     * @return the sum of w y over the sum of w, or nothing if there is no row
     */
    public OptionalDouble mean() {
        double value = average();
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    double average() {
        return welfare.value() / population.value();
    }

    /**
     * Returns how many persons the rows stand for.
     *
     * @return the sum of all weights
     */
    public double population() {
        return population.value();
    }

    /**
     * Returns how many rows were tallied.
     *
     * @return the rows
     */
    public int rows() {
        return rows;
    }

    double total() {
        return welfare.value();
    }

    /** Neither measure can be below zero; a difference of two equal logarithms may be, by its rounding. */
    private static OptionalDouble defined(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(Math.max(0, value)) : OptionalDouble.empty();
    }

    /** Prints the number of rows. */
    @Override
    public String toString() {
        return "tally of " + rows + " rows for Theil's measures";
    }
}
