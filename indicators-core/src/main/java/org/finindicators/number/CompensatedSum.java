/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.number;

/**
 * A sum of doubles that keeps the rounding errors of its additions beside it (Neumaier 1974), so that they do not grow
 * with the number of rows.
 *
 * <p>Infinite and not-a-number inputs give a sum that is not finite. Not safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class CompensatedSum {
    private double sum;
    private double lost;

    /** Starts at zero. */
    public CompensatedSum() {}

    /**
     * Adds a number.
     *
     * @param value the number
     */
    public void add(double value) {
        double next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
        sum = next;
    }

    /**
     * Returns the sum.
     *
     * @return what was added so far, rounded once
     */
    public double value() {
        return sum + lost;
    }

    /** Prints the sum so far. */
    @Override
    public String toString() {
        return "sum " + value();
    }
}
