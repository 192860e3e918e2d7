/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {
    private static final Validity DECADE = Validity.from("2013-01-01").until("2022-12-31");

    @ParameterizedTest
    @CsvSource({"2012-12-31, false", "2013-01-01, true", "2022-12-31, true", "2023-01-01, false"})
    void covers_theFirstAndTheLastDay(LocalDate day, boolean inside) {
        assertThat(DECADE.covers(day)).isEqualTo(inside);
        assertThat(DECADE.remark("the rule", day).isEmpty()).isEqualTo(inside);
    }

    @Test
    void openEnds_coverEverything() {
        assertThat(Validity.always().covers(LocalDate.MIN)).isTrue();
        assertThat(Validity.always().until(LocalDate.of(2000, 1, 1)).covers(LocalDate.MIN))
                .isTrue();
        assertThat(Validity.from(LocalDate.of(2000, 1, 1)).covers(LocalDate.MAX))
                .isTrue();
    }

    @Test
    void toString_namesTheDays() {
        assertThat(DECADE).hasToString("from 2013-01-01 to 2022-12-31");
        assertThat(Validity.from("2013-01-01")).hasToString("from 2013-01-01");
        assertThat(Validity.always().until("2013-01-01")).hasToString("until 2013-01-01");
        assertThat(Validity.always()).hasToString("always");
        assertThat(DECADE.remark("the rule", LocalDate.of(2024, 12, 31)))
                .contains("not in force at 2024-12-31: the rule (from 2013-01-01 to 2022-12-31)");
    }

    @Test
    void days_mustBeInOrder() {
        assertThatThrownBy(() -> Validity.from("2013-01-01").until("2012-12-31"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("2012-12-31: must not be before the first day, 2013-01-01");
        assertThatThrownBy(() -> Validity.from("soon")).isInstanceOf(InvalidInputException.class);
    }
}
