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
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.RATIO;
import static org.finindicators.realsector.impact.ImpactItems.AREA_BOTTOM_40_INCOME;
import static org.finindicators.realsector.impact.ImpactItems.AREA_MEAN_INCOME;
import static org.finindicators.realsector.impact.ImpactItems.AREA_MEDIAN_INCOME;
import static org.finindicators.realsector.impact.ImpactItems.COUNTERFACTUAL_BOTTOM_40_INCOME;
import static org.finindicators.realsector.impact.ImpactItems.COUNTERFACTUAL_MEAN_INCOME;
import static org.finindicators.realsector.impact.ImpactItems.COUNTERFACTUAL_MEDIAN_INCOME;

import org.finindicators.formula.Fact;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.statement.EconomyItems;

/**
 * Declares the impact of an operation on incomes, in a country or a region.
 *
 * @since 0.1.0
 */
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

    /** The comparison of incomes with those of a group which the operation did not reach, region by region too. */
    public static final ImpactComparison INCOME_COMPARISON = new ImpactComparison(
            Outcome.INCOME, "", INCOME_MEANS, REGIONAL_INCOME_MEANS, INCOME_SURVEY, IncomeImpact::impact);

    /**
     * Gives the change of mean income against what it would be without the operation.
     *
     * <p>Mean income at the end of the period / mean income without the operation - 1, a share; incomes are per person
     * and in prices of one date.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>one of the two is not reported;
     *   <li>mean income without the operation is zero.
     * </ul>
     *
     * <p>World Bank 1995, para 29, asks for the impact on national or regional income without a method.
     *
     * <p>Variants: {@code median} and {@code bottom-40} compare those. Growth a year from the opening of the period,
     * the date of an earlier survey, and so not an impact: {@code mean-growth}, {@code median-growth},
     * {@code bottom-40-growth} (the World Bank's shared prosperity; the poorest 40 per cent of each date, not the same
     * persons), {@code shared-prosperity-premium} (that less the growth of the mean); {@code mean-growth-deflated} has
     * incomes at current prices and takes consumer prices out. Against a comparison group:
     * {@code difference-in-differences} of four means in money, {@code to-comparison} in proportion, {@code regional}
     * the mean of the regions by population; {@code survey} and {@code survey-standard-error} (HC1) from rows.
     */
    public static final Indicator INCOME_IMPACT = Indicator.builder("realsector.income-impact", "Impact on income")
            .topic("poverty")
            .alsoCalled("difference in differences", "DiD")
            .definition("Mean income of a person over what it would be without the operation, less one.")
            .source(WORLD_BANK_1995, "para 29")
            .better(HIGHER)
            .tier(KEY)
            .roles(OUTCOME)
            .variant(impact("mean", AREA_MEAN_INCOME, COUNTERFACTUAL_MEAN_INCOME))
            .variant(impact("median", AREA_MEDIAN_INCOME, COUNTERFACTUAL_MEDIAN_INCOME)
                    .note("median income"))
            .variant(impact("bottom-40", AREA_BOTTOM_40_INCOME, COUNTERFACTUAL_BOTTOM_40_INCOME)
                    .note("mean income of the poorest 40 %"))
            .variant(Variant.of("mean-growth", LIBRARY, growth(AREA_MEAN_INCOME))
                    .note("growth of the mean a year, not an impact"))
            .variant(Variant.of("median-growth", LIBRARY, growth(AREA_MEDIAN_INCOME))
                    .note("growth of the median a year, not an impact"))
            .variant(Variant.of("bottom-40-growth", PIP, growth(AREA_BOTTOM_40_INCOME))
                    .note("growth a year of the mean of the poorest 40 %, shared prosperity"))
            .variant(Variant.of(
                            "shared-prosperity-premium",
                            PIP,
                            growth(AREA_BOTTOM_40_INCOME).minus(growth(AREA_MEAN_INCOME)))
                    .note("growth of the poorest 40 % less that of the mean"))
            .variant(Variant.of(
                            "mean-growth-deflated",
                            LIBRARY,
                            closing(AREA_MEAN_INCOME)
                                    .over(closing(EconomyItems.CPI))
                                    .annualGrowthFrom(opening(AREA_MEAN_INCOME).over(opening(EconomyItems.CPI))))
                    .note("growth of the mean a year, incomes at current prices over consumer prices"))
            .variant(INCOME_COMPARISON
                    .variant("difference-in-differences", INCOME_COMPARISON.ofMeans())
                    .note("change of the mean less that of a comparison group, in money"))
            .variant(Variant.of("to-comparison", LIBRARY, INCOME_COMPARISON.relative())
                    .in(RATIO)
                    .note("over what growth like that of a comparison group would give"))
            .variant(INCOME_COMPARISON
                    .variant("regional", INCOME_COMPARISON.overRegions())
                    .note("mean of the regions' differences in differences, in money"))
            .variant(INCOME_COMPARISON
                    .variant("survey", INCOME_COMPARISON.ofSurvey())
                    .note("difference in differences over the rows of a survey, in money"))
            .variant(INCOME_COMPARISON.standardErrorAs("survey-standard-error", StandardErrorForm.HC1))
            .build();

    private IncomeImpact() {}

    private static Indicator impact() {
        return INCOME_IMPACT;
    }

    private static Variant impact(String name, Item<Stock> with, Item<Stock> without) {
        return Variant.of(name, LIBRARY, closing(with).changeFrom(closing(without)));
    }

    private static Formula growth(Item<Stock> income) {
        return closing(income).annualGrowthFrom(opening(income));
    }
}
