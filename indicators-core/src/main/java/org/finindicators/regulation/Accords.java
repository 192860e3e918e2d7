/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.finindicators.indicator.Authority;
import org.finindicators.number.Decimals;

/**
 * The Basel Committee's accords as data.
 *
 * <p>Classes of exposure: {@code cash}, {@code gold}, {@code cash-in-collection}, {@code government},
 * {@code public-sector}, {@code multilateral-bank}, {@code bank}, {@code residential-mortgage}, {@code private-sector},
 * {@code fixed-assets}, {@code equity}, {@code other}; under the accord of 1988 also {@code non-oecd-government} and
 * {@code non-oecd-bank-over-one-year} ({@code government} and {@code bank} are the OECD's, and banks elsewhere up to a
 * year); under Basel III also {@code retail}. Kinds of commitment: {@code credit-substitute},
 * {@code transaction-contingency}, {@code note-issuance}, {@code trade}, {@code commitment-over-one-year},
 * {@code commitment-up-to-one-year}, {@code cancellable}.
 *
 * <p>National regulations differ in many details, the weight of domestic public-sector entities for one; write the
 * regulation in force where it matters.
 */
public final class Accords {
    /**
     * The accord of 1988, as the paper of 1995 knew it: 8 per cent of risk-weighted assets, half of it Tier 1, from the
     * end of 1992; 7.25 per cent in the two years before.
     *
     * <p>Domestic public-sector entities weigh 10 per cent here; the accord leaves 0, 10, 20 or 50 to each country.
     * Tier 2 counts up to Tier 1, subordinated term debt up to half of Tier 1, general provisions up to 1.25 per cent
     * of risk-weighted assets.
     */
    public static final Regulation BASEL_1988 = new Regulation(
            "Basel 1988",
            Authority.BASEL_1988,
            percentages(
                    "cash", "0",
                    "gold", "0",
                    "cash-in-collection", "20",
                    "government", "0",
                    "non-oecd-government", "100",
                    "public-sector", "10",
                    "multilateral-bank", "20",
                    "bank", "20",
                    "non-oecd-bank-over-one-year", "100",
                    "residential-mortgage", "50",
                    "private-sector", "100",
                    "fixed-assets", "100",
                    "equity", "100",
                    "other", "100"),
            percentages(
                    "credit-substitute", "100",
                    "transaction-contingency", "50",
                    "note-issuance", "50",
                    "commitment-over-one-year", "50",
                    "trade", "20",
                    "commitment-up-to-one-year", "0",
                    "cancellable", "0"),
            new TierLimits(
                    Optional.of(Decimals.percent("1.25")),
                    Optional.of(Decimals.percent("50")),
                    Optional.of(Decimals.percent("100"))),
            basel1988Minima());

    /**
     * Basel III with its minima as they were phased in from 2013 to 2019, and the standardised approach's weights for
     * the best rated governments and banks and for unrated companies.
     *
     * <p>Ratings are not modelled: write the weights that apply. Tier 2 is no longer limited by Tier 1.
     */
    public static final Regulation BASEL_III = new Regulation(
            "Basel III",
            Authority.BASEL_III,
            percentages(
                    "cash", "0",
                    "gold", "0",
                    "cash-in-collection", "20",
                    "government", "0",
                    "public-sector", "20",
                    "multilateral-bank", "0",
                    "bank", "20",
                    "residential-mortgage", "35",
                    "retail", "75",
                    "private-sector", "100",
                    "fixed-assets", "100",
                    "equity", "100",
                    "other", "100"),
            percentages(
                    "credit-substitute", "100",
                    "transaction-contingency", "50",
                    "note-issuance", "50",
                    "commitment-over-one-year", "50",
                    "trade", "20",
                    "commitment-up-to-one-year", "20",
                    "cancellable", "0"),
            new TierLimits(Optional.of(Decimals.percent("1.25")), Optional.empty(), Optional.empty()),
            basel3Minima());

    private Accords() {}

    private static SortedMap<LocalDate, CapitalMinimum> basel3Minima() {
        SortedMap<LocalDate, CapitalMinimum> minima = new TreeMap<>();
        minima.put(LocalDate.of(2013, 1, 1), CapitalMinimum.ofPercent("3.5", "4.5", "8", "0"));
        minima.put(LocalDate.of(2014, 1, 1), CapitalMinimum.ofPercent("4", "5.5", "8", "0"));
        minima.put(LocalDate.of(2015, 1, 1), CapitalMinimum.ofPercent("4.5", "6", "8", "0"));
        minima.put(LocalDate.of(2016, 1, 1), CapitalMinimum.ofPercent("4.5", "6", "8", "0.625"));
        minima.put(LocalDate.of(2017, 1, 1), CapitalMinimum.ofPercent("4.5", "6", "8", "1.25"));
        minima.put(LocalDate.of(2018, 1, 1), CapitalMinimum.ofPercent("4.5", "6", "8", "1.875"));
        minima.put(LocalDate.of(2019, 1, 1), CapitalMinimum.ofPercent("4.5", "6", "8", "2.5"));
        return minima;
    }

    private static SortedMap<LocalDate, CapitalMinimum> basel1988Minima() {
        SortedMap<LocalDate, CapitalMinimum> minima = new TreeMap<>();
        minima.put(LocalDate.of(1990, 12, 31), CapitalMinimum.ofPercent("0", "3.625", "7.25", "0"));
        minima.put(LocalDate.of(1992, 12, 31), CapitalMinimum.ofPercent("0", "4", "8", "0"));
        return minima;
    }

    private static Map<String, BigDecimal> percentages(String... pairs) {
        Map<String, BigDecimal> table = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            table.put(pairs[i], Decimals.percent(pairs[i + 1]));
        }
        return table;
    }
}
