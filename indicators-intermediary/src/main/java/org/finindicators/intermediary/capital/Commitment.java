/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.capital;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import org.finindicators.number.Intake;

/**
 * An amount off the balance sheet that can become an exposure.
 *
 * @param kind the kind that the regulation converts, for instance {@code credit-substitute}
 * @param exposureClass the class of the counterparty, by which the converted amount is weighed
 * @param amount the notional amount
 * @since 0.1.0
 */
public record Commitment(
        @NotBlank String kind,
        @NotBlank String exposureClass,
        @NotNull @PositiveOrZero BigDecimal amount) {
    /** Normalises the amount. */
    public Commitment {
        Objects.requireNonNull(kind, "a commitment needs a kind");
        Objects.requireNonNull(exposureClass, "a commitment needs the class of its counterparty");
        Intake intake = new Intake();
        amount = intake.number("amount", amount);
        intake.refuse();
    }

    /**
     * Gives the commitment that can become an exposure.
     *
     * @param kind the kind
     * @param drawn the exposure that it would be in full: the class of the counterparty and the notional amount
     * @return the commitment
     */
    public static Commitment of(String kind, Exposure drawn) {
        return new Commitment(kind, drawn.exposureClass(), drawn.amount());
    }
}
