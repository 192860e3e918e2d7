/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Optional;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

class ClientExposureTest {
    private static final ClientExposure MILL = ClientExposure.of("Mill", "10");

    @Test
    void partOffTheBalanceSheet_isWithinTheWhole() {
        assertThat(Checks.validate(MILL.withOffBalanceAmount("10"))).isEmpty();
        assertThat(Checks.validate(MILL.withOffBalanceAmount("10.5")))
                .containsExactly(new Violation("offBalanceAmount", "10.5", "must not exceed the exposure, 10"));
    }

    @Test
    void with_doesNotDependOnOrder() {
        assertThat(MILL.withOffBalanceAmount("4")
                        .withGroup("Valley")
                        .withMitigatedAmount("6")
                        .withKind("bond"))
                .isEqualTo(MILL.withKind("bond")
                        .withMitigatedAmount(BigDecimal.valueOf(6))
                        .withGroup("Valley")
                        .withOffBalanceAmount(BigDecimal.valueOf(4)))
                .isEqualTo(new ClientExposure(
                        "Mill",
                        Optional.of("Valley"),
                        BigDecimal.TEN,
                        Optional.of(BigDecimal.valueOf(4)),
                        Optional.of(BigDecimal.valueOf(6)),
                        "bond"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> MILL.withOffBalanceAmount("some"))
                .withMessageStartingWith("off-balance-sheet part of the exposure to Mill = some");
    }

    @Test
    void exposure_isPrintedForReading() {
        assertThat(MILL).hasToString("Mill: 10");
        assertThat(MILL.withKind("bond").withGroup("Valley").withOffBalanceAmount("4000"))
                .hasToString("Mill: 10, bond\n  group Valley\n  off the balance sheet 4,000");
    }
}
