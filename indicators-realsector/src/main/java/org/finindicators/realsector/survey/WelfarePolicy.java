/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.math.BigDecimal;
import org.finindicators.number.Decimals;

/**
 * What is done with incomes that measures cannot use as they are, and whether those on the poverty line are poor.
 *
 * <p>The kinds of income are treated one by one: below zero, zero, and above zero but below the floor. Incomes that are
 * to be set to the floor become the floor, which is bottom coding. A policy is data: {@link #AS_REPORTED} and
 * {@link #PIP} ship, a caller names its own.
 *
 * @param name the policy's name, which stands in the notes of a result
 * @param strict whether the poor are those below the line; otherwise those on it are poor too
 * @param negative what happens to incomes below zero
 * @param zero what happens to incomes of zero
 * @param low what happens to incomes above zero and below the floor
 * @param floor the floor, in the currency and prices of the welfare; zero if nothing is set to it
 */
public record WelfarePolicy(
        String name, boolean strict, Treatment negative, Treatment zero, Treatment low, BigDecimal floor) {
    /** Every row as it was reported; the poor are those below the line. */
    public static final WelfarePolicy AS_REPORTED =
            new WelfarePolicy("as reported", true, Treatment.KEEP, Treatment.KEEP, Treatment.KEEP, BigDecimal.ZERO);

    /**
     * The conventions of the World Bank's Poverty and Inequality Platform for welfare in dollars of 2021 at purchasing
     * power parity, for each person and day: incomes below zero are left out, those from zero to 0.28 become 0.28, and
     * the poor are those below the line.
     */
    public static final WelfarePolicy PIP =
            new WelfarePolicy("PIP", true, Treatment.DROP, Treatment.FLOOR, Treatment.FLOOR, new BigDecimal("0.28"));

    /**
     * Creates a policy.
     *
     * @throws IllegalArgumentException if the floor is negative or out of bounds
     */
    public WelfarePolicy {
        floor = Decimals.check(floor);
        if (floor.signum() < 0) {
            throw new IllegalArgumentException("floor " + Decimals.print(floor) + " is below zero");
        }
    }

    /**
     * Returns the same policy with another floor: of a year, or in another currency.
     *
     * @param other the floor, as decimal text
     * @return the policy
     * @throws IllegalArgumentException if the floor is no decimal, or negative
     */
    public WelfarePolicy withFloor(String other) {
        return new WelfarePolicy(name, strict, negative, zero, low, Decimals.parse(other));
    }

    /**
     * Returns the same policy with those on the poverty line counted as poor.
     *
     * @return the policy
     */
    public WelfarePolicy withPoorOnTheLine() {
        return new WelfarePolicy(name, false, negative, zero, low, floor);
    }

    /**
     * Returns the same policy under another name, to change it further.
     *
     * @param other the name
     * @return the policy
     */
    public WelfarePolicy named(String other) {
        return new WelfarePolicy(other, strict, negative, zero, low, floor);
    }

    /**
     * Returns the same policy with other treatments.
     *
     * @param ofNegative what happens to incomes below zero
     * @param ofZero what happens to incomes of zero
     * @param ofLow what happens to incomes above zero and below the floor
     * @return the policy
     */
    public WelfarePolicy treating(Treatment ofNegative, Treatment ofZero, Treatment ofLow) {
        return new WelfarePolicy(name, strict, ofNegative, ofZero, ofLow, floor);
    }

    Treatment of(double welfare) {
        if (welfare < 0) {
            return negative;
        }
        if (welfare == 0) {
            return zero;
        }
        return welfare < floor.doubleValue() ? low : Treatment.KEEP;
    }

    boolean changesNothing() {
        return negative == Treatment.KEEP && zero == Treatment.KEEP && low == Treatment.KEEP;
    }

    /** Prints the name. */
    @Override
    public String toString() {
        return name;
    }
}
