/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.finindicators.number.Decimals;

/**
 * The measures of Foster, Greer and Thorbecke for one population, as they were reported or measured.
 *
 * @param headcount FGT(0), a fraction, if it is known
 * @param gap FGT(1), a fraction, if it is known
 * @param severity FGT(2), a fraction, if it is known
 */
public record PovertyValues(
        Optional<@PositiveOrZero @DecimalMax("1") BigDecimal> headcount,
        Optional<@PositiveOrZero BigDecimal> gap,
        Optional<@PositiveOrZero BigDecimal> severity) {
    /** Normalises the values. */
    public PovertyValues {
        headcount = headcount.map(Decimals::check);
        gap = gap.map(Decimals::check);
        severity = severity.map(Decimals::check);
    }

    /**
     * States a headcount.
     *
     * @param share FGT(0) as a fraction, as decimal text
     * @return the value, the others not known
     */
    public static PovertyValues headcount(String share) {
        return new PovertyValues(Optional.of(Decimals.parse(share)), Optional.empty(), Optional.empty());
    }

    /**
     * States all three.
     *
     * @param headcount FGT(0) as a fraction, as decimal text
     * @param gap FGT(1)
     * @param severity FGT(2)
     * @return the values
     */
    public static PovertyValues of(String headcount, String gap, String severity) {
        return new PovertyValues(
                Optional.of(Decimals.parse(headcount)),
                Optional.of(Decimals.parse(gap)),
                Optional.of(Decimals.parse(severity)));
    }
}
