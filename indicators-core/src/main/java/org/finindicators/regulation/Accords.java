/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.finindicators.indicator.Authority;
import org.finindicators.period.Validity;

/**
 * The Basel Committee's accords as data, each with the days on which it is in force.
 *
 * <p>Classes of exposure: {@code cash}, {@code gold}, {@code cash-in-collection}, {@code government-own-currency}
 * (claims on any central government in its own currency and funded in it), {@code government} (other claims on central
 * governments of the OECD, or on the best rated ones), {@code public-sector}, {@code multilateral-bank}, {@code bank},
 * {@code private-sector}, {@code fixed-assets}, {@code equity}, {@code other}.
 *
 * <ul>
 *   <li>Under the accord of 1988 also {@code residential-mortgage}, {@code non-oecd-government-foreign-currency}
 *       (claims on central governments elsewhere that are in a foreign currency, or not funded in their own) and
 *       {@code non-oecd-bank-over-one-year}; {@code bank} is the OECD's, and banks elsewhere up to a year.
 *   <li>Under Basel II and III also {@code retail}, and up to 2022 {@code residential-mortgage}.
 *   <li>From 2023 mortgages by loan-to-value: {@code residential-mortgage-ltv-up-to-50}, {@code -50-to-60},
 *       {@code -60-to-80}, {@code -80-to-90}, {@code -90-to-100}, {@code -over-100}.
 * </ul>
 *
 * <p>Kinds of commitment: {@code credit-substitute}, {@code transaction-contingency}, {@code note-issuance},
 * {@code trade}, {@code commitment-over-one-year}, {@code commitment-up-to-one-year}, {@code cancellable}.
 *
 * <p>National regulations differ in many details, the weight of domestic public-sector entities for one; write the
 * regulation in force where it matters.
 *
 * @since 0.1.0
 */
public final class Accords {
    /**
     * The accord of 1988, as the paper of 1995 knew it: 8 per cent of risk-weighted assets, half of it Tier 1, from the
     * end of 1992; 7.25 per cent in the two years before. In force until Basel II.
     *
     * <p>Claims on a central government in its own currency, funded in it, weigh nothing, whatever the country, and so
     * do all claims on central governments of the OECD. Domestic public-sector entities weigh 10 per cent here; the
     * accord leaves 0, 10, 20 or 50 to each country. Tier 2 counts up to Tier 1, subordinated term debt up to half of
     * Tier 1, general provisions up to 1.25 per cent of risk-weighted assets.
     */
    public static final Regulation BASEL_1988 = Regulation.builder("Basel 1988", Authority.BASEL_1988)
            .validity(Validity.from("1988-07-15").until("2006-12-30"))
            .riskWeightPercent("cash", "0")
            .riskWeightPercent("gold", "0")
            .riskWeightPercent("cash-in-collection", "20")
            .riskWeightPercent("government-own-currency", "0")
            .riskWeightPercent("government", "0")
            .riskWeightPercent("non-oecd-government-foreign-currency", "100")
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
            .tierLimits(limitsOf1988())
            .minimum("1990-12-31", CapitalMinimum.ofTotalPercent("7.25").withTier1Percent("3.625"))
            .minimum("1992-12-31", CapitalMinimum.ofTotalPercent("8").withTier1Percent("4"))
            .build();

    /**
     * Basel II with the weights of its standardised approach for the best rated governments and banks and for unrated
     * companies, the limits on Tier 2 and the minima of the accord of 1988, from the end of 2006 until Basel III.
     *
     * <p>Ratings are not modelled: write the weights that apply.
     */
    public static final Regulation BASEL_II = weightsOf2010("Basel II", Authority.BASEL_II)
            .validity(Validity.from("2006-12-31").until("2012-12-31"))
            .tierLimits(limitsOf1988())
            .minimum("2006-12-31", CapitalMinimum.ofTotalPercent("8").withTier1Percent("4"))
            .build();

    /**
     * Basel III with its minima as they were phased in from 2013 to 2019, and the weights that the text of 2010 left in
     * force until the end of 2022: those of the standardised approach for the best rated governments and banks and for
     * unrated companies.
     *
     * <p>Ratings are not modelled: write the weights that apply. Tier 2 is no longer limited by Tier 1.
     */
    public static final Regulation BASEL_III_2010 = minimaOfBasel3(weightsOf2010("Basel III 2010", Authority.BASEL_III))
            .validity(Validity.from("2013-01-01").until("2022-12-31"))
            .build();

