/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector;

import org.finindicators.catalogue.Catalogue;
import org.finindicators.sector.macro.External;
import org.finindicators.sector.macro.Fiscal;
import org.finindicators.sector.macro.Macro;
import org.finindicators.sector.rates.InterestRates;
import org.finindicators.sector.structure.Structure;

/** Lists the indicators of the economy and its financial sector, in the order of the paper. */
public final class SectorIndicators {
    /** All of them. */
    public static final Catalogue CATALOGUE = Catalogue.of(
            Macro.INFLATION_CPI,
            Macro.INFLATION_WPI,
            Fiscal.CONSOLIDATED_GOVERNMENT_DEFICIT,
            Fiscal.CENTRAL_BUDGET_DEFICIT,
            External.EXCHANGE_RATE_RATIO,
            External.CURRENT_ACCOUNT_DEFICIT,
            External.FOREIGN_DIRECT_INVESTMENT,
            External.SHORT_TERM_DEBT_TO_RESERVES,
            Structure.FINANCIAL_DEPTH,
            InterestRates.LOAN_DEPOSIT_SPREAD,
            Structure.BANK_CONCENTRATION,
            InterestRates.REAL_LENDING_RATE);

    private SectorIndicators() {}
}
