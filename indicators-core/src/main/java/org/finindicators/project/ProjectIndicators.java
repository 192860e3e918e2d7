/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import org.finindicators.catalogue.Catalogue;
import org.finindicators.monitoring.Implementation;
import org.finindicators.monitoring.ProjectProgress;
import org.finindicators.surveillance.ExposureIndicators;
import org.finindicators.surveillance.PeerIndicators;
import org.finindicators.surveillance.TrendIndicators;

/**
 * Lists the indicators of projects and agencies, in the order of the papers.
 *
 * @since 0.1.0
 */
public final class ProjectIndicators {
    /** All of them. */
    public static final Catalogue CATALOGUE = ProjectTools.beside(
            ProjectProgress.RESULTS_ON_TRACK,
            ProjectProgress.PROGRESS_TO_TARGET,
            Implementation.IMPLEMENTATION_TIMETABLE,
            Implementation.KEY_INDICATORS_ON_A_PAGE,
            ProjectAssessments.ENABLING_AND_RISK_FACTORS,
            TrendIndicators.TREND_ANALYSIS,
            PeerIndicators.PEER_ANALYSIS,
            PeerIndicators.EARLY_WARNING,
            ExposureIndicators.LARGE_EXPOSURE_REGISTER,
            PortfolioIndicators.CREDIT_INVOLVEMENT,
            ProjectReporting.COMMON_INDICATORS_REPORTED,
            PortfolioIndicators.PORTFOLIO_PATTERNS,
            ProjectAssessments.DESIGN_CHECKS_PASSED,
            ProjectAssessments.AGENCY_EFFECTIVENESS_SCORE);

    private ProjectIndicators() {}
}
