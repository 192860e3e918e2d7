/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.number.Intake;

/**
 * The means before and after, region by region.
 *
 * @param regions the regions
 * @since 0.1.0
 */
public record RegionalMeans(@NotEmpty List<@NotNull @Valid Region> regions) {
    /** Copies the regions. */
    public RegionalMeans {
        regions = List.copyOf(regions);
    }

    /**
     * Takes regions.
     *
     * @param regions the regions
     * @return their means
     */
    public static RegionalMeans of(Region... regions) {
        return new RegionalMeans(List.of(regions));
    }

    /**
     * One region.
     *
     * @param name its name
     * @param means its means
     * @param population how many persons its mean counts for among the regions, if it is known
     * @since 0.1.0
     */
    public record Region(
            @NotBlank String name, @NotNull @Valid FourMeans means, Optional<@PositiveOrZero BigDecimal> population) {
        /**
         * Normalises the population.
         *
         * @throws org.finindicators.validation.InvalidInputException if it is out of bounds
         */
        public Region {
            Objects.requireNonNull(name, "a region needs a name");
            Objects.requireNonNull(means, "a region needs its means");
            Intake intake = new Intake();
            population = intake.number("population", population);
            intake.refuse();
        }

        /**
         * States the means of a region.
         *
         * @param name its name
         * @param means its means
         * @return the region, its population not known
         */
        public static Region of(String name, FourMeans means) {
            return new Region(name, means, Optional.empty());
        }

        /**
         * States how many persons it has.
         *
         * @param persons the population
         * @return the region with it
         */
        public Region withPopulation(BigDecimal persons) {
            return new Region(name, means, Optional.of(persons));
        }

        /**
         * States how many persons it has.
         *
         * @param persons the population
         * @return the region with it
         */
        public Region withPopulation(long persons) {
            return withPopulation(BigDecimal.valueOf(persons));
        }

        /**
         * States how many persons it has.
         *
         * @param persons the population, as decimal text
         * @return the region with it
         */
        public Region withPopulation(String persons) {
            return withPopulation(Intake.requireNumber("population", persons));
        }
    }
}
