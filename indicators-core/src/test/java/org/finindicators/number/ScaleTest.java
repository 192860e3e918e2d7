/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void exponent_isThePowerOfTen() {
        assertThat(Scale.UNITS.exponent()).isZero();
        assertThat(Scale.THOUSANDS.exponent()).isEqualTo(3);
        assertThat(Scale.MILLIONS.exponent()).isEqualTo(6);
        assertThat(Scale.BILLIONS.exponent()).isEqualTo(9);
    }

    @Test
    void with_currency_readsAsAUnit() {
        assertThat(Scale.UNITS.words("USD")).isEqualTo("USD");
        assertThat(Scale.THOUSANDS.words("USD")).isEqualTo("thousand USD");
        assertThat(Scale.BILLIONS.words("")).isEqualTo("billion");
    }
}
