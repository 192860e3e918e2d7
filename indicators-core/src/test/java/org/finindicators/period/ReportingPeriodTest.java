/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {
    @Test
    void opening_ofAYear_isTheDayBefore() {
        ReportingPeriod year = ReportingPeriod.year(2021);
        assertThat(year.opening()).isEqualTo("2020-12-31");
        assertThat(year.closing()).isEqualTo("2021-12-31");
    }

    @Test
    void yearToQuarter_startsInJanuary() {
        assertThat(ReportingPeriod.yearToQuarter(2021, 3))
                .isEqualTo(new ReportingPeriod(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 9, 30)));
        assertThat(ReportingPeriod.quarter(2021, 3).start()).isEqualTo("2021-07-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-12-31, 2012-01-01",
        "2012-03-31, 2011-04-01",
        "2012-02-29, 2011-03-01",
        "2013-02-28, 2012-03-01",
        "2012-07-15, 2011-07-16"
    })
    void yearTo_isTwelveMonths(String end, String start) {
        ReportingPeriod year = ReportingPeriod.yearTo(end);
        assertThat(year.start()).isEqualTo(start);
        assertThat(year.closing()).isEqualTo(end);
        assertThat(year.months()).isEqualTo(12);
        assertThat(ReportingPeriod.yearTo(LocalDate.parse(end))).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-01-01, 2021-12-31",
        "0021, 0021-01-01, 0021-12-31",
        "2021-Q3, 2021-07-01, 2021-09-30",
        "2021 Q3, 2021-07-01, 2021-09-30",
        "2021Q3, 2021-07-01, 2021-09-30",
        "2021-S1, 2021-01-01, 2021-06-30",
        "2021-S2, 2021-07-01, 2021-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2021-01 to 2021-09, 2021-01-01, 2021-09-30",
        "2020-04 to 2021-03, 2020-04-01, 2021-03-31",
        "2020-02-15 to 2020-03-14, 2020-02-15, 2020-03-14",
        "'  2021 ', 2021-01-01, 2021-12-31"
    })
    void parse_readsWhatStatisticsAndThisLibraryWrite(String text, LocalDate start, LocalDate end) {
        assertThat(ReportingPeriod.parse(text)).isEqualTo(new ReportingPeriod(start, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "21",
                "20211",
                "2021-Q5",
                "2021-Q0",
                "2021-S3",
                "2021-13",
                "2021-2",
                "03/2021",
                "2021/22",
                "FY2021",
                "2021-12-31",
                "2021-01 to",
                "2021-01 to 2021-02-28",
                "2021-01-01 to 2021-02",
                "2021-02-30 to 2021-03-01",
                "2021 to 2022",
                "\u0662\u0660\u0662\u0661",
                ""
            })
    void parse_refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> ReportingPeriod.parse(text))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations())
                                .containsExactly(new Violation(
                                        "",
                                        text,
                                        "is not a period like 2021, 2021-Q3, 2021-S1, 2021-03 or 2021-01 to"
                                                + " 2021-09")));
    }

    @Test
    void parse_refusesWhatEndsBeforeItStarts() {
        assertThatThrownBy(() -> ReportingPeriod.parse("2021-02 to 2021-01"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("2021-02 to 2021-01: is not a period: a period from 2021-02-01 to 2021-01-31 ends before"
                        + " it starts");
        assertThatThrownBy(() -> ReportingPeriod.parse("0000"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is outside the years 1 to 9999");
    }

    @Test
    void year_ofTwoDigits_isPrintedWithFour() {
        assertThat(ReportingPeriod.year(21)).hasToString("0021");
        assertThat(ReportingPeriod.quarter(987, 2)).hasToString("0987 Q2");
    }

    /** 28 February of a leap year is not the end of a month; 365 days are a year. */
    @Test
    void yearTo_aDayBeforeTheLeapDay_isAYearOfDays() {
        assertThat(ReportingPeriod.yearTo("2012-02-28").years()).isEqualTo(Rational.ONE);
    }

    @Test
    void yearTo_noDate_isRefused() {
        assertThatThrownBy(() -> ReportingPeriod.yearTo("2012-02-30"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("2012-02-30");
    }

    @Test
    void quarter_five_isRefused() {
        assertThatThrownBy(() -> ReportingPeriod.quarter(2021, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no quarter 5, they are 1 to 4");
        assertThatThrownBy(() -> ReportingPeriod.yearToQuarter(2021, 0))
                .hasMessage("there is no quarter 0, they are 1 to 4");
    }

    @Test
    void new_endBeforeStart_isRefused() {
        assertThatThrownBy(() -> new ReportingPeriod(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 1, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a period from 2021-02-01 to 2021-01-31 ends before it starts");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2021-12-31, 12, 12",
        "2021-01-01, 2021-03-31, 3, 12",
        "2020-11-01, 2021-07-31, 9, 12",
        "2020-02-01, 2020-02-29, 1, 12",
        "2021-01-01, 2021-04-15, 105, 365",
        "2020-07-16, 2021-07-15, 12, 12",
        "2021-01-16, 2021-04-15, 3, 12",
        "2020-01-02, 2021-01-02, 367, 365",
        "2020-02-29, 2021-02-28, 366, 365"
    })
    void years_areMonthsOver12OrDaysOver365(LocalDate start, LocalDate end, long above, long below) {
        assertThat(new ReportingPeriod(start, end).years()).isEqualTo(Rational.of(above, below));
    }

    @Test
    void new_outsideTheYears1To9999_isRefused() {
        assertThatThrownBy(() -> new ReportingPeriod(LocalDate.MIN, LocalDate.of(2021, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a period from -999999999-01-01 to 2021-01-01 is outside the years 1 to 9999");
        assertThatThrownBy(() -> new ReportingPeriod(LocalDate.of(2021, 1, 1), LocalDate.MAX))
                .hasMessageEndingWith("is outside the years 1 to 9999");
    }

    @Test
    void months_ofDays_isRefused() {
        ReportingPeriod days = new ReportingPeriod(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 15));
        assertThat(days.isWholeMonths()).isFalse();
        assertThatThrownBy(days::months)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("2021-01-01 to 2021-04-15 does not consist of whole months");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2021-12-31, 2021",
        "2021-07-01, 2021-09-30, 2021 Q3",
        "2021-02-01, 2021-04-30, 2021-02 to 2021-04",
        "2021-03-01, 2021-03-31, 2021-03",
        "2021-01-01, 2021-09-30, 2021-01 to 2021-09",
        "2020-07-01, 2021-06-30, 2020-07 to 2021-06",
        "2020-07-16, 2021-07-15, 2020-07-16 to 2021-07-15",
        "2021-01-01, 2021-04-15, 2021-01-01 to 2021-04-15"
    })
    void toString_isTheShortestUsualName(LocalDate start, LocalDate end, String name) {
        assertThat(new ReportingPeriod(start, end)).hasToString(name);
    }

    @ParameterizedTest
    @CsvSource({"2020-12-30, false", "2020-12-31, true", "2021-06-30, true", "2021-12-31, true", "2022-01-01, false"})
    void covers_isFromOpeningToClosing(LocalDate date, boolean covered) {
        assertThat(ReportingPeriod.year(2021).covers(date)).isEqualTo(covered);
    }

    @Test
    void compareTo_ordersByStartThenEnd() {
        assertThat(ReportingPeriod.quarter(2021, 1))
                .isLessThan(ReportingPeriod.year(2021))
                .isGreaterThan(ReportingPeriod.year(2020));
    }

    @Test
    void month_ofFebruary_endsOnItsLastDay() {
        assertThat(ReportingPeriod.month(YearMonth.of(2020, 2)).end()).isEqualTo("2020-02-29");
    }

    @Test
    void hasPrevious_endsAtTheYearOne() {
        assertThat(ReportingPeriod.year(2).hasPrevious()).isTrue();
        assertThat(ReportingPeriod.year(1).hasPrevious()).isFalse();
        assertThat(ReportingPeriod.quarter(1, 2).hasPrevious()).isTrue();
        assertThatThrownBy(() -> ReportingPeriod.year(1).previous()).isInstanceOf(IllegalArgumentException.class);
    }
}
