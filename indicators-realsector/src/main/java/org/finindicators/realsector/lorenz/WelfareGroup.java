/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import java.math.BigDecimal;
import org.finindicators.number.Decimals;
import org.finindicators.validation.InvalidInputException;

/**
 * A group of the population by its size and mean, from which {@link GroupedWelfare#ofGroups(String, WelfareGroup...)}
 * makes a point of the Lorenz curve.
 *
 * @param population how many persons are in it, or its share in any unit that is the same for all groups
 * @param mean the mean welfare of its persons
 */
public record WelfareGroup(BigDecimal population, BigDecimal mean) {
    /**
     * Normalises the figures.
     *
     * @throws InvalidInputException if a figure is null or out of bounds
     */
    public WelfareGroup {
        population = Decimals.check(population);
        mean = Decimals.check(mean);
    }

    /**
     * Takes a group.
     *
     * @param population how many persons are in it, as decimal text
     * @param mean the mean welfare of its persons, as decimal text
     * @return the group
     * @throws InvalidInputException if a figure is no number
     */
    public static WelfareGroup of(String population, String mean) {
        return new WelfareGroup(Decimals.parse(population), Decimals.parse(mean));
    }

    BigDecimal welfare() {
        return population.multiply(mean);
    }
}
