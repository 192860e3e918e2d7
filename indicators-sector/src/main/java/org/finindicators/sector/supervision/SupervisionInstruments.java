/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.supervision;

import org.finindicators.assessment.Assessment;
import org.finindicators.assessment.AssessmentInstrument;
import org.finindicators.formula.Fact;

/**
 * Declares the instruments by which supervision and the law of the central bank are assessed.
 *
 * @since 0.1.0
 */
public final class SupervisionInstruments {
    /**
     * The criteria of regulation and supervision, World Bank 1995, Annex 1, in our own words: 157 in eight sections.
     *
     * <p>A section is the mean of its criteria, the whole the unweighted mean of sections. Rules that state a number
     * are answered by limits in force, the supervisor's practice by the indicators of {@link SupervisoryPractice}.
     */
    public static final AssessmentInstrument ANNEX_1 =
            AssessmentInstrument.parse(Annex1Powers.TEXT + Annex1Standards.TEXT + Annex1Practice.TEXT);

    /**
     * The law of a central bank, coded as by Cukierman, Webb and Neyapti: 16 codes in eight groups with their weights.
     *
     * <p>Four codes of the chief executive and of other limits on lending count alike, those of policy a quarter, a
     * half and a quarter. Weights are spread over what is coded, whatever is missing. An option is named by its words
     * or by its code.
     */
    public static final AssessmentInstrument CENTRAL_BANK_LAW = AssessmentInstrument.parse(CentralBankLawText.TEXT);

    /** An assessment of regulation and supervision by {@link #ANNEX_1}. */
    public static final Fact<Assessment> SUPERVISION_ASSESSMENT = ANNEX_1.fact();

    /** The codes of a central bank's law, by {@link #CENTRAL_BANK_LAW}. */
    public static final Fact<Assessment> CENTRAL_BANK_LAW_ASSESSMENT = CENTRAL_BANK_LAW.fact();

    private SupervisionInstruments() {}
}
