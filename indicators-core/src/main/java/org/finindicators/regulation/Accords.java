/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import org.finindicators.indicator.Authority;

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
    public static final Regulation BASEL_1988 = Regulation.builder("Basel 1988", Authority.BASEL_1988)
            .riskWeightPercent("cash", "0")
            .riskWeightPercent("gold", "0")
            .riskWeightPercent("cash-in-collection", "20")
            .riskWeightPercent("government", "0")
            .riskWeightPercent("non-oecd-government", "100")
            .riskWeightPercent("public-sector", "10")
            .riskWeightPercent("multilateral-bank", "20")
            .riskWeightPercent("bank", "20")
            .riskWeightPercent("non-oecd-bank-over-one-year", "100")
            .riskWeightPercent("residential-mortgage", "50")
            .riskWeightPercent("private-sector", "100")
            .riskWeightPercent("fixed-assets", "100")
            .riskWeightPercent("equity", "100")
            .riskWeightPercent("other", "100")
            .conversionFactorPercent("credit-substitute", "100")
            .conversionFactorPercent("transaction-contingency", "50")
            .conversionFactorPercent("note-issuance", "50")
            .conversionFactorPercent("commitment-over-one-year", "50")
            .conversionFactorPercent("trade", "20")
            .conversionFactorPercent("commitment-up-to-one-year", "0")
            .conversionFactorPercent("cancellable", "0")
            .tierLimits(TierLimits.none()
                    .withGeneralProvisionsPercent("1.25")
                    .withSubordinatedDebtPercent("50")
                    .withTier2Percent("100"))
            .minimum("1990-12-31", CapitalMinimum.ofTotalPercent("7.25").withTier1Percent("3.625"))
            .minimum("1992-12-31", CapitalMinimum.ofTotalPercent("8").withTier1Percent("4"))
            .build();

    /**
     * Basel III with its minima as they were phased in from 2013 to 2019, and the standardised approach's weights for
     * the best rated governments and banks and for unrated companies.
     *
     * <p>Ratings are not modelled: write the weights that apply. Tier 2 is no longer limited by Tier 1.
     */
    public static final Regulation BASEL_III = Regulation.builder("Basel III", Authority.BASEL_III)
            .riskWeightPercent("cash", "0")
            .riskWeightPercent("gold", "0")
            .riskWeightPercent("cash-in-collection", "20")
            .riskWeightPercent("government", "0")
            .riskWeightPercent("public-sector", "20")
            .riskWeightPercent("multilateral-bank", "0")
            .riskWeightPercent("bank", "20")
            .riskWeightPercent("residential-mortgage", "35")
            .riskWeightPercent("retail", "75")
            .riskWeightPercent("private-sector", "100")
            .riskWeightPercent("fixed-assets", "100")
            .riskWeightPercent("equity", "100")
            .riskWeightPercent("other", "100")
            .conversionFactorPercent("credit-substitute", "100")
            .conversionFactorPercent("transaction-contingency", "50")
            .conversionFactorPercent("note-issuance", "50")
            .conversionFactorPercent("commitment-over-one-year", "50")
            .conversionFactorPercent("trade", "20")
            .conversionFactorPercent("commitment-up-to-one-year", "20")
            .conversionFactorPercent("cancellable", "0")
            .tierLimits(TierLimits.none().withGeneralProvisionsPercent("1.25"))
            .minimum("2013-01-01", basel3("3.5", "4.5"))
            .minimum("2014-01-01", basel3("4", "5.5"))
            .minimum("2015-01-01", basel3("4.5", "6"))
            .minimum("2016-01-01", basel3("4.5", "6").withConservationBufferPercent("0.625"))
            .minimum("2017-01-01", basel3("4.5", "6").withConservationBufferPercent("1.25"))
            .minimum("2018-01-01", basel3("4.5", "6").withConservationBufferPercent("1.875"))
            .minimum("2019-01-01", basel3("4.5", "6").withConservationBufferPercent("2.5"))
            .build();

    private Accords() {}

    private static CapitalMinimum basel3(String commonEquity, String tier1) {
        return CapitalMinimum.ofTotalPercent("8").withTier1Percent(tier1).withCommonEquityPercent(commonEquity);
    }
}
