/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.finindicators.validation.Checks;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessRuleTest {
    /** Calendar days; the first two rows are the trap of "over 30 days", the leap day of 2024 is one of the days. */
    @ParameterizedTest
    @CsvSource({
        "2024-12-01, 2024-12-31, 0, 30",
        "2024-11-30, 2024-12-31, 0, 31",
        "2024-02-28, 2024-03-01, 0, 2",
        "2023-02-28, 2023-03-01, 0, 1",
        "2024-02-29, 2025-02-28, 0, 365",
        "2024-12-31, 2024-12-31, 0, 0",
        "2025-01-01, 2024-12-31, 0, 0",
        "2024-12-01, 2024-12-31, 29, 30",
        "2024-12-01, 2024-12-31, 30, 0",
        "2024-12-01, 2024-12-31, -1, 30",
        "2025-01-01, 2024-12-31, -1, 0",
        "-999999999-01-01, +999999999-12-31, 0, 730484999633",
    })
    void daysLate_countsCalendarDays(LocalDate due, LocalDate asOf, int grace, long days) {
        assertThat(LatenessRule.ANY_PART.withGrace(grace).daysLate(due, asOf)).isEqualTo(days);
        assertThat(LatenessRule.PRINCIPAL.withGrace(grace).daysLate(due, asOf)).isEqualTo(days);
    }

    @Test
    void validate_refusesNegativeGrace() {
        assertThat(Checks.validate(LatenessRule.ANY_PART)).isEmpty();
        assertThat(Checks.validate(LatenessRule.PRINCIPAL.withGrace(-1)))
                .isEqualTo(List.of(new Violation("graceDays", "-1", "must not be negative")));
    }
}
