/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Prints numbers for reading: grouped by commas, a decimal point, rounded half up at the last moment, and never to less
 * than three significant digits but by the methods that fix the decimals.
 *
 * <p>The output does not depend on the locale. What must be read again by a program is printed by
 * {@link Decimals#print(BigDecimal)} instead.
 *
 * @since 0.1.0
 */
public final class Printing {
    private static final int SENTENCE = 6;
    private static final int DIGITS = 3;
    private static final MathContext SIGNIFICANT = new MathContext(DIGITS, RoundingMode.HALF_UP);
    private static final int NAMED = 5;
    private static final int SHOWN = 60;

    private Printing() {}

    /**
     * Prints with a fixed number of decimals.
     *
     * @param value the number
     * @param decimals digits after the point
     * @return for instance {@code 7,917,400.50}
     */
    public static String fixed(BigDecimal value, int decimals) {
        return group(value.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
    }

    /**
     * Prints with a number of decimals, with more of them where a small number would lose its significant digits.
     *
     * @param value the number
     * @param decimals digits after the point
     * @return for instance {@code 14.30}, {@code 0.00390} or {@code 4.12E-9}, with three significant digits or more,
     *     and no less than there are decimals
     */
    public static String significant(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal kept = value.round(new MathContext(Math.max(DIGITS, decimals), RoundingMode.HALF_UP));
        boolean enough = kept.scale() <= decimals || rounded.compareTo(kept) == 0;
        return enough ? group(rounded.toPlainString()) : kept.toString();
    }

    /**
     * Prints with as many decimals as needed, up to a most; a small number keeps three significant digits.
     *
     * @param value the number
     * @param most digits after the point, at the most
     * @return for instance {@code 7,917,400.5}
     */
    public static String upTo(BigDecimal value, int most) {
        if (value.scale() <= 0) {
            return group((value.scale() < 0 ? value.setScale(0) : value).toString());
        }
        if (value.scale() <= most) {
            return group(withoutZeros(value.toPlainString()));
        }
        BigDecimal rounded = value.setScale(most, RoundingMode.HALF_UP);
        if (rounded.precision() >= DIGITS) {
            return group(withoutZeros(rounded.toPlainString()));
        }
        // too small for that many decimals: three digits, whatever the place
        BigDecimal kept = value.round(SIGNIFICANT);
        return kept.scale() > most && rounded.compareTo(kept) != 0
                ? kept.stripTrailingZeros().toString()
                : group(withoutZeros(rounded.toPlainString()));
    }

    private static String withoutZeros(String plain) {
        if (plain.indexOf('.') < 0) {
            return plain;
        }
        int end = plain.length();
        while (plain.charAt(end - 1) == '0') {
            end--;
        }
        return plain.substring(0, plain.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /**
     * Prints a fraction as a percentage.
     *
     * @param fraction the fraction, 0.143 for 14.3 per cent
     * @param decimals digits after the point of the percentage
     * @return for instance {@code 14.30}, without the sign
     */
    public static String percent(BigDecimal fraction, int decimals) {
        return fixed(fraction.movePointRight(2), decimals);
    }

    /**
     * Prints a number inside a sentence, with six decimals at most.
     *
     * @param value the number
     * @return for instance {@code 7,917,400.5}
     */
    public static String number(BigDecimal value) {
        return upTo(value, SENTENCE);
    }

    /**
     * Prints an exact number inside a sentence, with six decimals at most.
     *
     * @param value the number
     * @return for instance {@code 7,917,400.5}
     */
    public static String number(Rational value) {
        // no more digits than are shown; what is too small for that needs its own
        BigDecimal rounded = value.rounded(SENTENCE);
        return rounded.precision() < DIGITS ? number(value.toDecimal()) : number(rounded);
    }

    /**
     * Prints a whole number inside a sentence.
     *
     * @param value the number
     * @return for instance {@code 7,917,400}
     */
    public static String number(long value) {
        return group(Long.toString(value));
    }

    /**
     * Prints a fraction as a percentage inside a sentence, with six decimals at most.
     *
     * @param fraction the fraction
     * @return for instance {@code 14.3 %}
     */
    public static String percent(BigDecimal fraction) {
        return number(fraction.movePointRight(2)) + " %";
    }

    /**
     * Prints an exact fraction as a percentage inside a sentence, with six decimals at most.
     *
     * @param fraction the fraction
     * @return for instance {@code 14.3 %}
     */
    public static String percent(Rational fraction) {
        return percent(fraction.toDecimal());
    }

    /**
     * Lists names inside a sentence, the first {@value #NAMED} and how many more there are.
     *
     * @param names the names
     * @return for instance {@code A, B and 3 more}; {@code none} if there is none
     */
    public static String some(Collection<String> names) {
        return some(names, NAMED);
    }

    /**
     * Lists names inside a sentence, the first ones and how many more there are.
     *
     * @param names the names
     * @param most how many are named at the most
     * @return for instance {@code A, B and 3 more}; {@code none} if there is none
     */
    public static String some(Collection<String> names, int most) {
        if (names.isEmpty()) {
            return "none";
        }
        String first = names.stream().limit(most).collect(Collectors.joining(", "));
        return names.size() > most ? first + " and " + number(names.size() - most) + " more" : first;
    }

    /**
     * Shows a text that may be long by its beginning.
     *
     * @param text the text
     * @return the text, or its first {@value #SHOWN} characters and three points
     */
    public static String beginning(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }

    private static String group(String plain) {
        int start = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        if (end - start <= 3) {
            return plain;
        }
        StringBuilder out = new StringBuilder(plain);
        for (int at = end - 3; at > start; at -= 3) {
            out.insert(at, ',');
        }
        return out.toString();
    }
}
