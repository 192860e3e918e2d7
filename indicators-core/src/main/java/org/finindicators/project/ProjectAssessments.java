/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import static org.finindicators.indicator.Authority.ILO_2003;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.project.ProjectInstruments.AGENCY_EFFECTIVENESS;
import static org.finindicators.project.ProjectInstruments.DESIGN_CHECKS;
import static org.finindicators.project.ProjectInstruments.ENABLING_FACTORS;

import org.finindicators.assessment.Assessment;
import org.finindicators.formula.Fact;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the scores of assessments of a project and of the agency behind it.
 *
 * @since 0.1.0
 */
public final class ProjectAssessments {
    /** An assessment by {@link ProjectInstruments#ENABLING_FACTORS}. */
    public static final Fact<Assessment> ENABLING_FACTORS_ASSESSMENT = ENABLING_FACTORS.fact();

    /** An assessment by {@link ProjectInstruments#DESIGN_CHECKS}. */
    public static final Fact<Assessment> DESIGN_CHECKS_ASSESSMENT = DESIGN_CHECKS.fact();

    /** An assessment by {@link ProjectInstruments#AGENCY_EFFECTIVENESS}. */
    public static final Fact<Assessment> AGENCY_ASSESSMENT = AGENCY_EFFECTIVENESS.fact();

    /**
     * Scores what helps an operation or endangers it: the economy, the policies of the sector, capacity, politics and
     * budget.
     *
     * <p>The mean of the scores of the four sections, from 0 to 1; the score of a section is the mean of its ratings.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>no assessment is reported, or nothing is rated (not reported);
     *   <li>fewer than 0.7 of the criteria that apply are rated (group too small);
     *   <li>no criterion applies (not applicable);
     *   <li>the assessment is by another version (out of domain).
     * </ul>
     *
     * <p>World Bank 1995, paras 9 and 10.
     */
    public static final Indicator ENABLING_AND_RISK_FACTORS = Indicator.builder(
                    "project.enabling-and-risk-factors", "Enabling and risk factors")
            .topic("monitoring")
            .alsoCalled("project risks", "risk assessment", "readiness")
            .definition("How far economy, sector policy, capacity, politics and budget favour an operation.")
            .source(WORLD_BANK_1995, "paras 9 and 10")
            .better(HIGHER)
            .tier(KEY)
            .roles(INTERMEDIATE)
            .variant(Variant.of("wb1995", WORLD_BANK_1995, ENABLING_FACTORS.calculation()))
            .build();

    /**
     * Scores a project with credit by checks that should precede its approval.
     *
     * <p>The mean of the three sections, each the share of its checks that are passed, from 0 to 1. The checks without
     * which credit should not be in a project are critical: those that failed are listed beside the score. Undefined as
     * {@link #ENABLING_AND_RISK_FACTORS}. The peer review of 2003, recommendations 3 and 4.
     */
    public static final Indicator DESIGN_CHECKS_PASSED = Indicator.builder(
                    "project.design-checks", "Design checks passed")
            .topic("portfolio")
            .alsoCalled("quality at entry", "credit component", "revolving fund", "good practice checks")
            .definition("Good practice before a credit component is approved.")
            .source(ILO_2003, "recommendations 3 and 4")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY)
            .variant(Variant.of("ilo2003", ILO_2003, DESIGN_CHECKS.calculation()))
            .build();

    /**
     * Scores how well an agency is set up for financial services, in six areas.
     *
     * <p>The mean of the scores of the areas, from 0 to 1; the score of an area is the mean of its ratings. Undefined
     * as {@link #ENABLING_AND_RISK_FACTORS}. The peer review of 2003, matrix.
     */
    public static final Indicator AGENCY_EFFECTIVENESS_SCORE = Indicator.builder(
                    "project.agency-effectiveness", "Agency effectiveness")
            .topic("portfolio")
            .alsoCalled("aid effectiveness", "donor effectiveness", "peer review")
            .definition(
                    "How well an agency's strategy, staff, structure, incentives, projects and plans serve finance.")
            .source(ILO_2003, "matrix")
            .better(HIGHER)
            .tier(KEY)
            .roles(INTERMEDIATE)
            .variant(Variant.of("ilo2003", ILO_2003, AGENCY_EFFECTIVENESS.calculation()))
            .build();

    private ProjectAssessments() {}
}
