/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.finindicators.number.Intake;

/**
 * One figure before an operation and after it, or at two times.
 *
 * @param before the figure before
 * @param after the figure after, in the same unit
 * @since 0.1.0
 */
public record BeforeAndAfter(
        @NotNull BigDecimal before, @NotNull BigDecimal after) {
    /**
     * Normalises the figures.
     *
     * @throws org.finindicators.validation.InvalidInputException if one is null or out of bounds
     */
    public BeforeAndAfter {
        Intake intake = new Intake();
        before = intake.number("before", before);
        after = intake.number("after", after);
        intake.refuse();
    }

    /**
     * Takes a figure at two times.
     *
     * @param before the figure before
     * @param after the figure after
     * @return both
     */
    public static BeforeAndAfter of(BigDecimal before, BigDecimal after) {
        return new BeforeAndAfter(before, after);
    }

    /**
     * Takes a figure at two times.
     *
     * @param before the figure before, as decimal text
     * @param after the figure after, as decimal text
     * @return both
     */
    public static BeforeAndAfter of(String before, String after) {
        Intake intake = new Intake();
        BigDecimal first = intake.toNumber("before", before).orElse(BigDecimal.ZERO);
        BigDecimal second = intake.toNumber("after", after).orElse(BigDecimal.ZERO);
        intake.refuse();
        return of(first, second);
    }

    /**
     * Adds the comparison group of those whom an operation reached, whose mean this is.
     *
     * @param comparison the mean of the comparison group
     * @return the four means
     */
    public FourMeans comparedWith(BeforeAndAfter comparison) {
        return FourMeans.of(this, comparison);
    }

    /**
     * Adds the comparison group of those whom an operation reached, whose mean this is.
     *
     * @param before the mean of the comparison group before
     * @param after the same, after
     * @return the four means
     */
    public FourMeans comparedWith(BigDecimal before, BigDecimal after) {
        return comparedWith(of(before, after));
    }

    /**
     * Adds the comparison group of those whom an operation reached, whose mean this is.
     *
     * @param before the mean of the comparison group before, as decimal text
     * @param after the same, after, as decimal text
     * @return the four means
     */
    public FourMeans comparedWith(String before, String after) {
        return comparedWith(of(before, after));
    }

    /**
     * Takes what was before off what was after.
     *
     * @return the change, negative for a fall
     */
    public BigDecimal change() {
        return after.subtract(before);
    }
}
