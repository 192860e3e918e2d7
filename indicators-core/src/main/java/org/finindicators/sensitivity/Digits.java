/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.finindicators.number.Printing;

/**
 * The digits of a number that lies between two others: those in which both agree once they are rounded.
 *
 * @param value what both are, rounded to the last digit in which they agree; nothing if they agree in none
 * @param count how many digits that are
 * @param low the lower one, rounded down to one digit more
 * @param high the higher one, rounded up to one digit more
 */
record Digits(Optional<String> value, int count, String low, String high) {
    /** Quotients have that many digits. */
    private static final int MOST = 34;

    static Digits of(BigDecimal low, BigDecimal high) {
        BigDecimal width = high.subtract(low);
        int largest = Math.max(exponent(low), exponent(high));
        int finest = Math.max(exponent(width), largest - MOST);
        for (int place = finest; place <= largest + 1; place++) {
            BigDecimal one = low.setScale(-place, RoundingMode.HALF_UP);
            if (one.signum() != 0 && one.compareTo(high.setScale(-place, RoundingMode.HALF_UP)) == 0) {
                return new Digits(Optional.of(print(one)), one.precision(), down(low, place), up(high, place));
            }
        }
        return new Digits(Optional.empty(), 0, down(low, finest), up(high, finest));
    }

    /** The power of ten of the first digit. */
    private static int exponent(BigDecimal value) {
        return value.signum() == 0 ? -MOST : value.precision() - value.scale() - 1;
    }

    private static String down(BigDecimal value, int place) {
        return print(value.setScale(1 - place, RoundingMode.FLOOR));
    }

    private static String up(BigDecimal value, int place) {
        return print(value.setScale(1 - place, RoundingMode.CEILING));
    }

    private static String print(BigDecimal value) {
        return Printing.fixed(value, Math.max(value.scale(), 0));
    }
}
