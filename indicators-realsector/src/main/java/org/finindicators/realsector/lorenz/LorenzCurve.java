/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import org.finindicators.validation.InvalidInputException;

/**
 * A Lorenz curve: L(p) is the part of all welfare that the poorest part p of the population has.
 *
 * <p>Its slope is welfare at that place over the mean, so the poor are those for whom the slope is below the poverty
 * line over the mean. With k = line / mean: H solves L'(H) = k, the gap is H - L(H) / k, the severity the integral of
 * (1 - L'/k)^2 from 0 to H.
 *
 * <p>Only curves that are valid Lorenz curves can be built. Lines are given over the mean and must be above zero.
 *
 * @since 0.1.0
 */
public sealed interface LorenzCurve permits QuadraticLorenz, BetaLorenz {
    /**
     * Returns the form of the curve.
     *
     * @return the model
     */
    LorenzModel model();

    /**
     * Returns the part of welfare that the poorest have: L.
     *
     * @param population their share of the population, from 0 to 1
     * @return their share of welfare
     */
    double share(double population);

    /**
     * Returns welfare over the mean at a place in the population: L'.
     *
     * @param population the share of the population that is poorer, from 0 to 1
     * @return the slope; it can be infinite at the ends
     */
    double slope(double population);

    /**
     * Returns how fast welfare over the mean rises at a place in the population: L''.
     *
     * @param population the share of the population that is poorer, above 0 and below 1
     * @return the second derivative, not negative
     */
    double curvature(double population);

    /**
     * Returns the part of the population below a line.
     *
     * @param line the poverty line over the mean, above zero
     * @return the headcount, 0 where nobody is below the line
     */
    double headcount(double line);

    /**
     * Returns the poverty gap.
     *
     * @param line the poverty line over the mean, above zero
     * @return the mean distance below the line over the line
     */
    default double gap(double line) {
        double poor = headcount(line);
        return poor - share(poor) / line;
    }

    /**
     * Returns the severity of poverty.
     *
     * @param line the poverty line over the mean, above zero
     * @return the mean squared distance below the line over the line
     */
    double severity(double line);

    /**
     * Returns the index of Watts.
     *
     * @param line the poverty line over the mean, above zero
     * @return the mean of ln(line / welfare) over the poor, zero for the others
     */
    double watts(double line);

    /**
     * Returns the Gini coefficient: 1 less twice the area below the curve.
     *
     * @return the coefficient, from 0 to 1
     */
    double gini();

    /**
     * Returns the mean log deviation: the mean of ln(mean / welfare).
     *
     * @return the deviation
     */
    double meanLogDeviation();

    /**
     * Divides the population into parts of equal size and returns the share of welfare of each.
     *
     * @param parts how many parts, 10 for deciles
     * @return the shares from the poorest to the richest
     * @throws InvalidInputException if there are not 1 to 10,000 parts
     */
    default double[] shares(int parts) {
        if (parts < 1 || parts > 10_000) {
            throw InvalidInputException.of(parts + " parts", "must be 1 to 10,000");
        }
        double[] shares = new double[parts];
        double before = 0;
        for (int i = 0; i < parts; i++) {
            double next = i + 1 == parts ? 1 : share((i + 1.0) / parts);
            shares[i] = next - before;
            before = next;
        }
        return shares;
    }
}
