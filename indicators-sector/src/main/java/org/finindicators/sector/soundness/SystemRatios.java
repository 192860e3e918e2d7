/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.indicator.Authority.GFDD;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.sector.rates.BankRateItems.BANK_LOANS;
import static org.finindicators.sector.soundness.SoundnessItems.BANKS_LIQUID_ASSETS;
import static org.finindicators.sector.soundness.SoundnessItems.BANKS_REGULATORY_CAPITAL;
import static org.finindicators.sector.soundness.SoundnessItems.BANKS_RISK_WEIGHTED_ASSETS;
import static org.finindicators.sector.soundness.SoundnessItems.BANKS_SHORT_TERM_FUNDING;
import static org.finindicators.sector.soundness.SoundnessItems.NONPERFORMING_BANK_LOANS;

import org.finindicators.formula.Calculation;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the ratios of all banks of a country that supervisors publish.
 *
 * <p>The first variant of each, {@code reported}, takes the totals of the banking system. {@code institutions} adds up
 * the banks of the list: one that lacks an amount is left out of both parts and named. Undefined where
 *
 * <ul>
 *   <li>a total is not reported, or no bank reports both amounts,
 *   <li>an amount is negative that must not be (out of domain),
 *   <li>two banks bear one name, or a bank's non-performing loans exceed its loans (inconsistent statement), or
 *   <li>the denominator is zero.
 * </ul>
 *
 * @since 0.1.0
 */
public final class SystemRatios {
    private static final String FROM_BANKS = "added up over the banks of the list";

    /**
     * Gives the share of loans of banks that do not perform.
     *
     * <p>Non-performing loans / gross loans, at the end of the period, a share; both before the allowance. For all
     * assets see {@link Insolvency#NONPERFORMING_BANK_ASSETS}. GFDD.SI.02.
     */
    public static final Indicator SECTOR_NONPERFORMING_LOANS = Indicator.builder(
                    "sector.nonperforming-loans", "Non-performing bank loans")
            .topic("soundness")
            .definition("Loans of banks that do not perform over all their loans.")
            .source(GFDD, "GFDD.SI.02")
            .better(LOWER)
            .tier(OTHER)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of(
                            "reported", GFDD, closing(NONPERFORMING_BANK_LOANS).over(closing(BANK_LOANS)))
                    .code(GFDD, "GFDD.SI.02"))
            .variant(Variant.of("institutions", LIBRARY, ofBanks(Amount.NONPERFORMING_LOANS, Amount.LOANS))
                    .note(FROM_BANKS))
            .build();

    /**
     * Gives the regulatory capital of banks over their risk-weighted assets.
     *
     * <p>Regulatory capital / risk-weighted assets, at the end of the period, a ratio, under the regulation in force
     * where the figures come from. A sum hides holes: the surplus of one bank does not help another. GFDD.SI.05.
     */
    public static final Indicator SECTOR_CAPITAL_RATIO = Indicator.builder(
                    "sector.regulatory-capital-ratio", "Banking system capital ratio")
            .topic("soundness")
            .definition("Capital of banks that regulation counts over their risk-weighted assets.")
            .source(GFDD, "GFDD.SI.05")
            .better(HIGHER)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                            "reported",
                            GFDD,
                            closing(BANKS_REGULATORY_CAPITAL).over(closing(BANKS_RISK_WEIGHTED_ASSETS)))
                    .code(GFDD, "GFDD.SI.05"))
            .variant(
                    Variant.of("institutions", LIBRARY, ofBanks(Amount.REGULATORY_CAPITAL, Amount.RISK_WEIGHTED_ASSETS))
                            .note(FROM_BANKS))
            .build();

    /**
     * Relates the liquid assets of banks to what can be withdrawn soon.
     *
     * <p>Liquid assets / short-term funding, deposits included, at the end of the period, a ratio. Liquid are cash,
     * claims on banks, and securities held for trading. GFDD.SI.06.
     */
    public static final Indicator LIQUID_ASSETS_TO_FUNDING = Indicator.builder(
                    "sector.liquid-assets-to-funding", "Liquid assets / short-term funding")
            .topic("soundness")
            .definition("Liquid assets of banks over their deposits and other short-term funding.")
            .source(GFDD, "GFDD.SI.06")
            .better(HIGHER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of("reported", GFDD, closing(BANKS_LIQUID_ASSETS).over(closing(BANKS_SHORT_TERM_FUNDING)))
                    .code(GFDD, "GFDD.SI.06"))
            .variant(Variant.of("institutions", LIBRARY, ofBanks(Amount.LIQUID_ASSETS, Amount.SHORT_TERM_FUNDING))
                    .note(FROM_BANKS))
            .build();

    private SystemRatios() {}

    private static Calculation ofBanks(Amount above, Amount below) {
        return new SystemRatio(Group.BANKS, SystemRatio.Part.of(above), SystemRatio.Part.of(below), false)
                .ofSums(false);
    }
}
