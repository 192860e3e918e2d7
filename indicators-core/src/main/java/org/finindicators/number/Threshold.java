/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.number;

import java.math.BigDecimal;

/**
 * A number that a value is held against, and where it comes from.
 *
 * @param relation how the value should stand to it
 * @param value the number; a fraction for shares and rates, 0.08 for 8 per cent; whole currency units for money
 * @param source the regulation or agreement that sets it
 * @since 0.1.0
 */
public record Threshold(Relation relation, BigDecimal value, String source) {
    /** Normalises the number. */
    public Threshold {
        value = Decimals.check(value);
    }

    /**
     * Sets a minimum.
     *
     * @param value the number, as decimal text
     * @param source where it comes from
     * @return the threshold
     */
    public static Threshold atLeast(String value, String source) {
        return atLeast(Intake.requireNumber("threshold", value), source);
    }

    /**
     * Sets a minimum.
     *
     * @param value the number
     * @param source where it comes from
     * @return the threshold
     */
    public static Threshold atLeast(BigDecimal value, String source) {
        return new Threshold(Relation.AT_LEAST, value, source);
    }

    /**
     * Sets a maximum.
     *
     * @param value the number, as decimal text
     * @param source where it comes from
     * @return the threshold
     */
    public static Threshold atMost(String value, String source) {
        return atMost(Intake.requireNumber("threshold", value), source);
    }

    /**
     * Sets a maximum.
     *
     * @param value the number
     * @param source where it comes from
     * @return the threshold
     */
    public static Threshold atMost(BigDecimal value, String source) {
        return new Threshold(Relation.AT_MOST, value, source);
    }

    /** Prints for instance {@code at least 0.08 (Basel 1988)}. */
    @Override
    public String toString() {
        return relation.words() + " " + Decimals.print(value) + (source.isEmpty() ? "" : " (" + source + ")");
    }
}
