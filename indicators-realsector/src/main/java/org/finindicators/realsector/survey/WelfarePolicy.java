/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.math.BigDecimal;
import java.util.Objects;
import org.finindicators.number.Decimals;
import org.finindicators.validation.InvalidInputException;

/**
 * The treatment of incomes that measures cannot use as they are, and of those on the poverty line.
 *
 * <p>The kinds of income are treated one by one: below zero, zero, and above zero but below the floor. Incomes that are
 * to be set to the floor become the floor, which is bottom coding. A policy is data: {@link #AS_REPORTED} and
 * {@link #PIP} ship, a caller builds its own: {@code WelfarePolicy.of("ours").withZero(Treatment.DROP)}.
 */
public final class WelfarePolicy {
    /** Every row as it was reported; the poor are those below the line. */
    public static final WelfarePolicy AS_REPORTED = of("as reported");

    /**
     * The conventions of the World Bank's Poverty and Inequality Platform for welfare in dollars of 2021 at purchasing
     * power parity, for each person and day: incomes below zero are left out, those from zero to 0.28 become 0.28, and
     * the poor are those below the line.
     */
    public static final WelfarePolicy PIP = of("PIP")
            .withNegative(Treatment.DROP)
            .withZero(Treatment.FLOOR)
            .withLow(Treatment.FLOOR)
            .withFloor("0.28");

    private final String name;
    private final LineRule lineRule;
    private final Treatment negative;
    private final Treatment zero;
    private final Treatment low;
    private final BigDecimal floor;

    private WelfarePolicy(
            String name, LineRule lineRule, Treatment negative, Treatment zero, Treatment low, BigDecimal floor) {
        this.name = name;
        this.lineRule = lineRule;
        this.negative = negative;
        this.zero = zero;
        this.low = low;
        this.floor = floor;
    }

    /**
     * Takes every row as it was reported, under a name; the poor are those below the line.
     *
     * @param name the policy's name, which stands in the notes of a result
     * @return the policy, to be changed further
     */
    public static WelfarePolicy of(String name) {
        return new WelfarePolicy(name, LineRule.BELOW, Treatment.KEEP, Treatment.KEEP, Treatment.KEEP, BigDecimal.ZERO);
    }

    /**
     * Returns the same policy under another name.
     *
     * @param other the name
     * @return the policy
     */
    public WelfarePolicy withName(String other) {
        return new WelfarePolicy(other, lineRule, negative, zero, low, floor);
    }

    /**
     * Returns the same policy with another rule of who is poor.
     *
     * @param other the rule
     * @return the policy
     */
    public WelfarePolicy withLineRule(LineRule other) {
        return new WelfarePolicy(name, other, negative, zero, low, floor);
    }

    /**
     * Returns the same policy with another treatment of incomes below zero.
     *
     * @param other the treatment
     * @return the policy
     */
    public WelfarePolicy withNegative(Treatment other) {
        return new WelfarePolicy(name, lineRule, other, zero, low, floor);
    }

    /**
     * Returns the same policy with another treatment of incomes of zero.
     *
     * @param other the treatment
     * @return the policy
     */
    public WelfarePolicy withZero(Treatment other) {
        return new WelfarePolicy(name, lineRule, negative, other, low, floor);
    }

    /**
     * Returns the same policy with another treatment of incomes above zero and below the floor.
     *
     * @param other the treatment
     * @return the policy
     */
    public WelfarePolicy withLow(Treatment other) {
        return new WelfarePolicy(name, lineRule, negative, zero, other, floor);
    }

    /**
     * Returns the same policy with another floor: of a year, or in another currency.
     *
     * @param other the floor, as decimal text
     * @return the policy
     * @throws InvalidInputException if the floor is not a decimal number, or negative
     */
    public WelfarePolicy withFloor(String other) {
        return withFloor(Decimals.parse(other));
    }

    /**
     * Returns the same policy with another floor: of a year, or in another currency.
     *
     * @param other the floor, in the currency and prices of the welfare
     * @return the policy
     * @throws InvalidInputException if the floor is negative or out of bounds
     */
    public WelfarePolicy withFloor(BigDecimal other) {
        BigDecimal checked = Decimals.check(other);
        if (checked.signum() < 0) {
            throw InvalidInputException.of("floor " + Decimals.print(checked), "must not be negative");
        }
        return new WelfarePolicy(name, lineRule, negative, zero, low, checked);
    }

    /**
     * Returns the policy's name, which stands in the notes of a result.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Tells who is poor among those on the poverty line.
     *
     * @return the rule
     */
    public LineRule lineRule() {
        return lineRule;
    }

    /**
     * Returns the treatment of incomes below zero.
     *
     * @return the treatment
     */
    public Treatment negative() {
        return negative;
    }

    /**
     * Returns the treatment of incomes of zero.
     *
     * @return the treatment
     */
    public Treatment zero() {
        return zero;
    }

    /**
     * Returns the treatment of incomes above zero and below the floor.
     *
     * @return the treatment
     */
    public Treatment low() {
        return low;
    }

    /**
     * Returns the floor, in the currency and prices of the welfare.
     *
     * @return the floor; zero if nothing is set to it
     */
    public BigDecimal floor() {
        return floor;
    }

    boolean isStrict() {
        return lineRule.isStrict();
    }

    Treatment treatmentOf(double welfare) {
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

    @Override
    public boolean equals(Object other) {
        return other instanceof WelfarePolicy that
                && name.equals(that.name)
                && lineRule == that.lineRule
                && negative == that.negative
                && zero == that.zero
                && low == that.low
                && floor.equals(that.floor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, lineRule, negative, zero, low, floor);
    }

    /** Prints the name. */
    @Override
    public String toString() {
        return name;
    }
}
