/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.finindicators.number.Decimals;

/**
 * The jobs in a group of firms at one date.
 *
 * @param fullTime jobs of full time
 * @param partTime jobs of part time, in persons
 * @param hoursFactor the hours of a part-time job as a part of those of a full-time job, if it is known
 */
public record Workforce(
        @NotNull @PositiveOrZero BigDecimal fullTime,
        @NotNull @PositiveOrZero BigDecimal partTime,
        Optional<@PositiveOrZero @DecimalMax("1") BigDecimal> hoursFactor) {
    /** Normalises the numbers. */
    public Workforce {
        fullTime = Decimals.check(fullTime);
        partTime = Decimals.check(partTime);
        hoursFactor = hoursFactor.map(Decimals::check);
    }

    /**
     * States full-time jobs, or a number that is in full-time equivalents already.
     *
     * @param fullTime the jobs, as decimal text
     * @return the workforce, without part-time jobs
     */
    public static Workforce of(String fullTime) {
        return new Workforce(Decimals.parse(fullTime), BigDecimal.ZERO, Optional.empty());
    }

    /**
     * Adds part-time jobs whose hours are not known; the full-time equivalents are undefined then.
     *
     * @param persons how many part-time jobs, as decimal text
     * @return the workforce
     */
    public Workforce withPartTime(String persons) {
        return new Workforce(fullTime, Decimals.parse(persons), Optional.empty());
    }

    /**
     * Adds part-time jobs.
     *
     * @param persons how many part-time jobs, as decimal text
     * @param factor their hours as a part of those of a full-time job, as decimal text: 0.5 for half days
     * @return the workforce
     */
    public Workforce withPartTime(String persons, String factor) {
        return new Workforce(fullTime, Decimals.parse(persons), Optional.of(Decimals.parse(factor)));
    }

    /**
     * Converts all jobs into full-time equivalents.
     *
     * @return full-time jobs + part-time jobs x hours factor; nothing if there are part-time jobs of unknown hours
     */
    public Optional<BigDecimal> fullTimeEquivalents() {
        return partTime.signum() == 0
                ? Optional.of(fullTime)
                : hoursFactor.map(factor -> fullTime.add(partTime.multiply(factor)));
    }
}
