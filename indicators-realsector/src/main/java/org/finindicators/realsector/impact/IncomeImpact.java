/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.PIP;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.MONEY;
import static org.finindicators.realsector.impact.ImpactItems.BOTTOM_40_INCOME;
import static org.finindicators.realsector.impact.ImpactItems.COUNTERFACTUAL_BOTTOM_40_INCOME;
import static org.finindicators.realsector.impact.ImpactItems.COUNTERFACTUAL_MEAN_INCOME;
import static org.finindicators.realsector.impact.ImpactItems.COUNTERFACTUAL_MEDIAN_INCOME;
import static org.finindicators.realsector.impact.ImpactItems.MEAN_INCOME;
import static org.finindicators.realsector.impact.ImpactItems.MEDIAN_INCOME;

import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.statement.EconomyItems;

/** Declares what an operation changed in incomes, in a country or a region. */
public final class IncomeImpact {
    /** Mean incomes of those reached and of a comparison group, before and after. */
    public static final Fact<FourMeans> INCOME_MEANS =
            new Fact<>("income-means", "mean incomes before and after", FourMeans.class);

    /** The same by region. */
    public static final Fact<RegionalMeans> REGIONAL_INCOME_MEANS =
            new Fact<>("regional-income-means", "mean incomes before and after by region", RegionalMeans.class);

    /** A survey of incomes per person. */
    public static final Fact<ImpactSurvey> INCOME_SURVEY =
            new Fact<>("income-survey", "survey of incomes", ImpactSurvey.class);

    private static final Comparisons COMPARISONS =
            new Comparisons(Outcome.INCOME, INCOME_MEANS, REGIONAL_INCOME_MEANS, INCOME_SURVEY);

    /**
     * Gives how much higher incomes are than they would have been.
     *
     * <p>Mean income at the end of the period / mean income without the operation - 1, a share; incomes are per person
     * and in prices of one date. Undefined where either is not reported or would have been zero. World Bank 1995, para
     * 29, asks for the impact on national or regional income without a method.
     *
     * <p>Variants: {@code median} and {@code bottom-40} compare those. Growth a year from the opening of the period,
     * the date of an earlier survey, which is no impact: {@code mean-growth}, {@code median-growth},
     * {@code bottom-40-growth} (the World Bank's shared prosperity; the poorest 40 per cent of each date, not the same
     * persons), {@code shared-prosperity-premium} (that less the growth of the mean); {@code mean-growth-deflated} has
     * incomes at current prices and takes consumer prices out. Against a comparison group:
     * {@code difference-in-differences} of four means in money, {@code to-comparison} in proportion, {@code regional}
     * the mean of the regions by population; {@code survey} and {@code survey-standard-error} (HC1) from rows.
     */
    public static final Indicator INCOME_IMPACT = Indicator.builder("realsector.income-impact", "Impact on income")
            .topic("poverty")
            .definition("Mean income of a person over what it would be without the operation, less one.")
            .source(WORLD_BANK_1995, "para 29")
            .better(HIGHER)
            .tier(KEY)
            .roles(OUTCOME)
            .variant(impact("mean", MEAN_INCOME, COUNTERFACTUAL_MEAN_INCOME))
            .variant(impact("median", MEDIAN_INCOME, COUNTERFACTUAL_MEDIAN_INCOME)
                    .note("median income"))
            .variant(impact("bottom-40", BOTTOM_40_INCOME, COUNTERFACTUAL_BOTTOM_40_INCOME)
                    .note("mean income of the poorest 40 %"))
            .variant(Variant.of("mean-growth", LIBRARY, growth(MEAN_INCOME))
                    .note("growth of the mean a year, which is no impact"))
            .variant(Variant.of("median-growth", LIBRARY, growth(MEDIAN_INCOME))
                    .note("growth of the median a year, which is no impact"))
            .variant(Variant.of("bottom-40-growth", PIP, growth(BOTTOM_40_INCOME))
                    .note("growth a year of the mean of the poorest 40 %, shared prosperity"))
            .variant(Variant.of(
                            "shared-prosperity-premium",
                            PIP,
                            growth(BOTTOM_40_INCOME).minus(growth(MEAN_INCOME)))
                    .note("growth of the poorest 40 % less that of the mean"))
            .variant(Variant.of(
                            "mean-growth-deflated",
                            LIBRARY,
                            closing(MEAN_INCOME)
                                    .over(closing(EconomyItems.CPI))
                                    .annualGrowthFrom(opening(MEAN_INCOME).over(opening(EconomyItems.CPI))))
                    .note("growth of the mean a year, incomes at current prices over consumer prices"))
            .variant(Variant.of("difference-in-differences", LIBRARY, COMPARISONS.ofMeans())
                    .note("change of the mean less that of a comparison group, in money"))
            .variant(Variant.of("to-comparison", LIBRARY, COMPARISONS.relative())
                    .note("over what growth like that of a comparison group would give"))
            .variant(Variant.of("regional", LIBRARY, COMPARISONS.overRegions())
                    .note("mean of the regions' differences in differences, in money"))
            .variant(Variant.of("survey", LIBRARY, COMPARISONS.ofSurvey())
                    .note("difference in differences over the rows of a survey, in money"))
            .variant(standardErrorOf(StandardErrorForm.HC1, "survey-standard-error"))
            .build();

    private IncomeImpact() {}

    /**
     * Chooses a region of the regional means.
     *
     * @param region its name
     * @return the difference in differences of that region
     */
    public static Indicator inRegion(String region) {
        return INCOME_IMPACT.with(
                Variant.of(Variant.nameFrom(region, "region"), LIBRARY, COMPARISONS.ofRegion(region)));
    }

    /**
     * Chooses a region of the survey.
     *
     * @param region its name
     * @return the difference in differences over the rows of that region
     */
    public static Indicator surveyIn(String region) {
        return INCOME_IMPACT.with(
                Variant.of("survey-" + Variant.nameFrom(region, "region"), LIBRARY, COMPARISONS.ofSurveyIn(region)));
    }

    /**
     * Chooses the form of the standard error over the rows of the survey.
     *
     * @param form the form
     * @return the standard error
     */
    public static Indicator standardError(StandardErrorForm form) {
        return INCOME_IMPACT.with(
                standardErrorOf(form, Variant.nameFrom("survey standard error " + form.words(), "survey")));
    }

    /**
     * Measures the difference in differences of every region of the survey, and of all its rows.
     *
     * @param figures the reported figures
     * @param form the form of the standard errors
     * @return a row for each region, and one for all
     */
    public static RegionalEstimates surveyByRegion(Figures figures, StandardErrorForm form) {
        return COMPARISONS.byRegion(INCOME_IMPACT, "", MONEY, figures, form);
    }

    private static Variant standardErrorOf(StandardErrorForm form, String name) {
        return Variant.of(name, LIBRARY, COMPARISONS.standardError(form))
                .better(LOWER)
                .note("standard error of the survey's difference, " + form.words());
    }

    private static Variant impact(String name, Item<Stock> with, Item<Stock> without) {
        return Variant.of(name, LIBRARY, closing(with).changeFrom(closing(without)));
    }

    private static Formula growth(Item<Stock> income) {
        return closing(income).annualGrowthFrom(opening(income));
    }
}
