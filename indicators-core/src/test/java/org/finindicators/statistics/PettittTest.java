/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The printed numbers of other packages are compared with in the testkit. */
class PettittTest {
    /** All 3 x 3 pairs across the middle rise: K = 9, and p = exp(-6 x 81 / (216 + 36)) = exp(-1.928571) = 0.145356. */
    @Test
    void step_byHand() {
        Pettitt test = Pettitt.of(TimeSeries.yearly("step", 2001, "1", "2", "1", "8", "9", "8"));
        assertThat(test.k()).isEqualTo(9);
        assertThat(test.position()).hasValue(3);
        assertThat(test.oneSidedP()).isCloseTo(new BigDecimal("0.145356"), within(new BigDecimal("5E-7")));
        assertThat(test.twoSidedP()).isCloseTo(new BigDecimal("0.290712"), within(new BigDecimal("1E-6")));
        assertThat(test).hasToString("K = 9 after value 3 of 6, p = 0.291");
    }

    /** Above 1 an approximation is no probability. */
    @Test
    void twoSidedP_isAtMostOne() {
        Pettitt test = Pettitt.of(new double[] {1, 2, 1, 2});
        assertThat(test.twoSidedP()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(test.oneSidedP()).isLessThan(BigDecimal.ONE);
    }

    @Test
    void noChange_hasNoPlace() {
        assertThat(Pettitt.of(new double[0]).position()).isEmpty();
        assertThat(Pettitt.of(new double[] {5}).position()).isEmpty();
        Pettitt flat = Pettitt.of(new double[] {5, 5, 5});
        assertThat(flat.position()).isEmpty();
        assertThat(flat.oneSidedP()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(flat).hasToString("K = 0, no break");
    }

    @Test
    void zeros_areAlike() {
        assertThat(Pettitt.of(new double[] {0.0, -0.0, 0.0}).k()).isZero();
        assertThat(MannKendall.of(new double[] {0.0, -0.0, 0.0}).s()).isZero();
    }
}
