/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import static org.finindicators.indicator.Authority.LIBRARY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Unit;
import org.finindicators.indicator.Variant;

/** The comparisons that employment, incomes and poverty have in common, over the facts of one of them. */
final class Comparisons {
    private static final String EMPTY_CELL = "no row, or none of one of the four groups";
    private static final String UNSOUND = "a value that is no number, or a negative weight";

    private final Outcome outcome;
    private final Fact<FourMeans> means;
    private final Fact<RegionalMeans> regions;
    private final Fact<ImpactSurvey> survey;

    Comparisons(Outcome outcome, Fact<FourMeans> means, Fact<RegionalMeans> regions, Fact<ImpactSurvey> survey) {
        this.outcome = outcome;
        this.means = means;
        this.regions = regions;
        this.survey = survey;
    }

    private List<String> cases(String... others) {
        String own = outcome.undefinedCase();
        return own.isEmpty()
                ? List.of(others)
                : Stream.concat(Stream.of(own), Stream.of(others)).toList();
    }

    Calculation ofMeans() {
        return Calculation.from(
                means,
                "(after - before) of those reached - (after - before) of the comparison group, " + means.name(),
                outcome.dimension(),
                cases(),
                (four, figures) -> new MeansSteps(figures, outcome).difference(four));
    }

    Calculation relative() {
        return Calculation.from(
                means,
                "after / (before x growth of the comparison group) - 1 of those reached, " + means.name(),
                Dimension.NUMBER,
                cases("a negative mean", "nothing to be expected without the operation"),
                (four, figures) -> new MeansSteps(figures, outcome).relative(four));
    }

    Calculation overRegions() {
        return Calculation.from(
                regions,
                "mean over regions, by population, of the differences in differences, " + regions.name(),
                outcome.dimension(),
                cases("no region, or one given twice", "a population not reported, negative, or all of them zero"),
                (all, figures) -> new MeansSteps(figures, outcome).overRegions(all));
    }

    Calculation ofRegion(String name) {
        return Calculation.from(
                regions,
                "difference in differences of " + name + ", " + regions.name(),
                outcome.dimension(),
                cases("no such region, or one given twice"),
                (all, figures) -> new MeansSteps(figures, outcome).ofRegion(all, name));
    }

    Calculation ofSurvey() {
        return Calculation.from(
                survey,
                "difference in differences over the rows of the " + survey.name(),
                outcome.dimension(),
                cases(EMPTY_CELL, UNSOUND),
                (rows, figures) -> DifferenceSteps.estimate(rows, figures, outcome));
    }

    Calculation ofSurveyIn(String region) {
        return ofSurveyIn(region, rows -> rows.in(region));
    }

    private Calculation ofSurveyIn(String region, UnaryOperator<ImpactSurvey> chosen) {
        return Calculation.from(
                survey,
                "difference in differences over the rows of " + region + " in the " + survey.name(),
                outcome.dimension(),
                cases(EMPTY_CELL, UNSOUND),
                (rows, figures) -> DifferenceSteps.estimate(chosen.apply(rows), figures, outcome));
    }

    Calculation standardError(StandardErrorForm form) {
        return standardError(form, "", rows -> rows);
    }

    private Calculation standardError(StandardErrorForm form, String where, UnaryOperator<ImpactSurvey> chosen) {
        return Calculation.from(
                survey,
                form.words() + " standard error of the difference in differences, " + survey.name() + where,
                outcome.dimension(),
                cases(
                        EMPTY_CELL,
                        UNSOUND,
                        form == StandardErrorForm.CR1
                                ? "no clusters, or a single one in one of the four groups"
                                : "a single row in one of the four groups"),
                (rows, figures) -> DifferenceSteps.standardError(chosen.apply(rows), figures, outcome, form));
    }

    /** Each region of the survey and all of its rows; only the latter where none is reported. */
    RegionalEstimates byRegion(
            Indicator indicator, String measure, Unit unit, Figures figures, StandardErrorForm form) {
        List<RegionalEstimates.Row> rows = new ArrayList<>();
        Map<String, ImpactSurvey> pieces =
                figures.fact(survey).map(ImpactSurvey::byRegion).orElse(Map.of());
        pieces.forEach((region, piece) -> rows.add(new RegionalEstimates.Row(
                region,
                measure(indicator, unit, ofSurveyIn(region, all -> piece), figures),
                measure(indicator, unit, standardError(form, ", " + region, all -> piece), figures))));
        rows.add(new RegionalEstimates.Row(
                "all",
                measure(indicator, unit, ofSurvey(), figures),
                measure(indicator, unit, standardError(form), figures)));
        return new RegionalEstimates(
                indicator.name() + measure + ", " + figures.subject() + ", " + figures.period() + ", " + form.words(),
                rows);
    }

    private static Measurement measure(Indicator indicator, Unit unit, Calculation calculation, Figures figures) {
        return indicator
                .with(Variant.of("survey", LIBRARY, calculation).in(unit))
                .measure(figures);
    }
}
