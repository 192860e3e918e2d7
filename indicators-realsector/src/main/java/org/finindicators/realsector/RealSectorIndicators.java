/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector;

import org.finindicators.catalogue.Catalogue;
import org.finindicators.realsector.outreach.CreditOutreach;
import org.finindicators.realsector.poverty.Poverty;

/** Lists the indicators of the real sector, in the order of the paper. */
public final class RealSectorIndicators {
    /** All of them. */
    public static final Catalogue CATALOGUE = Catalogue.of(
            CreditOutreach.COST_PER_JOB, Poverty.POVERTY_HEADCOUNT, Poverty.POVERTY_GAP, Poverty.POVERTY_SEVERITY);

    private RealSectorIndicators() {}
}
