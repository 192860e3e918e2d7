/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        assertThatThrownBy(() -> AgingScheme.of(36_526))
                .hasMessageContaining("thresholds[1] = 36526: must be above the one before it, and at most 36,525");
        assertThatThrownBy(() -> new AgingScheme(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AgingScheme(List.of(-1, 30))).isInstanceOf(IllegalArgumentException.class);
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

    @Test
    void classes_withoutOneOfLoansNotLate() {
        AgingScheme scheme = new AgingScheme(List.of(30, 31, 90));
        assertThat(scheme.hasThreshold(0)).isFalse();
        assertThat(List.of(scheme.label(0), scheme.label(1), scheme.label(2), scheme.label(3)))
                .containsExactly("0 to 30 days", "31 days", "32 to 90 days", "more than 90 days");
    }
}
