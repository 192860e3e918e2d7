/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.number.Intake;

/**
 * The jobs in the firms that a programme supported, before and after, and what is known of what would have happened
 * without it.
 *
 * <pre>{@code
 * EmploymentRecord.of(Workforce.of(7000), Workforce.of(10000)).withDeadweight("0.25").withDisplacement("0.10")
 * }</pre>
 *
 * @param baseline jobs in the supported firms before
 * @param followUp jobs in the same firms afterwards; firms that closed have none
 * @param deadweight the part of the jobs created that would have come without the programme, if it is known
 * @param displacement the part of the others that were lost in competing firms, if it is known
 * @param retained jobs that would have been lost without the programme, if they are known; they count apart
 * @param years how long a job created lasts, in years on average, if it is known
 * @param comparison jobs in similar firms without support, if there is such a group
 * @since 0.1.0
 */
public record EmploymentRecord(
        @NotNull @Valid Workforce baseline,
        @NotNull @Valid Workforce followUp,
        Optional<@PositiveOrZero @DecimalMax("1") BigDecimal> deadweight,
        Optional<@PositiveOrZero @DecimalMax("1") BigDecimal> displacement,
        Optional<@PositiveOrZero BigDecimal> retained,
        Optional<@Positive BigDecimal> years,
        Optional<@Valid ComparisonFirms> comparison) {
    /**
     * Normalises the numbers.
     *
     * @throws org.finindicators.validation.InvalidInputException if one is out of bounds
     */
    public EmploymentRecord {
        Objects.requireNonNull(baseline, "a baseline is needed");
        Objects.requireNonNull(followUp, "a follow-up is needed");
        Intake intake = new Intake();
        deadweight = intake.number("deadweight", deadweight);
        displacement = intake.number("displacement", displacement);
        retained = intake.number("retained", retained);
        years = intake.number("years", years);
        intake.refuse();
    }

    /**
     * Jobs in similar firms that got no support.
     *
     * @param baseline their jobs at the date of the baseline
     * @param followUp their jobs at the date of the follow-up
     * @since 0.1.0
     */
    public record ComparisonFirms(
            @NotNull @Valid Workforce baseline,
            @NotNull @Valid Workforce followUp) {
        /** Requires both workforces. */
        public ComparisonFirms {
            Objects.requireNonNull(baseline, "a baseline is needed");
            Objects.requireNonNull(followUp, "a follow-up is needed");
        }
    }

    /**
     * States the jobs before and after.
     *
     * @param baseline jobs in the supported firms before
     * @param followUp jobs in the same firms afterwards
     * @return the record, nothing else known
     */
    public static EmploymentRecord of(Workforce baseline, Workforce followUp) {
        return new EmploymentRecord(
                baseline,
                followUp,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * States the part of the jobs created that would have come without the programme.
     *
     * @param part a fraction
     * @return the record with it
     */
    public EmploymentRecord withDeadweight(BigDecimal part) {
        return with(Optional.of(part), displacement, retained, years, comparison);
    }

    /**
     * States the part of the jobs created that would have come without the programme.
     *
     * @param part a fraction, as decimal text
     * @return the record with it
     */
    public EmploymentRecord withDeadweight(String part) {
        return withDeadweight(Intake.requireNumber("deadweight", part));
    }

    /**
     * States the part of the remaining jobs that were lost in competing firms.
     *
     * @param part a fraction
     * @return the record with it
     */
    public EmploymentRecord withDisplacement(BigDecimal part) {
        return with(deadweight, Optional.of(part), retained, years, comparison);
    }

    /**
     * States the part of the remaining jobs that were lost in competing firms.
     *
     * @param part a fraction, as decimal text
     * @return the record with it
     */
    public EmploymentRecord withDisplacement(String part) {
        return withDisplacement(Intake.requireNumber("displacement", part));
    }

    /**
     * States the jobs that would have been lost without the programme.
     *
     * @param jobs full-time equivalents
     * @return the record with them
     */
    public EmploymentRecord withRetained(BigDecimal jobs) {
        return with(deadweight, displacement, Optional.of(jobs), years, comparison);
    }

    /**
     * States the jobs that would have been lost without the programme.
     *
     * @param jobs full-time equivalents
     * @return the record with them
     */
    public EmploymentRecord withRetained(long jobs) {
        return withRetained(BigDecimal.valueOf(jobs));
    }

    /**
     * States the jobs that would have been lost without the programme.
     *
     * @param jobs full-time equivalents, as decimal text
     * @return the record with them
     */
    public EmploymentRecord withRetained(String jobs) {
        return withRetained(Intake.requireNumber("retained", jobs));
    }

    /**
     * States how long a job created lasts on average.
     *
     * @param mean years
     * @return the record with it
     */
    public EmploymentRecord withYears(BigDecimal mean) {
        return with(deadweight, displacement, retained, Optional.of(mean), comparison);
    }

    /**
     * States how long a job created lasts on average.
     *
     * @param mean years, as decimal text
     * @return the record with it
     */
    public EmploymentRecord withYears(String mean) {
        return withYears(Intake.requireNumber("years", mean));
    }

    /**
     * States the jobs in similar firms without support.
     *
     * @param before at the date of the baseline
     * @param after at the date of the follow-up
     * @return the record with them
     */
    public EmploymentRecord withComparison(Workforce before, Workforce after) {
        return with(deadweight, displacement, retained, years, Optional.of(new ComparisonFirms(before, after)));
    }

    private EmploymentRecord with(
            Optional<BigDecimal> anyway,
            Optional<BigDecimal> displaced,
            Optional<BigDecimal> kept,
            Optional<BigDecimal> duration,
            Optional<ComparisonFirms> others) {
        return new EmploymentRecord(baseline, followUp, anyway, displaced, kept, duration, others);
    }
}
