/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector;

import org.finindicators.catalogue.Catalogue;
import org.finindicators.realsector.impact.EmploymentImpact;
import org.finindicators.realsector.impact.IncomeImpact;
import org.finindicators.realsector.impact.PovertyImpact;
import org.finindicators.realsector.outreach.Clients;
import org.finindicators.realsector.outreach.Jobs;
import org.finindicators.realsector.outreach.LenderMarket;
import org.finindicators.realsector.outreach.LoanSizes;
import org.finindicators.realsector.outreach.OperationResult;
import org.finindicators.realsector.outreach.RepaymentRate;
import org.finindicators.realsector.outreach.TargetGroup;
import org.finindicators.realsector.outreach.TechnicalAssistance;
import org.finindicators.realsector.poverty.IncomeLevel;
import org.finindicators.realsector.poverty.Inequality;
import org.finindicators.realsector.poverty.Poverty;
import org.finindicators.realsector.poverty.WelfareShares;
import org.finindicators.realsector.privatesector.PrivateInvestment;
import org.finindicators.realsector.privatesector.ReformProgress;
import org.finindicators.realsector.sme.ComparativeAdvantage;
import org.finindicators.realsector.sme.DomesticResourceCost;
import org.finindicators.realsector.sme.SmeCompetitiveness;
import org.finindicators.realsector.sme.SmeShares;
import org.finindicators.realsector.sme.UnitLabourCost;
import org.finindicators.realsector.socialprogramme.SocialProgrammes;
import org.finindicators.realsector.socialprogramme.Transfers;

/**
 * Lists the indicators of the real sector, in the order of the paper.
 *
 * @since 0.1.0
 */
public final class RealSectorIndicators {
    /** All of them. */
    public static final Catalogue CATALOGUE = RealSectorTools.beside(
            Clients.BENEFICIARIES,
            LoanSizes.AVERAGE_LOAN_SIZE,
            Jobs.JOBS_CREATED,
            Jobs.COST_PER_JOB,
            RepaymentRate.REPAYMENT_RATE,
            TechnicalAssistance.TECHNICAL_ASSISTANCE_DEMAND,
            OperationResult.OPERATION_PROFIT,
            TargetGroup.TARGET_GROUP_SHARE,
            TargetGroup.LENDING_CAPACITY_GROWTH,
            LenderMarket.LENDER_CONCENTRATION,
            SmeShares.SME_OUTPUT_SHARE,
            SmeShares.SME_EMPLOYMENT_SHARE,
            SmeShares.SME_CREDIT_SHARE,
            SmeCompetitiveness.SME_COMPETITIVENESS,
            ComparativeAdvantage.REVEALED_COMPARATIVE_ADVANTAGE,
            UnitLabourCost.UNIT_LABOUR_COST,
            DomesticResourceCost.DOMESTIC_RESOURCE_COST_RATIO,
            Poverty.POVERTY_HEADCOUNT,
            Poverty.POVERTY_GAP,
            Poverty.POVERTY_SEVERITY,
            Poverty.PROSPERITY_GAP,
            IncomeLevel.INCOME_LEVEL,
            Inequality.GINI_INDEX,
            Inequality.THEIL_INDEX,
            Inequality.MEAN_LOG_DEVIATION,
            Inequality.ATKINSON_INDEX,
            Inequality.POLARISATION_INDEX,
            Inequality.GENERALISED_ENTROPY,
            WelfareShares.WELFARE_SHARE,
            WelfareShares.PALMA_RATIO,
            WelfareShares.QUINTILE_RATIO,
            WelfareShares.PERCENTILE_RATIO,
            EmploymentImpact.EMPLOYMENT_IMPACT,
            IncomeImpact.INCOME_IMPACT,
            PovertyImpact.POVERTY_IMPACT,
            SocialProgrammes.SOCIAL_PROGRAMME_EFFICIENCY,
            Transfers.TRANSFER_EFFICIENCY,
            Transfers.TRANSFER_TARGETING,
            PrivateInvestment.PRIVATE_INVESTMENT,
            ReformProgress.REFORMS_IMPLEMENTED,
            ReformProgress.REFORM_DEPTH);

    private RealSectorIndicators() {}
}
