/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class MinorUnitsTest {
    private static final MinorUnits CENTS = MinorUnits.of("USD");

    @Test
    void of_takesTheDigitsOfTheCurrency() {
        assertThat(CENTS.digits()).isEqualTo(2);
        assertThat(MinorUnits.of("JPY").digits()).isZero();
        assertThat(MinorUnits.of("KWD").digits()).isEqualTo(3);
        assertThat(MinorUnits.of("XAU").digits()).isZero();
    }

    @Test
    void parse_countsExactly() {
        assertThat(CENTS.count("820")).isEqualTo(82_000);
        assertThat(CENTS.count("0.01")).isEqualTo(1);
        assertThat(CENTS.count("-3.50")).isEqualTo(-350);
        assertThat(CENTS.count("92233720368547758.07")).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void parse_refusesWhatItCannotHold() {
        assertThatThrownBy(() -> CENTS.count("0.001"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("0.001: has 3 digits after the point, USD has 2: round it first");
        assertThatThrownBy(() -> CENTS.count("92233720368547758.08"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("92233720368547758.08: is more than 64 bits hold in units of 1E-2 USD");
        assertThatThrownBy(() -> CENTS.count("1E+30")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> CENTS.count("NaN")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void count_roundsAsStated() {
        BigDecimal half = new BigDecimal("0.125");
        assertThat(CENTS.count(half, RoundingMode.HALF_EVEN)).isEqualTo(12);
        assertThat(CENTS.count(half, RoundingMode.HALF_UP)).isEqualTo(13);
        assertThat(CENTS.count(half.negate(), RoundingMode.DOWN)).isEqualTo(-12);
        assertThat(CENTS.count(BigDecimal.TEN, RoundingMode.UNNECESSARY)).isEqualTo(1000);
        assertThatThrownBy(() -> CENTS.count(half, RoundingMode.UNNECESSARY))
                .hasMessage("0.125: has 3 digits after the point, USD has 2: round it first");
        assertThatThrownBy(() -> CENTS.count(new BigDecimal("1E+30"), RoundingMode.UP))
                .hasMessageContaining("is more than 64 bits hold");
    }

    @Test
    void amount_isTheSameInWholeUnits() {
        assertThat(CENTS.amount(82_050)).isEqualTo(new BigDecimal("820.5"));
        assertThat(CENTS.amount(new BigInteger("9223372036854775808")))
                .isEqualTo(new BigDecimal("92233720368547758.08"));
    }

    @Test
    void digits_areBounded() {
        assertThatThrownBy(() -> new MinorUnits(Currency.getInstance("USD"), 10))
                .hasMessage("10 digits after the point, not from 0 to 9");
    }
}
