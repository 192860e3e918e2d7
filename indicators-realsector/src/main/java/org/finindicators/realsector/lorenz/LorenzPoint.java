/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.finindicators.number.Decimals;
import org.finindicators.validation.InvalidInputException;

/**
 * A point of a Lorenz curve: the poorest part of the population and the part of all welfare that it has.
 *
 * @param population the cumulative share of the population, from 0 to 1
 * @param welfare the cumulative share of welfare, from 0 to 1
 */
public record LorenzPoint(
        @NotNull @PositiveOrZero @DecimalMax("1") BigDecimal population,
        @NotNull @PositiveOrZero @DecimalMax("1") BigDecimal welfare) {
    /**
     * Normalises the shares.
     *
     * @throws InvalidInputException if a share is null or out of bounds
     */
    public LorenzPoint {
        population = Decimals.check(population);
        welfare = Decimals.check(welfare);
    }

    /** Prints for instance {@code (0.2609, 0.12808)}. */
    @Override
    public String toString() {
        return "(" + Decimals.print(population) + ", " + Decimals.print(welfare) + ")";
    }
}
