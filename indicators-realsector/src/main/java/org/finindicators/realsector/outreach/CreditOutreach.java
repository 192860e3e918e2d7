/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.realsector.outreach.ProgrammeItems.CREDIT_DISBURSED;
import static org.finindicators.realsector.outreach.ProgrammeItems.GROSS_JOBS;
import static org.finindicators.realsector.outreach.ProgrammeItems.NET_JOBS;
import static org.finindicators.realsector.outreach.ProgrammeItems.PROGRAMME_COST;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/** Declares the indicators of credit outreach. */
public final class CreditOutreach {
    /**
     * Gives what one job more has cost.
     *
     * <p>Programme cost / net jobs created, money for each job. Net jobs are those in full-time equivalents that would
     * not have come anyway and displaced none elsewhere. Undefined where no job was created or jobs were lost: a
     * negative cost for each job says nothing. World Bank 1995, para 29.
     *
     * <p>Variants: {@code gross-jobs} divides by all jobs that came; {@code credit} puts the credit disbursed above the
     * line, which is repaid and therefore no cost.
     */
    public static final Indicator COST_PER_JOB = Indicator.of("realsector.cost-per-job", "Cost per job created")
            .topic("credit-outreach")
            .definition("The cost of the programme over the net jobs that it created.")
            .source(WORLD_BANK_1995, "para 29")
            .better(LOWER)
            .tier(KEY)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of("net-jobs", LIBRARY, total(PROGRAMME_COST).over(total(NET_JOBS))))
            .variant(Variant.of("gross-jobs", LIBRARY, total(PROGRAMME_COST).over(total(GROSS_JOBS)))
                    .note("over all jobs that came"))
            .variant(Variant.of("credit", LIBRARY, total(CREDIT_DISBURSED).over(total(NET_JOBS)))
                    .note("credit disbursed instead of cost"))
            .build();

    private CreditOutreach() {}
}
