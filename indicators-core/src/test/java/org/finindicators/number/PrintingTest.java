/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "7917400.5; 2; 7,917,400.50",
                "0.125; 2; 0.13",
                "-0.125; 2; -0.13",
                "0.124999; 2; 0.12",
                "-0.001; 2; 0.00",
                "999; 0; 999",
                "1000; 0; 1,000",
                "-1000; 0; -1,000",
                "-999999.5; 0; -1,000,000",
                "1E+6; 1; 1,000,000.0"
            })
    void fixed_groupsAndRoundsHalfUp(BigDecimal value, int decimals, String expected) {
        assertThat(Printing.fixed(value, decimals)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "7917400.50; 6; 7,917,400.5",
                "1132564; 6; 1,132,564",
                "1E+3; 6; 1,000",
                "0.12345678; 6; 0.123457",
                "0; 6; 0",
                "0.00000012345; 6; 1.23E-7",
                "-20; 6; -20"
            })
    void upTo_printsAsManyDecimalsAsNeeded(BigDecimal value, int most, String expected) {
        assertThat(Printing.upTo(value, most)).isEqualTo(expected);
    }

    @Test
    void beginning_isAtMost60Characters() {
        assertThat(Printing.beginning("a".repeat(60))).isEqualTo("a".repeat(60));
        assertThat(Printing.beginning("a".repeat(61))).isEqualTo("a".repeat(60) + "...");
    }

    @Test
    void percent_ofAFraction_movesThePoint() {
        assertThat(Printing.percent(new BigDecimal("0.143047"), 2)).isEqualTo("14.30");
        assertThat(Printing.percent(new BigDecimal("12.5"), 1)).isEqualTo("1,250.0");
    }
}
