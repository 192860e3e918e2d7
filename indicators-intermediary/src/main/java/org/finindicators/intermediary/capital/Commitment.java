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
 * An amount off the balance sheet that can become an exposure.
 *
 * @param kind the kind that the regulation converts, for instance {@code credit-substitute}
 * @param exposureClass the class of the counterparty, by which the converted amount is weighed
 * @param amount the notional amount
 */
public record Commitment(
        @NotBlank String kind,
        @NotBlank String exposureClass,
        @NotNull @PositiveOrZero BigDecimal amount) {
    /** Normalises the amount. */
    public Commitment {
        amount = Decimals.check(amount);
    }

    /**
     * Takes an amount as text.
     *
     * @param kind the kind
     * @param exposureClass the class of the counterparty
     * @param amount the notional amount
     * @return the commitment
     */
    public static Commitment of(String kind, String exposureClass, String amount) {
        return new Commitment(kind, exposureClass, Decimals.parse(amount));
    }
}
