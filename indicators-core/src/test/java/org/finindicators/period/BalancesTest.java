/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalancesTest {
    private static Balances at(String... dates) {
        SortedMap<LocalDate, BigDecimal> byDate = new TreeMap<>();
        Stream.of(dates).forEach(date -> byDate.put(LocalDate.parse(date), BigDecimal.TEN));
        return Balances.of(byDate);
    }

    @Test
    void during_year_takesTheOpeningBalanceToo() {
        Balances quarterly =
                at("2020-09-30", "2020-12-31", "2021-03-31", "2021-06-30", "2021-09-30", "2021-12-31", "2022-03-31");
        Balances year = quarterly.during(ReportingPeriod.year(2021));
        assertThat(year.size()).isEqualTo(5);
        assertThat(Averaging.of(year.byDate().keySet())).hasToString("mean of 5 quarterly balances");
        assertThat(quarterly.inside(ReportingPeriod.year(2021)).size()).isEqualTo(4);
    }

    @Test
    void at_otherDate_isNothing() {
        assertThat(at("2021-12-31").at(LocalDate.parse("2021-12-30"))).isEmpty();
        assertThat(at("2021-12-31").at(LocalDate.parse("2021-12-31"))).hasValue(BigDecimal.TEN);
        assertThat(Balances.NONE.size()).isZero();
    }

    @Test
    void of_copies() {
        SortedMap<LocalDate, BigDecimal> mine = new TreeMap<>();
        mine.put(LocalDate.parse("2021-12-31"), BigDecimal.TEN);
        Balances balances = Balances.of(mine);
        mine.put(LocalDate.parse("2022-12-31"), BigDecimal.ONE);
        assertThat(balances).isEqualTo(at("2021-12-31")).hasSameHashCodeAs(at("2021-12-31"));
        assertThat(balances).hasToString("{2021-12-31=10}");
        assertThatThrownBy(() -> balances.byDate().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-31 2021-12-31, mean of the opening and the closing balance",
        "2021-12-31, a single balance",
        "2021-01-30 2021-01-31 2021-02-01, mean of 3 daily balances",
        "2020-12-31 2021-01-31 2021-02-28 2021-03-31, mean of 4 monthly balances",
        "2020-12-31 2021-06-30 2021-12-31, mean of 3 half-yearly balances",
        "2019-12-31 2020-12-31 2021-12-31, mean of 3 yearly balances",
        "2021-01-07 2021-01-14 2021-01-21, mean of 3 weekly balances",
        "2020-12-31 2021-03-31 2021-12-31, mean of 3 unevenly spaced balances"
    })
    void averaging_namesPointsAndSpacing(String dates, String words) {
        assertThat(Averaging.of(at(dates.split(" ")).byDate().keySet())).hasToString(words);
    }
}
