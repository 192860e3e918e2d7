/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The published gaps of the Bank for International Settlements are compared with in the module of the sector. */
class HodrickPrescottTest {
    private static final Offset<Double> CLOSE = Offset.offset(1e-12);

    /**
     * With lambda 1, x = y - D'(I + DD')^-1 Dy. Of 0, 0, 1: D is (1, -2, 1), DD' is 6, Dy is 1, and the last of x is 1
     * - 1/7. Of 0, 0, 0, 1: I + DD' is (7, -4; -4, 7), its inverse (7, 4; 4, 7)/33, Dy is (0, 1), and the last of x is
     * 1 - 7/33; at the third moment all was zero.
     */
    @Test
    void oneSided_byHand() {
        assertThat(HodrickPrescott.oneSided(new double[] {0, 0, 1}, 1))
                .containsExactly(new double[] {0, 0, 6.0 / 7}, CLOSE);
        assertThat(HodrickPrescott.oneSided(new double[] {0, 0, 0, 1}, 1))
                .containsExactly(new double[] {0, 0, 0, 26.0 / 33}, CLOSE);
    }

    @Test
    void oneSided_ofAStraightLine_isTheLine() {
        double[] line = new double[300];
        for (int t = 0; t < line.length; t++) {
            line[t] = 50 + 0.25 * t;
        }
        assertThat(HodrickPrescott.oneSided(line, 400_000)).containsExactly(line, Offset.offset(1e-6));
    }

    /** Without weight on smoothness the trend is the series. */
    @Test
    void oneSided_withoutSmoothing_isTheSeries() {
        double[] values = {3, -1, 4, 1, -5, 9};
        assertThat(HodrickPrescott.oneSided(values, 0)).containsExactly(values);
        assertThat(HodrickPrescott.oneSided(new double[0], 1)).isEmpty();
    }

    @Test
    void oneSided_refusesWhatIsNoNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HodrickPrescott.oneSided(new double[] {1, Double.NaN}, 1))
                .withMessage("value 2 of the series is NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HodrickPrescott.oneSided(new double[] {1}, -1))
                .withMessage("the smoothness of a trend is zero or more, not -1.0");
    }
}
