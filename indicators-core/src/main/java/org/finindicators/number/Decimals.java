/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.number;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import org.finindicators.validation.InvalidInputException;

/**
 * Reads decimal figures within bounds, so that no figure can make later arithmetic expensive.
 *
 * <p>Adding {@code 1E+999999999} to 1 would build a number of a billion digits. Every figure therefore passes through
 * {@link #check(BigDecimal)} before any arithmetic: at most {@value #MAX_DIGITS} significant digits, and a magnitude
 * between 1E-{@value #MAX_EXPONENT} and 1E+{@value #MAX_EXPONENT}. The gross product of the world in the smallest
 * currency ever used stays far below that.
 *
 * <p>Equal numbers come out as equal objects: trailing zeros are removed, so 1.50 and 1.5 are the same figure.
 *
 * @since 0.1.0
 */
public final class Decimals {
    /** The most significant digits that a figure may have. */
    public static final int MAX_DIGITS = 64;

    /** The largest power of ten, in either direction, of a figure's leading digit. */
    public static final int MAX_EXPONENT = 40;

    private static final int MAX_TEXT = 160;

    /** How much is shown of a text that is too long. */
    private static final int SHOWN = 12;

    private Decimals() {}

    /**
     * Reads a figure from text: an optional sign, digits, an optional point and digits, an optional exponent.
     *
     * <p>Grouping marks, decimal commas, percent signs and currency signs are refused, not guessed: {@code 1,234} is
     * one thing in Washington and another in Paris.
     *
     * @param text the text, surrounding blanks ignored
     * @return the figure, without trailing zeros
     * @throws InvalidInputException if the text is not a decimal number, or is out of bounds
     */
    public static BigDecimal parse(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw InvalidInputException.of(text, "no number was given, the text is empty");
        }
        if (trimmed.length() > MAX_TEXT) {
            throw InvalidInputException.of(
                    trimmed.substring(0, SHOWN) + "...",
                    "has " + trimmed.length() + " characters, a number has " + MAX_TEXT + " at the most");
        }
        BigDecimal value;
        try {
            value = new BigDecimal(trimmed);
        } catch (NumberFormatException e) {
            throw InvalidInputException.of(trimmed, "is not a decimal number");
        }
        return check(value, trimmed);
    }

    /**
     * Checks a figure's bounds and removes its trailing zeros.
     *
     * @param value the figure
     * @return the same number without trailing zeros
     * @throws InvalidInputException if it is null, has too many digits or too large an exponent
     */
    public static BigDecimal check(BigDecimal value) {
        if (Objects.isNull(value)) {
            throw InvalidInputException.of("null", "no number was given");
        }
        // precision() and the text of a huge unscaled value are costly; its bit length is not
        int bits = value.unscaledValue().bitLength();
        if (bits > MAX_DIGITS * 16) {
            long order = (long) ((bits - 1) * Math.log10(2)) - value.scale();
            throw InvalidInputException.of(
                    "about 1E" + (order < 0 ? "" : "+") + order, "has more than " + MAX_DIGITS + " significant digits");
        }
        return check(value, value.toString());
    }

    private static BigDecimal check(BigDecimal value, String given) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        long exponent = (long) value.precision() - value.scale() - 1;
        if (Math.abs(exponent) > MAX_EXPONENT) {
            throw InvalidInputException.of(given, "is outside 1E-" + MAX_EXPONENT + " to 1E+" + MAX_EXPONENT);
        }
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.precision() > MAX_DIGITS) {
            throw InvalidInputException.of(
                    given, "has " + stripped.precision() + " significant digits, more than " + MAX_DIGITS);
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Takes a binary floating-point number at its shortest decimal form, 0.1 as 0.1.
     *
     * @param value the number
     * @return the figure
     * @throws InvalidInputException if it is NaN or infinite, or out of bounds
     */
    public static BigDecimal of(double value) {
        if (!Double.isFinite(value)) {
            throw InvalidInputException.of(String.valueOf(value), "is not a number; leave out what is not reported");
        }
        return check(BigDecimal.valueOf(value));
    }

    /**
     * Takes a percentage as a fraction: 8 is 0.08.
     *
     * @param percent the percentage
     * @return the fraction
     * @throws InvalidInputException as {@link #check(BigDecimal)}
     */
    public static BigDecimal percent(BigDecimal percent) {
        return check(check(percent).movePointLeft(2));
    }

    /**
     * Takes a percentage as a fraction: 8 is 0.08.
     *
     * @param percent the percentage, as text
     * @return the fraction
     * @throws InvalidInputException as {@link #parse(String)}
     */
    public static BigDecimal percent(String percent) {
        return percent(parse(percent));
    }

    /**
     * Prints a figure so that {@link #parse(String)} reads the same figure again: plain digits, no exponent.
     *
     * @param value the figure
     * @return its digits
     */
    public static String print(BigDecimal value) {
        return value.toPlainString();
    }

    /**
     * Tells by how much a sum of rounded amounts may miss: half a unit of the last digit, that of the finest one, for
     * each. Trailing zeros are not known any more.
     *
     * @param amounts the amounts
     * @return the greatest difference that rounding explains
     */
    public static BigDecimal roundingSlack(Collection<BigDecimal> amounts) {
        int digits =
                Math.max(0, amounts.stream().mapToInt(BigDecimal::scale).max().orElse(0));
        return BigDecimal.valueOf(5L * amounts.size(), digits + 1);
    }
}
