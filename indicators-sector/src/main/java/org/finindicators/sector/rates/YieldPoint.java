/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.finindicators.number.Decimals;

/**
 * The yield at one term.
 *
 * @param months the term in months
 * @param yield the yield, an effective annual rate, a fraction
 */
public record YieldPoint(
        @NotNull @Positive BigDecimal months, @NotNull BigDecimal yield) {
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    /** Normalises the figures. */
    public YieldPoint {
        months = Decimals.check(months);
        yield = Decimals.check(yield);
    }

    /**
     * Takes a term in months.
     *
     * @param term the months, as decimal text
     * @param yield the yield, a fraction as decimal text
     * @return the point
     */
    public static YieldPoint months(String term, String yield) {
        return new YieldPoint(Decimals.parse(term), Decimals.parse(yield));
    }

    /**
     * Takes a term in years.
     *
     * @param term the years, as decimal text
     * @param yield the yield, a fraction as decimal text
     * @return the point
     */
    public static YieldPoint years(String term, String yield) {
        return new YieldPoint(Decimals.parse(term).multiply(YEAR), Decimals.parse(yield));
    }
}
