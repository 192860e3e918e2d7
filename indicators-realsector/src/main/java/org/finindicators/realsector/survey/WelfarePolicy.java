/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * The treatment of incomes that measures cannot use as they are, and of those on the poverty line.
 *
 * <p>The kinds of income are treated one by one: missing, below zero, zero, and above zero but below the floor. Incomes
 * that are to be set to the floor become the floor, which is bottom coding. A policy is data: {@link #AS_REPORTED} and
 * {@link #PIP} ship, a caller builds its own: {@code WelfarePolicy.of("ours").withZero(Treatment.DROP)}.
 *
 * @since 0.1.0
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
            .withFloor("0.28")
            .withUnit(WelfareUnit.PPP_2021_A_DAY);

    private final String name;
    private final LineRule lineRule;
    private final Treatment negative;
    private final Treatment zero;
    private final Treatment low;
    private final Treatment missing;
    private final BigDecimal floor;
    private final Optional<WelfareUnit> unit;

    private WelfarePolicy(Draft draft) {
        name = draft.name;
        lineRule = draft.lineRule;
        negative = draft.negative;
        zero = draft.zero;
        low = draft.low;
        missing = draft.missing;
        floor = draft.floor;
        unit = draft.unit;
    }

    /** The parts of a policy, to be changed one at a time. */
    private static final class Draft {
        private String name;
        private LineRule lineRule = LineRule.BELOW;
        private Treatment negative = Treatment.KEEP;
        private Treatment zero = Treatment.KEEP;
        private Treatment low = Treatment.KEEP;
        private Treatment missing = Treatment.KEEP;
        private BigDecimal floor = BigDecimal.ZERO;
        private Optional<WelfareUnit> unit = Optional.empty();

        Draft(String name) {
            this.name = name;
        }
    }

    private WelfarePolicy with(Consumer<Draft> change) {
        Draft draft = new Draft(name);
        draft.lineRule = lineRule;
        draft.negative = negative;
        draft.zero = zero;
        draft.low = low;
        draft.missing = missing;
        draft.floor = floor;
        draft.unit = unit;
        change.accept(draft);
        return new WelfarePolicy(draft);
    }

    /**
     * Takes every row as it was reported, under a name; the poor are those below the line.
     *
     * @param name the policy's name, which stands in the notes of a result
     * @return the policy, to be changed further
     */
    public static WelfarePolicy of(String name) {
        return new WelfarePolicy(new Draft(name));
    }

    /**
     * Returns the same policy under another name.
     *
     * @param other the name
     * @return the policy
     */
    public WelfarePolicy withName(String other) {
        return with(draft -> draft.name = other);
    }

    /**
     * Returns the same policy with another rule of who is poor.
     *
     * @param other the rule
     * @return the policy
     */
    public WelfarePolicy withLineRule(LineRule other) {
        return with(draft -> draft.lineRule = other);
    }

    /**
     * Returns the same policy with another treatment of incomes below zero.
     *
     * @param other the treatment
     * @return the policy
     */
    public WelfarePolicy withNegative(Treatment other) {
        return with(draft -> draft.negative = other);
    }

    /**
     * Returns the same policy with another treatment of incomes of zero.
     *
     * @param other the treatment
     * @return the policy
     */
    public WelfarePolicy withZero(Treatment other) {
        return with(draft -> draft.zero = other);
    }

    /**
     * Returns the same policy with another treatment of incomes above zero and below the floor.
     *
     * @param other the treatment
     * @return the policy
     */
    public WelfarePolicy withLow(Treatment other) {
        return with(draft -> draft.low = other);
    }

    /**
     * Returns the same policy with another floor, in the policy's unit if it has one.
     *
     * @param other the floor, as decimal text
     * @return the policy
     * @throws InvalidInputException if the floor is not a decimal number, or negative
     */
    public WelfarePolicy withFloor(String other) {
        return withFloor(Intake.requireNumber("floor", other));
    }

    /**
     * Returns the same policy with another floor, in the policy's unit if it has one.
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
        return with(draft -> draft.floor = checked);
    }

    /**
     * Returns the same policy with another treatment of missing incomes, those that are not a number.
     *
     * @param other to keep them, which leaves measures of the survey undefined, or to drop their rows
     * @return the policy
     * @throws InvalidInputException if they are to be set to the floor, which nobody knows them to be near
     */
    public WelfarePolicy withMissing(Treatment other) {
        if (other == Treatment.FLOOR) {
            throw InvalidInputException.of("missing welfare", "can be kept or dropped, not set to a floor");
        }
        return with(draft -> draft.missing = other);
    }

    /**
     * Returns the same policy for welfare in a stated unit alone, that of its floor. Under it a survey in another unit,
     * or in none that is stated, has no measures.
     *
     * @param other the unit
     * @return the policy
     */
    public WelfarePolicy withUnit(WelfareUnit other) {
        return with(draft -> draft.unit = Optional.of(other));
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

    /**
     * Returns the treatment of missing incomes.
     *
     * @return the treatment, {@link Treatment#KEEP} unless another was given
     */
    public Treatment missing() {
        return missing;
    }

    /**
     * Returns the unit of welfare that the policy is for.
     *
     * @return the unit, or nothing if it is for any
     */
    public Optional<WelfareUnit> unit() {
        return unit;
    }

    boolean isStrict() {
        return lineRule.isStrict();
    }

    Treatment treatmentOf(double welfare) {
        if (Double.isNaN(welfare)) {
            return missing;
        }
        if (welfare < 0) {
            return negative;
        }
        if (welfare == 0) {
            return zero;
        }
        return welfare < floor.doubleValue() ? low : Treatment.KEEP;
    }

    boolean changesNothing() {
        return negative == Treatment.KEEP
                && zero == Treatment.KEEP
                && low == Treatment.KEEP
                && missing == Treatment.KEEP;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WelfarePolicy that
                && name.equals(that.name)
                && lineRule == that.lineRule
                && negative == that.negative
                && zero == that.zero
                && low == that.low
                && missing == that.missing
                && floor.equals(that.floor)
                && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, lineRule, negative, zero, low, missing, floor, unit);
    }

    /** Prints the name. */
    @Override
    public String toString() {
        return name;
    }
}
