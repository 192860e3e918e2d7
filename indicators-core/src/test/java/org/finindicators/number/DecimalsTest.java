/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.number;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    private static void refused(ThrowingCallable call, String message) {
        assertTimeoutPreemptively(
                ofSeconds(5),
                () -> assertThatThrownBy(call)
                        .isInstanceOf(InvalidInputException.class)
                        .hasMessage(message));
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "100, 100", "1E+2, 100", "-0.000, 0", "0E+999999999, 0", "' 7 ', 7", "+3, 3", ".5, 0.5"})
    void parse_normalises(String text, String expected) {
        assertThat(Decimals.parse(text)).isEqualTo(new BigDecimal(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,234", "1.234,5", "8%", "$5", "NaN", "Infinity", "-Infinity", "0x10", "1 000", "1e", "--1"})
    void parse_notADecimal_isRefused(String text) {
        refused(() -> Decimals.parse(text), text + ": is not a decimal number");
    }

    @Test
    void parse_empty_isRefused() {
        refused(() -> Decimals.parse("  "), "no number was given, the text is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "-5E+41", "12E+40", "0.9E-40"})
    void parse_outOfBounds_isRefusedAtOnce(String text) {
        refused(() -> Decimals.parse(text), text + ": is outside 1E-40 to 1E+40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+40", "9.99E+40", "1E-40", "-1E-40"})
    void parse_atTheBounds_isTaken(String text) {
        assertThat(Decimals.parse(text)).isEqualByComparingTo(text);
    }

    @Test
    void parse_exponentBeyondInt_isRefused() {
        refused(() -> Decimals.parse("1E+99999999999"), "1E+99999999999: is not a decimal number");
    }

    @Test
    void parse_millionDigits_isRefusedAtOnce() {
        String text = "7".repeat(1_000_000);
        refused(() -> Decimals.parse(text), "777777777777...: has 1000000 characters, a number has 160 at the most");
    }

    @Test
    void check_millionDigits_isRefusedAtOnce() {
        BigDecimal huge = new BigDecimal(BigInteger.ONE.shiftLeft(3_400_000));
        // 2^3,400,000 is 10^(3,400,000 x 0.30103) = 10^1,023,501.98
        refused(() -> Decimals.check(huge), "about 1E+1023501: has more than 64 significant digits");
        refused(
                () -> Decimals.check(huge.movePointLeft(1_020_000)),
                "about 1E+3501: has more than 64 significant digits");
    }

    @Test
    void check_null_isRefused() {
        refused(() -> Decimals.check(null), "null: no number was given");
    }

    @Test
    void check_65Digits_isRefused() {
        String digits64 = "1234567890".repeat(6) + "1234";
        assertThat(Decimals.parse("0." + digits64).precision()).isEqualTo(64);
        refused(
                () -> Decimals.parse("0." + digits64 + "5"),
                "0." + digits64 + "5: has 65 significant digits, more than 64");
    }

    @Test
    void of_binaryNumber_takesShortestDecimal() {
        assertThat(Decimals.of(0.1)).isEqualTo("0.1");
        assertThat(Decimals.of(100.0)).isEqualTo("100");
        assertThat(Decimals.of(-0.0)).isEqualTo("0");
    }

    @Test
    void of_notFinite_isRefused() {
        refused(() -> Decimals.of(Double.NaN), "NaN: is not a number; leave out what is not reported");
        refused(
                () -> Decimals.of(Double.NEGATIVE_INFINITY),
                "-Infinity: is not a number; leave out what is not reported");
        refused(() -> Decimals.of(Double.MAX_VALUE), "1.7976931348623157E+308: is outside 1E-40 to 1E+40");
    }

    @Test
    void percent_isAFraction() {
        assertThat(Decimals.percent("8")).isEqualTo("0.08");
        assertThat(Decimals.percent("10.0")).isEqualTo("0.1");
        assertThat(Decimals.percent("-250")).isEqualTo("-2.5");
    }

    @Test
    void print_hasNoExponent() {
        assertThat(Decimals.print(new BigDecimal("1E-9"))).isEqualTo("0.000000001");
        assertThat(Decimals.print(new BigDecimal("1E+5"))).isEqualTo("100000");
    }

    /** Three amounts, the finest of two digits: 3 x 0.005. */
    @Test
    void roundingSlack_isHalfAUnitOfTheFinestDigitForEach() {
        assertThat(Decimals.roundingSlack(List.of(new BigDecimal("1"), new BigDecimal("2.25"), new BigDecimal("0.1"))))
                .isEqualByComparingTo("0.015");
        assertThat(Decimals.roundingSlack(List.of())).isZero();
    }
}
