/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.math.BigDecimal;

/**
 * The values that an item can have.
 *
 * <p>One declaration serves twice: {@code validate} reports a value outside it, and a formula that reads such a value
 * is undefined, out of domain.
 *
 * @since 0.1.0
 */
public enum Domain {
    /** Any number: net income, equity, a balance of payments. */
    ANY("may be any number", ""),
    /** Zero or more: assets, deposits, persons. */
    NOT_NEGATIVE("must not be negative", "negative"),
    /** More than zero: a price index, an exchange rate. */
    POSITIVE("must be above zero", "zero or negative"),
    /** Above minus one: a rate of growth or interest, which cannot take away more than everything. */
    ABOVE_MINUS_ONE("must be above -100 %", "-100 % or less");

    private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();

    private final String rule;
    private final String breach;

    Domain(String rule, String breach) {
        this.rule = rule;
        this.breach = breach;
    }

    /**
     * Returns the breach of the rule in words.
     *
     * @return for instance {@code negative}; empty where any value is allowed
     */
    public String breach() {
        return breach;
    }

    /**
     * Returns the rule in words.
     *
     * @return for instance {@code must not be negative}
     */
    public String rule() {
        return rule;
    }

    /**
     * Tells whether a value is within.
     *
     * @param value the value
     * @return true if it is
     */
    public boolean contains(BigDecimal value) {
        return switch (this) {
            case ANY -> true;
            case NOT_NEGATIVE -> value.signum() >= 0;
            case POSITIVE -> value.signum() > 0;
            case ABOVE_MINUS_ONE -> value.compareTo(MINUS_ONE) > 0;
        };
    }

    /**
     * Tells whether a floating-point value is within.
     *
     * @param value the value, not NaN
     * @return true if it is
     */
    public boolean contains(double value) {
        return switch (this) {
            case ANY -> true;
            case NOT_NEGATIVE -> value >= 0;
            case POSITIVE -> value > 0;
            case ABOVE_MINUS_ONE -> value > -1;
        };
    }
}
