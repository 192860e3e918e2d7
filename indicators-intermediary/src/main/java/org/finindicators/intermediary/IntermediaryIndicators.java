/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary;

import org.finindicators.catalogue.Catalogue;
import org.finindicators.intermediary.assetquality.AssetQuality;
import org.finindicators.intermediary.assetquality.Provisioning;
import org.finindicators.intermediary.capital.Capital;
import org.finindicators.intermediary.capital.Leverage;
import org.finindicators.intermediary.earnings.Earnings;
import org.finindicators.intermediary.liquidity.Liquidity;
import org.finindicators.intermediary.liquidity.StressedLiquidity;
import org.finindicators.intermediary.subsidy.Subsidy;

/** Lists the indicators of financial intermediaries, in the order of the paper. */
public final class IntermediaryIndicators {
    /** All of them. */
    public static final Catalogue CATALOGUE = Catalogue.of(
            Capital.CAPITAL_ADEQUACY,
            Capital.TIER_1_RATIO,
            Capital.COMMON_EQUITY_RATIO,
            Capital.RISK_WEIGHTED_ASSETS,
            Capital.CAPITAL_SURPLUS,
            Leverage.LEVERAGE_RATIO,
            Leverage.NET_NONPERFORMING_TO_CAPITAL,
            Earnings.RETURN_ON_EQUITY,
            Earnings.RETURN_ON_ASSETS,
            AssetQuality.NONPERFORMING_ASSETS_RATIO,
            Provisioning.REQUIRED_PROVISIONS,
            Provisioning.PROVISION_ADEQUACY,
            Provisioning.PROVISION_SHORTFALL,
            Liquidity.LOANS_TO_DEPOSITS,
            Liquidity.SHORT_TERM_LIQUIDITY,
            Liquidity.BORROWINGS_TO_LIQUID_ASSETS,
            Liquidity.LIQUID_ASSETS_RATIO,
            StressedLiquidity.LIQUIDITY_COVERAGE_RATIO,
            StressedLiquidity.NET_STABLE_FUNDING_RATIO,
            Subsidy.SUBSIDY_DEPENDENCE_INDEX);

    private IntermediaryIndicators() {}
}
