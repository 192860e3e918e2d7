/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary;

import org.finindicators.catalogue.Catalogue;
import org.finindicators.intermediary.assetquality.AssetQuality;
import org.finindicators.intermediary.assetquality.LoanLosses;
import org.finindicators.intermediary.assetquality.Provisioning;
import org.finindicators.intermediary.capital.Capital;
import org.finindicators.intermediary.capital.Leverage;
import org.finindicators.intermediary.capital.Solvency;
import org.finindicators.intermediary.collection.CollectionRates;
import org.finindicators.intermediary.collection.LoanLossRate;
import org.finindicators.intermediary.collection.PortfolioAtRisk;
import org.finindicators.intermediary.earnings.Earnings;
import org.finindicators.intermediary.earnings.Efficiency;
import org.finindicators.intermediary.earnings.Margins;
import org.finindicators.intermediary.growth.Growth;
import org.finindicators.intermediary.institution.InstitutionScores;
import org.finindicators.intermediary.limits.ExposureLimits;
import org.finindicators.intermediary.limits.PositionLimits;
import org.finindicators.intermediary.liquidity.Liquidity;
import org.finindicators.intermediary.liquidity.StressedLiquidity;
import org.finindicators.intermediary.microfinance.AssetLiabilityManagement;
import org.finindicators.intermediary.microfinance.Expenses;
import org.finindicators.intermediary.microfinance.Outreach;
import org.finindicators.intermediary.microfinance.Permanence;
import org.finindicators.intermediary.microfinance.Personnel;
import org.finindicators.intermediary.microfinance.PortfolioQuality;
import org.finindicators.intermediary.microfinance.Productivity;
import org.finindicators.intermediary.microfinance.SelfSufficiency;
import org.finindicators.intermediary.risk.CreditConcentration;
import org.finindicators.intermediary.risk.ForeignExchangeRisk;
import org.finindicators.intermediary.risk.InterestRateRisk;
import org.finindicators.intermediary.risk.MarketRisk;
import org.finindicators.intermediary.subsidy.Subsidy;

/**
 * Lists the indicators of financial intermediaries, in the order of the paper.
 *
 * @since 0.1.0
 */
