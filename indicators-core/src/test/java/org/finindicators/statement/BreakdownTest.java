/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

class BreakdownTest {
    private static void refused(ThrowingCallable call, String message) {
        assertTimeoutPreemptively(
                ofSeconds(5),
                () -> assertThatThrownBy(call)
                        .isInstanceOf(InvalidInputException.class)
                        .hasMessage(message));
    }

    @Test
    void of_texts_namesMembersByPosition() {
        assertThat(Breakdown.of("500", "300.0").members())
                .containsExactly(new Member("1", new BigDecimal("500")), new Member("2", new BigDecimal("300")));
        assertThat(Breakdown.of("500", "300", "-1").total()).isEqualTo("799");
        assertThat(new Breakdown(List.of()).total()).isEqualTo("0");
    }

    @Test
    void of_map_keepsTheOrder() {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        amounts.put("Zebra", BigDecimal.ONE);
        amounts.put("Ant", BigDecimal.TEN);
        assertThat(Breakdown.of(amounts).members()).extracting(Member::name).containsExactly("Zebra", "Ant");
    }

    @Test
    void new_copiesTheMembers() {
        List<Member> mine = new ArrayList<>(List.of(new Member("A", BigDecimal.ONE)));
        Breakdown breakdown = new Breakdown(mine);
        mine.clear();
        assertThat(breakdown.members()).hasSize(1);
        assertThatThrownBy(() -> breakdown.members().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    /** Ten banks of 0.14, 0.1 and so on may miss the whole by half a hundredth each. */
    @Test
    void contradiction_isMoreThanRounding() {
        assertThat(Breakdown.of("0.333", "0.333", "0.333").addingUpTo("1").contradiction())
                .isEmpty();
        assertThat(Breakdown.of("0.3", "0.5").addingUpTo("1").contradiction()).hasValue("members add up to 0.8, not 1");
        assertThat(Breakdown.of("30", "30", "20", "20").addingUpTo("100").contradiction())
                .isEmpty();
        assertThat(Breakdown.of("30", "30", "20", "20").addingUpTo("103").contradiction())
                .hasValue("members add up to 100, not 103");
        assertThat(Breakdown.of("0.3", "0.5").contradiction()).isEmpty();
        assertThat(Checks.validate(Breakdown.of("0.3", "0.5").addingUpTo("1")))
                .extracting(Violation::toString)
                .containsExactly("members add up to 0.8, not 1");
    }

    @Test
    void figures_thatAreNone_areRefusedWithTheirMember() {
        refused(() -> Breakdown.of("1", "much"), "member 2 = much: is not a decimal number");
        refused(() -> Breakdown.of("1", null), "member 2 = null: no value; leave out what is not reported");
        refused(() -> new Member("Bank A", null), "member Bank A = null: no value; leave out what is not reported");
        refused(
                () -> Breakdown.of(Map.of("Bank A", new BigDecimal("1E+999999999"))),
                "member Bank A = 1E+999999999: is outside 1E-40 to 1E+40");
    }
}
