/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import net.jqwik.time.api.constraints.YearMonthRange;
import org.finindicators.number.Rational;

class ReportingPeriodProperties {
    @Property
    void previous_ofWholeMonths_adjoinsAndIsAsLong(
            @ForAll @YearMonthRange(min = "1900-01", max = "2100-12") YearMonth first,
            @ForAll @IntRange(min = 1, max = 60) int months) {
        ReportingPeriod period = new ReportingPeriod(
                first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
        ReportingPeriod previous = period.previous();
        assertThat(period.months()).isEqualTo(months);
        assertThat(previous.isWholeMonths()).isTrue();
        assertThat(previous.months()).isEqualTo(months);
        assertThat(previous.closing()).isEqualTo(period.opening());
        assertThat(previous.years()).isEqualTo(period.years());
    }

    @Property
    void previous_ofFiscalMonths_adjoinsAndIsAsLong(
            @ForAll @YearMonthRange(min = "1900-01", max = "2100-12") YearMonth first,
            @ForAll @IntRange(min = 2, max = 28) int day,
            @ForAll @IntRange(min = 1, max = 60) int months) {
        LocalDate start = first.atDay(day);
        ReportingPeriod period =
                new ReportingPeriod(start, start.plusMonths(months).minusDays(1));
        ReportingPeriod previous = period.previous();
        assertThat(period.months()).isEqualTo(months);
        assertThat(previous.months()).isEqualTo(months);
        assertThat(previous.closing()).isEqualTo(period.opening());
        assertThat(previous.years()).isEqualTo(period.years()).isEqualTo(Rational.of(months, 12));
    }

    @Property
    void parse_readsWhatIsPrinted(
            @ForAll @DateRange(min = "0001-01-01", max = "9990-12-31") LocalDate start,
            @ForAll @IntRange(max = 800) int more) {
        ReportingPeriod days = new ReportingPeriod(start, start.plusDays(more));
        YearMonth first = YearMonth.from(start);
        ReportingPeriod months =
                new ReportingPeriod(first.atDay(1), first.plusMonths(more % 40).atEndOfMonth());
        assertThat(ReportingPeriod.parse(days.toString())).isEqualTo(days);
        assertThat(ReportingPeriod.parse(months.toString())).isEqualTo(months);
    }

    @Property
    void previous_ofDays_adjoins(
            @ForAll @DateRange(min = "1900-01-02", max = "2100-12-31") LocalDate start,
            @ForAll @IntRange(max = 800) int more) {
        ReportingPeriod period = new ReportingPeriod(start, start.plusDays(more));
        ReportingPeriod previous = period.previous();
        assertThat(previous.end().plusDays(1)).isEqualTo(start);
        if (!period.isWholeMonths()) {
            assertThat(previous.days()).isEqualTo(period.days()).isEqualTo(more + 1L);
            assertThat(period.years()).isEqualTo(Rational.of(more + 1L, 365));
        }
    }
}
