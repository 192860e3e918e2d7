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
 * The digits of a number that lies between bounds: a digit counts where the number is off by half a unit of it at the
 * most.
 *
 * @param value the number, rounded to the last digit that counts; nothing if none does
 * @param count how many digits that are
 * @param low the lower bound, rounded down to where the width of both shows
 * @param high the upper bound, rounded up
 */
record Digits(Optional<String> value, int count, String low, String high) {
    /** Quotients have that many digits. */
    private static final int MOST = 34;

    private static final BigDecimal TWO = new BigDecimal(2);
    private static final BigDecimal HALF_A_DECADE = new BigDecimal(5);

    static Digits of(BigDecimal low, BigDecimal value, BigDecimal high) {
        BigDecimal off = high.subtract(value).max(value.subtract(low)).multiply(TWO);
        int largest = exponent(value);
        int finest = Math.max(exponent(low), exponent(high)) - MOST;
        int place = Math.max(exponent(off), finest);
        place = BigDecimal.ONE.scaleByPowerOfTen(place).compareTo(off) < 0 ? place + 1 : place;
        BigDecimal width = high.subtract(low);
        int shown = Math.max(exponent(width), finest);
        boolean isWide = width.compareTo(HALF_A_DECADE.scaleByPowerOfTen(shown)) >= 0;
        String down = shown(low.setScale(isWide ? -shown : 1 - shown, RoundingMode.FLOOR));
        String up = shown(high.setScale(isWide ? -shown : 1 - shown, RoundingMode.CEILING));
        if (value.signum() == 0 || largest < place) {
            return new Digits(Optional.empty(), 0, down, up);
        }
        BigDecimal rounded = value.setScale(-place, RoundingMode.HALF_UP);
        return new Digits(Optional.of(shown(rounded)), rounded.precision(), down, up);
    }

    /** The power of ten of the first digit. */
    private static int exponent(BigDecimal value) {
        return value.signum() == 0 ? -4 * MOST : value.precision() - value.scale() - 1;
    }

    private static String shown(BigDecimal value) {
        return Printing.fixed(value, Math.max(value.scale(), 0));
    }
}
