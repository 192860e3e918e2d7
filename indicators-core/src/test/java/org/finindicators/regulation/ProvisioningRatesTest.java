/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.finindicators.regulation.ProvisioningRates.FOUR_CLASSES;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.finindicators.indicator.Authority;
import org.finindicators.validation.Checks;
import org.junit.jupiter.api.Test;

class ProvisioningRatesTest {
    /** Definitions 5: 1, 20, 50 and 100 per cent. */
    @Test
    void fourClasses() {
        assertThat(FOUR_CLASSES.rate("pass")).contains(new BigDecimal("0.01"));
        assertThat(FOUR_CLASSES.rate("substandard")).contains(new BigDecimal("0.2"));
        assertThat(FOUR_CLASSES.rate("doubtful")).contains(new BigDecimal("0.5"));
        assertThat(FOUR_CLASSES.rate("loss")).contains(BigDecimal.ONE);
        assertThat(FOUR_CLASSES.rate("watch")).isEmpty();
        assertThat(FOUR_CLASSES.nonPerforming()).containsExactly("substandard", "doubtful", "loss");
        assertThat(FOUR_CLASSES.provenance()).contains("not in the paper");
        assertThat(Checks.validate(FOUR_CLASSES)).isEmpty();
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
                .isThrownBy(() -> FOUR_CLASSES.withNonPerformingPercent("loss", "100.5"))
                .withMessage("rates[loss] = 1.005: must lie between 0 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FOUR_CLASSES.withPerformingPercent("pass", "-1"))
                .withMessage("rates[pass] = -0.01: must lie between 0 and 1");
    }
}
