/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.finindicators.Samples;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.PriceSeries;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.report.Format;
import org.finindicators.statement.Statement;
import org.finindicators.statistics.TimeSeries;
import org.finindicators.surveillance.TrendAnalysis.Course;
import org.finindicators.surveillance.TrendAnalysis.Judgement;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class TrendAnalysisTest {
    /** The sorted slopes have 0.3 in the middle; S = 22 of 28 pairs. p from the table of n = 8: 2 x 0.0028. */
    private static final TimeSeries LATE =
            TimeSeries.yearly("Loans late, % of all", 2015, "4.1", "4.4", "4.2", "5.0", "5.3", "9.9", "5.8", "6.1");

    @Test
    void trend_isStatedWithItsSlope() {
        TrendAnalysis trend = TrendAnalysis.of(LATE);
        assertThat(trend.course()).isEqualTo(Course.RISING);
        assertThat(trend.slope().value()).contains(Rational.of(3, 10));
        assertThat(trend.kendall().s()).isEqualTo(22);
        assertThat(trend.years()).isEqualTo(8);
        assertThat(trend.judgement()).isEmpty();
        assertThat(trend.better(Direction.LOWER).judgement()).contains(Judgement.WORSENING);
        assertThat(trend.better(Direction.HIGHER).judgement()).contains(Judgement.IMPROVING);
        assertThat(trend.better(Direction.CONTEXTUAL).judgement()).isEmpty();
        assertThat(trend.better(Direction.LOWER).toString())
                .startsWith("Loans late, % of all: rising by 0.30 a year, worsening (p 0.00551)\n");
    }

    /** p is below 0.01 and above 0.001. */
    @Test
    void significance_isAValue() {
        TrendAnalysis trend = TrendAnalysis.of(LATE);
        assertThat(trend.atSignificance("0.01").course()).isEqualTo(Course.RISING);
        assertThat(trend.atSignificance(new BigDecimal("0.001")).course()).isEqualTo(Course.NO_TREND);
        assertThat(trend.atSignificance("0.01").better(Direction.LOWER))
                .isEqualTo(trend.better(Direction.LOWER).atSignificance("0.01"));
        for (String wrong : List.of("0", "1", "-0.05", "5")) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> trend.atSignificance(wrong))
                    .withMessageContaining("must be above 0 and below 1");
        }
    }

    /** EPA QA/G-9S: Z is 1.685, below 1.96. */
    @Test
    void noTrend_saysThatItIsNotSignificant() {
        TrendAnalysis trend = TrendAnalysis.of(
                TimeSeries.yearly("EPA", 2001, "10", "10", "10", "5", "10", "20", "18", "17", "15", "24", "15"));
        assertThat(trend.course()).isEqualTo(Course.NO_TREND);
        assertThat(trend.judgement()).isEmpty();
        assertThat(trend.toString()).startsWith("EPA: no trend (p 0.0920, not below 0.05)\n");
        assertThat(trend.atSignificance("0.10").toString()).startsWith("EPA: rising by 1.00 a year (p 0.0920)\n");
    }

    @Test
    void tooFewYears_leaveItUndecided() {
        TimeSeries none = TimeSeries.builder("no data").build();
        TimeSeries gaps = TimeSeries.builder("gaps")
                .gap(LocalDate.of(2020, 12, 31), "not reported")
                .build();
        for (TimeSeries series : List.of(
                none, gaps, TimeSeries.yearly("one", 2020, "1"), TimeSeries.yearly("three", 2020, "1", "2", "3"))) {
            for (TrendAnalysis trend :
                    List.of(TrendAnalysis.of(series), TrendAnalysis.of(series).bySeason())) {
                assertThat(trend.course()).isEqualTo(Course.UNDECIDED);
                assertThat(trend.faults())
                        .extracting(fault -> fault.reason())
                        .containsExactly(Reason.TOO_LITTLE_HISTORY);
                assertThat(trend.slope().faults()).isEqualTo(trend.faults());
                assertThat(trend.growth().faults()).isEqualTo(trend.faults());
                assertThat(trend.serialCorrelation().faults()).isEqualTo(trend.faults());
                assertThat(trend.lastBeforeBreak()).isEmpty();
                assertThat(trend.caveats()).isEmpty();
                assertThat(trend.toString()).contains("undefined, too little history: ");
            }
        }
        assertThat(TrendAnalysis.of(TimeSeries.yearly("three", 2020, "1", "2", "3")))
                .hasToString("""
                        three: undefined, too little history: 3 years have a value, 4 are needed
                        result              value  how
                        ---------------------------------------------------
                        years with a value      3  2020-12-31 to 2022-12-31""");
    }

    /** Ten values of 1 and ten of 9 with small ripples: all 100 pairs across the middle rise. */
    @Test
    void breakOfTheLevel_isNamedByItsDate() {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            values.add((i < 10 ? "1." : "9.") + (i * 7 % 10));
        }
        TrendAnalysis trend = TrendAnalysis.of(TimeSeries.yearly("step", 2001, values.toArray(String[]::new)));
        assertThat(trend.pettitt().k()).isEqualTo(100);
        assertThat(trend.lastBeforeBreak().orElseThrow().date()).isEqualTo(LocalDate.of(2010, 12, 31));
        assertThat(trend.caveats())
                .contains("a steady change gives a break, too, and a break a trend: the tests do not tell them apart");
    }

    /** 3, 4, 5, 6, 7 rise by one a year; at prices that double every year they fall by more. */
    @Test
    void realTerms_turnTheTrend() {
        TimeSeries nominal = TimeSeries.yearly("loans", 2018, "3", "4", "5", "6", "7");
        PriceSeries prices = PriceSeries.yearly("2018=100", 2018, "100", "200", "400", "800", "1600");
        assertThat(TrendAnalysis.of(nominal).course()).isEqualTo(Course.RISING);
        TrendAnalysis real = TrendAnalysis.of(nominal.deflated(prices, ReportingPeriod.year(2018)));
        assertThat(real.course()).isEqualTo(Course.FALLING);
        assertThat(real.toString()).startsWith("loans, at prices of 2018: falling by ");
    }

    /** Equity of 3, 4, 5, 6, 7 thousand: a thousand a year, by no more than prices if these rise as fast. */
    @Test
    void money_hasItsCurrency_andIsSaidToBeNominal() {
        List<Measurement> measurements = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            measurements.add(Samples.EQUITY_LEVEL.measure(Statement.builder("Bank", ReportingPeriod.year(2018 + i))
                    .currency("USD")
                    .in(Scale.THOUSANDS)
                    .closing(Samples.EQUITY, BigDecimal.valueOf(3 + i))
                    .build()));
        }
        TimeSeries nominal = TimeSeries.of(measurements);
        String caveat = "amounts are not deflated: rising prices alone raise them";
        assertThat(nominal.currency()).contains(Currency.getInstance("USD"));
        assertThat(TrendAnalysis.of(nominal).toString()).contains("rising by 1,000.00 USD a year", "7,000.00 USD");
        assertThat(TrendAnalysis.of(nominal).caveats()).contains(caveat);
        PriceSeries prices = PriceSeries.yearly("2018=100", 2018, "100", "100", "100", "100", "100");
        TrendAnalysis real = TrendAnalysis.of(nominal.deflated(prices, ReportingPeriod.year(2018)));
        assertThat(real.caveats()).doesNotContain(caveat);
        assertThat(real.series().prices()).contains(ReportingPeriod.year(2018));
        assertThat(real.toString()).contains("1,000.00 USD a year");
    }

    /** Loans over deposits, which is better higher in this test: 10, 9, 8, 7, 6 per cent. */
    @Test
    void measurements_bringTheirDirectionAndUnit() {
        List<Measurement> measurements = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            measurements.add(Samples.LOANS_TO_DEPOSITS.measure(Statement.builder("Bank", ReportingPeriod.year(2017 + i))
                    .currency("USD")
                    .closing(Samples.LOANS, BigDecimal.valueOf(10 - i))
                    .closing(Samples.DEPOSITS, "100")
                    .build()));
        }
        TrendAnalysis trend = TrendAnalysis.of(measurements);
        assertThat(trend.course()).isEqualTo(Course.FALLING);
        assertThat(trend.slope().value()).contains(Rational.of(-1, 100));
        assertThat(trend.toString()).contains("falling by 1.00 percentage points a year");
        assertThat(trend.judgement()).contains(Judgement.WORSENING);
        assertThat(trend.toString().lines()).allMatch(line -> line.length() < 80);
    }

    /**
     * 1, 3, 0, 4, 1 has slopes 2, -1/2, 1, 0, -3, 1/2, -2/3, 4, 1/2, -3 with the median 1/4 (0 and 1/2), and the line
     * 1/2 + t/4 leaves 1/2, 9/4, -1, 11/4, -1/2. Their mean is 4/5; less it they are -.3, 1.45, -1.8, 1.95, -1.3, with
     * products of neighbours -.435 - 2.61 - 3.51 - 2.535 = -9.09 and squares .09 + 2.1025 + 3.24 + 3.8025 + 1.69 =
     * 10.925.
     */
    @Test
    void serialCorrelation_byHand() {
        TrendAnalysis zigzag = TrendAnalysis.of(TimeSeries.yearly("zigzag", 2017, "1", "3", "0", "4", "1"));
        assertThat(zigzag.serialCorrelation().value().orElseThrow().toDouble())
                .isCloseTo(-9.09 / 10.925, within(1e-12));
        assertThat(TrendAnalysis.of(TimeSeries.yearly("steady", 2017, "1", "2", "3", "4", "5"))
                        .serialCorrelation()
                        .faults())
                .extracting(fault -> fault.reason())
                .containsExactly(Reason.ZERO_DENOMINATOR);
    }

    @Test
    void caveats_nameGapsAndSeasonsAndDependence() {
        TimeSeries.Builder series = TimeSeries.builder("quarters");
        for (int i = 0; i < 20; i++) {
            LocalDate date = java.time.YearMonth.of(2017, 3).plusMonths(3L * i).atEndOfMonth();
            if (i == 7) {
                series.gap(date, "not reported");
            } else {
                // a swing of two years about no trend
                series.at(date, BigDecimal.valueOf(Math.round(100 * Math.sin(i * Math.PI / 4))));
            }
        }
        List<String> caveats = TrendAnalysis.of(series.build()).caveats();
        assertThat(caveats.get(0)).startsWith("each value depends on the one before (lag-one correlation 0.");
        assertThat(caveats.get(0)).endsWith("p is too small");
        assertThat(caveats)
                .contains(
                        "1 gap, 2018-12-31: not reported",
                        "19 values in 5 years are compared across seasons, which may hide a trend or look like one");
        assertThat(TrendAnalysis.of(series.build()).bySeason().caveats())
                .noneMatch(caveat -> caveat.contains("season"));
    }

    /** Whose trend it is matters more than p, which the table has. */
    @Test
    void name_goesBeforeTheTest() {
        List<Measurement> measurements = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            measurements.add(Samples.LOANS_TO_DEPOSITS.measure(
                    Statement.builder("Savings Bank 4", ReportingPeriod.year(2017 + i))
                            .currency("USD")
                            .closing(Samples.LOANS, BigDecimal.valueOf(10 - i))
                            .closing(Samples.DEPOSITS, "100")
                            .build()));
        }
        assertThat(TrendAnalysis.of(measurements).toString().lines().findFirst())
                .hasValue("Loans t..., Savings Bank 4: falling by 1.00 percentage points a year, worsening");
    }

    @Test
    void lines_areBelow80() {
        String name = "Loans at risk over 90 days in the portfolio of the national bank for agriculture, gross";
        for (TimeSeries series : List.of(
                LATE,
                TimeSeries.yearly(name, 2015, "4.1", "4.4", "4.2", "5.0", "5.3", "9.9", "5.8", "6.1"),
                TimeSeries.yearly(name, 2020, "1"),
                TimeSeries.yearly(name, 2015, "1000000000000", "-2", "0.0000001", "5", "4", "3", "2"))) {
            assertThat(TrendAnalysis.of(series)
                            .better(Direction.LOWER)
                            .toString()
                            .lines())
                    .allMatch(line -> line.length() < 80);
        }
        assertThat(TrendAnalysis.of(TimeSeries.yearly(name, 2020, "1")).toString())
                .endsWith("""
                Loans at risk over 90 days in the portfolio of the national bank for
                  agriculture, gross""");
        assertThat(TrendAnalysis.of(LATE).as(Format.MARKDOWN)).contains("| slope a year | 0.30 |");
        assertThat(TrendAnalysis.of(LATE).as(Format.CSV))
                .startsWith("series,result,value,reason,detail\r\n")
                .contains(",p,0.00550595238095", ",slope a year,0.3");
        assertThat(TrendAnalysis.of(TimeSeries.yearly(name, 2020, "1"))
                        .as(Format.CSV)
                        .lines()
                        .skip(2))
                .singleElement()
                .asString()
                .contains(",trend,,");
    }
}
