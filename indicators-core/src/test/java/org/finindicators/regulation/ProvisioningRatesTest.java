/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.finindicators.regulation.ProvisioningRates.WORLD_BANK_1995;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.finindicators.indicator.Authority;
import org.finindicators.validation.Checks;
import org.junit.jupiter.api.Test;

class ProvisioningRatesTest {
    /** Definitions 5: 1, 20, 50 and 100 per cent. */
    @Test
    void ratesOf1995() {
        assertThat(WORLD_BANK_1995.rate("pass")).contains(new BigDecimal("0.01"));
        assertThat(WORLD_BANK_1995.rate("substandard")).contains(new BigDecimal("0.2"));
        assertThat(WORLD_BANK_1995.rate("doubtful")).contains(new BigDecimal("0.5"));
        assertThat(WORLD_BANK_1995.rate("loss")).contains(BigDecimal.ONE);
        assertThat(WORLD_BANK_1995.rate("watch")).isEmpty();
        assertThat(WORLD_BANK_1995.nonPerforming()).containsExactly("substandard", "doubtful", "loss");
        assertThat(WORLD_BANK_1995.provenance()).contains("not in the paper");
        assertThat(Checks.validate(WORLD_BANK_1995)).isEmpty();
    }

    @Test
    void validate_namesWhatIsWrong() {
        ProvisioningRates empty = ProvisioningRates.of(" ", Authority.LIBRARY, LocalDate.of(2000, 1, 1));
        assertThat(Checks.validate(empty)).hasSize(2);
        assertThat(Checks.validate(empty.withPerformingPercent("pass", "0").withNonPerformingPercent("loss", "100")))
                .hasSize(1);
    }

    @Test
    void rate_isAFraction() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORLD_BANK_1995.withNonPerformingPercent("loss", "100.5"))
                .withMessage("rates[loss] = 1.005: must lie between 0 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORLD_BANK_1995.withPerformingPercent("pass", "-1"))
                .withMessage("rates[pass] = -0.01: must lie between 0 and 1");
    }
}
