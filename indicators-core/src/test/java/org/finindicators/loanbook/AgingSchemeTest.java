/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.finindicators.number.MinorUnits;
import org.finindicators.regulation.DaysLateBucket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgingSchemeTest {
    static Stream<AgingScheme> schemes() {
        return Stream.of(
                AgingScheme.of(),
                AgingScheme.of(1),
                AgingScheme.STANDARD,
                AgingScheme.of(36_525),
                AgingScheme.of(IntStream.rangeClosed(1, 27).toArray()));
    }

    @Test
    void thresholds_areSortedAndBeginWithZero() {
        assertThat(AgingScheme.of(90, 30, 30, 0).thresholds()).containsExactly(0, 30, 90);
        assertThat(AgingScheme.of(30).and(7, 30)).isEqualTo(AgingScheme.of(7, 30));
        assertThat(AgingScheme.STANDARD.hasThreshold(90)).isTrue();
        assertThat(AgingScheme.STANDARD.hasThreshold(91)).isFalse();
    }

    @Test
    void bounds_areHeld() {
        assertThat(AgingScheme.of(IntStream.rangeClosed(1, 27).toArray()).classes())
                .isEqualTo(AgingScheme.MOST_CLASSES);
        int[] many = IntStream.rangeClosed(1, 28).toArray();
        assertThatThrownBy(() -> AgingScheme.of(many)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AgingScheme.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AgingScheme.of(36_526)).hasMessageContaining("stay within 36525 days");
        assertThatThrownBy(() -> new AgingScheme(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AgingScheme(List.of(30))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AgingScheme(List.of(0, 30, 30))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void classes_coverAllDaysOnce(AgingScheme scheme) {
        for (int number = 0; number < scheme.classes(); number++) {
            assertThat(scheme.classOf(scheme.from(number))).isEqualTo(number);
            assertThat(scheme.classOf(scheme.to(number))).isEqualTo(number);
            if (number > 0) {
                assertThat(scheme.from(number)).isEqualTo(scheme.to(number - 1) + 1);
            }
        }
        assertThat(scheme.to(scheme.classes() - 1)).isEqualTo(DaysLateBucket.OPEN);
        assertThat(scheme.label(0)).isEqualTo("not late");
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
