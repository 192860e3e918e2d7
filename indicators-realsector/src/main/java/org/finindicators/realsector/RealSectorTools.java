/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector;

import java.util.List;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.catalogue.Tool;
import org.finindicators.indicator.Indicator;
import org.finindicators.realsector.impact.RegionalEstimates;
import org.finindicators.realsector.lorenz.LorenzFit;
import org.finindicators.realsector.outreach.ClientBreakdown;
import org.finindicators.realsector.survey.Bootstrap;
import org.finindicators.realsector.survey.ByGroup;
import org.finindicators.realsector.survey.GrowthAndRedistribution;
import org.finindicators.realsector.survey.HouseholdIncomes;
import org.finindicators.realsector.survey.InequalityDecomposition;
import org.finindicators.realsector.survey.PovertyDecomposition;
import org.finindicators.realsector.survey.PovertyTally;
import org.finindicators.realsector.survey.SortedIncomes;
import org.finindicators.realsector.survey.TheilTally;
import org.finindicators.realsector.survey.sql.SurveyTable;

/** Lists what computes something about surveys and clients and is no indicator. */
final class RealSectorTools {
    private static final List<Tool> ALL = List.of(
            Tool.of(GrowthAndRedistribution.class, "the change of poverty as growth and redistribution")
                    .alsoCalled("decomposition", "Datt-Ravallion", "Shapley"),
            Tool.of(PovertyDecomposition.class, "poverty by group, and what each contributes")
                    .alsoCalled("decomposition", "poverty profile"),
            Tool.of(InequalityDecomposition.class, "inequality within and between groups")
                    .alsoCalled("decomposition", "Theil", "between groups"),
            Tool.of(ByGroup.class, "measures of a survey for each group").alsoCalled("breakdown", "subgroups"),
            Tool.of(HouseholdIncomes.class, "incomes of households as a survey of persons")
                    .alsoCalled("equivalence scale", "OECD scale", "household size"),
            Tool.of(SortedIncomes.class, "Gini index, Lorenz curve and quantiles of one sort")
                    .alsoCalled("Lorenz curve", "quantile", "percentile", "decile"),
            Tool.of(PovertyTally.class, "poverty of parts that merge").alsoCalled("FGT"),
            Tool.of(TheilTally.class, "inequality of parts that merge").alsoCalled("GE(1)", "GE(0)"),
            Tool.of(SurveyTable.class, "poverty and inequality over a table of households in a database")
                    .alsoCalled("SQL", "data warehouse"),
            Tool.of(Bootstrap.class, "an interval of an indicator by resampling a survey")
                    .alsoCalled("confidence interval", "standard error", "resampling"),
            Tool.of(LorenzFit.class, "Lorenz curves through published groups")
                    .alsoCalled("POVCAL", "grouped data", "beta Lorenz", "quadratic Lorenz"),
            Tool.of(RegionalEstimates.class, "differences in differences by region")
                    .alsoCalled("DiD"),
            Tool.of(ClientBreakdown.class, "clients of a period by sex, service or another trait")
                    .alsoCalled("gender", "disaggregation"));

    private RealSectorTools() {}

    /** The catalogue of indicators, with the tools. */
    static Catalogue beside(Indicator... indicators) {
        return Catalogue.of(indicators).with(ALL);
    }
}
