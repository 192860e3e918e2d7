/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.poverty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.finindicators.number.Decimals;

/**
 * The price level at which the welfare of a survey was recorded, relative to a base.
 *
 * @param level the price level of the survey, where the base is 1
 * @param base what the base is, {@code 2021} for instance
 */
public record Deflator(@Positive BigDecimal level, @NotBlank String base) {
    /** Checks the bounds of the level. */
    public Deflator {
        level = Decimals.check(level);
    }

    /**
     * Takes a price level as decimal text.
     *
     * @param level the price level of the survey, where the base is 1
     * @param base what the base is
     * @return the deflator
     * @throws IllegalArgumentException if the level is no decimal
     */
    public static Deflator of(String level, String base) {
        return new Deflator(Decimals.parse(level), base);
    }
}
