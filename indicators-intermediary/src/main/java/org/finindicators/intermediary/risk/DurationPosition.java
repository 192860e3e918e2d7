/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.finindicators.number.Decimals;

/**
 * The durations and present values of assets and liabilities, and the shift of yields that is asked about.
 *
 * <p>Liabilities are without the institution's own equity.
 *
 * @param assetDuration the mean duration of assets, in years
 * @param liabilityDuration the mean duration of liabilities, in years
 * @param assets the assets
 * @param liabilities the liabilities
 * @param yield the yield that is shifted, a fraction a year; not read for modified durations
 * @param shift the change of the yield, a fraction; 0.02 for two percentage points
 * @param modified whether the durations are modified, so already divided by one plus the yield
 */
public record DurationPosition(
        @NotNull BigDecimal assetDuration,
        @NotNull BigDecimal liabilityDuration,
        @NotNull @PositiveOrZero BigDecimal assets,
        @NotNull @PositiveOrZero BigDecimal liabilities,
        @NotNull BigDecimal yield,
        @NotNull BigDecimal shift,
        boolean modified) {
    /** Normalises the numbers. */
    public DurationPosition {
        assetDuration = Decimals.check(assetDuration);
        liabilityDuration = Decimals.check(liabilityDuration);
        assets = Decimals.check(assets);
        liabilities = Decimals.check(liabilities);
        yield = Decimals.check(yield);
        shift = Decimals.check(shift);
    }

    /**
     * States Macaulay durations, for a shift of two percentage points from a yield of zero.
     *
     * @param assetYears the mean duration of assets, in years
     * @param assets the assets
     * @param liabilityYears the mean duration of liabilities, in years
     * @param liabilities the liabilities
     * @return the position
     */
    public static DurationPosition of(String assetYears, String assets, String liabilityYears, String liabilities) {
        return new DurationPosition(
                Decimals.parse(assetYears),
                Decimals.parse(liabilityYears),
                Decimals.parse(assets),
                Decimals.parse(liabilities),
                BigDecimal.ZERO,
                RepricingSchedule.TWO_POINTS,
                false);
    }

    /**
     * States the yield.
     *
     * @param percent the yield, in per cent a year
     * @return the position
     */
    public DurationPosition atYieldPercent(String percent) {
        return new DurationPosition(
                assetDuration, liabilityDuration, assets, liabilities, Decimals.percent(percent), shift, modified);
    }

    /**
     * States the shift.
     *
     * @param points the change of the yield in basis points; negative for a fall
     * @return the position
     */
    public DurationPosition withShiftBasisPoints(String points) {
        BigDecimal change = Decimals.check(Decimals.parse(points).movePointLeft(4));
        return new DurationPosition(assetDuration, liabilityDuration, assets, liabilities, yield, change, modified);
    }

    /**
     * Says that the durations are modified, so that the yield is in them already.
     *
     * @return the position
     */
    public DurationPosition withModifiedDurations() {
        return new DurationPosition(assetDuration, liabilityDuration, assets, liabilities, yield, shift, true);
    }
}
