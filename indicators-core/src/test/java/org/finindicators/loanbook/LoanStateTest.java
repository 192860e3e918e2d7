/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoanStateTest {
    private static final AgingScheme SCHEME = AgingScheme.of(30, 90);

    @Test
    void states_areTheClassesAndTheOthers() {
        assertThat(SCHEME.states()).hasSize(4 + 5).doesNotHaveDuplicates().startsWith(LoanState.NOT_LATE);
        assertThat(SCHEME.states().stream().map(SCHEME::label))
                .containsExactly(
                        "not late",
                        "1 to 30 days",
                        "31 to 90 days",
                        "more than 90 days",
                        "days late not known",
                        "nothing outstanding",
                        "balance below zero",
                        "written off",
                        "not in the book");
    }

    @Test
    void stateAt_isTheClassOfTheDays() {
        List<LoanState> states = SCHEME.states();
        assertThat(SCHEME.stateAt(0)).isSameAs(LoanState.NOT_LATE);
        assertThat(SCHEME.stateAt(30)).isEqualTo(states.get(1)).hasSameHashCodeAs(states.get(1));
        assertThat(SCHEME.stateAt(31)).isEqualTo(states.get(2)).isNotEqualTo(states.get(1));
        assertThat(SCHEME.stateAt(91)).hasToString("class 3 of days late");
        assertThat(SCHEME.stateAt(91).ageClass()).hasValue(3);
        assertThat(LoanState.WRITTEN_OFF.ageClass()).isEmpty();
        assertThat(LoanState.WRITTEN_OFF).isNotEqualTo(LoanState.SETTLED);
    }
}
