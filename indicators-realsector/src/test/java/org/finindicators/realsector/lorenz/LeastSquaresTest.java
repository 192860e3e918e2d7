/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LeastSquaresTest {
    /**
     * By hand: y = 1, 3, 2, 5 over x = 0, 1, 2, 3; slope 5.5/5, constant 2.75 - 1.1 x 1.5, residuals -.1, .8, -1.3, .6.
     */
    @Test
    void fit_ofALine() {
        LeastSquares fit = LeastSquares.fit(new double[][] {{1, 0}, {1, 1}, {1, 2}, {1, 3}}, new double[] {1, 3, 2, 5})
                .orElseThrow();
        assertThat(fit.coefficients()[0]).isCloseTo(1.1, within(1e-14));
        assertThat(fit.coefficients()[1]).isCloseTo(1.1, within(1e-14));
        double variance = (.01 + .64 + 1.69 + .36) / 2;
        assertThat(fit.standardErrors()[0]).isCloseTo(Math.sqrt(variance * (1 / 4.0 + 2.25 / 5)), within(1e-14));
        assertThat(fit.standardErrors()[1]).isCloseTo(Math.sqrt(variance / 5), within(1e-14));
    }

    @Test
    void fit_columnsThatDependOnOthersDetermineNothing() {
        assertThat(LeastSquares.fit(new double[][] {{1, 2}, {2, 4}, {3, 6}}, new double[] {1, 2, 3}))
                .isEmpty();
        assertThat(LeastSquares.fit(new double[][] {{0, 2}, {0, 4}, {0, 6}}, new double[] {1, 2, 3}))
                .isEmpty();
    }

    @Test
    void fit_infiniteColumnsDetermineNothing() {
        assertThat(LeastSquares.fit(new double[][] {{Double.NEGATIVE_INFINITY}, {4}, {6}}, new double[] {1, 2, 3}))
                .isEmpty();
    }
}
