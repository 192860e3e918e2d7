/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.finindicators.number.Decimals;
import org.finindicators.number.Rational;

/**
 * The mean outcome of those whom an operation reached and of a comparison group, before and after: rates of employment,
 * mean incomes.
 *
 * @param treatedBefore of those reached, before
 * @param treatedAfter of those reached, after
 * @param comparisonBefore of the comparison group, before
 * @param comparisonAfter of the comparison group, after
 */
public record FourMeans(
        @NotNull BigDecimal treatedBefore,
        @NotNull BigDecimal treatedAfter,
        @NotNull BigDecimal comparisonBefore,
        @NotNull BigDecimal comparisonAfter) {
    /** Normalises the means. */
    public FourMeans {
        treatedBefore = Decimals.check(treatedBefore);
        treatedAfter = Decimals.check(treatedAfter);
        comparisonBefore = Decimals.check(comparisonBefore);
        comparisonAfter = Decimals.check(comparisonAfter);
    }

    /**
     * Takes means.
     *
     * @param treatedBefore of those reached, before, as decimal text
     * @param treatedAfter of those reached, after, as decimal text
     * @param comparisonBefore of the comparison group, before, as decimal text
     * @param comparisonAfter of the comparison group, after, as decimal text
     * @return the means
     */
    public static FourMeans of(
            String treatedBefore, String treatedAfter, String comparisonBefore, String comparisonAfter) {
        return new FourMeans(
                Decimals.parse(treatedBefore),
                Decimals.parse(treatedAfter),
                Decimals.parse(comparisonBefore),
                Decimals.parse(comparisonAfter));
    }

    /**
     * Takes the change of the comparison group off that of those reached.
     *
     * @return the difference in differences, exactly
     */
    public Rational difference() {
        return Rational.of(treatedAfter.subtract(treatedBefore).subtract(comparisonAfter.subtract(comparisonBefore)));
    }
}
