/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.finindicators.number.Intake;
import org.finindicators.number.Scale;
import org.finindicators.validation.InvalidInputException;

/**
 * The condition that a firm meets to belong to a size class: limits, joined by and, or, and at-least-so-many.
 *
 * <pre>{@code
 * SizeCondition.all(
 *         SizeCondition.below(SizeMeasure.EMPLOYEES, 250),
 *         SizeCondition.any(
 *                 SizeCondition.atMost(SizeMeasure.TURNOVER, 50_000_000),
 *                 SizeCondition.atMost(SizeMeasure.ASSETS, 43_000_000)))
 * }</pre>
 *
 * <p>It can hold, fail, or stay open where a size that it depends on is not reported, or where a class of firms lies on
 * both sides of a limit. A firm of 300 employees fails the condition above whatever its turnover is.
 *
 * @since 0.1.0
 */
public sealed interface SizeCondition permits SizeLimit, SizeCombination {
    /**
     * Tells whether it holds.
     *
     * @param sizes what is known of the sizes, money in the limits' currency
     * @param scale the unit in which the sizes give money
     * @return whether it holds, or nothing if that cannot be told
     */
    Optional<Boolean> holds(Map<SizeMeasure, SizeRange> sizes, Scale scale);

    /**
     * Lists the measures that it looks at.
     *
     * @return at least one
     */
    Set<SizeMeasure> measures();

    /**
     * Returns the same condition with limits in another currency.
     *
     * @param rate units of the other currency for one unit of the limits' currency, above zero
     * @return the condition
     */
    SizeCondition times(BigDecimal rate);

    /**
     * Returns how many levels of joined conditions there are.
     *
     * @return 0 for a limit
     */
    int depth();

    /**
     * Requires less than a number.
     *
     * @param measure of what
     * @param number the first number that is too large; money in whole units
     * @return the condition
     */
    static SizeCondition below(SizeMeasure measure, BigDecimal number) {
        return new SizeLimit(measure, number, false);
    }

    /**
     * Requires less than a number.
     *
     * @param measure of what
     * @param number the first number that is too large; money in whole units
     * @return the condition
     */
    static SizeCondition below(SizeMeasure measure, long number) {
        return below(measure, BigDecimal.valueOf(number));
    }

    /**
     * Requires less than a number.
     *
     * @param measure of what
     * @param number the first number that is too large, as decimal text; money in whole units
     * @return the condition
     * @throws InvalidInputException if it is not a number
     */
    static SizeCondition below(SizeMeasure measure, String number) {
        return below(measure, Intake.requireNumber("number", number));
    }

    /**
     * Requires no more than a number.
     *
     * @param measure of what
     * @param number the largest number; money in whole units
     * @return the condition
     */
    static SizeCondition atMost(SizeMeasure measure, BigDecimal number) {
        return new SizeLimit(measure, number, true);
    }

    /**
     * Requires no more than a number.
     *
     * @param measure of what
     * @param number the largest number; money in whole units
     * @return the condition
     */
    static SizeCondition atMost(SizeMeasure measure, long number) {
        return atMost(measure, BigDecimal.valueOf(number));
    }

    /**
     * Requires no more than a number.
     *
     * @param measure of what
     * @param number the largest number, as decimal text; money in whole units
     * @return the condition
     * @throws InvalidInputException if it is not a number
     */
    static SizeCondition atMost(SizeMeasure measure, String number) {
        return atMost(measure, Intake.requireNumber("number", number));
    }

    /**
     * Requires all conditions.
     *
     * @param conditions one to twenty
     * @return the condition
     * @throws InvalidInputException if there are none, more than twenty, or more than three levels
     */
    static SizeCondition all(SizeCondition... conditions) {
        return new SizeCombination(conditions.length, List.of(conditions));
    }

    /**
     * Requires one of the conditions.
     *
     * @param conditions one to twenty
     * @return the condition
     * @throws InvalidInputException if there are none, more than twenty, or more than three levels
     */
    static SizeCondition any(SizeCondition... conditions) {
        return new SizeCombination(1, List.of(conditions));
    }

    /**
     * Requires some of the conditions, two of three for instance.
     *
     * @param needed how many
     * @param conditions the conditions
     * @return the condition
     * @throws InvalidInputException if there are fewer, more than twenty, or more than three levels
     */
    static SizeCondition atLeast(int needed, SizeCondition... conditions) {
        return new SizeCombination(needed, List.of(conditions));
    }
}
