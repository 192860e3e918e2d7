/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

class SourceFaultsTest {
    private final SourceFaults faults = new SourceFaults(CsvSource.of(Path.of("a.csv")));

    @Test
    void fault_hasItsPlaceSubjectAndValue() {
        faults.count();
        faults.add(394, "equity", "Bank 40", "n/a", "is not a number");
        faults.add(394, new Violation("assets[2021]", "-5", "must not be negative", "Bank 40"));
        faults.add("header", "x", "is not known");
        faults.add("", "", "breaks off");
        assertThat(faults.violations())
                .extracting(Violation::toString)
                .containsExactly(
                        "Bank 40, a.csv, line 394, equity = n/a: is not a number",
                        "Bank 40, a.csv, line 394, assets[2021] = -5: must not be negative",
                        "a.csv, header = x: is not known",
                        "a.csv: breaks off");
        assertThat(faults).hasToString("a.csv: 1 rows read, 1 refused, 4 faults");
    }

    @Test
    void row_isRefusedOnce_inWhateverOrderItsFaultsAreFound() {
        for (long row : new long[] {5, 7, 5, 7, 5_000_000_000L}) {
            faults.add(row, "", "", "", "wrong");
        }
        assertThat(faults.refused()).isEqualTo(3);
    }

    @Test
    void faultsBeyondTheMost_areCounted_andLongTextsCut() {
        String cell = "x".repeat(1_000_000);
        for (int row = 0; row < SourceFaults.MOST + 5; row++) {
            faults.add(row, "", "", cell, "wrong");
        }
        List<Violation> all = faults.violations();
        assertThat(all).hasSize(SourceFaults.MOST + 1);
        assertThat(all.get(0).value()).hasSize(303).endsWith("...");
        assertThat(all.get(SourceFaults.MOST)).hasToString("a.csv: and 5 more faults, which are counted only");
        assertThat(faults.refused()).isEqualTo(SourceFaults.MOST + 5);
    }

    @Test
    void suggestions_areBounded() {
        for (int i = 0; i < 150; i++) {
            faults.addUnknown("header", "asets", List.of("assets"), "is not known");
        }
        assertThat(faults.violations())
                .filteredOn(one -> one.message().endsWith("did you mean assets?"))
                .hasSize(100);
    }
}
