/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Against integrals that are known in closed form. */
class QuadratureTest {
    @Test
    void integral_polynomial() {
        assertThat(Quadrature.integral(x -> x * x * x - 2 * x, -1, 3)).isCloseTo(20 - 8.0, within(1e-12));
    }

    @Test
    void integral_ofSine() {
        assertThat(Quadrature.integral(Math::sin, 0, Math.PI)).isCloseTo(2, within(1e-13));
    }

    @Test
    void integral_ofALogarithmThatIsInfiniteAtAnEnd() {
        assertThat(Quadrature.integral(Math::log, 0, 1)).isCloseTo(-1, within(1e-13));
        assertThat(Quadrature.integral(x -> Math.log1p(-x), 0, 1)).isCloseTo(-1, within(1e-13));
    }

    @Test
    void integral_ofARoot() {
        assertThat(Quadrature.integral(x -> Math.sqrt(1 - x * x), 0, 1)).isCloseTo(Math.PI / 4, within(1e-13));
        assertThat(Quadrature.integral(x -> 1 / Math.sqrt(x), 0, 1)).isCloseTo(2, within(1e-12));
    }

    @Test
    void integral_overNothingIsZero() {
        assertThat(Quadrature.integral(x -> 1, 2, 2)).isZero();
        assertThat(Quadrature.integral(x -> 1, 3, 2)).isZero();
    }
}
