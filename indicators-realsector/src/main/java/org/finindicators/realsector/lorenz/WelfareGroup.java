/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import java.math.BigDecimal;
import java.util.Optional;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * A group of the population by its size and mean, from which {@link GroupedWelfare#ofGroups(WelfareGroup...)} makes a
 * point of the Lorenz curve.
 *
 * @param population how many persons are in it, or its share in any unit that is the same for all groups
 * @param mean the mean welfare of its persons
 * @since 0.1.0
 */
public record WelfareGroup(BigDecimal population, BigDecimal mean) {
    /**
     * Normalises the figures.
     *
     * @throws InvalidInputException if figures are out of bounds
     */
    public WelfareGroup {
        Intake intake = new Intake();
        population = intake.number("population", population);
        mean = intake.number("mean", mean);
        intake.refuse();
    }

    /**
     * Takes a group.
     *
     * @param population how many persons are in it, as decimal text
     * @param mean the mean welfare of its persons, as decimal text
     * @return the group
     * @throws InvalidInputException if figures are not decimal numbers
     */
    public static WelfareGroup of(String population, String mean) {
        Intake intake = new Intake();
        Optional<BigDecimal> persons = intake.toNumber("population", population);
        Optional<BigDecimal> welfare = intake.toNumber("mean", mean);
        intake.refuse();
        return of(persons.orElseThrow(), welfare.orElseThrow());
    }

    /**
     * Takes a group.
     *
     * @param population how many persons are in it
     * @param mean the mean welfare of its persons
     * @return the group
     * @throws InvalidInputException if figures are out of bounds
     */
    public static WelfareGroup of(BigDecimal population, BigDecimal mean) {
        return new WelfareGroup(population, mean);
    }

    BigDecimal welfare() {
        return population.multiply(mean);
    }
}
