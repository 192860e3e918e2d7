/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.number.MinorUnits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgedTapeTest {
    static Stream<AgingScheme> schemes() {
        return Stream.of(
                AgingScheme.of(),
                AgingScheme.of(1),
                AgingScheme.STANDARD,
                AgingScheme.of(36_525),
                AgingScheme.of(IntStream.rangeClosed(1, 27).toArray()));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void bytes_ofATapeAreTheCellsOfItsLoans(AgingScheme scheme) {
        int last = scheme.from(scheme.classes() - 1);
        int[] days = IntStream.of(-1, 0, 1, 2, 29, 30, 31, 365, 366, last - 1, last, last + 1, Integer.MAX_VALUE)
                .filter(late -> late >= -1)
                .toArray();
        long[] balances = {0, 1, -1, Long.MAX_VALUE};
        int rows = days.length * balances.length * 4;
        int[] late = new int[rows];
        long[] balance = new long[rows];
        boolean[] renegotiated = new boolean[rows];
        boolean[] writtenOff = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            renegotiated[row] = row % 2 == 1;
            writtenOff[row] = row / 2 % 2 == 1;
            balance[row] = balances[row / 4 % balances.length];
            late[row] = days[row / 4 / balances.length];
        }
        byte[] cells = LoanTape.builder(LocalDate.of(2024, 12, 31), MinorUnits.of("JPY"), balance)
                .daysLate(late)
                .renegotiated(renegotiated)
                .writtenOff(writtenOff)
                .build()
                .aged(scheme)
                .cells();
        for (int row = 0; row < rows; row++) {
            int marks = (renegotiated[row] ? Cell.RENEGOTIATED : 0) | (writtenOff[row] ? Cell.WRITTEN_OFF : 0);
            int cell = cells[row] & 0xFF;
            assertThat(cell).isEqualTo(Cell.of(scheme, balance[row], late[row], marks));
            assertThat(cell).isLessThan(Cell.count(scheme));
        }
    }
}
