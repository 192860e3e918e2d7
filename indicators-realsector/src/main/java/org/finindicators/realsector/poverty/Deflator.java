/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.poverty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * The price level at which the welfare of a survey was recorded, relative to a base.
 *
 * @param level the price level of the survey, where the base is 1
 * @param base what the base is, {@code 2021} for instance
 * @since 0.1.0
 */
public record Deflator(@Positive BigDecimal level, @NotBlank String base) {
    /**
     * Normalises the level.
     *
     * @throws InvalidInputException if the level is out of bounds
     */
    public Deflator {
        level = Decimals.check(level);
    }

    /**
     * Takes a price level as decimal text.
     *
     * @param level the price level of the survey, where the base is 1
     * @param base what the base is
     * @return the deflator
     * @throws InvalidInputException if the level is not a decimal number
     */
    public static Deflator of(String level, String base) {
        return of(Intake.requireNumber("level", level), base);
    }

    /**
     * Takes a price level.
     *
     * @param level the price level of the survey, where the base is 1
     * @param base what the base is
     * @return the deflator
     * @throws InvalidInputException if the level is out of bounds
     */
    public static Deflator of(BigDecimal level, String base) {
        return new Deflator(level, base);
    }
}
