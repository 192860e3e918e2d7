/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked numbers are those of the project's definitions, 3.2 and 3.3, unless a calculation stands beside them. */
class EffectiveRateTest {
    private static final Offset<BigDecimal> EXACT = Offset.offset(new BigDecimal("1E-14"));

    @Test
    void compounded_sixteenPerCentMonthly() {
        EffectiveRate rate = EffectiveRate.compounded("0.16", 12);
        assertThat(rate).hasToString("17.2271 % effective (16 % a year, compounded 12 times a year)");
    }

    @Test
    void compounded_onceAYear_isTheRate() {
        EffectiveRate rate = EffectiveRate.compounded("0.16", 1);
        assertThat(rate.value()).isEqualTo(new BigDecimal("0.16"));
        assertThat(rate.quotation()).isEqualTo("16 % a year, compounded 1 time a year");
    }

    @Test
    void compounded_tenPerCentTwice_isExact() {
        assertThat(EffectiveRate.compounded("0.10", 2).value()).isEqualTo(new BigDecimal("0.1025"));
    }

    /** 0.5 to the second - 1. */
    @Test
    void compounded_aNegativeRate() {
        assertThat(EffectiveRate.compounded("-1", 2).value()).isEqualTo(new BigDecimal("-0.75"));
    }

    @Test
    void simple_paidEverySixMonths_isCompoundedTwice() {
        EffectiveRate rate = EffectiveRate.simple("0.10", 6);
        assertThat(rate).hasToString("10.2500 % effective (10 % a year, paid after 6 months)");
    }

    /** 1.09 to the power of 12/9 - 1. */
    @Test
    void simple_nineMonths() {
        assertThat(EffectiveRate.simple("0.12", 9).value()).isCloseTo(new BigDecimal("0.12176528856294211"), EXACT);
    }

    /** The square root of 1.2, less 1. */
    @Test
    void simple_twoYears() {
        EffectiveRate rate = EffectiveRate.simple("0.10", 24);
        assertThat(rate.value()).isCloseTo(new BigDecimal("0.095445115010332226"), EXACT);
        assertThat(EffectiveRate.simple("0.10", 1).quotation()).isEqualTo("10 % a year, paid after 1 month");
    }

    /** e to the 0.1 - 1. */
    @Test
    void continuous_tenPerCent() {
        EffectiveRate rate = EffectiveRate.continuous("0.1");
        assertThat(rate.value()).isCloseTo(new BigDecimal("0.105170918075647625"), EXACT);
        assertThat(rate).hasToString("10.5171 % effective (10 %, compounded continuously)");
    }

    @Test
    void discount_ninetyOneDaysAtTwelvePerCent() {
        assertThat(EffectiveRate.discount("0.12", 91))
                .hasToString("13.1507 % effective (12 % discount on 360 days, 91 days)");
    }

    @Test
    void discount_belowZero_isAPriceAboveTheFaceValue() {
        assertThat(EffectiveRate.discount("-0.01", 90).value()).isNegative();
    }

    @Test
    void zero_isZeroInEveryConvention() {
        assertThat(EffectiveRate.compounded("0", 12).value()).isZero();
        assertThat(EffectiveRate.simple("0", 9).value()).isZero();
        assertThat(EffectiveRate.continuous("0").value()).isZero();
        assertThat(EffectiveRate.discount("0", 91).value()).isZero();
    }

    @Test
    void anEndlesslySmallRate_isOneThatCanBeHeld() {
        assertThat(EffectiveRate.continuous("1E-40").value()).isEqualByComparingTo("1E-40");
        assertThat(EffectiveRate.simple("1E-40", 9).value()).isNotNegative();
        assertThat(EffectiveRate.discount("1E-40", 36500).value()).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ten", "10 %", "1E+41", "NaN"})
    void anythingThatIsNoNumber_isRefused(String rate) {
        assertThatThrownBy(() -> EffectiveRate.compounded(rate, 12)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> EffectiveRate.simple(rate, 9)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> EffectiveRate.continuous(rate)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> EffectiveRate.discount(rate, 91)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void ratesThatTakeEverything_areRefused() {
        assertThatThrownBy(() -> EffectiveRate.compounded("-12", 12))
                .hasMessage("rate = -12: -1,200 % a year, compounded 12 times a year takes away everything");
        assertThatThrownBy(() -> EffectiveRate.simple("-2", 9))
                .hasMessage("rate = -2: -200 % a year, paid after 9 months takes away everything");
        assertThatThrownBy(() -> EffectiveRate.discount("4", 90))
                .hasMessage("rate = 4: 400 % discount on 360 days, 90 days leaves a price of zero or less");
        assertThatThrownBy(() -> EffectiveRate.discount("400", 1))
                .hasMessage("rate = 400: 40,000 % discount on 360 days, 1 day leaves a price of zero or less");
    }

    /** What is left rounds to nothing: -100 per cent is no rate that figures can have. */
    @Test
    void ratesNextToEverything_areRefused() {
        assertThatThrownBy(() -> EffectiveRate.compounded("-365.99999", 366))
                .hasMessageEndingWith("cannot be told from -100 % a year");
        assertThatThrownBy(() -> EffectiveRate.continuous("-1000"))
                .hasMessage("rate = -1000: -100,000 %, compounded continuously cannot be told from -100 % a year");
    }

    @Test
    void ratesBeyondAllBounds_areRefusedWithTheirQuotation() {
        assertThatThrownBy(() -> EffectiveRate.continuous("1000"))
                .hasMessage("rate = 1000: 100,000 %, compounded continuously grows beyond all bounds in a year");
        assertThatThrownBy(() -> EffectiveRate.compounded("1E+40", 366))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("compounded 366 times a year");
        assertThatThrownBy(() -> EffectiveRate.discount("3.999999999999", 90))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void impossibleTerms_areRefused() {
        assertThatThrownBy(() -> EffectiveRate.compounded("0.1", 0))
                .hasMessage("interest is added 1 to 366 times a year, not 0");
        assertThatThrownBy(() -> EffectiveRate.compounded("0.1", 367))
                .hasMessage("interest is added 1 to 366 times a year, not 367");
        assertThatThrownBy(() -> EffectiveRate.simple("0.1", 0)).hasMessage("a term has one month or more, not 0");
        assertThatThrownBy(() -> EffectiveRate.discount("0.1", 0))
                .hasMessage("a bill has one day or more to go, not 0");
    }

    @Test
    void equalRates_areEqual() {
        assertThat(new EffectiveRate(new BigDecimal("0.10"), "a"))
                .isEqualTo(new EffectiveRate(new BigDecimal("0.1"), "a"));
    }
}
