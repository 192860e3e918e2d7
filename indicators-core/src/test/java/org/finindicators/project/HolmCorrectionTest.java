/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HolmCorrectionTest {
    /** Reference values of MultipleTesting.jl, which are those of p.adjust of R. */
    @Test
    void adjusted_isAsPublished() {
        assertThat(HolmCorrection.adjusted(new double[] {0.0, 0.0001, 0.001, 0.01, 0.05, 0.1, 0.2, 0.4, 0.75, 1.0}))
                .containsExactly(new double[] {0.0, 9e-4, 8e-3, 0.07, 0.3, 0.5, 0.8, 1.0, 1.0, 1.0}, within(1e-12));
    }

    /** As above, with ties. */
    @Test
    void adjusted_isAsPublished_withTies() {
        assertThat(HolmCorrection.adjusted(new double[] {0.0001, 0.0001, 0.001, 0.01, 0.05, 0.1, 0.1, 0.4, 0.75, 1.0}))
                .containsExactly(new double[] {0.001, 0.001, 0.008, 0.07, 0.3, 0.5, 0.5, 1.0, 1.0, 1.0}, within(1e-12));
    }

    /** Wikipedia, Holm-Bonferroni method: of 0.01, 0.04, 0.03 and 0.005 the first and the last are rejected at 0.05. */
    @Test
    void adjusted_keepsThePlaces() {
        assertThat(HolmCorrection.adjusted(new double[] {0.01, 0.04, 0.03, 0.005}))
                .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-12));
    }

    @Test
    void adjusted_leavesASingleLookAlone() {
        assertThat(HolmCorrection.adjusted(new double[] {0.04})).containsExactly(0.04);
        assertThat(HolmCorrection.adjusted(new double[0])).isEmpty();
    }
}
