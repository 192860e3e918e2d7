/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.KEY;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicators of insolvent institutions and of assets that do not perform.
 *
 * @since 0.1.0
 */
public final class Insolvency {
    /**
     * Gives the share of insolvent banks in bank assets.
     *
     * <p>Assets of banks whose net worth is zero or less / assets of all banks, a share. Net worth is capital and
     * reserves as reported, or else assets less liabilities. A bank whose assets or net worth are not known is left out
     * of both parts and named, with what part of known assets the others have.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>no bank is in the list (group too small),
     *   <li>none reports both (not reported),
     *   <li>two bear one name, or equity of one is not assets less liabilities within rounding (inconsistent
     *       statement),
     *   <li>assets are negative (out of domain), or
     *   <li>total assets are zero (zero denominator).
     * </ul>
     *
     * <p>World Bank 1995, para 22.
     *
     * <p>A net worth of exactly zero counts as insolvent, as the definitions have it; the catalogue of the papers says
     * below zero.
     *
     * <p>Variant {@code adjusted}: net worth less the provisions that are needed and were not made, and less interest
     * in arrears that was booked as income. Neither is negative, so a bank that is insolvent after what is known of
     * them is insolvent; a bank is left out only where what is not reported could decide. A capital ratio below the
     * minimum, or a lack of liquidity, is not insolvency here.
     */
    public static final Indicator INSOLVENT_BANK_ASSET_SHARE = Indicator.builder(
                    "sector.insolvent-bank-asset-share", "Assets of insolvent banks / bank assets")
            .topic("soundness")
            .alsoCalled("insolvent banks")
            .definition("Assets of banks whose net worth is zero or less, over the assets of all banks.")
            .source(WORLD_BANK_1995, "para 22")
            .better(LOWER)
            .tier(KEY)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of(
                    "reported", WORLD_BANK_1995, NetWorth.REPORTED.insolventShare(Group.BANKS, Amount.ASSETS)))
            .variant(Variant.of("adjusted", LIBRARY, NetWorth.ADJUSTED.insolventShare(Group.BANKS, Amount.ASSETS))
                    .note("net worth less missing provisions and capitalised interest"))
            .build();

    /**
     * Gives the share of non-performing assets in bank assets.
     *
     * <p>Sum of non-performing assets / sum of total assets of banks, a share; both before provisions. Loans,
     * securities on which interest stopped, and repossessed assets count, against all assets: this is not the ratio of
     * non-performing loans to loans that supervisors publish. A bank that does not report both is left out and named.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>no bank is in the list (group too small), or none reports both (not reported),
     *   <li>an amount is negative (out of domain),
     *   <li>two bear one name, or a bank contradicts itself: its non-performing assets exceed its assets, or its equity
     *       is not assets less liabilities (inconsistent statement), or
     *   <li>total assets are zero (zero denominator).
     * </ul>
     *
     * <p>World Bank 1995, para 22.
     *
     * <p>Variants: {@code mean} and {@code median} of the banks' own ratios, in which a small bank counts as much as a
     * large one; banks without assets have none and are named.
     */
    public static final Indicator NONPERFORMING_BANK_ASSETS = Indicator.builder(
                    "sector.nonperforming-bank-assets", "Non-performing bank assets / bank assets")
            .topic("soundness")
            .alsoCalled("NPL of banks", "NPA of banks")
            .definition("Assets of banks that do not perform over their total assets.")
            .source(WORLD_BANK_1995, "para 22")
            .better(LOWER)
            .tier(KEY)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(
                    Variant.of("ratio-of-sums", WORLD_BANK_1995, nonPerforming().ofSums(false)))
            .variant(Variant.of("mean", LIBRARY, nonPerforming().mean())
                    .note("mean of the banks' ratios, whatever their size"))
            .variant(Variant.of("median", LIBRARY, nonPerforming().median()).note("median of the banks' ratios"))
            .build();

    /**
     * Gives the share of insolvent institutions in the assets of institutions other than banks.
     *
     * <p>As {@link #INSOLVENT_BANK_ASSET_SHARE}, over all institutions of the list other than banks. World Bank 1995,
     * para 22. Variant {@code adjusted}: after missing provisions and capitalised interest.
     */
    public static final Indicator INSOLVENT_NONBANK_ASSET_SHARE = Indicator.builder(
                    "sector.insolvent-nonbank-asset-share", "Assets of other insolvent institutions / their total")
            .topic("soundness")
            .definition(
                    "Assets of institutions other than banks whose net worth is zero or less, over the assets of all of them.")
            .source(WORLD_BANK_1995, "para 22")
            .better(LOWER)
            .tier(KEY)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of(
                    "reported", WORLD_BANK_1995, NetWorth.REPORTED.insolventShare(Group.OTHERS, Amount.ASSETS)))
            .variant(Variant.of("adjusted", LIBRARY, NetWorth.ADJUSTED.insolventShare(Group.OTHERS, Amount.ASSETS))
                    .note("net worth less missing provisions and capitalised interest"))
            .build();

    /**
     * Gives the share of insolvent institutions in the liabilities of institutions other than banks.
     *
     * <p>Liabilities of institutions other than banks whose net worth is zero or less / liabilities of all of them, a
     * share. An insolvent institution owes more than it has, so this is usually more than
     * {@link #INSOLVENT_NONBANK_ASSET_SHARE}. Undefined and covered as there, with liabilities in place of assets.
     * World Bank 1995, para 22. Variant {@code adjusted}: after missing provisions and capitalised interest.
     */
    public static final Indicator INSOLVENT_NONBANK_LIABILITY_SHARE = Indicator.builder(
                    "sector.insolvent-nonbank-liability-share",
                    "Liabilities of other insolvent institutions / their total")
            .topic("soundness")
            .definition(
                    "Liabilities of institutions other than banks whose net worth is zero or less, over the liabilities of all of them.")
            .source(WORLD_BANK_1995, "para 22")
            .better(LOWER)
            .tier(KEY)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of(
                    "reported", WORLD_BANK_1995, NetWorth.REPORTED.insolventShare(Group.OTHERS, Amount.LIABILITIES)))
            .variant(Variant.of("adjusted", LIBRARY, NetWorth.ADJUSTED.insolventShare(Group.OTHERS, Amount.LIABILITIES))
                    .note("net worth less missing provisions and capitalised interest"))
            .build();

    private Insolvency() {}

    private static SystemRatio nonPerforming() {
        return new SystemRatio(
                Group.BANKS, SystemRatio.Part.of(Amount.NONPERFORMING), SystemRatio.Part.of(Amount.ASSETS), false);
    }
}
