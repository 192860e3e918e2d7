/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.finindicators.aggregate.PooledChange;
import org.finindicators.assessment.Assessment;
import org.finindicators.indicator.Measurement;
import org.finindicators.loanbook.report.Migration;
import org.finindicators.loanbook.tally.AgingTable;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.monitoring.KeyIndicatorPage;
import org.finindicators.monitoring.ResultIndicator;
import org.finindicators.monitoring.ResultsFramework;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.realsector.lorenz.GroupedWelfare;
import org.finindicators.realsector.survey.GrowthAndRedistribution;
import org.finindicators.realsector.survey.Survey;
import org.finindicators.sector.rates.NelsonSiegel;
import org.finindicators.sector.rates.YieldCurve;
import org.finindicators.sensitivity.Attribution;
import org.finindicators.statistics.TimeSeries;
import org.finindicators.surveillance.PeerFigures;
import org.finindicators.surveillance.PeerPosition;
import org.finindicators.surveillance.TrendAnalysis;

/**
 * Makes charts of what the library computes. What has no value is in the chart with the reason.
 *
 * <p>Stateless, so threads may share it.
 *
 * @since 0.1.0
 */
public final class Charts {
    private Charts() {}

    /**
     * Finds the chart of a value of the library.
     *
     * @param noun the value
     * @return its chart, if one of the methods {@code chart} takes it
     */
    public static Optional<Chart> find(Object noun) {
        if (noun instanceof Attribution attribution) {
            return Optional.of(chart(attribution));
        }
        if (noun instanceof PooledChange change) {
            return Optional.of(chart(change));
        }
        if (noun instanceof TimeSeries series) {
            return Optional.of(chart(series));
        }
        if (noun instanceof TrendAnalysis analysis) {
            return Optional.of(chart(analysis));
        }
        if (noun instanceof ResultIndicator result) {
            return Optional.of(chart(result));
        }
        if (noun instanceof PeerFigures figures) {
            return Optional.of(chart(figures));
        }
        if (noun instanceof PeerPosition position) {
            return Optional.of(chart(position));
        }
        if (noun instanceof AgingTable table) {
            return Optional.of(chart(table));
        }
        if (noun instanceof LoanTally book) {
            return Optional.of(chart(book));
        }
        if (noun instanceof Migration migration) {
            return Optional.of(chart(migration));
        }
        if (noun instanceof Survey survey) {
            return Optional.of(chart(survey));
        }
        if (noun instanceof GroupedWelfare welfare) {
            return Optional.of(chart(welfare));
        }
        if (noun instanceof YieldCurve curve) {
            return Optional.of(chart(curve));
        }
        if (noun instanceof ResultsFramework framework) {
            return Optional.of(chart(framework));
        }
        if (noun instanceof KeyIndicatorPage page) {
            return Optional.of(chart(page));
        }
        if (noun instanceof Assessment assessment) {
            return Optional.of(chart(assessment));
        }
        return noun instanceof GrowthAndRedistribution change ? Optional.of(chart(change)) : Optional.empty();
    }

    /**
     * Draws a series over time; its gaps are gaps.
     *
     * @param series the series
     * @return the chart
     */
    public static Chart chart(TimeSeries series) {
        return SeriesCharts.of(series);
    }

    /**
     * Draws a series with its trend.
     *
     * @param analysis the analysis of the series; where it says nothing, the reason stands below
     * @return the chart
     */
    public static Chart chart(TrendAnalysis analysis) {
        return SeriesCharts.of(analysis);
    }

    /**
     * Draws the values of a result indicator with baseline, targets and the way that is expected between them.
     *
     * @param result the indicator
     * @return the chart
     */
    public static Chart chart(ResultIndicator result) {
        return SeriesCharts.of(result);
    }

    /**
     * Draws a series with its trend, and baseline, targets and the way that is expected between them.
     *
     * @param analysis the analysis of the series
     * @param result the targets, of the same indicator; if it is one of the project, in the same unit
     * @return the chart
     * @throws org.finindicators.validation.InvalidInputException if they are of different indicators
     */
    public static Chart chart(TrendAnalysis analysis, ResultIndicator result) {
        return SeriesCharts.of(analysis, result);
    }

    /**
     * Draws the values of many subjects, the best above.
     *
     * @param figures the values
     * @return the chart
     */
    public static Chart chart(PeerFigures figures) {
        return PeerCharts.of(figures);
    }

