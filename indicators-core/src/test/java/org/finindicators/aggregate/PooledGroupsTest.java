/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.DEPOSITS;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.LOANS_TO_DEPOSITS;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.ROE;
import static org.finindicators.Samples.bank;

import java.util.List;
import java.util.NoSuchElementException;
import org.finindicators.number.Rational;
import org.finindicators.report.Format;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;

class PooledGroupsTest {
    private static Statement figures(String name, String income, String opening, String closing) {
        return bank(name)
                .flow(NET_INCOME, income)
                .opening(EQUITY, opening)
                .closing(EQUITY, closing)
                .closing(LOANS, "3")
                .closing(DEPOSITS, "4")
                .build();
    }

    /** The five banks of the definitions; A and B are private. */
    private static final PooledGroups GROUPS = PooledGroups.of(
            List.of(ROE, LOANS_TO_DEPOSITS),
            List.of(
                    figures("A", "6.0", "36", "40"),
                    figures("B", "3.3", "22", "24"),
                    figures("C", "2.2", "10", "12"),
                    figures("D", "-4.0", "1", "-3"),
                    bank("E").flow(NET_INCOME, "0.4").build()),
            figures -> figures.subject().compareTo("C") < 0 ? "private" : "state");

    /** 9.3 / 61 and -1.8 / 10, together 7.5 / 71. */
    @Test
    void of_poolsByGroup() {
        assertThat(GROUPS.get("private", ROE).value()).hasValue(Rational.of(93, 610));
        assertThat(GROUPS.get("state", ROE).value()).hasValue(Rational.of(-18, 100));
        assertThat(GROUPS.whole().get(ROE).value()).hasValue(Rational.of(75, 710));
        assertThat(GROUPS.get("state", ROE).included()).isEqualTo(2);
        assertThat(GROUPS.get("state", ROE).excluded()).hasSize(1);
        assertThatThrownBy(() -> GROUPS.get("foreign", ROE))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no result of test.return-on-equity for 'foreign'; there are [private, state]");
    }

    @Test
    void table_hasAColumnForEachGroup_andSaysWhoWasLeftOut() {
        List<String> lines = GROUPS.table().as(Format.TEXT).lines().toList();
        assertThat(lines.get(0)).isEqualTo("ratio of sums             private   state    all  unit");
        assertThat(lines.get(2)).isEqualTo("Return on average equity    15.25  -18.00  10.56  % a year");
        assertThat(lines.subList(4, lines.size()))
                .anyMatch(line -> line.startsWith("Return on average equity, left out: E: not reported"))
                .hasSize(2);
    }

    @Test
    void of_aSubjectWithoutAGroup_isRefused() {
        List<Statement> banks = List.of(figures("A", "1", "2", "3"), figures("B", "1", "2", "3"));
        assertThatThrownBy(() -> PooledGroups.of(
                        List.of(ROE), banks, figures -> figures.subject().equals("B") ? null : "private"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'B' has no group");
    }

    @Test
    void table_ofAGroupWithoutAnyValue_saysWhy() {
        PooledGroups none = PooledGroups.of(
                List.of(ROE), List.of(bank("E").flow(NET_INCOME, "0.4").build()), figures -> "all banks");
        assertThat(none.toString())
                .contains("Return on average equity undefined: group too small (no subject has both parts)");
    }
}
