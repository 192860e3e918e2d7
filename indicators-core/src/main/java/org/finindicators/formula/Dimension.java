/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.util.StringJoiner;

/**
 * What a formula's value is made of: powers of money, of things counted, of a price level, and of time.
 *
 * <p>An annual income is money a year, {@code (1, 0, 0, -1)}; over an average balance it is a rate a year, {@code (0,
 * 0, 0, -1)}. A sum of unlike dimensions is a mistake in the declaration and is refused when the formula is built.
 *
 * @param money the power of money
 * @param things the power of persons or things counted
 * @param prices the power of a price level
 * @param years the power of time in years
 * @since 0.1.0
 */
public record Dimension(int money, int things, int prices, int years) {
    /** A plain number. */
    public static final Dimension NUMBER = new Dimension(0, 0, 0, 0);

    /** An amount of money. */
    public static final Dimension MONEY = new Dimension(1, 0, 0, 0);

    /** A number of persons or things. */
    public static final Dimension THINGS = new Dimension(0, 1, 0, 0);

    /** A level of prices. */
    public static final Dimension PRICES = new Dimension(0, 0, 1, 0);

    /** A length of time; a calculation states in which unit. */
    public static final Dimension TIME = new Dimension(0, 0, 0, 1);

    /** A rate a year. */
    public static final Dimension PER_YEAR = new Dimension(0, 0, 0, -1);

    /**
     * Multiplies.
     *
     * @param other the other dimension
     * @return the dimension of the product
     */
    public Dimension times(Dimension other) {
        return new Dimension(money + other.money, things + other.things, prices + other.prices, years + other.years);
    }

    /**
     * Divides.
     *
     * @param other the other dimension
     * @return the dimension of the quotient
     */
    public Dimension over(Dimension other) {
        return new Dimension(money - other.money, things - other.things, prices - other.prices, years - other.years);
    }

    /** Prints for instance {@code money / years}, or {@code a plain number}. */
    @Override
    public String toString() {
        String above = powers(1);
        String below = powers(-1);
        if (below.isEmpty()) {
            return above.isEmpty() ? "a plain number" : above;
        }
        return (above.isEmpty() ? "1" : above) + " / " + (below.contains(" ") ? "(" + below + ")" : below);
    }

    private String powers(int sign) {
        StringJoiner words = new StringJoiner(" x ");
        power(words, "money", money * sign);
        power(words, "things", things * sign);
        power(words, "prices", prices * sign);
        power(words, "years", years * sign);
        return words.toString();
    }

    private static void power(StringJoiner words, String word, int power) {
        if (power > 0) {
            words.add(power == 1 ? word : word + "^" + power);
        }
    }
}
