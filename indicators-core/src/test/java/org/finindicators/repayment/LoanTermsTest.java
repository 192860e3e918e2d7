/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.finindicators.number.MinorUnits;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoanTermsTest {
    @Test
    void amount_inWholeUnitsIsTheSameInMinorUnits() {
        MinorUnits units = MinorUnits.of("USD");
        assertThat(LoanTerms.monthly("1200", units, "2024-01-15", 12))
                .isEqualTo(LoanTerms.monthly(120_000, "2024-01-15", 12));
        assertThat(LoanTerms.weekly("12.34", units, "2024-01-15", 5))
                .isEqualTo(LoanTerms.weekly(1_234, "2024-01-15", 5));
        LocalDate date = LocalDate.of(2024, 1, 15);
        assertThat(LoanTerms.monthly(new BigDecimal("1200"), units, date, 12).withRate(new BigDecimal("0.02")))
                .isEqualTo(LoanTerms.monthly(120_000, date, 12).withRate("0.02"));
        assertThat(LoanTerms.weekly(new BigDecimal("12.34"), units, date, 5))
                .isEqualTo(LoanTerms.weekly(1_234, date, 5));
        assertThatThrownBy(() -> LoanTerms.monthly("much", units, "soon", 5))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("2 violations\n  date of disbursement = soon: is not a date");
    }

    /** 1000 / 3 = 333, 333, 334; 2 % of 1000, 667, 334 = 20, 13.34, 6.68. */
    @Test
    void equalPrincipal_lastTakesTheDifference() {
        assertThat(LoanTerms.monthly(1000, "2024-01-15", 3).withRate("0.02").equalPrincipal())
                .isEqualTo(Schedule.of(
                        "2024-01-15",
                        1000,
                        Instalment.of("2024-02-15", 333, 20),
                        Instalment.of("2024-03-15", 333, 13),
                        Instalment.of("2024-04-15", 334, 7)));
    }

    /** 2 % of 1000 in each. */
    @Test
    void flat_chargesTheAmountDisbursed() {
        assertThat(LoanTerms.weekly(1000, "2024-02-22", 3).withRate("0.02").flat())
                .isEqualTo(Schedule.of(
                        "2024-02-22",
                        1000,
                        Instalment.of("2024-02-29", 333, 20),
                        Instalment.of("2024-03-07", 333, 20),
                        Instalment.of("2024-03-14", 334, 20)));
    }

    /**
     * 1000.00 over three months at 1 %: 1000 x 0.01 / (1 - 1.01 ^ -3) = 340.0221, so 340.02; interest 10.00, then 1 %
     * of 669.98 = 6.70, then of 336.66 = 3.37; the last is 336.66 + 3.37 = 340.03.
     */
    @Test
    void annuity_lastTakesTheDifference() {
        assertThat(LoanTerms.monthly(100_000, "2024-01-15", 3).withRate("0.01").annuity())
                .isEqualTo(Schedule.of(
                        "2024-01-15",
                        100_000,
                        Instalment.of("2024-02-15", 33_002, 1000),
                        Instalment.of("2024-03-15", 33_332, 670),
                        Instalment.of("2024-04-15", 33_666, 337)));
    }

    /**
     * Level payments computed apart from the program, with the power multiplied out in decimals of fifty digits:
     * 8884.88, 1199.10 and 94.56 are those of the usual tables for 12 % and 6 % a year by month and 24 % by month. What
     * rounding leaves to the last is below a unit for each, grown by no more than 1.005 ^ 360 = 6.02.
     */
    @ParameterizedTest
    @CsvSource({
        "10000000, 12, 0.01, 888488",
        "20000000, 360, 0.005, 119910",
        "100000, 12, 0.02, 9456",
        "1200, 12, 0, 100"
    })
    void annuity_levelPayment(long amount, int instalments, String rate, long level) {
        Schedule schedule = LoanTerms.monthly(amount, "2024-01-15", instalments)
                .withRate(rate)
                .annuity();
        assertThat(schedule.instalments().subList(0, instalments - 1))
                .extracting(Instalment::total)
                .containsOnly(level);
        assertThat(schedule.instalments().get(instalments - 1).total())
                .isBetween(level - 7L * instalments, level + 7L * instalments);
        assertThat(Checks.validate(schedule)).isEmpty();
    }

    @Test
    void bullet_repaysAtTheEnd() {
        assertThat(LoanTerms.monthly(1000, "2024-01-15", 2).withRate("0.015").bullet())
                .isEqualTo(Schedule.of(
                        "2024-01-15", 1000, Instalment.of("2024-02-15", 0, 15), Instalment.of("2024-03-15", 1000, 15)));
    }

    /** From 31 January the months do not drift: the last of February of a leap year, then the 31st again. */
    @Test
    void monthly_keepsTheDayOfTheMonth() {
        assertThat(LoanTerms.monthly(3, "2024-01-31", 3).equalPrincipal().instalments())
                .extracting(Instalment::dueOn)
                .containsExactly(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 31), LocalDate.of(2024, 4, 30));
    }

    /** At 5 % for a step a debt of 10 grows by 0.5, which is rounded half up to 1. */
    @Test
    void interest_isRoundedHalfUp() {
        assertThat(LoanTerms.monthly(10, "2024-01-31", 1)
                        .withRate("0.05")
                        .bullet()
                        .instalments())
                .extracting(Instalment::interest)
                .containsExactly(1L);
    }

    /** 3 minor units in five: level payments of 0.6 are rounded to 1, and the loan is repaid after three. */
    @Test
    void annuity_ofATinyLoan_neverRepaysTooMuch() {
        Schedule schedule = LoanTerms.monthly(3, "2024-01-31", 5).annuity();
        assertThat(schedule.instalments()).extracting(Instalment::principal).containsExactly(1L, 1L, 1L, 0L, 0L);
        assertThat(Checks.validate(schedule)).isEmpty();
    }

    @Test
    void new_refusesTermsWithoutASchedule() {
        assertThatThrownBy(() -> LoanTerms.monthly(0, "2024-01-31", 5))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("disbursed = 0: must be above zero");
        assertThatThrownBy(() -> LoanTerms.monthly(1, "2024-01-31", 0))
                .hasMessage("instalments = 0: must be from 1 to 100,000");
        assertThatThrownBy(() -> LoanTerms.monthly(1, "2024-01-31", 100_001))
                .hasMessage("instalments = 100001: must be from 1 to 100,000");
        assertThatThrownBy(() -> LoanTerms.monthly(1, "2024-01-31", 96_000))
                .hasMessage("instalments = 96000: go beyond the year 9999, one every P1M from 2024-01-31");
        assertThatThrownBy(() -> LoanTerms.monthly(1, "2024-01-31", 1).withRate("-0.01"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("rate = -0.01: must not be negative");
        assertThatThrownBy(() -> LoanTerms.monthly(1, "2024-01-31", 1).withRate("NaN"))
                .isInstanceOf(InvalidInputException.class);
        LoanTerms terms = LoanTerms.monthly(1, "2024-01-31", 2);
        assertThatThrownBy(() -> new LoanTerms(terms.disbursedOn(), 1, 2, Period.of(0, 1, -5), terms.rate()))
                .hasMessage("every = P1M-5D: must be a step forward");
        assertThatThrownBy(() -> new LoanTerms(terms.disbursedOn(), 1, 2, Period.ZERO, terms.rate()))
                .hasMessage("every = P0D: must be a step forward");
        assertThatThrownBy(() ->
                        new LoanTerms(terms.disbursedOn(), 1, 2, Period.ofMonths(Integer.MAX_VALUE), terms.rate()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
