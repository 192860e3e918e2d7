/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.Samples.DEPOSITS;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.LOANS_TO_DEPOSITS;

import java.util.List;
import org.finindicators.indicator.Measurement;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;

class AttributionsTest {
    private static Measurement of(String subject, int year, String loans) {
        return LOANS_TO_DEPOSITS.measure(Statement.builder(subject, ReportingPeriod.year(year))
                .currency("EUR")
                .closing(LOANS, loans)
                .closing(DEPOSITS, "100")
                .build());
    }

    /** A saved table of changes is of no use without the two periods. */
    @Test
    void title_saysFromWhenToWhen() {
        Attributions changes = Attributions.between(
                List.of(of("A", 2020, "80"), of("B", 2020, "70")), List.of(of("A", 2021, "84"), of("B", 2021, "70")));
        assertThat(changes.table().title())
                .isEqualTo("Loans to deposits, change from 2020 to 2021 in percentage points");
    }

    /** Where the periods are not the same for all, the title names none. */
    @Test
    void titleOfUnlikePeriods_saysNone() {
        Attributions changes = Attributions.between(
                List.of(of("A", 2019, "80"), of("B", 2020, "70")), List.of(of("A", 2021, "84"), of("B", 2021, "70")));
        assertThat(changes.table().title()).isEqualTo("Loans to deposits, change in percentage points");
    }
}
