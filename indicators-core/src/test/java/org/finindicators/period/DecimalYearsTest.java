/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.finindicators.number.Rational;
import org.junit.jupiter.api.Test;

/** Lengths that are counted by hand. */
class DecimalYearsTest {
    private static Rational between(String from, String to) {
        return DecimalYears.between(LocalDate.parse(from), LocalDate.parse(to));
    }

    /** Six months from the end of June to the end of December, and back; 184 of 365 days would be more. */
    @Test
    void endsOfMonths_areWholeMonthsApart() {
        assertThat(between("2020-06-30", "2020-12-31")).isEqualTo(Rational.of(1, 2));
        assertThat(between("2020-12-31", "2020-06-30")).isEqualTo(Rational.of(-1, 2));
        assertThat(between("2019-02-28", "2020-02-29")).isEqualTo(Rational.ONE);
    }

    /** From the middle of April, 15/30 of it, to the end of May: half a month and a month. A day of June is 1/30. */
    @Test
    void days_arePartsOfTheirMonth() {
        assertThat(between("2021-04-15", "2021-05-31")).isEqualTo(Rational.of(3, 24));
        assertThat(between("2021-05-31", "2021-06-01")).isEqualTo(Rational.of(1, 360));
        assertThat(between("2021-03-15", "2024-03-15")).isEqualTo(Rational.of(3));
    }

    /** 46 days from 15 April are a month and a half, of which the nearest whole number above is 2. */
    @Test
    void months_areTheNearest() {
        assertThat(DecimalYears.months(LocalDate.of(2021, 4, 15), LocalDate.of(2021, 5, 31)))
                .isEqualTo(2);
        assertThat(DecimalYears.months(LocalDate.of(2021, 4, 15), LocalDate.of(2021, 5, 29)))
                .isEqualTo(1);
    }
}
