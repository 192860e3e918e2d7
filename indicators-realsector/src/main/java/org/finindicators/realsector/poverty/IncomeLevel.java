/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.poverty;

import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.PIP;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.MONEY_PER_UNIT;
import static org.finindicators.indicator.Unit.RATIO;
import static org.finindicators.realsector.poverty.SurveyVariants.beta;
import static org.finindicators.realsector.poverty.SurveyVariants.grouped;
import static org.finindicators.realsector.poverty.SurveyVariants.quadratic;
import static org.finindicators.realsector.survey.Measure.WELFARE_SURVEY;

import java.util.List;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.realsector.lorenz.GroupedMeasures;
import org.finindicators.realsector.survey.Measure;
import org.finindicators.realsector.survey.Survey;
import org.finindicators.realsector.survey.WelfareMeasures;

/**
 * Declares the level of income, in money for each person of the surveyed population.
 *
 * @since 0.1.0
 */
public final class IncomeLevel {
    /** The price level of the survey, where real incomes are wanted. */
    public static final Fact<Deflator> SURVEY_DEFLATOR =
            new Fact<>("survey-deflator", "price level of the survey", Deflator.class);

    private static final Calculation PRICES = Calculation.from(
            SURVEY_DEFLATOR,
            "price level of the survey",
            Dimension.NUMBER,
            List.of(Reason.BASE_MISMATCH.when("a survey in prices of a base already, or at purchasing power parity")),
            IncomeLevel::priceLevel);

    /**
     * Gives the mean income or consumption of a person.
     *
     * <p>Sum of w y / sum of w, in the unit of the survey: {@code INR per person a month}. Undefined where there is no
     * row, all weights are zero, a welfare is not a number or a weight is negative. World Bank 1995, para 29, asks for
     * the level of income without a formula.
     *
     * <p>Variants: {@code median}, the weighted median; {@code mean-grouped}, the mean reported with grouped data;
     * {@code median-grouped}, {@code median-grouped-quadratic} and {@code median-grouped-beta}, that mean times the
     * slope at one half of a Lorenz curve through groups, undefined as {@link GroupedMeasures} says; {@code mean-real}
     * and {@code median-real}, over the price level of the survey, and undefined without one, where it is not above
     * zero, or where the survey's unit says that its prices are of a base already; {@code bottom-40-mean}, of the
     * poorest four tenths, the row that the cut falls into divided in proportion; {@code growth}, the mean over that of
     * the baseline survey less one, not a year, and undefined where the latter is not above zero or the two surveys are
     * not in one unit. Inequality is in {@link Inequality}.
     */
    public static final Indicator INCOME_LEVEL = Indicator.builder("realsector.income-level", "Level of income")
            .topic("poverty")
            .alsoCalled("average income", "median income")
            .definition("Mean income or consumption of a person of the surveyed population.")
            .source(WORLD_BANK_1995, "para 29")
            .better(HIGHER)
            .tier(KEY)
            .roles(OUTCOME)
            .variant(Variant.of(
                            "mean",
                            WORLD_BANK_1995,
                            WelfareMeasures.mean().pooled(new QuotientDimensions(Dimension.MONEY, Dimension.THINGS)))
                    .in(MONEY_PER_UNIT))
            .variant(money("median", WelfareMeasures.median()).note("half of the population has no more"))
            .variant(Variant.of("mean-grouped", PIP, GroupedMeasures.reportedMean())
                    .in(MONEY_PER_UNIT)
                    .note("as reported with grouped data"))
            .variant(grouped("median-grouped", GroupedMeasures::median)
                    .in(MONEY_PER_UNIT)
                    .note("the median of grouped data, the closer Lorenz curve"))
            .variant(quadratic("median-grouped-quadratic", GroupedMeasures::median)
                    .in(MONEY_PER_UNIT)
                    .note("the median of grouped data, general quadratic curve"))
            .variant(beta("median-grouped-beta", GroupedMeasures::median)
                    .in(MONEY_PER_UNIT)
                    .note("the median of grouped data, beta curve"))
            .variant(real("mean-real", WelfareMeasures.mean()).note("in prices of a base"))
            .variant(real("median-real", WelfareMeasures.median()).note("the median, in prices of a base"))
            .variant(Variant.of(
                            "bottom-40-mean",
                            PIP,
                            WelfareMeasures.meanOfPoorest(0.4).calculation())
                    .in(MONEY_PER_UNIT)
                    .note("mean of the poorest four tenths"))
            .variant(Variant.of("growth", LIBRARY, WelfareMeasures.mean().growth())
                    .in(RATIO)
                    .note("growth of the mean since the baseline survey"))
            .build();

    private IncomeLevel() {}

    /** The level; a survey that is not in the prices of its own time must not be deflated again. */
    private static Evaluation priceLevel(Deflator deflator, Figures figures) {
        Worksheet sheet = Worksheet.of(figures)
                .number("price level of the survey", deflator.base() + " = 1", deflator.level(), "")
                .step("in prices of " + deflator.base());
        figures.fact(WELFARE_SURVEY)
                .flatMap(Survey::unit)
                .filter(unit -> !unit.prices().isEmpty())
                .ifPresent(unit -> sheet.fault(
                        Reason.BASE_MISMATCH, "welfare in " + unit + " is not at the prices of the survey's time"));
        return sheet.value(deflator.level());
    }

    private static Variant money(String name, Measure measure) {
        return SurveyVariants.measured(name, LIBRARY, measure);
    }

    private static Variant real(String name, Measure measure) {
        return Variant.of(name, LIBRARY, measure.calculation().over(PRICES)).in(MONEY_PER_UNIT);
    }
}
