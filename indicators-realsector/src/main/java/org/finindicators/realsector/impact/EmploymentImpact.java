/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.MULTIPLE;
import static org.finindicators.indicator.Unit.RATIO;
import static org.finindicators.realsector.impact.ImpactItems.AREA_EMPLOYED;
import static org.finindicators.realsector.impact.ImpactItems.AREA_WORKING_AGE;
import static org.finindicators.realsector.impact.ImpactItems.COUNTERFACTUAL_EMPLOYED;

import java.util.List;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the impact of an operation on employment, in a country or a region.
 *
 * @since 0.1.0
 */
public final class EmploymentImpact {
    /** Rates of employment of those reached and of a comparison group, before and after. */
    public static final Fact<FourMeans> EMPLOYMENT_RATES =
            new Fact<>("employment-rates", "employment rates before and after", FourMeans.class);

    /** The same by region. */
    public static final Fact<RegionalMeans> REGIONAL_EMPLOYMENT_RATES =
            new Fact<>("regional-employment-rates", "employment rates before and after by region", RegionalMeans.class);

    /** A survey of persons, 1 for each who is employed and 0 for each who is not. */
    public static final Fact<ImpactSurvey> EMPLOYMENT_SURVEY =
            new Fact<>("employment-survey", "survey of employment", ImpactSurvey.class);

    /** Full-time equivalents per firm of those reached and of a comparison group, before and after. */
    public static final Fact<FourMeans> JOBS_PER_FIRM =
            new Fact<>("jobs-per-firm", "jobs per firm before and after", FourMeans.class);

    /** The same by region. */
    public static final Fact<RegionalMeans> REGIONAL_JOBS_PER_FIRM =
            new Fact<>("regional-jobs-per-firm", "jobs per firm before and after by region", RegionalMeans.class);

    /** A survey of firms, the full-time equivalents of each. */
    public static final Fact<ImpactSurvey> SURVEY_OF_JOBS =
            new Fact<>("survey-of-jobs", "survey of jobs in firms", ImpactSurvey.class);

    /** Hours worked per firm of those reached and of a comparison group, before and after. */
    public static final Fact<FourMeans> HOURS_PER_FIRM =
            new Fact<>("hours-per-firm", "hours per firm before and after", FourMeans.class);

    /** The same by region. */
    public static final Fact<RegionalMeans> REGIONAL_HOURS_PER_FIRM =
            new Fact<>("regional-hours-per-firm", "hours per firm before and after by region", RegionalMeans.class);

    /** A survey of firms, the hours worked in each over one span of time. */
    public static final Fact<ImpactSurvey> SURVEY_OF_HOURS =
            new Fact<>("survey-of-hours", "survey of hours in firms", ImpactSurvey.class);

    /** Employment and real output at two times. */
    public static final Fact<EmploymentAndOutput> EMPLOYMENT_AND_OUTPUT =
            new Fact<>("employment-and-output", "employment and output", EmploymentAndOutput.class);

    private static final List<UndefinedCase> ELASTICITY_CASES = List.of(
            Reason.OUT_OF_DOMAIN.when("a negative figure"),
            Reason.OUT_OF_DOMAIN.when("output that changed by less than 0.1 %"),
            Reason.ZERO_DENOMINATOR.when("employment or output before zero"),
            Reason.ZERO_DENOMINATOR.when("output that did not change"));

    /** The comparison of employment with that of a group which the operation did not reach, region by region too. */
    public static final ImpactComparison EMPLOYMENT_COMPARISON = new ImpactComparison(
            Outcome.RATE, "", EMPLOYMENT_RATES, REGIONAL_EMPLOYMENT_RATES, EMPLOYMENT_SURVEY, EmploymentImpact::impact);

    /** The comparison of jobs per firm with those of firms which the operation did not reach. */
    public static final ImpactComparison JOBS_PER_FIRM_COMPARISON = new ImpactComparison(
            Outcome.JOBS, "jobs", JOBS_PER_FIRM, REGIONAL_JOBS_PER_FIRM, SURVEY_OF_JOBS, EmploymentImpact::impact);

    /** The comparison of hours per firm with those of firms which the operation did not reach. */
    public static final ImpactComparison HOURS_PER_FIRM_COMPARISON = new ImpactComparison(
            Outcome.HOURS, "hours", HOURS_PER_FIRM, REGIONAL_HOURS_PER_FIRM, SURVEY_OF_HOURS, EmploymentImpact::impact);

