/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.finindicators.number.Decimals;

/**
 * The return on assets of a banking system year by year, and its equity over assets now, all as fractions.
 *
 * @param equityToAssets equity over assets at the end of the period
 * @param returns return on assets by year, of all banks added up
 */
public record ReturnHistory(
        BigDecimal equityToAssets, @NotEmpty SortedMap<Integer, BigDecimal> returns) {
    /** Copies the returns and normalises the numbers. */
    public ReturnHistory {
        equityToAssets = Decimals.check(equityToAssets);
        SortedMap<Integer, BigDecimal> copy = new TreeMap<>();
        returns.forEach((year, value) -> copy.put(year, Decimals.check(value)));
        returns = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * Takes returns of successive years, all in per cent.
     *
     * @param equityToAssets equity over assets at the end of the period, in per cent
     * @param first the first year
     * @param returns the return on assets of that year and the next ones, in per cent
     * @return the history
     */
    public static ReturnHistory ofPercent(String equityToAssets, int first, String... returns) {
        SortedMap<Integer, BigDecimal> byYear = new TreeMap<>();
        for (String percent : returns) {
            byYear.put(first + byYear.size(), Decimals.percent(percent));
        }
        return new ReturnHistory(Decimals.percent(equityToAssets), byYear);
    }
}
