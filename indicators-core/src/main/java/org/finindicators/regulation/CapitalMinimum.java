/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.finindicators.number.Decimals;

/**
 * The least capital that a regulation asks for, as fractions of risk-weighted assets.
 *
 * @param commonEquity common equity Tier 1; zero where the regulation does not know it
 * @param tier1 Tier 1
 * @param total total capital
 * @param conservationBuffer the capital conservation buffer, on top
 */
public record CapitalMinimum(
        @PositiveOrZero BigDecimal commonEquity,
        @PositiveOrZero BigDecimal tier1,
        @PositiveOrZero BigDecimal total,
        @PositiveOrZero BigDecimal conservationBuffer) {
    /** Normalises the fractions. */
    public CapitalMinimum {
        commonEquity = Decimals.check(commonEquity);
        tier1 = Decimals.check(tier1);
        total = Decimals.check(total);
        conservationBuffer = Decimals.check(conservationBuffer);
    }

    /**
     * Takes percentages.
     *
     * @param commonEquity common equity Tier 1, in per cent
     * @param tier1 Tier 1, in per cent
     * @param total total capital, in per cent
     * @param conservationBuffer the buffer, in per cent
     * @return the minimum
     */
    public static CapitalMinimum ofPercent(String commonEquity, String tier1, String total, String conservationBuffer) {
        return new CapitalMinimum(
                Decimals.percent(commonEquity),
                Decimals.percent(tier1),
                Decimals.percent(total),
                Decimals.percent(conservationBuffer));
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