    /**
     * Gives the change of employment against what it would be without the operation.
     *
     * <p>Employed persons at the end of the period / employed persons without the operation - 1, a share. National or
     * regional depends on the statement.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>one of the two is not reported;
     *   <li>no one would have been employed.
     * </ul>
     *
     * <p>World Bank 1995, para 29, asks for the impact on national or regional employment without a method.
     *
     * <p>Variants against the baseline, which are changes, not impacts: {@code change} over employed persons at the
     * opening, {@code level-change} in persons, {@code rate-change} of employed / persons of working age, in percentage
     * points. Against a comparison group: {@code difference-in-differences} of four rates, in percentage points;
     * {@code to-comparison} if employment had grown in proportion to that group; {@code regional} is the mean of the
     * regions' differences by population. From the rows of a survey: {@code survey} is the same difference in
     * differences, the interaction in a regression on two dummies, and {@code survey-standard-error} its standard error
     * of form HC1. In jobs of a firm, full-time equivalents: {@code jobs-comparison}, {@code jobs-regional},
     * {@code jobs-survey} and {@code jobs-standard-error} are the same four; in hours of a firm they begin with
     * {@code hours}. {@code elasticity} is the relative change of employment over that of output (3 % / 6 %),
     * {@code elasticity-midpoint} takes both over the means of before and after, {@code elasticity-log} takes
     * logarithms; all are undefined where output changed by less than 0.1 per cent.
     */
    public static final Indicator EMPLOYMENT_IMPACT = Indicator.builder(
                    "realsector.employment-impact", "Impact on employment")
            .topic("poverty")
            .alsoCalled("difference in differences", "DiD")
            .definition("Employed persons over those who would be employed without the operation, less one.")
            .source(WORLD_BANK_1995, "para 29")
            .better(HIGHER)
            .tier(KEY)
            .roles(OUTCOME)
            .variant(Variant.of(
                    "counterfactual", LIBRARY, closing(AREA_EMPLOYED).changeFrom(closing(COUNTERFACTUAL_EMPLOYED))))
            .variant(Variant.of("change", LIBRARY, closing(AREA_EMPLOYED).changeFrom(opening(AREA_EMPLOYED)))
                    .note("against the baseline, not an impact"))
            .variant(Variant.of("level-change", LIBRARY, closing(AREA_EMPLOYED).minus(opening(AREA_EMPLOYED)))
                    .note("persons against the baseline"))
            .variant(Variant.of(
                            "rate-change",
                            LIBRARY,
                            closing(AREA_EMPLOYED)
                                    .over(closing(AREA_WORKING_AGE))
                                    .minus(opening(AREA_EMPLOYED).over(opening(AREA_WORKING_AGE))))
                    .note("employment rate against the baseline"))
            .variant(EMPLOYMENT_COMPARISON
                    .variant("difference-in-differences", EMPLOYMENT_COMPARISON.ofMeans())
                    .note("change of the employment rate less that of a comparison group"))
            .variant(Variant.of("to-comparison", LIBRARY, EMPLOYMENT_COMPARISON.relative())
                    .in(RATIO)
                    .note("over what growth like that of a comparison group would give"))
            .variant(EMPLOYMENT_COMPARISON
                    .variant("regional", EMPLOYMENT_COMPARISON.overRegions())
                    .note("mean of the regions' differences in differences"))
            .variant(EMPLOYMENT_COMPARISON
                    .variant("survey", EMPLOYMENT_COMPARISON.ofSurvey())
                    .note("difference in differences over the rows of a survey"))
            .variant(EMPLOYMENT_COMPARISON.standardErrorAs("survey-standard-error", StandardErrorForm.HC1))
            .variant(JOBS_PER_FIRM_COMPARISON
                    .variant("comparison", JOBS_PER_FIRM_COMPARISON.ofMeans())
                    .note("change of full-time equivalents per firm less that of a comparison group"))
            .variant(JOBS_PER_FIRM_COMPARISON
                    .variant("regional", JOBS_PER_FIRM_COMPARISON.overRegions())
                    .note("mean of the regions' differences in differences of jobs per firm"))
            .variant(JOBS_PER_FIRM_COMPARISON
                    .variant("survey", JOBS_PER_FIRM_COMPARISON.ofSurvey())
                    .note("difference in differences of jobs over the rows of a survey of firms"))
            .variant(JOBS_PER_FIRM_COMPARISON.standardErrorAs("jobs-standard-error", StandardErrorForm.HC1))
            .variant(HOURS_PER_FIRM_COMPARISON
                    .variant("comparison", HOURS_PER_FIRM_COMPARISON.ofMeans())
                    .note("change of hours per firm less that of a comparison group"))
            .variant(HOURS_PER_FIRM_COMPARISON
                    .variant("regional", HOURS_PER_FIRM_COMPARISON.overRegions())
                    .note("mean of the regions' differences in differences of hours per firm"))
            .variant(HOURS_PER_FIRM_COMPARISON
                    .variant("survey", HOURS_PER_FIRM_COMPARISON.ofSurvey())
                    .note("difference in differences of hours over the rows of a survey of firms"))
            .variant(HOURS_PER_FIRM_COMPARISON.standardErrorAs("hours-standard-error", StandardErrorForm.HC1))
            .variant(elasticity("elasticity", "change of employment / change of output", Elasticity::ofChanges)
                    .note("relative change of employment over that of output"))
            .variant(elasticity(
                            "elasticity-midpoint",
                            "change of employment / change of output, over the means of before and after",
                            Elasticity::ofMidpoints)
                    .note("elasticity, changes over the means of before and after"))
            .variant(elasticity(
                            "elasticity-log",
                            "ln(employment after / before) / ln(output after / before)",
                            Elasticity::ofLogarithms)
                    .note("elasticity of logarithms"))
            .build();

    private EmploymentImpact() {}

    private static Indicator impact() {
        return EMPLOYMENT_IMPACT;
    }

    private static Variant elasticity(String name, String words, Function<Elasticity, Evaluation> function) {
        return Variant.of(
                        name,
                        LIBRARY,
                        Calculation.from(
                                EMPLOYMENT_AND_OUTPUT,
                                words,
                                Dimension.NUMBER,
                                ELASTICITY_CASES,
                                (pair, figures) -> function.apply(new Elasticity(pair, figures))))
                .in(MULTIPLE)
                .better(CONTEXTUAL);
    }
}
