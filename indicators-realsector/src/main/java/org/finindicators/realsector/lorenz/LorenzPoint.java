/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * A point of a Lorenz curve: the poorest part of the population and the part of all welfare that it has.
 *
 * @param population the cumulative share of the population, from 0 to 1
 * @param welfare the cumulative share of welfare, from 0 to 1
 * @since 0.1.0
 */
public record LorenzPoint(
        @NotNull @PositiveOrZero @DecimalMax("1") BigDecimal population,
        @NotNull @PositiveOrZero @DecimalMax("1") BigDecimal welfare) {
    /**
     * Normalises the shares.
     *
     * @throws InvalidInputException if shares are out of bounds
     */
    public LorenzPoint {
        Intake intake = new Intake();
        population = intake.number("population", population);
        welfare = intake.number("welfare", welfare);
        intake.refuse();
    }

    /**
     * Takes a point.
     *
     * @param population the cumulative share of the population, as decimal text
     * @param welfare the cumulative share of welfare, as decimal text
     * @return the point
     * @throws InvalidInputException if shares are not decimal numbers
     */
    public static LorenzPoint of(String population, String welfare) {
        Intake intake = new Intake();
        Optional<BigDecimal> people = intake.toNumber("population", population);
        Optional<BigDecimal> theirs = intake.toNumber("welfare", welfare);
        intake.refuse();
        return of(people.orElseThrow(), theirs.orElseThrow());
    }

    /**
     * Takes a point.
     *
     * @param population the cumulative share of the population
     * @param welfare the cumulative share of welfare
     * @return the point
     * @throws InvalidInputException if shares are out of bounds
     */
    public static LorenzPoint of(BigDecimal population, BigDecimal welfare) {
        return new LorenzPoint(population, welfare);
    }

    /** Prints for instance {@code (0.2609, 0.12808)}. */
    @Override
    public String toString() {
        return "(" + Decimals.print(population) + ", " + Decimals.print(welfare) + ")";
    }
}
