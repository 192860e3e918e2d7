/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector;

import org.finindicators.catalogue.Catalogue;
import org.finindicators.sector.directedcredit.CreditDistribution;
import org.finindicators.sector.directedcredit.DirectedCredit;
import org.finindicators.sector.macro.CreditGap;
import org.finindicators.sector.macro.ExchangeControls;
import org.finindicators.sector.macro.External;
import org.finindicators.sector.macro.Fiscal;
import org.finindicators.sector.macro.Inflation;
import org.finindicators.sector.rates.EffectiveLendingRate;
import org.finindicators.sector.rates.InterestRates;
import org.finindicators.sector.rates.LongestInstrument;
import org.finindicators.sector.rates.RateStructure;
import org.finindicators.sector.rates.TermStructure;
import org.finindicators.sector.soundness.CitedEstimates;
import org.finindicators.sector.soundness.Insolvency;
import org.finindicators.sector.soundness.ProvisioningAdequacy;
import org.finindicators.sector.soundness.Resolution;
import org.finindicators.sector.soundness.SystemRatios;
import org.finindicators.sector.soundness.SystemReturns;
import org.finindicators.sector.soundness.ZScore;
import org.finindicators.sector.structure.Access;
import org.finindicators.sector.structure.BankingRequirements;
import org.finindicators.sector.structure.Composition;
import org.finindicators.sector.structure.Depth;
import org.finindicators.sector.structure.EntryAndExit;
import org.finindicators.sector.structure.Markets;
import org.finindicators.sector.structure.PaymentSystems;
import org.finindicators.sector.structure.StockMarket;
import org.finindicators.sector.structure.Structure;
import org.finindicators.sector.structure.Taxation;
import org.finindicators.sector.supervision.CentralBankIndependence;
import org.finindicators.sector.supervision.Supervision;
import org.finindicators.sector.supervision.SupervisoryPractice;

/**
 * Lists the indicators of the economy and its financial sector, in the order of the paper.
 *
 * @since 0.1.0
 */
public final class SectorIndicators {
    /** All of them. */
    public static final Catalogue CATALOGUE = SectorTools.beside(
            Inflation.INFLATION_CPI,
            Inflation.INFLATION_WPI,
            Fiscal.CONSOLIDATED_GOVERNMENT_DEFICIT,
            Fiscal.CENTRAL_BUDGET_DEFICIT,
            External.MARKET_TO_OFFICIAL_EXCHANGE_RATE,
            External.CURRENT_ACCOUNT_DEFICIT,
            ExchangeControls.EXCHANGE_CONTROLS,
            External.FOREIGN_DIRECT_INVESTMENT,
            External.SHORT_TERM_DEBT_TO_RESERVES,
            CitedEstimates.CAPITAL_OPENNESS,
            CreditGap.CREDIT_TO_GDP_GAP,
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
            CentralBankIndependence.CENTRAL_BANK_INDEPENDENCE,
            PaymentSystems.PAYMENT_SYSTEM_EFFICIENCY,
            BankingRequirements.MANDATORY_PORTFOLIO_SHARE,
            BankingRequirements.MANDATORY_PORTFOLIO_YIELD,
            Taxation.FINANCIAL_TAXATION,
            Access.SMALL_CLIENT_ACCESS,
            CitedEstimates.LERNER_INDEX,
            CitedEstimates.BOONE_INDICATOR,
            CitedEstimates.H_STATISTIC,
            Depth.PRIVATE_CREDIT_TO_GDP,
            Depth.BANK_DEPOSITS_TO_GDP,
            Depth.BANK_ASSETS_TO_GDP,
            Depth.BANK_ASSET_SHARE,
            Depth.CREDIT_TO_DEPOSITS,
            InterestRates.REAL_DEPOSIT_RATE,
            InterestRates.REAL_LENDING_RATE,
            RateStructure.PRIME_DEPOSIT_SPREAD_6M,
            RateStructure.PRIME_DEPOSIT_SPREAD_12M,
            RateStructure.SHORT_TO_LONG_DEPOSIT_RATE,
            RateStructure.NONPRIME_TO_PRIME_RATE,
            LongestInstrument.LONGEST_INSTRUMENT_TERM,
            LongestInstrument.LONGEST_INSTRUMENT_RATE,
            RateStructure.MARKET_RATE_SHARE,
            EffectiveLendingRate.EFFECTIVE_LENDING_RATE,
            InterestRates.BANK_NET_INTEREST_MARGIN,
            TermStructure.YIELD_CURVE_LEVEL,
            TermStructure.YIELD_CURVE_SLOPE,
            TermStructure.YIELD_CURVE_CURVATURE,
            DirectedCredit.DIRECTED_PROGRAM_COUNT,
            DirectedCredit.DIRECTED_CREDIT_VOLUME_SHARE,
            DirectedCredit.DIRECTED_CREDIT_FLOW_SHARE,
            DirectedCredit.DIRECTED_RATE_TO_PRIME,
            DirectedCredit.DIRECTED_CREDIT_SUBSIDY,
            CreditDistribution.CREDIT_DISTRIBUTION,
            CreditDistribution.TARGETING_SPECIFICITY,
            Insolvency.INSOLVENT_BANK_ASSET_SHARE,
            Insolvency.NONPERFORMING_BANK_ASSETS,
            Insolvency.INSOLVENT_NONBANK_ASSET_SHARE,
            Insolvency.INSOLVENT_NONBANK_LIABILITY_SHARE,
            SystemReturns.SECTOR_RETURN_ON_EQUITY,
            SystemReturns.CAPITAL_AND_RESERVES,
            ProvisioningAdequacy.PROVISIONING_ADEQUACY,
            Resolution.RESOLUTION_TIMELINESS,
            ZScore.BANK_Z_SCORE,
            SystemRatios.SECTOR_NONPERFORMING_LOANS,
            SystemRatios.SECTOR_CAPITAL_RATIO,
            SystemRatios.LIQUID_ASSETS_TO_FUNDING,
            Supervision.SUPERVISORY_CAPACITY,
            Supervision.LEGAL_AUTHORITY,
            Supervision.LICENSING,
            Supervision.PRUDENTIAL_REGULATION,
            Supervision.OFFSITE_SUPERVISION,
            Supervision.ONSITE_SUPERVISION,
            Supervision.ENFORCEMENT,
            Supervision.PROBLEM_RESOLUTION,
            Supervision.REGULATION_AND_SUPERVISION,
            SupervisoryPractice.TREND_YEARS,
            SupervisoryPractice.EXAMINATION_CYCLE,
            SupervisoryPractice.RISK_ASSETS_REVIEWED,
            SupervisoryPractice.LOAN_REVIEW_THRESHOLD);

    private SectorIndicators() {}
}
