/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.CPI;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.NET_INCOME;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.finindicators.number.Scale;
import org.finindicators.panel.Panel;
import org.finindicators.period.PriceSeries;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

/** In whatever order a builder is called, it builds the same. */
class BuilderOrderTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2021);

    private static final List<Consumer<StatementBuilder>> CALLS = List.of(
            builder -> builder.currency("USD"),
            builder -> builder.in(Scale.THOUSANDS),
            builder -> builder.source("annual report"),
            builder -> builder.currencyOf(EQUITY, "EUR"),
            builder -> builder.opening(EQUITY, "100"),
            builder -> builder.closing(EQUITY, "120"),
            builder -> builder.average(EQUITY, "111"),
            builder -> builder.roundedTo("0.1"),
            builder -> builder.roundedTo(EQUITY, "1"),
            builder -> builder.precisionOfDigits(),
            builder -> builder.flow(NET_INCOME, "12"),
            builder -> builder.yearToDate(NET_INCOME, ReportingPeriod.yearToQuarter(2021, 1), "3"),
            builder -> builder.yearToDate(NET_INCOME, ReportingPeriod.yearToQuarter(2021, 2), "5"),
            builder -> builder.yearToDate(NET_INCOME, ReportingPeriod.yearToQuarter(2021, 3), "9"),
            builder -> builder.series(CPI, PriceSeries.monthly("2015=100", YearMonth.of(2021, 1), "101", "102")),
            builder -> builder.series(CPI, PriceSeries.yearly("2015=100", 2019, "98", "99")));

    @Test
    void statement_isTheSameInAnyOrder() {
        Statement first = built(CALLS);
        for (int seed = 0; seed < 100; seed++) {
            List<Consumer<StatementBuilder>> calls = new ArrayList<>(CALLS);
            Collections.shuffle(calls, new Random(seed));
            assertThat(built(calls)).as("order %s", seed).isEqualTo(first);
        }
    }

    @Test
    void panel_takesItsLengthFromThePeriod_beforeOrAfter() {
        ReportingPeriod quarter = ReportingPeriod.quarter(2021, 1);
        assertThat(Panel.builder(1).period(quarter).months(3).build().months()).isEqualTo(3);
        assertThat(Panel.builder(1).months(3).period(quarter).build().months()).isEqualTo(3);
        assertThat(Panel.builder(1).period(quarter).build().months()).isEqualTo(3);
        assertThatThrownBy(() -> Panel.builder(1).months(12).period(quarter).build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("months = 12: the period has 3");
        assertThatThrownBy(() -> Panel.builder(1).period(quarter).months(12).build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("months = 12: the period has 3");
    }

    private static Statement built(List<Consumer<StatementBuilder>> calls) {
        StatementBuilder builder = Statement.builder("a bank", YEAR);
        calls.forEach(call -> call.accept(builder));
        return builder.build();
    }
}
