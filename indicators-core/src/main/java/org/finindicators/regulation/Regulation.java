/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Relation;
import org.finindicators.indicator.Threshold;
import org.finindicators.number.Decimals;

/**
 * A capital regulation as data: what weighs how much, what counts as capital, and how much of it is needed since when.
 *
 * <p>A caller writes a national regulation in the same way as the accords that ship in {@link Accords}.
 *
 * @param name a short name, as results bear it
 * @param authority who issued it, and in which document
 * @param riskWeights fraction of an exposure that counts, by class of exposure
 * @param conversionFactors fraction of an off-balance-sheet amount that becomes an exposure, by kind of commitment
 * @param tierLimits how much of Tier 2 counts
 * @param minima the least capital, by the date from which it applies
 */
public record Regulation(
        @NotBlank String name,
        Authority authority,
        @NotEmpty Map<String, @PositiveOrZero BigDecimal> riskWeights,
        Map<String, @PositiveOrZero BigDecimal> conversionFactors,
        TierLimits tierLimits,
        @NotEmpty SortedMap<LocalDate, @Valid CapitalMinimum> minima) {
    /** Copies the tables and normalises the fractions. */
    public Regulation {
        riskWeights = normalised(riskWeights);
        conversionFactors = normalised(conversionFactors);
        // by date, whatever order the caller's map has
        SortedMap<LocalDate, CapitalMinimum> byDate = new TreeMap<>();
        byDate.putAll(minima);
        minima = Collections.unmodifiableSortedMap(byDate);
    }

    private static Map<String, BigDecimal> normalised(Map<String, BigDecimal> fractions) {
        Map<String, BigDecimal> copy = new LinkedHashMap<>();
        fractions.forEach((name, fraction) -> copy.put(name, Decimals.check(fraction)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Finds the minimum in force at a date.
     *
     * @param date the date
     * @return the minimum, or nothing before the regulation applied
     */
    public Optional<CapitalMinimum> minimumAt(LocalDate date) {
        return minima.entrySet().stream()
                .filter(entry -> !entry.getKey().isAfter(date))
                .map(Map.Entry::getValue)
                .reduce((earlier, later) -> later);
    }

    /**
     * Returns the least ratio of total capital to risk-weighted assets at a date, without buffers.
     *
     * @param date the date
     * @return the threshold, or nothing before the regulation applied
     */
    public Optional<Threshold> totalCapitalThreshold(LocalDate date) {
        return minimumAt(date).map(minimum -> new Threshold(Relation.AT_LEAST, minimum.total(), name));
    }

    /**
     * Returns the least ratio of Tier 1 to risk-weighted assets at a date, without buffers.
     *
     * @param date the date
     * @return the threshold, or nothing before the regulation applied
     */
    public Optional<Threshold> tier1Threshold(LocalDate date) {
        return minimumAt(date).map(minimum -> new Threshold(Relation.AT_LEAST, minimum.tier1(), name));
    }

    /**
     * Returns the least ratio of common equity to risk-weighted assets at a date, without buffers.
     *
     * @param date the date
     * @return the threshold, or nothing before the regulation applied
     */
    public Optional<Threshold> commonEquityThreshold(LocalDate date) {
        return minimumAt(date).map(minimum -> new Threshold(Relation.AT_LEAST, minimum.commonEquity(), name));
    }
}
