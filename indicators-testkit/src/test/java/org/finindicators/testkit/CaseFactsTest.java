/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Member;
import org.junit.jupiter.api.Test;

class CaseFactsTest {
    @Test
    void breakdown_withNamesAndTotal() {
        Breakdown read = CaseFacts.breakdown(List.of("North: 40", "South-East: 25.5", "total: 65.5"));
        assertThat(read.members())
                .containsExactly(
                        new Member("North", new BigDecimal("40")), new Member("South-East", new BigDecimal("25.5")));
        assertThat(read.stated()).contains(new BigDecimal("65.5"));
    }

    @Test
    void breakdown_withoutNames_callsMembersByTheirPosition() {
        assertThat(CaseFacts.breakdown(List.of("5 4 3"))).isEqualTo(Breakdown.of("5", "4", "3"));
    }

    @Test
    void breakdown_ofNoLines_hasNoMembers() {
        assertThat(CaseFacts.breakdown(List.of()).members()).isEmpty();
    }
}
