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
import org.finindicators.validation.InvalidInputException;

/**
 * An amount on the balance sheet that carries credit risk, by class of risk. Exposures by client are another topic's,
 * {@link org.finindicators.statement.ClientExposure}.
 *
 * @param exposureClass the class that the regulation weighs, for instance {@code residential-mortgage}
 * @param amount the amount, net of specific provisions; general provisions are not taken off
 * @since 0.1.0
 */
public record Exposure(
        @NotBlank String exposureClass,
        @NotNull @PositiveOrZero BigDecimal amount) {
    /** Normalises the amount. */
    public Exposure {
        Objects.requireNonNull(exposureClass, "an exposure needs a class");
        Intake intake = new Intake();
        amount = intake.number("amount", amount);
        intake.refuse();
    }

    /**
     * Gives an exposure.
     *
     * @param exposureClass the class
     * @param amount the amount, as decimal text
     * @return the exposure
     * @throws InvalidInputException if the amount is refused
     */
    public static Exposure of(String exposureClass, String amount) {
        return new Exposure(exposureClass, Intake.requireNumber("amount", amount));
    }

    /**
     * Gives an exposure.
     *
     * @param exposureClass the class
     * @param amount the amount
     * @return the exposure
     * @throws InvalidInputException if the amount is refused
     */
    public static Exposure of(String exposureClass, BigDecimal amount) {
        return new Exposure(exposureClass, amount);
    }
}
