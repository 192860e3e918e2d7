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
import org.finindicators.sector.structure.Access;
import org.finindicators.sector.structure.BankingRequirements;
import org.finindicators.sector.structure.Composition;
import org.finindicators.sector.structure.EntryAndExit;
import org.finindicators.sector.structure.Markets;
import org.finindicators.sector.structure.Payments;
import org.finindicators.sector.structure.StockMarket;
import org.finindicators.sector.structure.Structure;
import org.finindicators.sector.structure.Taxation;

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
            Composition.TERM_DEPOSIT_SHARE,
            InterestRates.LOAN_DEPOSIT_SPREAD,
            Composition.PRIVATE_BANK_ASSET_SHARE,
            BankingRequirements.RESERVE_REQUIREMENT,
            BankingRequirements.RESERVE_REMUNERATION,
            Markets.INTERBANK_MARKET_DEPTH,
            Markets.MONEY_MARKET_DEPTH,
            Markets.GOVERNMENT_PAPER_DEPTH,
            StockMarket.STOCK_MARKET_CAPITALIZATION,
            StockMarket.STOCK_MARKET_TURNOVER,
            Composition.NONBANK_ASSET_SHARE,
            Composition.PRIVATE_NONBANK_ASSET_SHARE,
            Structure.BANK_CONCENTRATION,
            EntryAndExit.BANK_ENTRY_RATE,
            EntryAndExit.BANK_EXIT_RATE,
            Composition.CENTRAL_BANK_FUNDING_SHARE,
            Payments.PAYMENT_SYSTEM_EFFICIENCY,
            BankingRequirements.MANDATORY_PORTFOLIO_SHARE,
            BankingRequirements.MANDATORY_PORTFOLIO_YIELD,
            Taxation.FINANCIAL_TAXATION,
            Access.SMALL_CLIENT_ACCESS,
            InterestRates.REAL_LENDING_RATE);

    private SectorIndicators() {}
}
