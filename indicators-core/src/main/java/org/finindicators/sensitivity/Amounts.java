/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/** Prints amounts of items: rates in per cent, all others as numbers. */
final class Amounts {
    /** What is printed beside many other numbers is rounded; the exact amount is in the result. */
    private static final int DECIMALS = 2;

    private Amounts() {}

    static String print(Item<?> item, BigDecimal amount) {
        return isRate(item) ? Printing.significant(amount.movePointRight(2), DECIMALS) + " %" : number(amount);
    }

    /** A difference, with its sign; of rates in percentage points. */
    static String signed(Item<?> item, BigDecimal distance) {
        String words = isRate(item) ? number(distance.movePointRight(2)) + " pp" : number(distance);
        return distance.signum() > 0 ? "+" + words : words;
    }

    /** A step, all its digits; of rates in percentage points. */
    static String unsigned(Item<?> item, BigDecimal step) {
        return isRate(item) ? Decimals.print(step.movePointRight(2)) + " pp" : Decimals.print(step);
    }

    static String percent(Rational share) {
        String words = Printing.significant(share.toDecimal().movePointRight(2), DECIMALS);
        return share.signum() > 0 ? "+" + words : words;
    }

    /** Up to two decimals, and three digits of what is small. */
    static String number(BigDecimal amount) {
        return Printing.upTo(amount, DECIMALS);
    }

    private static boolean isRate(Item<?> item) {
        return item.kind() instanceof Kind.Rate;
    }
}
