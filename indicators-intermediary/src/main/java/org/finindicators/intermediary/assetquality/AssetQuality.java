/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.assetquality;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.indicator.Authority.EBA;
import static org.finindicators.indicator.Authority.GFDD;
import static org.finindicators.indicator.Authority.IMF_FSI_2019;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.intermediary.assetquality.QualityItems.ALL_RESTRUCTURED_LOANS;
import static org.finindicators.intermediary.assetquality.QualityItems.FORECLOSED_ASSETS;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.NONPERFORMING_ASSETS;
import static org.finindicators.intermediary.statement.BankItems.NONPERFORMING_LOANS;
import static org.finindicators.intermediary.statement.BankItems.RESTRUCTURED_LOANS;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/** Declares the indicators of asset quality. */
public final class AssetQuality {
    /**
     * Gives the part of all assets that does not perform.
     *
     * <p>Non-performing assets / total assets at the end of the period, a share. Non-performing assets are more than
     * loans: foreclosed property and other assets that do not accrue belong to them. Undefined where total assets are
     * zero. World Bank 1995, para 26.
     *
     * <p>Variants: {@code loans-and-foreclosed} adds up non-performing loans and foreclosed assets where their sum is
     * not reported as one figure; {@code npl-ratio} is non-performing loans / gross loans, both before allowances, as
     * the IMF and most supervisors publish, which is another ratio, not another spelling; {@code lagged-npl-ratio}
     * divides by the opening gross loans, because new loans are not bad yet and growth makes the ratio look better.
     */
    public static final Indicator NONPERFORMING_TO_TOTAL_ASSETS = Indicator.builder(
                    "intermediary.nonperforming-assets", "Non-performing assets / total assets")
            .topic("asset-quality")
            .alsoCalled("NPL", "NPA", "NPL ratio", "bad loans")
            .definition("Assets that do not perform, loans and foreclosed property among them, over all assets.")
            .source(WORLD_BANK_1995, "para 26")
            .better(LOWER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                    "assets", WORLD_BANK_1995, closing(NONPERFORMING_ASSETS).over(closing(TOTAL_ASSETS))))
            .variant(Variant.of(
                            "loans-and-foreclosed",
                            LIBRARY,
                            closing(NONPERFORMING_LOANS.plus(FORECLOSED_ASSETS)).over(closing(TOTAL_ASSETS)))
                    .note("non-performing loans and foreclosed assets, added up"))
            .variant(Variant.of(
                            "npl-ratio",
                            IMF_FSI_2019,
                            closing(NONPERFORMING_LOANS).over(closing(GROSS_LOANS)))
                    .code(IMF_FSI_2019, "AQ12_CFSI_PT")
                    .code(GFDD, "GFDD.SI.02")
                    .code(EBA, "AQT_3.2")
                    .note("loans only, over gross loans"))
            .variant(Variant.of(
                            "lagged-npl-ratio",
                            LIBRARY,
                            closing(NONPERFORMING_LOANS).over(opening(GROSS_LOANS)))
                    .note("loans only, over opening gross loans, so that growth does not dilute it"))
            .build();

    /**
     * Gives the part of all assets that was restructured.
     *
     * <p>Restructured loans that perform / total assets at the end of the period, a share. Those that do not perform
     * are among the non-performing assets, so that the two ratios can be added up. Undefined where total assets are
     * zero. World Bank 1995, para 26.
     *
     * <p>Variants: {@code all} counts the restructured loans that do not perform too; {@code forbearance} relates those
     * of {@code all} to gross loans, as the EBA does.
     */
    public static final Indicator RESTRUCTURED_TO_TOTAL_ASSETS = Indicator.builder(
                    "intermediary.restructured-assets", "Restructured assets / total assets")
            .topic("asset-quality")
            .alsoCalled("rescheduled loans", "refinanced loans", "forbearance")
            .definition("Restructured loans that perform over all assets.")
            .source(WORLD_BANK_1995, "para 26")
            .better(LOWER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                    "performing", WORLD_BANK_1995, closing(RESTRUCTURED_LOANS).over(closing(TOTAL_ASSETS))))
            .variant(Variant.of("all", LIBRARY, closing(ALL_RESTRUCTURED_LOANS).over(closing(TOTAL_ASSETS)))
                    .note("those that do not perform included"))
            .variant(Variant.of(
                            "forbearance", EBA, closing(ALL_RESTRUCTURED_LOANS).over(closing(GROSS_LOANS)))
                    .code(EBA, "AQT_42.2")
                    .note("those that do not perform included, over gross loans"))
            .build();

    private AssetQuality() {}
}
