/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.assetquality;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.indicator.Authority.EBA;
import static org.finindicators.indicator.Authority.GFDD;
import static org.finindicators.indicator.Authority.IMF_FSI_2019;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.NONPERFORMING_ASSETS;
import static org.finindicators.intermediary.statement.BankItems.NONPERFORMING_LOANS;
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
     * <p>Variant {@code npl-ratio}: non-performing loans / gross loans, both before allowances, as the IMF and most
     * supervisors publish. It is another ratio, not another spelling.
     */
    public static final Indicator NONPERFORMING_ASSETS_RATIO = Indicator.of(
                    "intermediary.nonperforming-assets", "Non-performing assets / total assets")
            .topic("asset-quality")
            .definition("Assets that do not perform, loans and foreclosed property among them, over all assets.")
            .source(WORLD_BANK_1995, "para 26")
            .better(LOWER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                    "assets", WORLD_BANK_1995, closing(NONPERFORMING_ASSETS).over(closing(TOTAL_ASSETS))))
            .variant(Variant.of(
                            "npl-ratio",
                            IMF_FSI_2019,
                            closing(NONPERFORMING_LOANS).over(closing(GROSS_LOANS)))
                    .code(IMF_FSI_2019, "AQ12_CFSI_PT")
                    .code(GFDD, "GFDD.SI.02")
                    .code(EBA, "AQT_3.2")
                    .note("loans only, over gross loans"))
            .build();

    private AssetQuality() {}
}