    /**
     * Basel III with the weights of the final standardised approach, in force from 2023: residential mortgages by
     * loan-to-value, commitments 40 per cent whatever their term, cancellable ones 10, equity 250.
     *
     * <p>Ratings are not modelled, and neither are the years over which the weight of equity was phased in: write the
     * weights that apply. A mortgage whose loan-to-value is not known has no weight here.
     */
    public static final Regulation BASEL_III_2023 = minimaOfBasel3(
                    shared(Regulation.builder("Basel III 2023", Authority.BASEL_III)))
            .validity(Validity.from("2023-01-01"))
            .riskWeightPercent("residential-mortgage-ltv-up-to-50", "20")
            .riskWeightPercent("residential-mortgage-ltv-50-to-60", "25")
            .riskWeightPercent("residential-mortgage-ltv-60-to-80", "30")
            .riskWeightPercent("residential-mortgage-ltv-80-to-90", "40")
            .riskWeightPercent("residential-mortgage-ltv-90-to-100", "50")
            .riskWeightPercent("residential-mortgage-ltv-over-100", "70")
            .riskWeightPercent("equity", "250")
            .conversionFactorPercent("commitment-over-one-year", "40")
            .conversionFactorPercent("commitment-up-to-one-year", "40")
            .conversionFactorPercent("cancellable", "10")
            .build();

    /** All of them, the earliest first; none is in force on the same day as another. */
    public static final List<Regulation> ALL_ACCORDS = List.of(BASEL_1988, BASEL_II, BASEL_III_2010, BASEL_III_2023);

    private Accords() {}

    /**
     * Finds the accord in force on a day.
     *
     * @param day the day
     * @return the accord, or nothing before that of 1988
     */
    public static Optional<Regulation> inForceAt(LocalDate day) {
        return ALL_ACCORDS.stream()
                .filter(accord -> accord.validity().covers(day))
                .findFirst();
    }

    private static Regulation.Builder weightsOf2010(String name, Authority authority) {
        return shared(Regulation.builder(name, authority))
                .riskWeightPercent("residential-mortgage", "35")
                .riskWeightPercent("equity", "100")
                .conversionFactorPercent("commitment-over-one-year", "50")
                .conversionFactorPercent("commitment-up-to-one-year", "20")
                .conversionFactorPercent("cancellable", "0");
    }

    /** What has not changed since Basel II. */
    private static Regulation.Builder shared(Regulation.Builder builder) {
        return builder.riskWeightPercent("cash", "0")
                .riskWeightPercent("gold", "0")
                .riskWeightPercent("cash-in-collection", "20")
                .riskWeightPercent("government-own-currency", "0")
                .riskWeightPercent("government", "0")
                .riskWeightPercent("public-sector", "20")
                .riskWeightPercent("multilateral-bank", "0")
                .riskWeightPercent("bank", "20")
                .riskWeightPercent("retail", "75")
                .riskWeightPercent("private-sector", "100")
                .riskWeightPercent("fixed-assets", "100")
                .riskWeightPercent("other", "100")
                .conversionFactorPercent("credit-substitute", "100")
                .conversionFactorPercent("transaction-contingency", "50")
                .conversionFactorPercent("note-issuance", "50")
                .conversionFactorPercent("trade", "20");
    }

    private static TierLimits limitsOf1988() {
        return TierLimits.none()
                .withGeneralProvisionsPercent("1.25")
                .withSubordinatedDebtPercent("50")
                .withTier2Percent("100");
    }

    private static Regulation.Builder minimaOfBasel3(Regulation.Builder builder) {
        return builder.tierLimits(TierLimits.none().withGeneralProvisionsPercent("1.25"))
                .minimum("2013-01-01", basel3("3.5", "4.5"))
                .minimum("2014-01-01", basel3("4", "5.5"))
                .minimum("2015-01-01", basel3("4.5", "6"))
                .minimum("2016-01-01", basel3("4.5", "6").withConservationBufferPercent("0.625"))
                .minimum("2017-01-01", basel3("4.5", "6").withConservationBufferPercent("1.25"))
                .minimum("2018-01-01", basel3("4.5", "6").withConservationBufferPercent("1.875"))
                .minimum("2019-01-01", basel3("4.5", "6").withConservationBufferPercent("2.5"));
    }

    private static CapitalMinimum basel3(String commonEquity, String tier1) {
        return CapitalMinimum.ofTotalPercent("8").withTier1Percent(tier1).withCommonEquityPercent(commonEquity);
    }
}
