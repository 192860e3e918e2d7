/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.finindicators.number.Decimals;

/**
 * Employment and real output at two times, of a country, a region or a sector.
 *
 * @param employmentBefore employed persons, or hours, before
 * @param employmentAfter the same, after
 * @param outputBefore output before, in constant prices
 * @param outputAfter output after, in the same prices
 */
public record EmploymentAndOutput(
        @NotNull @Positive BigDecimal employmentBefore,
        @NotNull @PositiveOrZero BigDecimal employmentAfter,
        @NotNull @Positive BigDecimal outputBefore,
        @NotNull @PositiveOrZero BigDecimal outputAfter) {
    /** Normalises the numbers. */
    public EmploymentAndOutput {
        employmentBefore = Decimals.check(employmentBefore);
        employmentAfter = Decimals.check(employmentAfter);
        outputBefore = Decimals.check(outputBefore);
        outputAfter = Decimals.check(outputAfter);
    }

    /**
     * Takes the numbers.
     *
     * @param employmentBefore employed persons, or hours, before, as decimal text
     * @param employmentAfter the same, after
     * @param outputBefore output before, in constant prices
     * @param outputAfter output after, in the same prices
     * @return them
     */
    public static EmploymentAndOutput of(
            String employmentBefore, String employmentAfter, String outputBefore, String outputAfter) {
        return new EmploymentAndOutput(
                Decimals.parse(employmentBefore),
                Decimals.parse(employmentAfter),
                Decimals.parse(outputBefore),
                Decimals.parse(outputAfter));
    }
}
