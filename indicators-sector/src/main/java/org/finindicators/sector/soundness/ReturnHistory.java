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
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * The return on assets of a banking system year by year, and its equity over assets now, all as fractions.
 *
 * @param equityToAssets equity over assets at the end of the period
 * @param returns return on assets by year, of all banks added up
 * @since 0.1.0
 */
public record ReturnHistory(
        BigDecimal equityToAssets, @NotEmpty SortedMap<Integer, BigDecimal> returns) {
    private static final String EQUITY = "equityToAssets";

    /**
     * Copies the returns and normalises the numbers.
     *
     * @throws InvalidInputException if numbers are null or out of bounds, with all of them
     */
    public ReturnHistory {
        Intake intake = new Intake();
        equityToAssets = intake.number(EQUITY, equityToAssets);
        SortedMap<Integer, BigDecimal> copy = new TreeMap<>();
        returns.forEach((year, value) -> copy.put(year, intake.number(place(year), value)));
        intake.refuse();
        returns = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * Takes returns of successive years, all in per cent.
     *
     * @param equityToAssets equity over assets at the end of the period, in per cent
     * @param first the first year
     * @param returns the return on assets of that year and the next ones, in per cent
     * @return the history
     * @throws InvalidInputException if numbers are null or out of bounds, with all of them
     */
    public static ReturnHistory ofPercent(BigDecimal equityToAssets, int first, BigDecimal... returns) {
        Intake intake = new Intake();
        BigDecimal equity = intake.toFraction(EQUITY, equityToAssets).orElse(BigDecimal.ZERO);
        SortedMap<Integer, BigDecimal> byYear = new TreeMap<>();
        for (BigDecimal percent : returns) {
            int year = first + byYear.size();
            byYear.put(year, intake.toFraction(place(year), percent).orElse(BigDecimal.ZERO));
        }
        intake.refuse();
        return new ReturnHistory(equity, byYear);
    }

    /**
     * Takes returns of successive years, all in per cent.
     *
     * @param equityToAssets equity over assets at the end of the period, in per cent, as decimal text
     * @param first the first year
     * @param returns the return on assets of that year and the next ones, in per cent, as decimal text
     * @return the history
     * @throws InvalidInputException if texts are not numbers, with all of them
     */
    public static ReturnHistory ofPercent(String equityToAssets, int first, String... returns) {
        Intake intake = new Intake();
        BigDecimal equity = intake.toNumber(EQUITY, equityToAssets).orElse(BigDecimal.ZERO);
        BigDecimal[] numbers = new BigDecimal[returns.length];
        for (int i = 0; i < returns.length; i++) {
            numbers[i] = intake.toNumber(place(first + i), returns[i]).orElse(BigDecimal.ZERO);
        }
        intake.refuse();
        return ofPercent(equity, first, numbers);
    }

    private static String place(int year) {
        return "returns[" + year + "]";
    }
}
