/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Writes typed values as the text of a cell. */
final class PlainText {
    private static final int MOST_ZEROS = 40;

    private PlainText() {}

    /** The shortest decimal that is nearest to the number, 0.1 for 0.1; what is no number by its name. */
    static String of(double number) {
        return Double.isFinite(number)
                ? of(new BigDecimal(Double.toString(number)).stripTrailingZeros())
                : String.valueOf(number);
    }

    static String of(float number) {
        return Float.isFinite(number)
                ? of(new BigDecimal(Float.toString(number)).stripTrailingZeros())
                : String.valueOf(number);
    }

    /** Digits without an exponent, unless that would be a great many zeros. */
    static String of(BigDecimal number) {
        BigDecimal plain =
                number.scale() > 0 && number.scale() <= 2 * MOST_ZEROS ? number.stripTrailingZeros() : number;
        if (number.signum() == 0) {
            return "0";
        }
        return Math.abs((long) plain.scale()) <= MOST_ZEROS ? plain.toPlainString() : plain.toString();
    }

    /** A moment; midnight is the date alone. */
    static String of(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }
}
