/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.DEPOSITS;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.JOBS;
import static org.finindicators.Samples.LENDING;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.PerHead;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

/** To what figures were rounded is stated with them. */
class StatedPrecisionTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2021);
    private static final LocalDate END = YEAR.closing();
    private static final Item<PerHead> INCOME = Item.perHead("income-per-head", "income per head");

    private static Optional<BigDecimal> to(String unit) {
        return Optional.of(new BigDecimal(unit));
    }

    @Test
    void roundedTo_ofAnItemComesBeforeThatOfMoneyAndDigits() {
        Statement statement = bank("A")
                .precisionOfDigits()
                .roundedTo("0.1")
                .roundedTo(EQUITY, "10")
                .closing(EQUITY, "120")
                .closing(LOANS, "12.50")
                .flow(JOBS, "12.5")
                .perHead(INCOME, "1234.56")
                .build();
        assertThat(statement.roundedTo(EQUITY, END)).isEqualTo(to("10"));
        assertThat(statement.roundedTo(LOANS, END)).isEqualTo(to("0.1"));
        // jobs are no money, and an amount per head is in whole currency
        assertThat(statement.roundedTo(JOBS, YEAR)).isEqualTo(to("0.1"));
        assertThat(statement.roundedTo(INCOME, YEAR)).isEqualTo(to("0.01"));
        assertThat(statement.roundedTo(DEPOSITS, END)).isEmpty();
        assertThat(statement.roundedTo(EQUITY, YEAR.opening())).isEmpty();
        assertThat(statement.toString()).contains("equity, 2021-12-31: 120 (rounded to 10)");
    }

    @Test
    void roundedTo_ofOneFigureComesFirst_andMustBeAboveZero() {
        Statement statement = bank("A")
                .roundedTo(EQUITY, END, BigDecimal.ONE)
                .roundedTo(NET_INCOME, YEAR, new BigDecimal("5"))
                .roundedTo("0.1")
                .opening(EQUITY, "110")
                .closing(EQUITY, "120")
                .flow(NET_INCOME, "12")
                .build();
        assertThat(statement.roundedTo(EQUITY, END)).isEqualTo(to("1"));
        assertThat(statement.roundedTo(EQUITY, YEAR.opening())).isEqualTo(to("0.1"));
        assertThat(statement.roundedTo(NET_INCOME, YEAR)).isEqualTo(to("5"));
        assertThatThrownBy(
                        () -> bank("A").roundedTo(EQUITY, END, BigDecimal.ZERO).build())
                .hasMessageContaining("rounding of " + EQUITY.id() + "[2021-12-31]")
                .hasMessageContaining("the last unit must be above zero");
    }

    @Test
    void precisionOfDigits_readsThemAsGiven() {
        Statement statement = bank("A")
                .closing(EQUITY, "12.5")
                .closing(LOANS, new BigDecimal("12.50"))
                .closing(DEPOSITS, "1200")
                .flow(NET_INCOME, "1.2E+3")
                .ratePercent(LENDING, "7.5")
                .precisionOfDigits()
                .build();
        assertThat(statement.roundedTo(EQUITY, END)).isEqualTo(to("0.1"));
        assertThat(statement.roundedTo(LOANS, END)).isEqualTo(to("0.01"));
        assertThat(statement.roundedTo(DEPOSITS, END)).isEqualTo(to("1"));
        assertThat(statement.roundedTo(NET_INCOME, YEAR)).isEqualTo(to("100"));
        assertThat(statement.roundedTo(LENDING, YEAR)).isEqualTo(to("0.001"));
    }

    @Test
    void nothingStated_isNothing() {
        Statement statement = bank("A").closing(EQUITY, "12.5").build();
        assertThat(statement.roundedTo(EQUITY, END)).isEmpty();
        assertThat(statement.toString()).doesNotContain("rounded");
    }

    @Test
    void points_areHundredthsOfTheFraction() {
        Statement statement = bank("A")
                .ratePercent(LENDING, "7.5")
                .roundedToPoints(LENDING, new BigDecimal("0.5"))
                .build();
        assertThat(statement.roundedTo(LENDING, YEAR)).isEqualTo(to("0.005"));
    }

    @Test
    void statement_isEqualAndKeptByItsBuilderOnlyWithItsPrecision() {
        Statement plain = bank("A").closing(EQUITY, "12.5").build();
        Statement rounded = bank("A").closing(EQUITY, "12.5").roundedTo("0.1").build();
        assertThat(rounded).isNotEqualTo(plain);
        assertThat(rounded.toBuilder().build()).isEqualTo(rounded);
        // what is added is in millions of one decimal, too
        Statement larger = rounded.toBuilder().closing(LOANS, "3.25").build();
        assertThat(larger.roundedTo(LOANS, END)).isEqualTo(to("0.1"));
        Statement digits =
                bank("A").closing(EQUITY, "12.50").precisionOfDigits().build();
        assertThat(digits.toBuilder().build()).isEqualTo(digits);
        assertThat(digits.toBuilder().build().roundedTo(EQUITY, END)).isEqualTo(to("0.01"));
    }

    /** 12.5 - 7.2 to date, each to 0.1: the difference may be off by 0.05 twice. */
    @Test
    void difference_ofTwoRoundedFiguresIsOffTwice() {
        Statement statement = bank("A")
                .yearToDate(NET_INCOME, ReportingPeriod.yearToQuarter(2021, 2), "12.5")
                .yearToDate(NET_INCOME, ReportingPeriod.yearToQuarter(2021, 1), "7.2")
                .roundedTo("0.1")
                .build();
        assertThat(statement.roundedTo(NET_INCOME, ReportingPeriod.quarter(2021, 2)))
                .isEqualTo(to("0.2"));
        assertThat(statement.toBuilder().build()).isEqualTo(statement);
    }

    @Test
    void faults_areRefusedTogether() {
        StatementBuilder builder = bank("A")
                .roundedTo("0")
                .roundedTo(EQUITY, "-1")
                .roundedTo(LOANS, "a tenth")
                .roundedTo(DEPOSITS, "0.1")
                .roundedTo(DEPOSITS, "1");
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("rounding of amounts of money = 0: the last unit must be above zero")
                .hasMessageContaining("rounding of equity = -1: the last unit must be above zero")
                .hasMessageContaining("rounding of gross-loans = a tenth: is not a decimal number")
                .hasMessageContaining("rounding of deposits = 1: was stated already, to 0.1");
    }

    @Test
    void hostileDigits_sayNothing() {
        Statement statement =
                bank("A").closing(EQUITY, "0E-999999999").precisionOfDigits().build();
        assertThat(statement.roundedTo(EQUITY, END)).isEmpty();
    }
}
