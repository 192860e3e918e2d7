/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import static org.finindicators.formula.Reason.OUT_OF_DOMAIN;
import static org.finindicators.formula.Reason.TOO_LITTLE_HISTORY;
import static org.finindicators.formula.Reason.ZERO_DENOMINATOR;
import static org.finindicators.indicator.Authority.KENDALL_1938;
import static org.finindicators.indicator.Authority.KENDALL_1945;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.SEN_1968;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Tier.KEY;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Unit;
import org.finindicators.indicator.Variant;
import org.finindicators.statistics.Observation;
import org.finindicators.statistics.TimeSeries;

/**
 * Declares the indicator of a trend.
 *
 * @since 0.1.0
 */
public final class TrendIndicators {
    /**
     * The values of one figure over the years, in a unit of their own, whatever the statement's is. Of measurements it
     * is {@link TimeSeries#of}.
     */
    public static final Fact<TimeSeries> TREND_SERIES = new Fact<>("trend-series", "time series", TimeSeries.class);

    /**
     * Tells how steadily a figure rises or falls.
     *
     * <p>Of all pairs of values of the series up to the end of the period, the part in which the later one is higher
     * less the part in which it is lower: Kendall's tau-a, from -1 (it always falls) to 1 (it always rises). It heads
     * the analysis because it is the same in any unit and under any scale, has a value where figures are negative, zero
     * or all alike, and means the same for every figure. How much is the variant {@code slope}, the median of the
     * slopes between all pairs by their dates, in the series' own unit a year; {@code growth} is compound, from the
     * first value to the last; {@code tau-b} leaves pairs of equal values out of the possible ones.
     *
     * <p>The explanation says whether the trend is significant at 0.05, and what speaks against it; the whole analysis
     * is {@code TrendAnalysis.of} the series.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>no series is reported (not reported);
     *   <li>fewer than four years have a value (too little history);
     *   <li>for growth, the first or the last value is not above zero (out of domain);
     *   <li>for tau-b, all values are equal (zero denominator).
     * </ul>
     *
     * <p>World Bank 1995, Annex 1, section 5; the peer review of 2003, recommendation 4.
     */
    public static final Indicator TREND_ANALYSIS = Indicator.builder("project.trend-analysis", "Trend")
            .topic("monitoring")
            .alsoCalled("trend analysis", "Mann-Kendall", "Theil-Sen", "Sen's slope", "Kendall's tau")
            .definition("Rises less falls among all pairs of values of a series of four years or more.")
            .source(WORLD_BANK_1995, "Annex 1, section 5")
            .better(CONTEXTUAL)
            .tier(KEY)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                            "tau-a",
                            KENDALL_1938,
                            calculation(
                                    "(pairs that rise - pairs that fall) / all pairs of the time series",
                                    Dimension.NUMBER,
                                    List.of(),
                                    trend -> trend.kendall().tauA()))
                    .in(Unit.INDEX))
            .variant(Variant.of(
                            "tau-b",
                            KENDALL_1945,
                            calculation(
                                    "(pairs that rise - pairs that fall) / root of (all pairs x unequal pairs) of the"
                                            + " time series",
                                    Dimension.NUMBER,
                                    List.of(ZERO_DENOMINATOR.when("values all equal")),
                                    trend -> trend.kendall().tauB()))
                    .in(Unit.INDEX)
                    .note("pairs of equal values are not among the possible ones"))
            .variant(Variant.of(
                            "slope",
                            SEN_1968,
                            calculation(
                                    "median slope a year between all pairs of the time series",
                                    Dimension.NUMBER,
                                    List.of(),
                                    TrendAnalysis::slope))
                    .in(Unit.INDEX)
                    .note("the change a year, in the unit of the series; a share that rises by a percentage point a"
                            + " year has 0.01"))
            .variant(Variant.of(
                            "growth",
                            LIBRARY,
                            calculation(
                                    "(last / first of the time series)^(1 / years between) - 1",
                                    Dimension.PER_YEAR,
                                    List.of(OUT_OF_DOMAIN.when("first or last value zero or negative")),
                                    TrendAnalysis::growth))
                    .note("compound, from the first value to the last"))
            .build();

    private TrendIndicators() {}

    private static Calculation calculation(
            String words,
            Dimension dimension,
            List<UndefinedCase> further,
            Function<TrendAnalysis, Evaluation> result) {
        List<UndefinedCase> cases = new ArrayList<>();
        cases.add(TOO_LITTLE_HISTORY.when("fewer than four years with a value"));
        cases.addAll(further);
        return Calculation.from(
                TREND_SERIES, words, dimension, cases, (series, figures) -> evaluate(series, figures, result));
    }

    private static Evaluation evaluate(TimeSeries series, Figures figures, Function<TrendAnalysis, Evaluation> result) {
        Worksheet sheet = Worksheet.of(figures);
        TimeSeries known = series.until(figures.period().closing());
        for (Observation one : known.values()) {
            sheet.number(series.name(), one.date().toString(), one.value().orElseThrow(), "");
        }
        int later = series.observations().size() - known.observations().size();
        if (later > 0) {
            sheet.step("after " + figures.when(figures.period().closing()) + ", and left out: " + later
                    + (later == 1 ? " observation" : " observations"));
        }
        TrendAnalysis trend = TrendAnalysis.of(known);
        trend.faults().forEach(fault -> sheet.fault(fault.reason(), fault.detail()));
        if (!sheet.isSound()) {
            return sheet.undefined();
        }
        sheet.step(trend.kendall().toString());
        sheet.step(trend.course().words() + " at a significance of " + trend.significance()
                + trend.judgement().map(judgement -> ", " + judgement.words()).orElse(""));
        sheet.step(trend.line().toString());
        sheet.step("a break of the level: " + trend.pettitt());
        trend.caveats().forEach(sheet::caveat);
        return sheet.take(result.apply(trend)).map(sheet::value).orElseGet(sheet::undefined);
    }
}
