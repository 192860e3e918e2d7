/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Direction.LOWER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Variant;

/**
 * The comparison of those whom an operation reached with a group that it did not reach: of employment, of jobs or hours
 * per firm, of incomes, of poverty headcounts or of poverty gaps.
 *
 * <p>The variants that need nothing chosen are in the indicator of the impact. These methods choose a region and the
 * form of the standard error:
 *
 * <pre>{@code
 * var region = ImpactSurvey.of(new double[] {10, 11, 20, 26}, new boolean[] {false, false, true, true},
 *     new boolean[] {false, true, false, true}).withRegions("North", "North", "North", "North");
 * var figures = Statement.builder("Programme", ReportingPeriod.year(2024)).with(INCOME_SURVEY, region).build();
 * INCOME_COMPARISON.ofSurveyRegion("North").measure(figures)
 * INCOME_COMPARISON.byRegion(figures, StandardErrorForm.HC1)
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ImpactComparison {
    private static final UndefinedCase EMPTY_CELL =
            Reason.GROUP_TOO_SMALL.when("no row, or none in one of the four groups");
    private static final UndefinedCase UNSOUND =
            Reason.OUT_OF_DOMAIN.when("a value that is not a number, or a negative weight");
    private static final UndefinedCase NO_REGION = Reason.GROUP_TOO_SMALL.when("no region");
    private static final UndefinedCase TWICE = Reason.INCONSISTENT_STATEMENT.when("a region given twice");

    private final Outcome outcome;
    private final String measure;
    private final String prefix;
    private final Fact<FourMeans> means;
    private final Fact<RegionalMeans> regions;
    private final Fact<ImpactSurvey> survey;
    private final Supplier<Indicator> indicator;

    /** The measure is one of several of the indicator, empty where it has one; its last word starts the variants. */
    ImpactComparison(
            Outcome outcome,
            String measure,
            Fact<FourMeans> means,
            Fact<RegionalMeans> regions,
            Fact<ImpactSurvey> survey,
            Supplier<Indicator> indicator) {
        this.outcome = outcome;
        this.measure = measure;
        prefix = measure.substring(measure.lastIndexOf(' ') + 1);
        this.means = means;
        this.regions = regions;
        this.survey = survey;
        this.indicator = indicator;
    }

    /**
     * Chooses a region of the regional means.
     *
     * @param region its name
     * @return the difference in differences of that region
     */
    public Indicator ofRegion(String region) {
        Calculation chosen = from(
                regions,
                "difference in differences of " + region + ", " + regions.name(),
                cases(NO_REGION, TWICE, Reason.NOT_REPORTED.when("no such region")),
                (all, figures) -> new MeansSteps(figures, outcome).ofRegion(all, region));
        return with(prefixed(Variant.nameFrom(region, "region")), chosen);
    }

    /**
     * Chooses a region of the survey.
     *
     * @param region its name
     * @return the difference in differences over the rows of that region
     */
    public Indicator ofSurveyRegion(String region) {
        return with(
                prefixed("survey-" + Variant.nameFrom(region, "region")),
                ofRows(region, rows -> rows.ofRegion(region)));
    }

    /**
     * Chooses the form of the standard error over the rows of the survey.
     *
     * @param form the form
     * @return the standard error
     */
    public Indicator standardError(StandardErrorForm form) {
        String words = (prefix.isEmpty() ? "survey" : prefix) + " standard error " + form.words();
        return indicator.get().with(standardErrorAs(Variant.nameFrom(words, "survey"), form));
    }

    /**
     * Measures the difference in differences of every region of the survey, and of all its rows.
     *
     * @param figures the reported figures
     * @param form the form of the standard errors
     * @return a row for each region, and one for all; that one alone where the survey has no regions
     */
    public RegionalEstimates byRegion(Figures figures, StandardErrorForm form) {
        List<RegionalEstimate> rows = new ArrayList<>();
        Map<String, ImpactSurvey> pieces =
                figures.fact(survey).map(ImpactSurvey::byRegion).orElse(Map.of());
        pieces.forEach((region, piece) -> rows.add(new RegionalEstimate(
                region,
                measure(ofRows(region, all -> piece), figures),
                measure(spread(form, ", " + region, all -> piece), figures))));
        rows.add(new RegionalEstimate(
                "all", measure(ofSurvey(), figures), measure(spread(form, "", all -> all), figures)));
        String what = indicator.get().name() + (measure.isEmpty() ? "" : ", " + measure);
        return new RegionalEstimates(
                what + ", " + figures.subject() + ", " + figures.period() + ", " + form.words(), rows);
    }

    /** A variant of the unit that the outcome has. */
    Variant variant(String name, Calculation calculation) {
        return Variant.of(prefixed(name), LIBRARY, calculation.counting(outcome.noun()))
                .in(outcome.unit());
    }

    Calculation ofMeans() {
        return from(
                means,
                "(after - before) of those reached - (after - before) of the comparison group, " + means.name(),
                cases(),
                (four, figures) -> new MeansSteps(figures, outcome).difference(four));
    }

    Calculation relative() {
        return Calculation.from(
                means,
                "after / (before x growth of the comparison group) - 1 of those reached, " + means.name(),
                Dimension.NUMBER,
                cases(
                        Reason.OUT_OF_DOMAIN.when("a negative mean"),
                        Reason.ZERO_DENOMINATOR.when("nothing to be expected without the operation")),
                (four, figures) -> new MeansSteps(figures, outcome).relative(four));
    }

    Calculation overRegions() {
        return from(
                regions,
                "mean over regions, by population, of the differences in differences, " + regions.name(),
                cases(
                        NO_REGION,
                        TWICE,
                        Reason.NOT_REPORTED.when("a population not reported"),
                        Reason.OUT_OF_DOMAIN.when("a negative population"),
                        Reason.ZERO_DENOMINATOR.when("populations that are all zero")),
                (all, figures) -> new MeansSteps(figures, outcome).overRegions(all));
    }

    Calculation ofSurvey() {
        return from(
                survey,
                "difference in differences over the rows of the " + survey.name(),
                cases(EMPTY_CELL, UNSOUND),
                (rows, figures) -> new DifferenceSteps(rows, figures, outcome).estimate());
    }

    Variant standardErrorAs(String name, StandardErrorForm form) {
        return Variant.of(name, LIBRARY, spread(form, "", rows -> rows).counting(outcome.noun()))
                .in(outcome.unit())
                .better(LOWER)
                .note("standard error of the survey's difference, " + form.words());
    }

    private Calculation ofRows(String region, UnaryOperator<ImpactSurvey> chosen) {
        return from(
                survey,
                "difference in differences over the rows of " + region + " in the " + survey.name(),
                cases(EMPTY_CELL, UNSOUND),
                (rows, figures) -> new DifferenceSteps(chosen.apply(rows), figures, outcome).estimate());
    }

    private Calculation spread(StandardErrorForm form, String where, UnaryOperator<ImpactSurvey> chosen) {
        return from(
                survey,
                form.words() + " standard error of the difference in differences, " + survey.name() + where,
                form == StandardErrorForm.CR1
                        ? cases(
                                EMPTY_CELL,
                                UNSOUND,
                                Reason.NOT_REPORTED.when("no clusters"),
                                Reason.GROUP_TOO_SMALL.when("a single cluster in one of the four groups"))
                        : cases(
                                EMPTY_CELL,
                                UNSOUND,
                                Reason.GROUP_TOO_SMALL.when("a single row in one of the four groups")),
                (rows, figures) -> new DifferenceSteps(chosen.apply(rows), figures, outcome).standardError(form));
    }

    /** A calculation of the outcome's dimension; money is in whole currency, as all amounts per head are. */
    private <T> Calculation from(
            Fact<T> fact, String words, List<UndefinedCase> cases, BiFunction<T, Figures, Evaluation> function) {
        return Calculation.from(fact, words, outcome.dimension(), cases, (value, figures) -> {
            Evaluation found = function.apply(value, figures);
            return outcome.isMoney() ? found.fromWholeCurrencyTo(figures.scale()) : found;
        });
    }

    private List<UndefinedCase> cases(UndefinedCase... others) {
        List<UndefinedCase> all = new ArrayList<>(outcome.undefinedCases());
        all.addAll(List.of(others));
        return all;
    }

    private String prefixed(String name) {
        return prefix.isEmpty() ? name : prefix + "-" + name;
    }

    private Indicator with(String name, Calculation calculation) {
        return indicator
                .get()
                .with(Variant.of(name, LIBRARY, calculation.counting(outcome.noun()))
                        .in(outcome.unit()));
    }

    private Measurement measure(Calculation calculation, Figures figures) {
        return with("survey", calculation).measure(figures);
    }

    /** Prints what is compared. */
    @Override
    public String toString() {
        return "comparison of " + means.name();
    }
}
