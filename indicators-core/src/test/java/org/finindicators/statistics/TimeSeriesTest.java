/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.Samples;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Scale;
import org.finindicators.period.PriceSeries;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

class TimeSeriesTest {
    private static final LocalDate END_2020 = LocalDate.of(2020, 12, 31);
    private static final LocalDate END_2021 = LocalDate.of(2021, 12, 31);

    private static Measurement equity(int year, String currency, Scale scale, String amount) {
        return Samples.EQUITY_LEVEL.measure(Statement.builder("Bank", ReportingPeriod.year(year))
                .currency(currency)
                .in(scale)
                .closing(Samples.EQUITY, amount)
                .build());
    }

    /** 5 million are more than 4,900 thousand. */
    @Test
    void measurements_ofMoney_areInWholeCurrency() {
        TimeSeries series = TimeSeries.of(
                List.of(equity(2021, "USD", Scale.MILLIONS, "5"), equity(2020, "USD", Scale.THOUSANDS, "4900")));
        assertThat(series.values())
                .extracting(one -> one.value().orElseThrow().toPlainString())
                .containsExactly("4900000", "5000000");
        assertThat(series.indicator()).contains(Samples.EQUITY_LEVEL);
    }

    /** What is earned in half a year beside what is earned in a year would look like a fall. */
    @Test
    void totals_overPeriodsOfSeveralLengths_areRefused() {
        Indicator earned = earned(Formula.total(Samples.NET_INCOME));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> TimeSeries.of(List.of(
                        income(earned, ReportingPeriod.year(2020)),
                        income(earned, ReportingPeriod.yearToQuarter(2021, 2)))))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::path)
                        .containsExactly("2021-06-30"));
        assertThat(TimeSeries.of(List.of(
                                income(earned, ReportingPeriod.year(2020)), income(earned, ReportingPeriod.year(2021))))
                        .values())
                .hasSize(2);
        // a year's worth of it can be compared, and so can what there is at the end of periods of any length
        Indicator aYear = earned(Formula.annual(Samples.NET_INCOME));
        assertThat(TimeSeries.of(List.of(
                                income(aYear, ReportingPeriod.year(2020)),
                                income(aYear, ReportingPeriod.yearToQuarter(2021, 2))))
                        .values())
                .hasSize(2);
    }

    private static Indicator earned(Formula formula) {
        return Samples.simple("test.earned", "Earned", formula);
    }

    private static Measurement income(Indicator indicator, ReportingPeriod period) {
        return indicator.measure(Statement.builder("Bank", period)
                .currency("USD")
                .flow(Samples.NET_INCOME, "6")
                .build());
    }

    @Test
    void measurements_inSeveralCurrencies_areRefused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> TimeSeries.of(List.of(
                        equity(2020, "USD", Scale.UNITS, "5"),
                        equity(2021, "EUR", Scale.UNITS, "5"),
                        equity(2021, "USD", Scale.UNITS, "6"))))
                .satisfies(refused -> assertThat(refused.violations())
                        .containsExactly(
                                new Violation("2021-12-31", "[EUR]", "is not in [USD]"),
                                new Violation(
                                        "Equity, Bank, 2021-12-31",
                                        "6",
                                        "is a second observation for one date, after 5")));
    }

    /** Each other subject is named once; that they have values for one day follows from that. */
    @Test
    void measurements_ofSeveralSubjects_areRefused() {
        List<Measurement> all = new ArrayList<>();
        for (String bank : List.of("A", "B", "C")) {
            for (int year = 2020; year <= 2021; year++) {
                all.add(Samples.EQUITY_LEVEL.measure(Statement.builder(bank, ReportingPeriod.year(year))
                        .currency("USD")
                        .closing(Samples.EQUITY, "5")
                        .build()));
            }
        }
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> TimeSeries.of(all))
                .satisfies(refused -> assertThat(refused.violations())
                        .containsExactly(
                                new Violation("2020-12-31", "B", "is not A"),
                                new Violation("2020-12-31", "C", "is not A")));
    }

    @Test
    void observation_isPrintedForReading() {
        assertThat(new Observation(END_2020, Optional.of(new BigDecimal("1234567.1234567")), ""))
                .hasToString("2020-12-31: 1,234,567.123457");
    }

    @Test
    void equalDates_andWhatIsNoNumber_areRefusedAtOnce() {
        TimeSeries.Builder builder = TimeSeries.builder("loans")
                .at("2020-12-31", "1")
                .at("2020-12-31", "2")
                .at("2021-12-31", "n/a")
                .at("2021-13-31", "4")
                .gap(END_2020, "");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(builder::build)
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::path, Violation::value)
                        .containsExactly(
                                tuple("loans", "2021-13-31"),
                                tuple("loans, 2020-12-31", "2"),
                                tuple("loans, 2020-12-31", "not reported"),
                                tuple("loans, 2021-12-31", "n/a")));
    }

    /** Twelve quarters are three years, of whatever calendar years they are; a year without a value is none. */
    @Test
    void years_areCountedFromTheFirstValue() {
        TimeSeries.Builder quarters = TimeSeries.builder("quarters");
        for (int i = 0; i < 12; i++) {
            quarters.at(YearMonth.of(2018, 6).plusMonths(3L * i).atEndOfMonth(), BigDecimal.ONE);
        }
        assertThat(quarters.build().years()).isEqualTo(3);
        assertThat(TimeSeries.yearly("years", 2018, "1", "2", "3", "4").years()).isEqualTo(4);
        assertThat(TimeSeries.builder("weeks")
                        .at("2018-12-29", "1")
                        .at("2019-12-28", "1")
                        .at("2021-01-02", "1")
                        .build()
                        .years())
                .isEqualTo(3);
        assertThat(TimeSeries.builder("gap")
                        .at("2019-12-31", "1")
                        .gap(END_2020, "not reported")
                        .at("2021-12-31", "1")
                        .build()
                        .years())
                .isEqualTo(2);
        assertThat(TimeSeries.builder("none").build().years()).isZero();
    }

    /** (30/10)^(1/6) - 1 = 20.094 %; over one year the quotient less one, exactly. */
    @Test
    void compoundGrowth_isByTheDates() {
        TimeSeries six = TimeSeries.builder("six years")
                .at("2015-12-31", "10")
                .at("2017-12-31", "-4")
                .at("2021-12-31", "30")
                .build();
        assertThat(six.compoundGrowth().value().orElseThrow().toDouble()).isCloseTo(0.20094, within(5e-6));
        assertThat(TimeSeries.yearly("one year", 2020, "8", "9")
                        .compoundGrowth()
                        .value()
                        .orElseThrow()
                        .toDecimal())
                .isEqualByComparingTo("0.125");
    }

    @Test
    void compoundGrowth_needsTwoValuesAboveZero() {
        assertThat(TimeSeries.yearly("one", 2020, "8").compoundGrowth().faults())
                .hasToString("[too little history (1 value, two are needed)]");
        assertThat(TimeSeries.yearly("loss", 2020, "8", "-1").compoundGrowth().faults())
                .hasToString("[out of domain (2021-12-31: -1: must be above zero)]");
    }

    /** Ten times as much every day is 10^365 a year, which no double holds. */
    @Test
    void compoundGrowth_withinDays_isOutOfDomain() {
        TimeSeries days = TimeSeries.builder("days")
                .at("2021-01-01", "1")
                .at("2021-01-02", "10")
                .build();
        assertThat(days.compoundGrowth().faults())
                .extracting(fault -> fault.reason())
                .containsExactly(Reason.OUT_OF_DOMAIN);
    }

    /** 100 at prices of 100 is 125 at prices of 125; what has no level of its own year is a gap. */
    @Test
    void deflated_isAtThePricesOfTheBase() {
        PriceSeries prices = PriceSeries.yearly("2015=100", 2020, "100", "125");
        TimeSeries nominal = TimeSeries.builder("loans")
                .at(LocalDate.of(2019, 12, 31), new BigDecimal("90"))
                .at(END_2020, new BigDecimal("100"))
                .at(END_2021, new BigDecimal("110"))
                .gap(LocalDate.of(2022, 12, 31), "not reported")
                .build();
        TimeSeries real = nominal.deflated(prices, ReportingPeriod.year(2021));
        assertThat(real.name()).isEqualTo("loans, at prices of 2021");
        assertThat(real.observations())
                .extracting(Observation::toString)
                .containsExactly(
                        "2019-12-31: no price level above zero for a period to 2019-12-31, as long as 2021",
                        "2020-12-31: 125",
                        "2021-12-31: 110",
                        "2022-12-31: not reported");
    }

    /** Levels of months do not stand for means of years, nor levels on another base for those of this one. */
    @Test
    void deflated_needsTheBase() {
        TimeSeries nominal = TimeSeries.yearly("loans", 2020, "100", "110");
        assertThat(nominal.deflated(
                                PriceSeries.monthly("2015=100", YearMonth.of(2020, 12), "100"),
                                ReportingPeriod.year(2020))
                        .gaps())
                .extracting(Observation::gap)
                .containsOnly("no price level above zero for the base 2020");
        PriceSeries apart =
                PriceSeries.yearly("2010=100", 2020, "150").then(PriceSeries.yearly("2021=100", 2021, "100"));
        assertThat(nominal.deflated(apart, ReportingPeriod.year(2021)).observations())
                .extracting(Observation::toString)
                .containsExactly(
                        "2020-12-31: no price level above zero for a period to 2020-12-31, as long as 2021",
                        "2021-12-31: 110");
    }

    @Test
    void undefinedMeasurements_areGaps() {
        Measurement undefined = Samples.EQUITY_LEVEL.measure(Statement.builder("Bank", ReportingPeriod.year(2021))
                .currency("USD")
                .build());
        TimeSeries series = TimeSeries.of(List.of(undefined, equity(2020, "USD", Scale.UNITS, "5")));
        assertThat(series.gaps()).hasSize(1);
        assertThat(undefined.reason()).contains(Reason.NOT_REPORTED);
    }
}
