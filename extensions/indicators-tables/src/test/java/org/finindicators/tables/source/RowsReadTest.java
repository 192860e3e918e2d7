/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

class RowsReadTest {
    private static RowsRead read(int faults, int unbound) {
        return new RowsRead(
                "banks.csv",
                "row",
                1234,
                faults,
                IntStream.range(0, faults)
                        .mapToObj(at ->
                                new Violation("banks.csv, line " + (at + 2) + ", equity", "n/a", "is not a number"))
                        .toList(),
                IntStream.range(0, unbound)
                        .mapToObj(at -> "a column with a long name, number " + at)
                        .toList());
    }

    @Test
    void nothingWrong_isOneLine() {
        assertThat(read(0, 0)).hasToString("banks.csv: 1,234 rows read, 0 refused");
        assertThat(read(0, 0).caveat()).isEmpty();
    }

    @Test
    void faults_areTheFirstFive_andTheOthersAreCounted() {
        assertThat(read(1, 0).lines())
                .containsExactly(
                        "banks.csv: 1,234 rows read, 1 refused",
                        "1 fault:",
                        "  banks.csv, line 2, equity = n/a: is not a number");
        assertThat(read(7, 0).lines()).hasSize(7).contains("7 faults, the first of them (violations() lists all):");
        assertThat(read(7, 0).caveat()).isEqualTo("banks.csv: 7 of 1,234 rows were refused");
        assertThat(read(1, 0).caveat()).isEqualTo("banks.csv: 1 of 1,234 rows was refused");
    }

    @Test
    void longSentences_goOnOnTheNextLine_andNothingIsWiderThanEighty() {
        RowsRead many = read(3, 20);
        assertThat(String.join(" ", many.lines()).replaceAll(" +", " "))
                .contains("number 11 and 8 others, which unbound() lists")
                .doesNotContain("number 12");
        assertThat(many.lines()).allMatch(line -> line.length() <= 80);
        RowsRead unbroken = new RowsRead("x".repeat(200), "row", 1, 0, Collections.emptyList(), List.of());
        assertThat(unbroken.lines())
                .startsWith(
                        "x".repeat(80), "    " + "x".repeat(76), "    " + "x".repeat(44) + ": 1 row read, 0 refused");
    }
}
