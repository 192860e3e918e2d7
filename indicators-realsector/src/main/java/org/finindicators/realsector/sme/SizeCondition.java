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
import org.finindicators.number.Decimals;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.number.Scale;

/**
 * What a firm must meet to belong to a size class: limits, joined by and, or, and at-least-so-many.
 *
 * <pre>{@code
 * all(below(EMPLOYEES, "250"), any(atMost(TURNOVER, "50000000"), atMost(ASSETS, "43000000")))
 * }</pre>
 *
 * <p>It can hold, fail, or stay open where a size that it depends on is not reported, or where a class of firms lies on
 * both sides of a limit. A firm of 300 employees fails the condition above whatever its turnover is.
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
     * Demands less than a number.
     *
     * @param measure of what
     * @param number the first number that is too large, as decimal text; money in whole units
     * @return the condition
     * @throws InvalidInputException if it is no number
     */
    static SizeCondition below(SizeMeasure measure, String number) {
        return new SizeLimit(measure, Decimals.parse(number), false);
    }

    /**
     * Demands no more than a number.
     *
     * @param measure of what
     * @param number the largest number, as decimal text; money in whole units
     * @return the condition
     * @throws InvalidInputException if it is no number
     */
    static SizeCondition atMost(SizeMeasure measure, String number) {
        return new SizeLimit(measure, Decimals.parse(number), true);
    }

    /**
     * Demands all conditions.
     *
     * @param conditions one to twenty
     * @return the condition
     * @throws IllegalArgumentException if there are none, more than twenty, or more than three levels
     */
    static SizeCondition all(SizeCondition... conditions) {
        return new SizeCombination(conditions.length, List.of(conditions));
    }

    /**
     * Demands one of the conditions.
     *
     * @param conditions one to twenty
     * @return the condition
     * @throws IllegalArgumentException if there are none, more than twenty, or more than three levels
     */
    static SizeCondition any(SizeCondition... conditions) {
        return new SizeCombination(1, List.of(conditions));
    }

    /**
     * Demands some of the conditions, two of three for instance.
     *
     * @param needed how many
     * @param conditions the conditions
     * @return the condition
     * @throws IllegalArgumentException if so many are not there, or there are more than twenty, or more than three
     *     levels
     */
    static SizeCondition atLeast(int needed, SizeCondition... conditions) {
        return new SizeCombination(needed, List.of(conditions));
    }
}
