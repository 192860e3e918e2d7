/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.finindicators.number.Intake;

/**
 * The measures of Foster, Greer and Thorbecke for one population, as they were reported or measured.
 *
 * <pre>{@code
 * PovertyValues.none().withHeadcount("0.31").withGap("0.12")
 * }</pre>
 *
 * @param headcount FGT(0), a fraction, if it is known
 * @param gap FGT(1), a fraction, if it is known
 * @param severity FGT(2), a fraction, if it is known
 * @since 0.1.0
 */
public record PovertyValues(
        Optional<@PositiveOrZero @DecimalMax("1") BigDecimal> headcount,
        Optional<@PositiveOrZero BigDecimal> gap,
        Optional<@PositiveOrZero BigDecimal> severity) {
    /**
     * Normalises the values.
     *
     * @throws org.finindicators.validation.InvalidInputException if one is out of bounds
     */
    public PovertyValues {
        Intake intake = new Intake();
        headcount = intake.number("headcount", headcount);
        gap = intake.number("gap", gap);
        severity = intake.number("severity", severity);
        intake.refuse();
    }

    /**
     * Starts without a value.
     *
     * @return no value known
     */
    public static PovertyValues none() {
        return new PovertyValues(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * States the headcount.
     *
     * @param share FGT(0) as a fraction
     * @return the values with it
     */
    public PovertyValues withHeadcount(BigDecimal share) {
        return new PovertyValues(Optional.of(share), gap, severity);
    }

    /**
     * States the headcount.
     *
     * @param share FGT(0) as a fraction, as decimal text
     * @return the values with it
     */
    public PovertyValues withHeadcount(String share) {
        return withHeadcount(Intake.requireNumber("headcount", share));
    }

    /**
     * States the poverty gap.
     *
     * @param mean FGT(1) as a fraction
     * @return the values with it
     */
    public PovertyValues withGap(BigDecimal mean) {
        return new PovertyValues(headcount, Optional.of(mean), severity);
    }

    /**
     * States the poverty gap.
     *
     * @param mean FGT(1) as a fraction, as decimal text
     * @return the values with it
     */
    public PovertyValues withGap(String mean) {
        return withGap(Intake.requireNumber("gap", mean));
    }

    /**
     * States the severity of poverty.
     *
     * @param mean FGT(2) as a fraction
     * @return the values with it
     */
    public PovertyValues withSeverity(BigDecimal mean) {
        return new PovertyValues(headcount, gap, Optional.of(mean));
    }

    /**
     * States the severity of poverty.
     *
     * @param mean FGT(2) as a fraction, as decimal text
     * @return the values with it
     */
    public PovertyValues withSeverity(String mean) {
        return withSeverity(Intake.requireNumber("severity", mean));
    }
}