    /**
     * Draws a subject among its peers, with their median and quartiles.
     *
     * @param position the subject and its peers
     * @return the chart
     */
    public static Chart chart(PeerPosition position) {
        return PeerCharts.of(position);
    }

    /**
     * Draws median and quartiles of the values of many subjects, period after period.
     *
     * @param measurements measurements of one indicator, in any order
     * @return the chart
     * @throws org.finindicators.validation.InvalidInputException if they are of several indicators, a subject is
     *     measured twice in a period, or two periods end on one day
     */
    public static Chart chart(Collection<? extends Measurement> measurements) {
        return PeerCharts.distribution(measurements);
    }

    /**
     * Draws median and quartiles of the values of many subjects, period after period.
     *
     * @param figures the values of one indicator in each period
     * @return the chart
     * @throws org.finindicators.validation.InvalidInputException if they are of several indicators or units, or two
     *     periods end on one day
     */
    public static Chart chart(Map<ReportingPeriod, PeerFigures> figures) {
        return PeerCharts.distribution(figures);
    }

    /**
     * Draws the balances of a loan book by days late.
     *
     * @param table the classes
     * @return the chart
     */
    public static Chart chart(AgingTable table) {
        return RowCharts.aging(table);
    }

    /**
     * Draws the balances of a loan book by days late.
     *
     * @param book the loan book
     * @return the chart of its {@linkplain LoanTally#aging() classes}
     */
    public static Chart chart(LoanTally book) {
        return chart(book.aging());
    }

    /**
     * Draws what part of each class of days late got worse, and what part was cured.
     *
     * @param migration the loans from one date to another
     * @return the chart
     */
    public static Chart chart(Migration migration) {
        return RowCharts.rolls(migration);
    }

    /**
     * Draws the Lorenz curve of a survey.
     *
     * @param survey the survey
     * @return the chart
     * @throws org.finindicators.validation.InvalidInputException if a row is unsound
     */
    public static Chart chart(Survey survey) {
        return CurveCharts.lorenz(survey);
    }

    /**
     * Draws the reported points of a Lorenz curve.
     *
     * @param welfare the points
     * @return the chart
     * @throws org.finindicators.validation.InvalidInputException if they are on no Lorenz curve
     */
    public static Chart chart(GroupedWelfare welfare) {
        return CurveCharts.lorenz(welfare);
    }

    /**
     * Draws a yield curve; nothing is fitted.
     *
     * @param curve the yields
     * @return the chart
     */
    public static Chart chart(YieldCurve curve) {
        return CurveCharts.yields(curve);
    }

    /**
     * Draws yields and the curve that was fitted to them.
     *
     * @param fit the curve
     * @return the chart
     */
    public static Chart chart(NelsonSiegel fit) {
        return CurveCharts.yields(fit);
    }

    /**
     * Draws baseline, last value, target and status of each indicator of a framework, at its date.
     *
     * @param framework the results
     * @return the chart
     */
    public static Chart chart(ResultsFramework framework) {
        return chart(KeyIndicatorPage.of(framework, framework.asOf()).withTitle("Progress"));
    }

    /**
     * Draws baseline, last value, target and status of each indicator, also of those the page has no room for.
     *
     * @param page the page
     * @return the chart
     */
    public static Chart chart(KeyIndicatorPage page) {
        return RowCharts.progress(page);
    }

    /**
     * Draws the score of an assessment and those of its sections.
     *
     * @param assessment the assessment
     * @return the chart
     */
    public static Chart chart(Assessment assessment) {
        return RowCharts.scores(assessment);
    }

    /**
     * Draws what a change of poverty is made of: bars that lead from one survey to the other.
     *
     * @param change the change with its parts
     * @return the chart
     */
    public static Chart chart(GrowthAndRedistribution change) {
        return ChangeCharts.decomposition(change);
    }

    /**
     * Makes a waterfall of why a value changed: what it was, the part of each item, what it is.
     *
     * @param attribution the change, split over the items
     * @return the chart; without parts, the reason
     */
    public static Chart chart(Attribution attribution) {
        return ChangeCharts.attribution(attribution);
    }

    /**
     * Makes a waterfall of why the ratio of a group changed: within members, shifts between them, entry and exit.
     *
     * @param change the change, split over the members
     * @return the chart; without parts, the reason
     */
    public static Chart chart(PooledChange change) {
        return ChangeCharts.pooled(change);
    }
}
