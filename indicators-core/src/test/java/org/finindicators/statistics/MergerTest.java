/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.number.Rational;
import org.finindicators.regulation.MergerGuidelines;
import org.finindicators.regulation.MergerGuidelines.Judgement;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Member;
import org.junit.jupiter.api.Test;

class MergerTest {
    /** Definitions, macro-sector-real 2.4: 1540 before any merger. */
    private static final Breakdown NINE = Breakdown.of("25", "20", "15", "10", "8", "7", "6", "5", "4");

    private static Merger.Effect outcome(Breakdown breakdown, String... names) {
        return (Merger.Effect) Merger.of(breakdown, names);
    }

    private static void assertUndecided(Merger merger, Reason reason, String detail) {
        assertThat(merger).isEqualTo(new Merger.Undecided(new Fault(reason, detail)));
    }

    /** Published and recomputed (definitions 2.4): the two smallest, 1580; the two largest, 2540. */
    @Test
    void of_publishedVectors() {
        Merger.Effect smallest = outcome(NINE, "8", "9");
        assertThat(smallest.before()).isEqualTo(Rational.of(1540));
        assertThat(smallest.after()).isEqualTo(Rational.of(1580));
        assertThat(smallest.rise()).isEqualTo(Rational.of(40));
        assertThat(smallest.share()).isEqualTo(Rational.of(9, 100));

        Merger.Effect largest = outcome(NINE, "1", "2");
        assertThat(largest.after()).isEqualTo(Rational.of(2540));
        assertThat(largest.rise()).isEqualTo(Rational.of(1000));
        assertThat(largest.share()).isEqualTo(Rational.of(45, 100));
        assertThat(largest).hasToString("HHI 1,540 -> 2,540 points (+1,000), share after the merger 45.00 %");
    }

    /** By hand: (25 + 20 + 15) squared is 3600, their squares 625 + 400 + 225 = 1250; 1540 - 1250 + 3600. */
    @Test
    void of_threeMembers() {
        Merger.Effect three = outcome(NINE, "3", "1", "2");
        assertThat(three.after()).isEqualTo(Rational.of(3890));
        assertThat(three.merging()).containsExactly("3", "1", "2");
    }

    @Test
    void of_everyCaseThatCannotBeDecided() {
        assertUndecided(Merger.of(NINE, "1"), Reason.GROUP_TOO_SMALL, "a merger needs two members, 1 named");
        assertUndecided(Merger.of(NINE), Reason.GROUP_TOO_SMALL, "a merger needs two members, 0 named");
        assertUndecided(Merger.of(NINE, "1", "1"), Reason.OUT_OF_DOMAIN, "'1' is named twice");
        assertUndecided(
                Merger.of(NINE, "1", "Alpha"),
                Reason.NOT_REPORTED,
                "no member 'Alpha', there are 1, 2, 3, 4, 5, 6, 7, 8, 9");
        assertUndecided(
                Merger.of(Breakdown.of(Map.of()), "1", "2"), Reason.NOT_REPORTED, "no member '1', there are none");
        assertUndecided(
                Merger.of(Breakdown.of("-1", "2"), "1", "2"), Reason.OUT_OF_DOMAIN, "1 -1: must not be negative");
        assertUndecided(Merger.of(Breakdown.of("0", "0"), "1", "2"), Reason.ZERO_DENOMINATOR, "total 0");
        assertUndecided(
                Merger.of(Breakdown.of("60", "30").addingUpTo("100"), "1", "2"),
                Reason.INCONSISTENT_STATEMENT,
                "members add up to 90, not 100");
        Breakdown twins = new Breakdown(List.of(
                new Member("A", BigDecimal.ONE), new Member("A", BigDecimal.TEN), new Member("B", BigDecimal.ONE)));
        assertUndecided(Merger.of(twins, "A", "B"), Reason.INCONSISTENT_STATEMENT, "2 members bear the name 'A'");
        assertThat(Merger.of(twins, "C", "B"))
                .hasToString("merger undefined: not reported (no member 'C', there are A, A, B)");
    }

    @Test
    void of_tellsTenOfManyNames() {
        Breakdown twelve = Breakdown.of("1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1");
        assertUndecided(
                Merger.of(twelve, "1", "13"),
                Reason.NOT_REPORTED,
                "no member '13', there are 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more");
    }

    @Test
    void of_aHundredThousandMembersAndNames() {
        List<Member> members = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            names.add("bank " + i);
            members.add(new Member("bank " + i, BigDecimal.valueOf(i + 1L)));
        }
        Breakdown breakdown = new Breakdown(members);
        Merger.Effect all = (Merger.Effect) assertTimeout(Duration.ofSeconds(10), () -> Merger.of(breakdown, names));
        assertThat(all.after()).isEqualTo(Rational.of(10_000));
        assertThat(all.share()).isEqualTo(Rational.ONE);
    }

    /** The nine banks under the guidelines of three decades. */
    @Test
    void outcome_isJudgedByGuidelines() {
        Merger.Effect largest = outcome(NINE, "1", "2");
        for (MergerGuidelines guidelines :
                List.of(MergerGuidelines.US_1992, MergerGuidelines.US_2010, MergerGuidelines.US_2023)) {
            assertThat(guidelines.judge(largest)).isEqualTo(Judgement.PRESUMED_HARMFUL);
        }
        Merger.Effect smallest = outcome(NINE, "8", "9");
        assertThat(MergerGuidelines.US_1992.judge(smallest)).isEqualTo(Judgement.NO_CONCERN);
    }
}
