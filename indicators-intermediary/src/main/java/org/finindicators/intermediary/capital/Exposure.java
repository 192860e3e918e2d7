/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.capital;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.finindicators.number.Decimals;

/**
 * An amount on the balance sheet that carries credit risk.
 *
 * @param exposureClass the class that the regulation weighs, for instance {@code residential-mortgage}
 * @param amount the amount, net of specific provisions; general provisions are not taken off
 */
public record Exposure(
        @NotBlank String exposureClass,
        @NotNull @PositiveOrZero BigDecimal amount) {
    /** Normalises the amount. */
    public Exposure {
        amount = Decimals.check(amount);
    }

    /**
     * Takes an amount as text.
     *
     * @param exposureClass the class
     * @param amount the amount
     * @return the exposure
     */
    public static Exposure of(String exposureClass, String amount) {
        return new Exposure(exposureClass, Decimals.parse(amount));
    }
}
