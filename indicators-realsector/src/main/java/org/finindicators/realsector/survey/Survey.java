/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.math.BigDecimal;
import java.util.Arrays;
import org.finindicators.number.Decimals;

/**
 * The welfare of the persons in a survey, with their weights, and the poverty line they are held against.
 *
 * <p>Columns of equal length: welfare (income or consumption) per person in the currency and prices of the line, and
 * how many persons each row stands for, which is the household's weight times its size.
 */
@SoundRows
public final class Survey {
    private final double[] welfare;
    private final double[] weights;
    private final BigDecimal line;

    private Survey(double[] welfare, double[] weights, BigDecimal line) {
        this.welfare = welfare;
        this.weights = weights;
        this.line = line;
    }

    /**
     * Takes a weighted survey; the columns are copied.
     *
     * @param welfare welfare per person, a row each
     * @param weights persons that each row stands for
     * @param line the poverty line, as decimal text
     * @return the survey
     * @throws IllegalArgumentException if the columns are not of the same length, or the line is no decimal
     */
    public static Survey of(double[] welfare, double[] weights, String line) {
        if (welfare.length != weights.length) {
            throw new IllegalArgumentException("there are " + welfare.length + " rows of welfare and " + weights.length
                    + " of weights, they must be as many");
        }
        return new Survey(welfare.clone(), weights.clone(), Decimals.parse(line));
    }

    /**
     * Takes a survey in which every row stands for one person; the column is copied.
     *
     * @param welfare welfare per person
     * @param line the poverty line, as decimal text
     * @return the survey
     * @throws IllegalArgumentException if the line is no decimal
     */
    public static Survey of(double[] welfare, String line) {
        double[] ones = new double[welfare.length];
        Arrays.fill(ones, 1);
        return new Survey(welfare.clone(), ones, Decimals.parse(line));
    }

    /**
     * Returns the same survey against another line.
     *
     * @param other the poverty line, as decimal text
     * @return the survey; the columns are shared, not copied
     * @throws IllegalArgumentException if the line is no decimal
     */
    public Survey withLine(String other) {
        return new Survey(welfare, weights, Decimals.parse(other));
    }

    /**
     * Tells how many rows there are.
     *
     * @return the number of rows
     */
    public int size() {
        return welfare.length;
    }

    /**
     * Returns the welfare in a row.
     *
     * @param row the row, from 0
     * @return welfare per person
     */
    public double welfare(int row) {
        return welfare[row];
    }

    /**
     * Returns the weight of a row.
     *
     * @param row the row, from 0
     * @return how many persons it stands for
     */
    public double weight(int row) {
        return weights[row];
    }

    /**
     * Returns the poverty line.
     *
     * @return the line
     */
    public BigDecimal line() {
        return line;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Survey that
                && line.equals(that.line)
                && Arrays.equals(welfare, that.welfare)
                && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(welfare) + Arrays.hashCode(weights)) + line.hashCode();
    }

    /** Prints the number of rows and the line. */
    @Override
    public String toString() {
        return "survey of " + welfare.length + " rows, poverty line " + Decimals.print(line);
    }
}
