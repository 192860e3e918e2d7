/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.number;

import java.math.BigDecimal;

/**
 * The unit in which the amounts of a statement are given; an income of 283,141 in {@link #THOUSANDS} is 283 million.
 *
 * @since 0.1.0
 */
public enum Scale {
    /** Amounts in whole currency units. */
    UNITS(0, ""),
    /** Amounts in thousands. */
    THOUSANDS(3, "thousand"),
    /** Amounts in millions. */
    MILLIONS(6, "million"),
    /** Amounts in billions, thousands of millions. */
    BILLIONS(9, "billion");

    private final int exponent;
    private final String word;

    Scale(int exponent, String word) {
        this.exponent = exponent;
        this.word = word;
    }

    /**
     * Returns the power of ten.
     *
     * @return 0, 3, 6 or 9
     */
    public int exponent() {
        return exponent;
    }

    /**
     * Puts an amount in whole currency into this unit.
     *
     * @param amount the amount in whole currency
     * @return the same amount in this unit
     */
    public BigDecimal fromUnits(BigDecimal amount) {
        return amount.movePointLeft(exponent);
    }

    /**
     * Returns the word that stands before the currency.
     *
     * @return for instance {@code thousand}, empty for units
     */
    public String word() {
        return word;
    }

    /**
     * Writes the scale before a currency.
     *
     * @param currency the currency code, empty if none is stated
     * @return for instance {@code thousand USD}
     */
    public String words(String currency) {
        if (word.isEmpty()) {
            return currency;
        }
        return currency.isEmpty() ? word : word + " " + currency;
    }
}
