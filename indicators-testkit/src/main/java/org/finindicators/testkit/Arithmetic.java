/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.finindicators.number.Rational;

/**
 * Works out a calculation as it is written by hand, exactly: numbers, + - x /, parentheses, and % for a hundredth.
 *
 * <p>{@code 283141 x 12/3 / ((7068964 + 8765837)/2)}
 */
final class Arithmetic {
    private static final Pattern TOKEN = Pattern.compile("(\\d*\\.?\\d+(?:[eE][+-]?\\d+)?)|[-+x*/()%]|(\\S)");

    private final String text;
    private final List<String> tokens;
    private int next;

    private Arithmetic(String text) {
        this.text = text;
        tokens = TOKEN.matcher(text).results().map(result -> result.group()).collect(Collectors.toList());
    }

    static Rational value(String text) {
        Arithmetic arithmetic = new Arithmetic(text);
        Rational value = arithmetic.sum();
        if (arithmetic.next < arithmetic.tokens.size()) {
            throw arithmetic.unreadable();
        }
        return value;
    }

    /** Half a unit in the last digit of a number as printed, {@code 14.30 %} for instance. */
    static Rational halfUnit(String printed) {
        Matcher matcher = Pattern.compile("-?\\d*(?:\\.(\\d+))?(\\s*%)?").matcher(printed);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + printed + "' is not a number as printed");
        }
        int decimals = matcher.group(1) == null ? 0 : matcher.group(1).length();
        int places = decimals + (matcher.group(2) == null ? 0 : 2);
        return Rational.of(new BigDecimal("0.5").movePointLeft(places));
    }

    private Rational sum() {
        Rational value = product();
        while (true) {
            if (take("+")) {
                value = value.plus(product());
            } else if (take("-")) {
                value = value.minus(product());
            } else {
                return value;
            }
        }
    }

    private Rational product() {
        Rational value = factor();
        while (true) {
            if (take("x") || take("*")) {
                value = value.times(factor());
            } else if (take("/")) {
                value = value.dividedBy(factor());
            } else {
                return value;
            }
        }
    }

    private Rational factor() {
        if (take("-")) {
            return factor().negated();
        }
        Rational value;
        if (take("(")) {
            value = sum();
            if (!take(")")) {
                throw unreadable();
            }
        } else {
            value = number();
        }
        return take("%") ? value.dividedBy(Rational.of(100)) : value;
    }

    private Rational number() {
        if (next == tokens.size() || !tokens.get(next).matches("[.\\d].*")) {
            throw unreadable();
        }
        return Rational.of(new BigDecimal(tokens.get(next++)));
    }

    private boolean take(String token) {
        boolean found = next < tokens.size() && tokens.get(next).equals(token);
        next += found ? 1 : 0;
        return found;
    }

    private IllegalArgumentException unreadable() {
        return new IllegalArgumentException("'" + text + "' is not a calculation that can be read"
                + (next < tokens.size() ? ", see '" + tokens.get(next) + "'" : ", it ends too early"));
    }
}
