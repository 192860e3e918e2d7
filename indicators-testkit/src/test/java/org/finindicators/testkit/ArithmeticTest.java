/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.finindicators.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTest {
    @ParameterizedTest
    @CsvSource({
        "1 + 2 x 3, 7",
        "(1 + 2) x 3, 9",
        "10 - 2 - 3, 5",
        "24/4/3, 2",
        "-3 x -2, 6",
        "1 - -2, 3",
        "14.30 %, 0.143",
        "40% - 35%, 0.05",
        "(2 + 3) %, 0.05",
        "5e-7 x 1E7, 5",
        ".25 * 4, 1"
    })
    void value(String text, String value) {
        assertThat(Arithmetic.value(text)).isEqualTo(Rational.of(new java.math.BigDecimal(value)));
    }

    @Test
    void value_isExact() {
        assertThat(Arithmetic.value("1/3 x 3")).isEqualTo(Rational.ONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1 +    | it ends too early",
                "(1 + 2 | it ends too early",
                "1 2    | see '2'",
                "1,234  | see ','",
                "half   | see 'h'",
                "-      | it ends too early"
            })
    void value_thatCannotBeRead(String text, String complaint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arithmetic.value(text))
                .withMessageStartingWith("'" + text + "' is not a calculation")
                .withMessageContaining(complaint);
    }

    @ParameterizedTest
    @CsvSource({"14.30 %, 0.00005", "2600, 0.5", "-0.18, 0.005", ".7333513252, 0.00000000005", "7 %, 0.005"})
    void halfUnit(String printed, String half) {
        assertThat(Arithmetic.halfUnit(printed)).isEqualTo(Rational.of(new java.math.BigDecimal(half)));
    }

    @Test
    void halfUnit_ofACalculation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arithmetic.halfUnit("1/3"))
                .withMessage("'1/3' is not a number as printed");
    }
}
