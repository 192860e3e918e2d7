/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.finindicators.number.Rational;

/**
 * The mean outcome of those whom an operation reached and of a comparison group, before and after: rates of employment,
 * mean incomes.
 *
 * <pre>{@code
 * BeforeAndAfter.of("0.50", "0.58").comparedWith("0.50", "0.53")
 * }</pre>
 *
 * @param treated the mean of those reached
 * @param comparison the mean of the comparison group
 * @since 0.1.0
 */
public record FourMeans(
        @NotNull @Valid BeforeAndAfter treated,
        @NotNull @Valid BeforeAndAfter comparison) {
    /** Requires both groups. */
    public FourMeans {
        Objects.requireNonNull(treated, "the means of those reached are needed");
        Objects.requireNonNull(comparison, "the means of a comparison group are needed");
    }

    /**
     * Takes the means of both groups.
     *
     * @param treated the mean of those reached
     * @param comparison the mean of the comparison group
     * @return the means
     */
    public static FourMeans of(BeforeAndAfter treated, BeforeAndAfter comparison) {
        return new FourMeans(treated, comparison);
    }

    /**
     * Takes the change of the comparison group off that of those reached.
     *
     * @return the difference in differences, exactly
     */
    public Rational difference() {
        return Rational.of(treated.change().subtract(comparison.change()));
    }
}
