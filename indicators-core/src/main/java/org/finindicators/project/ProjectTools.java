/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import java.util.List;
import org.finindicators.aggregate.PooledChange;
import org.finindicators.catalogue.Attributions;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.catalogue.Tool;
import org.finindicators.indicator.Indicator;
import org.finindicators.monitoring.KeyIndicatorPage;
import org.finindicators.monitoring.PooledResult;
import org.finindicators.monitoring.ResultsFramework;
import org.finindicators.monitoring.StatusProfile;
import org.finindicators.monitoring.Timetable;
import org.finindicators.sensitivity.Attribution;
import org.finindicators.sensitivity.Bounds;
import org.finindicators.sensitivity.Distance;
import org.finindicators.sensitivity.RequiredShift;
import org.finindicators.statistics.MannKendall;
import org.finindicators.statistics.OrderedValues;
import org.finindicators.statistics.OutlierRule;
import org.finindicators.statistics.Pettitt;
import org.finindicators.statistics.SignalMatrix;
import org.finindicators.statistics.SignalSample;
import org.finindicators.statistics.TheilSen;
import org.finindicators.statistics.ThresholdSearch;
import org.finindicators.surveillance.EconomyNames;
import org.finindicators.surveillance.ExposureRegister;
import org.finindicators.surveillance.PeerGroup;
import org.finindicators.surveillance.PeerPosition;
import org.finindicators.surveillance.Screening;
import org.finindicators.surveillance.SignalIndex;
import org.finindicators.surveillance.SignalPanel;
import org.finindicators.surveillance.TrendAnalysis;

/** Lists what computes something about projects, series, peers and results and is no indicator. */
final class ProjectTools {
    private static final List<Tool> ALL = List.of(
            Tool.of(ResultsFramework.class, "result indicators with baselines and targets, and their status at a date")
                    .alsoCalled("logframe", "logical framework", "results chain", "IATI results"),
            Tool.of(PooledResult.class, "one result indicator over several projects")
                    .alsoCalled("aggregation over projects", "portfolio results"),
            Tool.of(StatusProfile.class, "thresholds that make a pace a status")
                    .alsoCalled("traffic light", "RAG", "on track", "Open SDG", "Eurostat progress"),
            Tool.of(Timetable.class, "what is late at a date, what that puts at risk, when the whole ends")
                    .alsoCalled("schedule of activities", "critical path", "CPM", "Gantt", "delays", "slack"),
            Tool.of(KeyIndicatorPage.class, "the key indicators of a project on one page")
                    .alsoCalled("KPI", "dashboard", "one-pager", "supervision report"),
            Tool.of(TrendAnalysis.class, "the trend of a series: direction, slope, break, growth")
                    .alsoCalled("time series", "CAGR"),
            Tool.of(MannKendall.class, "a test for a trend, with equal values, seasons and exact p")
                    .alsoCalled("Mann-Kendall", "Kendall's tau", "seasonal Kendall"),
            Tool.of(TheilSen.class, "a straight line that outliers do not move, by dates")
                    .alsoCalled("Theil-Sen", "Sen's slope", "median slope"),
            Tool.of(Pettitt.class, "a test for a break of the level").alsoCalled("change point", "structural break"),
            Tool.of(PeerGroup.class, "subjects that can be compared, by a rule")
                    .alsoCalled("peers", "benchmark group", "comparators"),
            Tool.of(PeerPosition.class, "where a subject stands among its peers")
                    .alsoCalled("percentile rank", "quartile", "league table", "benchmarking"),
            Tool.of(Screening.class, "values that stand out from peers and from the own past")
                    .alsoCalled("outlier screening", "alerts", "off-site surveillance", "red flags"),
            Tool.of(OrderedValues.class, "ranks, quantiles and robust spread of values")
                    .alsoCalled("percentile", "median absolute deviation", "MAD"),
            Tool.of(OutlierRule.class, "the modified z-score, of one value or of columns")
                    .alsoCalled("Iglewicz Hoaglin", "robust score"),
            Tool.of(SignalPanel.class, "signals of a figure before crises, without looking ahead")
                    .alsoCalled("early warning", "signals approach", "Kaminsky Reinhart", "out of sample"),
            Tool.of(SignalMatrix.class, "hits and false alarms of a signal, and what they are worth")
                    .alsoCalled("noise-to-signal", "type I error", "usefulness", "confusion matrix"),
            Tool.of(SignalSample.class, "how well values tell times before crises from calm ones")
                    .alsoCalled("ROC", "AUROC", "area under the curve", "Mann-Whitney"),
            Tool.of(ThresholdSearch.class, "the threshold with the least noise or the greatest use")
                    .alsoCalled("cut-off", "grid search"),
            Tool.of(SignalIndex.class, "signals of several indicators, weighted by noise")
                    .alsoCalled("composite index"),
            Tool.of(EconomyNames.class, "economies found in other spellings").alsoCalled("country names", "matching"),
            Tool.of(ExposureRegister.class, "the largest borrowers over all lenders, and what became of them")
                    .alsoCalled("large exposures", "credit register", "connected lending"),
            Tool.of(ProjectPortfolio.class, "the projects of an agency, each once"),
            Tool.of(CreditReview.class, "which projects have finance: alone, as a component, or not")
                    .alsoCalled("credit component", "stand-alone", "sector code", "24030"),
            Tool.of(PerformanceTable.class, "how many projects perform, by attributes and period")
                    .alsoCalled("success rate", "satisfactory outcome", "portfolio performance"),
            Tool.of(PerformancePatterns.class, "where projects perform better or worse than chance explains")
                    .alsoCalled("Fisher", "exact test", "Holm", "multiple testing"),
            Tool.of(CommonReporting.class, "who reports which common indicator, and since when")
                    .alsoCalled("minimum indicators", "phasing in", "reporting gaps"),
            Tool.of(Attribution.class, "why a result changed, split over the items that its formula reads")
                    .alsoCalled("Shapley", "waterfall", "decomposition of a change", "DuPont", "variance analysis"),
            Tool.of(Attributions.class, "why the results of many subjects changed")
                    .alsoCalled("Shapley", "decomposition of changes"),
            Tool.of(PooledChange.class, "why the ratio of a group changed: within members, shift, entry, exit")
                    .alsoCalled("shift-share", "waterfall", "rate and mix", "Kitagawa", "decomposition of a change"),
            Tool.of(Distance.class, "what each figure would have to be for a result to meet a threshold")
                    .alsoCalled("goal seek", "break-even", "distance to threshold", "headroom"),
            Tool.of(RequiredShift.class, "how large a loss brings a result to a threshold")
                    .alsoCalled("loss-absorbing capacity", "goal seek", "reverse stress"),
            Tool.of(Bounds.class, "between which bounds a result of rounded figures lies, and how many digits it bears")
                    .alsoCalled("rounding", "significant digits", "precision", "interval arithmetic"));

    private ProjectTools() {}

    /** The catalogue of indicators, with the tools. */
    static Catalogue beside(Indicator... indicators) {
        return Catalogue.of(indicators).with(ALL);
    }
}
