/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.finindicators.indicator.Authority;
import org.finindicators.number.Decimals;

/**
 * How much of each class of funding counts as stable, and how much stable funding each class of assets needs.
 *
 * @param name a short name, as results bear it
 * @param authority who issued it, and in which document
 * @param available fraction that is stable, by class of funding
 * @param required fraction that must be funded stably, by class of assets
 */
public record StableFundingFactors(
        @NotBlank String name,
        Authority authority,
        @NotEmpty Map<String, @PositiveOrZero BigDecimal> available,
        @NotEmpty Map<String, @PositiveOrZero BigDecimal> required) {
    /**
     * Basel III's net stable funding ratio, as issued in October 2014. The factors are stated from knowledge of the
     * standard and were not checked against a copy.
     */
    public static final StableFundingFactors BASEL_III = new StableFundingFactors(
            "Basel III",
            Authority.BASEL_III,
            percentages(
                    "capital", "100",
                    "liabilities-over-one-year", "100",
                    "stable-retail-deposits", "95",
                    "less-stable-retail-deposits", "90",
                    "operational-deposits", "50",
                    "corporate-funding-up-to-one-year", "50",
                    "funding-six-to-twelve-months", "50",
                    "other-liabilities", "0"),
            percentages(
                    "cash", "0",
                    "central-bank-reserves", "0",
                    "level-1", "5",
                    "level-2a", "15",
                    "level-2b", "50",
                    "bank-loans-up-to-six-months", "15",
                    "loans-up-to-one-year", "50",
                    "residential-mortgages", "65",
                    "loans-over-one-year", "85",
                    "other-assets", "100",
                    "undrawn-commitments", "5"));

    /** Copies the tables and normalises the fractions. */
    public StableFundingFactors {
        available = normalised(available);
        required = normalised(required);
    }

    private static Map<String, BigDecimal> normalised(Map<String, BigDecimal> fractions) {
        Map<String, BigDecimal> copy = new LinkedHashMap<>();
        fractions.forEach((key, fraction) -> copy.put(key, Decimals.check(fraction)));
        return Collections.unmodifiableMap(copy);
    }

    private static Map<String, BigDecimal> percentages(String... pairs) {
        Map<String, BigDecimal> table = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            table.put(pairs[i], Decimals.percent(pairs[i + 1]));
        }
        return table;
    }
}
