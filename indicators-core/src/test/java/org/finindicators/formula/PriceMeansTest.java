/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.Samples.CPI;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.mean;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.formula.Formula.priorMean;
import static org.finindicators.formula.Reason.NOT_REPORTED;
import static org.finindicators.formula.Reason.PERIOD_MISMATCH;
import static org.finindicators.formula.Reason.TOO_LITTLE_HISTORY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.finindicators.number.Rational;
import org.finindicators.period.PriceSeries;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.junit.jupiter.api.Test;

/** Means of a price index, as reported or of monthly values. */
class PriceMeansTest {
    private static final Formula INFLATION =
            mean(CPI).changeFrom(priorMean(CPI)).ifOneYear();

    private static StatementBuilder year() {
        return Statement.builder("Country", ReportingPeriod.year(2022));
    }

    private static StatementBuilder monthly(StatementBuilder builder, int year, int base) {
        for (int month = 1; month <= 12; month++) {
            builder.balance(CPI, YearMonth.of(year, month).atEndOfMonth().toString(), Integer.toString(base + month));
        }
        return builder;
    }

    @Test
    void inflation_ofTheDefinitions() {
        // macro-sector-real 1.1: averages 112 and 130: 16.0714 %; December 120 and 138: 15 %
        Statement statement = year().mean(CPI, "130")
                .priorMean(CPI, "112")
                .opening(CPI, "120")
                .closing(CPI, "138")
                .build();
        assertThat(INFLATION.evaluate(statement).value()).hasValue(Rational.of(18, 112));
        assertThat(closing(CPI).changeFrom(opening(CPI)).evaluate(statement).value())
                .hasValue(Rational.of(15, 100));
    }

    /**
     * Quarters of 100, 102, 104 and 110, mean 104, and of 110, 112, 114 and 120, mean 114; the fourth ones 110, 120.
     */
    @Test
    void quarters_serveForMonths() {
        Statement statement = year().series(CPI, quarterly(2021, "100", "102", "104", "110"))
                .series(CPI, quarterly(2022, "110", "112", "114", "120"))
                .build();
        Evaluation means = INFLATION.evaluate(statement);
        assertThat(means.value()).hasValue(Rational.of(10, 104));
        assertThat(means.notes())
                .containsExactly(
                        "consumer price index in 2022: mean of 4 quarterly values",
                        "consumer price index in 2021: mean of 4 quarterly values");
        Evaluation ends = closing(CPI).changeFrom(opening(CPI)).evaluate(statement);
        assertThat(ends.value()).hasValue(Rational.of(10, 110));
        assertThat(ends.notes())
                .containsExactly(
                        "consumer price index at 2022-12-31: the level of 2022 Q4, for want of the month's",
                        "consumer price index at 2021-12-31: the level of 2021 Q4, for want of the month's");
        assertThat(ends.operands()).extracting(Operand::when).containsExactly("2022 Q4", "2021 Q4");
    }

    /** December at 121 and the fourth quarter at 120: months come first. */
    @Test
    void quarters_giveWayToMonths() {
        Statement statement = year().series(CPI, quarterly(2022, "110", "112", "114", "120"))
                .closing(CPI, "121")
                .opening(CPI, "110")
                .build();
        assertThat(closing(CPI).changeFrom(opening(CPI)).evaluate(statement).value())
                .hasValue(Rational.of(11, 110));
    }

    @Test
    void mean_withAQuarterMissing_saysWhatThereIs() {
        Statement statement = year().priorMean(CPI, "100")
                .series(CPI, quarterly(2022, "110", "112", "114"))
                .balance(CPI, "2022-10-31", "119")
                .build();
        assertThat(INFLATION.evaluate(statement).faults())
                .containsExactly(new Fault(
                        NOT_REPORTED,
                        "consumer price index in 2022, its mean needs one value a month: 1 for 1 of 12 months,"
                                + " only for 2022-10; and 2022 Q1, 2022 Q2, 2022 Q3"));
    }

    private static PriceSeries quarterly(int year, String... levels) {
        Map<ReportingPeriod, BigDecimal> byQuarter = new TreeMap<>();
        for (int i = 0; i < levels.length; i++) {
            byQuarter.put(ReportingPeriod.quarter(year, i + 1), new BigDecimal(levels[i]));
        }
        return PriceSeries.on("2015=100", byQuarter);
    }

    @Test
    void mean_ofTwelveMonths_leavesTheOpeningOut() {
        // 101 to 112: mean 106.5; 201 to 212: mean 206.5
        Statement statement = monthly(monthly(year(), 2021, 100), 2022, 200).build();
        Evaluation evaluation = INFLATION.evaluate(statement);
        assertThat(evaluation.value()).hasValue(Rational.of(1000, 1065));
        assertThat(evaluation.notes())
                .containsExactly(
                        "consumer price index in 2022: mean of 12 monthly values",
                        "consumer price index in 2021: mean of 12 monthly values");
    }

    @Test
    void mean_withAMonthMissing_isNotReported() {
        StatementBuilder builder = year().priorMean(CPI, "100");
        for (int month = 1; month <= 11; month++) {
            builder.balance(CPI, YearMonth.of(2022, month).atEndOfMonth().toString(), "110");
        }
        assertThat(INFLATION.evaluate(builder.build()).faults())
                .containsExactly(new Fault(
                        NOT_REPORTED,
                        "consumer price index in 2022, its mean needs one value a month: 11 for 11 of 12 months,"
                                + " none for 2022-12"));
    }

    @Test
    void mean_withTwoValuesInOneMonth_isNotReported() {
        StatementBuilder builder = year().priorMean(CPI, "100").balance(CPI, "2022-01-15", "105");
        for (int month = 1; month <= 11; month++) {
            builder.balance(CPI, YearMonth.of(2022, month).atEndOfMonth().toString(), "110");
        }
        assertThat(INFLATION.evaluate(builder.build()).faults())
                .containsExactly(new Fault(
                        NOT_REPORTED,
                        "consumer price index in 2022, its mean needs one value a month: 12 for 11 of 12 months,"
                                + " none for 2022-12"));
    }

    @Test
    void mean_withoutAnyValue_isNotReported_andThePriorOneTooLittleHistory() {
        assertThat(INFLATION.evaluate(year().build()).faults())
                .containsExactly(
                        new Fault(NOT_REPORTED, "consumer price index in 2022"),
                        new Fault(TOO_LITTLE_HISTORY, "consumer price index in 2021"));
    }

    @Test
    void mean_ofDays_isAPeriodMismatch() {
        ReportingPeriod days = new ReportingPeriod(LocalDate.of(2022, 1, 10), LocalDate.of(2022, 3, 15));
        Statement statement = Statement.builder("Country", days)
                .balance(CPI, "2022-01-31", "110")
                .build();
        assertThat(mean(CPI).evaluate(statement).faults())
                .containsExactly(
                        new Fault(
                                PERIOD_MISMATCH,
                                "the mean of consumer price index needs two whole months or more, not 2022-01-10 to 2022-03-15"));
    }
}
