/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import org.finindicators.number.Decimals;

/**
 * What each level of targeting counts in the score of specificity, from 0 to 1.
 *
 * @param name a short name, as results bear it
 * @param sector the weight of credit for a sector
 * @param classOfBorrowers the weight of credit for a class of borrowers
 * @param namedBorrowers the weight of credit for named borrowers
 */
public record TargetingWeights(
        @NotBlank String name,
        @PositiveOrZero @DecimalMax("1") BigDecimal sector,
        @PositiveOrZero @DecimalMax("1") BigDecimal classOfBorrowers,
        @PositiveOrZero @DecimalMax("1") BigDecimal namedBorrowers) {
    /** The weights 0, 0.5 and 1: the paper orders the levels and gives no numbers, so the middle one stands halfway. */
    public static final TargetingWeights HALFWAY = of("halfway", "0", "0.5", "1");

    /**
     * Normalises the weights.
     *
     * @throws IllegalArgumentException if a weight is not between 0 and 1
     */
    public TargetingWeights {
        Objects.requireNonNull(name);
        sector = Decimals.check(sector);
        classOfBorrowers = Decimals.check(classOfBorrowers);
        namedBorrowers = Decimals.check(namedBorrowers);
        for (BigDecimal weight : new BigDecimal[] {sector, classOfBorrowers, namedBorrowers}) {
            if (weight.signum() < 0 || weight.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException(
                        name + ": a weight lies between 0 and 1, " + Decimals.print(weight) + " does not");
            }
        }
    }

    /**
     * Takes weights.
     *
     * @param name a short name, as results bear it
     * @param sector the weight of credit for a sector, as decimal text
     * @param classOfBorrowers the weight of credit for a class of borrowers
     * @param namedBorrowers the weight of credit for named borrowers
     * @return the weights
     */
    public static TargetingWeights of(String name, String sector, String classOfBorrowers, String namedBorrowers) {
        return new TargetingWeights(
                name, Decimals.parse(sector), Decimals.parse(classOfBorrowers), Decimals.parse(namedBorrowers));
    }

    /**
     * Returns the weight of a level.
     *
     * @param level the level
     * @return its weight
     */
    public BigDecimal of(Targeting level) {
        return switch (level) {
            case SECTOR -> sector;
            case CLASS_OF_BORROWERS -> classOfBorrowers;
            case NAMED_BORROWERS -> namedBorrowers;
        };
    }
}
