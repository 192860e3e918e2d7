/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector;

import org.finindicators.catalogue.Catalogue;
import org.finindicators.realsector.outreach.CreditOutreach;
import org.finindicators.realsector.poverty.Poverty;
import org.finindicators.realsector.privatesector.PrivateInvestment;
import org.finindicators.realsector.privatesector.Reforms;
import org.finindicators.realsector.sme.ComparativeAdvantage;
import org.finindicators.realsector.sme.DomesticResourceCost;
import org.finindicators.realsector.sme.SmeCompetitiveness;
import org.finindicators.realsector.sme.SmeShares;
import org.finindicators.realsector.sme.UnitLabourCost;

/** Lists the indicators of the real sector, in the order of the paper. */
public final class RealSectorIndicators {
    /** All of them. */
    public static final Catalogue CATALOGUE = Catalogue.of(
            CreditOutreach.COST_PER_JOB,
            SmeShares.SME_OUTPUT_SHARE,
            SmeShares.SME_EMPLOYMENT_SHARE,
            SmeShares.SME_CREDIT_SHARE,
            SmeCompetitiveness.SME_COMPETITIVENESS,
            ComparativeAdvantage.REVEALED_COMPARATIVE_ADVANTAGE,
            UnitLabourCost.UNIT_LABOUR_COST,
            DomesticResourceCost.DOMESTIC_RESOURCE_COST,
            Poverty.POVERTY_HEADCOUNT,
            Poverty.POVERTY_GAP,
            Poverty.POVERTY_SEVERITY,
            PrivateInvestment.PRIVATE_INVESTMENT,
            Reforms.REFORMS_IMPLEMENTED,
            Reforms.REFORM_DEPTH);

    private RealSectorIndicators() {}
}
