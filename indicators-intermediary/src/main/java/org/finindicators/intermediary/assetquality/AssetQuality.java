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
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.intermediary.assetquality.QualityItems.ALL_RESTRUCTURED_LOANS;
import static org.finindicators.intermediary.assetquality.QualityItems.COMMERCIAL_REAL_ESTATE_LOANS;
import static org.finindicators.intermediary.assetquality.QualityItems.FORECLOSED_ASSETS;
import static org.finindicators.intermediary.assetquality.QualityItems.RESIDENTIAL_REAL_ESTATE_LOANS;
import static org.finindicators.intermediary.assetquality.QualityItems.RESTRUCTURED_ASSETS;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.NONPERFORMING_ASSETS;
import static org.finindicators.intermediary.statement.BankItems.NONPERFORMING_LOANS;
import static org.finindicators.intermediary.statement.BankItems.RESTRUCTURED_LOANS;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicators of asset quality.
 *
 * @since 0.1.0
 */
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
                    .titled("Non-performing loans / gross loans")
                    .code(IMF_FSI_2019, "AQ12_CFSI_PT")
                    .code(GFDD, "GFDD.SI.02")
                    .code(EBA, "AQT_3.2")
                    .note("loans only, over gross loans"))
            .variant(Variant.of(
                            "lagged-npl-ratio",
                            LIBRARY,
                            closing(NONPERFORMING_LOANS).over(opening(GROSS_LOANS)))
                    .titled("Non-performing loans / opening gross loans")
                    .note("loans only, over opening gross loans, so that growth does not dilute it"))
            .build();

    /**
     * Gives the part of all assets that was restructured.
     *
     * <p>All restructured assets, those that perform and those that do not, / total assets at the end of the period, a
     * share. Undefined where total assets are zero. World Bank 1995, para 26, which restricts it to neither.
     *
     * <p>Variants: {@code loans} counts loans alone; {@code performing} counts loans that perform: those that do not
     * are among the non-performing assets, so that the two ratios can be added up; {@code forbearance} relates the
     * loans of {@code loans} to gross loans, as the EBA does.
     */
    public static final Indicator RESTRUCTURED_TO_TOTAL_ASSETS = Indicator.builder(
                    "intermediary.restructured-assets", "Restructured assets / total assets")
            .topic("asset-quality")
            .alsoCalled("rescheduled loans", "refinanced loans", "forbearance")
            .definition("All restructured assets over all assets.")
            .source(WORLD_BANK_1995, "para 26")
            .better(LOWER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                    "assets", WORLD_BANK_1995, closing(RESTRUCTURED_ASSETS).over(closing(TOTAL_ASSETS))))
            .variant(
                    Variant.of("loans", LIBRARY, closing(ALL_RESTRUCTURED_LOANS).over(closing(TOTAL_ASSETS)))
                            .note("loans only, those that do not perform included"))
            .variant(Variant.of(
                            "performing", LIBRARY, closing(RESTRUCTURED_LOANS).over(closing(TOTAL_ASSETS)))
                    .note("loans only, those that perform"))
            .variant(Variant.of(
                            "forbearance", EBA, closing(ALL_RESTRUCTURED_LOANS).over(closing(GROSS_LOANS)))
                    .titled("Restructured loans / gross loans")
                    .code(EBA, "AQT_42.2")
                    .note("loans only, those that do not perform included, over gross loans"))
            .build();

    /**
     * Gives the part of loans that depends on the price of property.
     *
     * <p>Residential real-estate loans / gross loans at the end of the period, a share. Undefined where nothing is
     * lent. IMF 2019; not in the paper of 1995. Variants: {@code commercial} for commercial property; {@code all} for
     * both.
     */
    public static final Indicator REAL_ESTATE_LOANS = Indicator.builder(
                    "intermediary.real-estate-loans", "Real-estate loans / gross loans")
            .topic("asset-quality")
            .definition("Loans for or secured by dwellings over gross loans.")
            .source(IMF_FSI_2019, "FSI524_CFSI_PT")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                            "residential",
                            IMF_FSI_2019,
                            closing(RESIDENTIAL_REAL_ESTATE_LOANS).over(closing(GROSS_LOANS)))
                    .code(IMF_FSI_2019, "FSI524_CFSI_PT"))
            .variant(Variant.of(
                            "commercial",
                            IMF_FSI_2019,
                            closing(COMMERCIAL_REAL_ESTATE_LOANS).over(closing(GROSS_LOANS)))
                    .code(IMF_FSI_2019, "FSI520_AFSI_PT")
                    .note("commercial property"))
            .variant(Variant.of(
                            "all",
                            LIBRARY,
                            closing(RESIDENTIAL_REAL_ESTATE_LOANS.plus(COMMERCIAL_REAL_ESTATE_LOANS))
                                    .over(closing(GROSS_LOANS)))
                    .note("residential and commercial property"))
            .build();

    private AssetQuality() {}
}
