/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;

/**
 * The least capital that a regulation asks for, as fractions of risk-weighted assets.
 *
 * <pre>{@code
 * CapitalMinimum.ofTotalPercent("8").withTier1Percent("6").withCommonEquityPercent("4.5")
 * }</pre>
 *
 * @param commonEquity common equity Tier 1; zero where the regulation does not know it
 * @param tier1 Tier 1; zero where the regulation does not know it
 * @param total total capital
 * @param conservationBuffer the capital conservation buffer, on top
 * @since 0.1.0
 */
public record CapitalMinimum(
        @PositiveOrZero BigDecimal commonEquity,
        @PositiveOrZero BigDecimal tier1,
        @PositiveOrZero BigDecimal total,
        @PositiveOrZero BigDecimal conservationBuffer) {
    /** Normalises the fractions. */
    public CapitalMinimum {
        Intake intake = new Intake();
        commonEquity = intake.number("commonEquity", commonEquity);
        tier1 = intake.number("tier1", tier1);
        total = intake.number("total", total);
        conservationBuffer = intake.number("conservationBuffer", conservationBuffer);
        intake.refuse();
    }

    /**
     * Requires total capital, and nothing of its tiers yet.
     *
     * @param percent the least total capital, in per cent
     * @return the minimum
     */
    public static CapitalMinimum ofTotalPercent(String percent) {
        return ofTotalPercent(Intake.requireNumber("totalPercent", percent));
    }

    /**
     * Requires total capital, and nothing of its tiers yet.
     *
     * @param percent the least total capital, in per cent
     * @return the minimum
     */
    public static CapitalMinimum ofTotalPercent(BigDecimal percent) {
        return new CapitalMinimum(BigDecimal.ZERO, BigDecimal.ZERO, Decimals.percent(percent), BigDecimal.ZERO);
    }

    /**
     * Requires Tier 1 capital, too.
     *
     * @param percent the least Tier 1 capital, in per cent
     * @return the minimum
     */
    public CapitalMinimum withTier1Percent(String percent) {
        return withTier1Percent(Intake.requireNumber("tier1Percent", percent));
    }

    /**
     * Requires Tier 1 capital, too.
     *
     * @param percent the least Tier 1 capital, in per cent
     * @return the minimum
     */
    public CapitalMinimum withTier1Percent(BigDecimal percent) {
        return new CapitalMinimum(commonEquity, Decimals.percent(percent), total, conservationBuffer);
    }

    /**
     * Requires common equity, too.
     *
     * @param percent the least common equity Tier 1, in per cent
     * @return the minimum
     */
    public CapitalMinimum withCommonEquityPercent(String percent) {
        return withCommonEquityPercent(Intake.requireNumber("commonEquityPercent", percent));
    }

    /**
     * Requires common equity, too.
     *
     * @param percent the least common equity Tier 1, in per cent
     * @return the minimum
     */
    public CapitalMinimum withCommonEquityPercent(BigDecimal percent) {
        return new CapitalMinimum(Decimals.percent(percent), tier1, total, conservationBuffer);
    }

    /**
     * Requires the capital conservation buffer on top of each minimum.
     *
     * @param percent the buffer, in per cent
     * @return the minimum
     */
    public CapitalMinimum withConservationBufferPercent(String percent) {
        return withConservationBufferPercent(Intake.requireNumber("conservationBufferPercent", percent));
    }

    /**
     * Requires the capital conservation buffer on top of each minimum.
     *
     * @param percent the buffer, in per cent
     * @return the minimum
     */
    public CapitalMinimum withConservationBufferPercent(BigDecimal percent) {
        return new CapitalMinimum(commonEquity, tier1, total, Decimals.percent(percent));
    }

    /**
     * Adds the buffer to the total.
     *
     * @return the least total capital with the buffer, a fraction of risk-weighted assets
     */
    public BigDecimal totalWithBuffer() {
        return total.add(conservationBuffer);
    }

    /**
     * Adds the buffer to Tier 1.
     *
     * @return the least Tier 1 capital with the buffer, a fraction of risk-weighted assets
     */
    public BigDecimal tier1WithBuffer() {
        return tier1.add(conservationBuffer);
    }

    /**
     * Adds the buffer to common equity.
     *
     * @return the least common equity with the buffer, a fraction of risk-weighted assets
     */
    public BigDecimal commonEquityWithBuffer() {
        return commonEquity.add(conservationBuffer);
    }
}
