/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.finindicators.number.Decimals;

/**
 * One member of a breakdown.
 *
 * @param name its name
 * @param amount its amount
 */
public record Member(
        @NotBlank String name, @NotNull @PositiveOrZero BigDecimal amount) {
    /**
     * Normalises the amount.
     *
     * @param name its name
     * @param amount its amount
     */
    public Member {
        amount = Decimals.check(amount);
    }
}