public final class IntermediaryIndicators {
    /** All of them. */
    public static final Catalogue CATALOGUE = IntermediaryTools.beside(
            Capital.CAPITAL_ADEQUACY_RATIO,
            Capital.TIER_1_RATIO,
            Capital.COMMON_EQUITY_RATIO,
            Capital.RISK_WEIGHTED_ASSETS_AMOUNT,
            Capital.CAPITAL_SURPLUS,
            Leverage.LEVERAGE_RATIO,
            Leverage.NET_NONPERFORMING_TO_CAPITAL,
            Solvency.EQUITY_TO_ASSETS,
            Earnings.RETURN_ON_EQUITY,
            Earnings.RETURN_ON_ASSETS,
            Margins.INTEREST_SPREAD,
            Efficiency.OPERATING_INCOME_TO_GROSS_INCOME,
            Efficiency.OPERATING_EFFICIENCY,
            Efficiency.GROSS_INCOME_AMOUNT,
            Margins.NET_INTEREST_MARGIN,
            Margins.INTEREST_MARGIN_TO_GROSS_INCOME,
            Margins.TRADING_INCOME_SHARE,
            Margins.NONINTEREST_INCOME_TO_ASSETS,
            AssetQuality.NONPERFORMING_TO_TOTAL_ASSETS,
            AssetQuality.RESTRUCTURED_TO_TOTAL_ASSETS,
            AssetQuality.REAL_ESTATE_LOANS,
            LoanLosses.CHARGE_OFFS_TO_TOTAL_ASSETS,
            LoanLosses.PROVISION_COVERAGE,
            LoanLosses.COST_OF_RISK,
            LoanLosses.ALLOWANCE_TO_LOANS,
            Provisioning.REQUIRED_PROVISIONS,
            Provisioning.PROVISION_ADEQUACY,
            Provisioning.PROVISION_SHORTFALL,
            Liquidity.LOANS_TO_DEPOSITS,
            Liquidity.DEPOSITS_TO_ASSETS,
            Liquidity.SHORT_TERM_LIQUIDITY,
            Liquidity.BORROWINGS_TO_LIQUID_ASSETS,
            Liquidity.LIQUID_ASSETS_TO_ASSETS,
            StressedLiquidity.LIQUIDITY_COVERAGE_RATIO,
            StressedLiquidity.NET_STABLE_FUNDING_RATIO,
            Subsidy.SUBSIDY_DEPENDENCE_INDEX,
            Subsidy.SUBSIDY_ADJUSTED_RETURN_ON_EQUITY,
            CollectionRates.COLLECTION_RATE,
            CollectionRates.CUMULATIVE_RECOVERY_RATE,
            PortfolioAtRisk.PORTFOLIO_AT_RISK,
            CollectionRates.ARREARS_RATE,
            LoanLossRate.ANNUAL_LOSS_RATE,
            CreditConcentration.GEOGRAPHIC_CONCENTRATION,
            CreditConcentration.SECTORAL_CONCENTRATION,
            CreditConcentration.CLIENT_CONCENTRATION,
            InterestRateRisk.INTEREST_RATE_RISK,
            ForeignExchangeRisk.FOREIGN_EXCHANGE_POSITION,
            MarketRisk.MARKET_RISK,
            ForeignExchangeRisk.FOREIGN_CURRENCY_LOANS_SHARE,
            ForeignExchangeRisk.FOREIGN_CURRENCY_LIABILITIES_SHARE,
            Growth.GROWTH_RATES,
            InstitutionScores.BOARD_SCORE,
            InstitutionScores.RISK_MANAGEMENT_SCORE,
            InstitutionScores.PLANNING_SCORE,
            InstitutionScores.INFORMATION_SYSTEMS_SCORE,
            InstitutionScores.ACCOUNTING_SCORE,
            InstitutionScores.EXTERNAL_AUDIT_SCORE,
            InstitutionScores.HUMAN_RESOURCES_SCORE,
            InstitutionScores.NON_EXECUTIVE_DIRECTOR_SHARE,
            ExposureLimits.SINGLE_EXPOSURE_LIMIT,
            ExposureLimits.LARGE_EXPOSURES_LIMIT,
            PositionLimits.FIXED_ASSET_LIMIT,
            PositionLimits.EQUITY_HOLDING_LIMIT,
            PositionLimits.FOREIGN_EXCHANGE_LIMIT,
            ExposureLimits.INSIDER_LENDING,
            PositionLimits.GENERAL_PROVISION_MINIMUM,
            Outreach.ACTIVE_BORROWERS_SERVED,
            Outreach.AVERAGE_BALANCE_PER_BORROWER,
            SelfSufficiency.OPERATIONAL_SELF_SUFFICIENCY,
            SelfSufficiency.FINANCIAL_SELF_SUFFICIENCY,
            Productivity.PORTFOLIO_YIELD,
            Productivity.OPERATING_EXPENSE_TO_PORTFOLIO,
            Productivity.COST_PER_BORROWER,
            Productivity.BORROWERS_PER_LOAN_OFFICER,
            PortfolioQuality.WRITE_OFF_RATIO,
            PortfolioQuality.RISK_COVERAGE,
            Permanence.PERMANENCE,
            SelfSufficiency.SUBSIDY_ADJUSTMENTS,
            SelfSufficiency.ADJUSTED_RETURN_ON_ASSETS,
            SelfSufficiency.ADJUSTED_RETURN_ON_EQUITY,
            AssetLiabilityManagement.PORTFOLIO_TO_ASSETS,
            AssetLiabilityManagement.COST_OF_FUNDS,
            AssetLiabilityManagement.DEBT_TO_EQUITY,
            AssetLiabilityManagement.SEEP_LIQUID_RATIO,
            PortfolioQuality.UNCOVERED_CAPITAL_RATIO,
            Productivity.CLIENT_TURNOVER,
            Outreach.AVERAGE_DISBURSED_LOAN,
            Outreach.AVERAGE_DEPOSIT_PER_SAVER,
            Expenses.FINANCIAL_REVENUE_TO_ASSETS,
            Expenses.EXPENSE_TO_ASSETS,
            Personnel.BORROWER_RETENTION,
            Personnel.STAFF_TURNOVER,
            Personnel.PERSONNEL_ALLOCATION_RATIO,
            Personnel.AVERAGE_SALARY);

    private IntermediaryIndicators() {}
}
