/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary;

import org.finindicators.intermediary.institution.InstitutionInstruments;
import org.finindicators.intermediary.institution.InstitutionScores;
import org.finindicators.testkit.AssessmentSamples;
import org.finindicators.testkit.FactSamples;

/** Random facts for the laws of the rubric. */
final class IntermediarySamples {
    static final FactSamples FACTS = RiskSamples.FACTS
            .and(LendingSamples.FACTS)
            .with(InstitutionScores.INSTITUTION_ASSESSMENT, AssessmentSamples.random(InstitutionInstruments.ANNEX_2));

    private IntermediarySamples() {}
}
