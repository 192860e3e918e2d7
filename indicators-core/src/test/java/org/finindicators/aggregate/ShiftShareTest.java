/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.aggregate.Pools.assertParts;
import static org.finindicators.aggregate.Pools.change;
import static org.finindicators.aggregate.Pools.lender;
import static org.finindicators.aggregate.Pools.member;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.junit.jupiter.api.Test;

class ShiftShareTest {
    /** Before A 20/100 and B 40/100, 0.3; now A 30/100 and B 150/300, 0.45. */
    private static final PooledChange TWO = change(
            List.of(lender(2020, "A", "20", "100"), lender(2020, "B", "40", "100")),
            List.of(lender(2021, "A", "30", "100"), lender(2021, "B", "150", "300")));

    private static void assertMember(PooledChange change, String name, ChangePart part, String published) {
        BigDecimal expected = new BigDecimal(published);
        BigDecimal half = BigDecimal.ONE.movePointLeft(expected.scale()).multiply(new BigDecimal("0.5"));
        assertThat(member(change, name).part(part).toDecimal()).isCloseTo(expected, within(half));
    }

    /** The example of the R package shiftshare (jironghuang): four groups, to the last printed digit. */
    @Test
    void base_ofThePublishedExample() {
        String[][] groups = {
            {"10", "40", "20", "50", ".027272727", ".02033493", ".012200957"},
            {"20", "50", "30", "70", ".006493506", ".05645933", ".004032809"},
            {"40", "60", "50", "20", ".5", "-.11164274", "-.307017544"},
            {"50", "70", "60", "50", ".154545455", "-.03930280", "-.026725906"}
        };
        List<Measurement> before = new ArrayList<>();
        List<Measurement> now = new ArrayList<>();
        for (int i = 0; i < groups.length; i++) {
            before.add(lender(2020, "group " + i, groups[i][0], groups[i][1]));
            now.add(lender(2021, "group " + i, groups[i][2], groups[i][3]));
        }
        PooledChange change = change(before, now).by(ShiftShare.BASE);
        for (int i = 0; i < groups.length; i++) {
            assertMember(change, "group " + i, ChangePart.WITHIN, groups[i][4]);
            assertMember(change, "group " + i, ChangePart.SHIFT, groups[i][5]);
            assertMember(change, "group " + i, ChangePart.DYNAMIC, groups[i][6]);
        }
        assertThat(change.part(ChangePart.WITHIN).orElseThrow().toDecimal())
                .isCloseTo(new BigDecimal(".6883117"), within(new BigDecimal("5E-8")));
        assertThat(change.part(ChangePart.SHIFT).orElseThrow().toDecimal())
                .isCloseTo(new BigDecimal("-.07415129"), within(new BigDecimal("5E-9")));
        assertThat(change.part(ChangePart.DYNAMIC).orElseThrow().toDecimal())
                .isCloseTo(new BigDecimal("-.3175097"), within(new BigDecimal("5E-8")));
        assertThat(change.change().orElseThrow().toDecimal())
                .isCloseTo(new BigDecimal(".2966507"), within(new BigDecimal("5E-8")));
    }

    @Test
    void midpoint_byHand() {
        // weights 1/2 to 1/4 and 1/2 to 3/4; 3/8 * 0.1 + 5/8 * 0.1; 0.25 (-1/4) + 0.45 (1/4)
        assertParts(TWO, "within", Rational.of(10, 100), "shift", Rational.of(5, 100));
        assertThat(member(TWO, "A").part(ChangePart.WITHIN)).isEqualTo(Rational.of(375, 10_000));
        assertThat(member(TWO, "A").part(ChangePart.SHIFT)).isEqualTo(Rational.of(-625, 10_000));
    }

    @Test
    void midpointRelative_movesTheShiftBetweenMembers_notItsSum() {
        // k = 0.375: (0.25 - k)(-1/4) = 0.03125, (0.45 - k)(1/4) = 0.01875
        PooledChange change = TWO.by(ShiftShare.MIDPOINT_RELATIVE);
        assertParts(change, "within", Rational.of(10, 100), "shift", Rational.of(5, 100));
        assertThat(member(change, "A").part(ChangePart.SHIFT)).isEqualTo(Rational.of(3125, 100_000));
        assertThat(member(change, "B").part(ChangePart.SHIFT)).isEqualTo(Rational.of(1875, 100_000));
    }

    @Test
    void base_byHand() {
        // 1/2 * 0.1 twice; 0.2 (-1/4) + 0.4 (1/4); (-1/4) 0.1 + (1/4) 0.1
        assertParts(
                TWO.by(ShiftShare.BASE),
                "within",
                Rational.of(10, 100),
                "shift",
                Rational.of(5, 100),
                "dynamic",
                Rational.ZERO);
        assertThat(member(TWO.by(ShiftShare.BASE), "A").part(ChangePart.DYNAMIC))
                .isEqualTo(Rational.of(-25, 1000));
    }

    @Test
    void baseRelative_byHand() {
        // k = 0.3: (0.2 - k)(-1/4) = 0.025, (0.4 - k)(1/4) = 0.025
        PooledChange change = TWO.by(ShiftShare.BASE_RELATIVE);
        assertThat(member(change, "A").part(ChangePart.SHIFT)).isEqualTo(Rational.of(25, 1000));
        assertThat(member(change, "B").part(ChangePart.SHIFT)).isEqualTo(Rational.of(25, 1000));
    }

    @Test
    void words_sayWhoPublishedIt() {
        assertThat(ShiftShare.MIDPOINT_RELATIVE.words()).contains("Griliches and Regev 1995");
        assertThat(ShiftShare.BASE_RELATIVE.words()).contains("Foster, Haltiwanger and Krizan 2001");
    }
}
