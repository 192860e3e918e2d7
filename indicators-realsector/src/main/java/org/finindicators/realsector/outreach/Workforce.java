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
import org.finindicators.number.Intake;

/**
 * The jobs in a group of firms at one date.
 *
 * @param fullTime jobs of full time
 * @param partTime jobs of part time, in persons
 * @param hoursFactor the hours of a part-time job as a part of those of a full-time job, if it is known
 * @since 0.1.0
 */
public record Workforce(
        @NotNull @PositiveOrZero BigDecimal fullTime,
        @NotNull @PositiveOrZero BigDecimal partTime,
        Optional<@PositiveOrZero @DecimalMax("1") BigDecimal> hoursFactor) {
    /**
     * Normalises the numbers.
     *
     * @throws org.finindicators.validation.InvalidInputException if one is out of bounds
     */
    public Workforce {
        Intake intake = new Intake();
        fullTime = intake.number("fullTime", fullTime);
        partTime = intake.number("partTime", partTime);
        hoursFactor = intake.number("hoursFactor", hoursFactor);
        intake.refuse();
    }

    /**
     * States full-time jobs, or a number that is in full-time equivalents already.
     *
     * @param fullTime the jobs
     * @return the workforce, without part-time jobs
     */
    public static Workforce of(BigDecimal fullTime) {
        return new Workforce(fullTime, BigDecimal.ZERO, Optional.empty());
    }

    /**
     * States full-time jobs, or a number that is in full-time equivalents already.
     *
     * @param fullTime the jobs
     * @return the workforce, without part-time jobs
     */
    public static Workforce of(long fullTime) {
        return of(BigDecimal.valueOf(fullTime));
    }

    /**
     * States full-time jobs, or a number that is in full-time equivalents already.
     *
     * @param fullTime the jobs, as decimal text
     * @return the workforce, without part-time jobs
     */
    public static Workforce of(String fullTime) {
        return of(Intake.requireNumber("fullTime", fullTime));
    }

    /**
     * States part-time jobs whose hours are not known; the full-time equivalents are undefined then.
     *
     * @param persons how many part-time jobs
     * @return the workforce
     */
    public Workforce withPartTime(BigDecimal persons) {
        return new Workforce(fullTime, persons, Optional.empty());
    }

    /**
     * States part-time jobs whose hours are not known; the full-time equivalents are undefined then.
     *
     * @param persons how many part-time jobs
     * @return the workforce
     */
    public Workforce withPartTime(long persons) {
        return withPartTime(BigDecimal.valueOf(persons));
    }

    /**
     * States part-time jobs whose hours are not known; the full-time equivalents are undefined then.
     *
     * @param persons how many part-time jobs, as decimal text
     * @return the workforce
     */
    public Workforce withPartTime(String persons) {
        return withPartTime(Intake.requireNumber("partTime", persons));
    }

    /**
     * States part-time jobs.
     *
     * @param persons how many part-time jobs
     * @param factor their hours as a part of those of a full-time job: 0.5 for half days
     * @return the workforce
     */
    public Workforce withPartTime(BigDecimal persons, BigDecimal factor) {
        return new Workforce(fullTime, persons, Optional.of(factor));
    }

    /**
     * States part-time jobs.
     *
     * @param persons how many part-time jobs, as decimal text
     * @param factor their hours as a part of those of a full-time job, as decimal text: 0.5 for half days
     * @return the workforce
     */
    public Workforce withPartTime(String persons, String factor) {
        Intake intake = new Intake();
        BigDecimal jobs = intake.toNumber("partTime", persons).orElse(BigDecimal.ZERO);
        BigDecimal hours = intake.toNumber("hoursFactor", factor).orElse(BigDecimal.ZERO);
        intake.refuse();
        return withPartTime(jobs, hours);
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
