/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    /** The last digit that counts has a unit of twice the distance to the farther bound, or more. */
    @ParameterizedTest
    @CsvSource({
        "14.26, 14.3, 14.34, 14.3, 3, 14.26, 14.34",
        "14.349, 14.35, 14.351, 14.35, 4, 14.3490, 14.3510",
        "9.96, 10, 10.04, 10.0, 3, 9.96, 10.04",
        "-14.34, -14.3, -14.26, -14.3, 3, -14.34, -14.26",
        "1234, 1240, 1246, '1,200', 2, '1,234', '1,246'",
        "0.00123, 0.001235, 0.00124, 0.00124, 3, 0.001230, 0.001240",
        "14.2, 14.5, 14.7, 15, 2, 14.2, 14.7",
        "15.4947, 15.5666, 15.6386, 16, 2, 15.49, 15.64",
    })
    void unit_coversTheDistance(String low, String is, String high, String value, int count, String down, String up) {
        assertThat(Digits.of(new BigDecimal(low), new BigDecimal(is), new BigDecimal(high)))
                .isEqualTo(new Digits(Optional.of(value), count, down, up));
    }

    @Test
    void none_whereEvenTheFirstDigitMayBeOff() {
        assertThat(Digits.of(new BigDecimal("-0.3"), BigDecimal.ZERO, new BigDecimal("0.4"))
                        .count())
                .isZero();
        assertThat(Digits.of(new BigDecimal("2"), new BigDecimal("6"), new BigDecimal("10"))
                        .count())
                .isZero();
    }
}
