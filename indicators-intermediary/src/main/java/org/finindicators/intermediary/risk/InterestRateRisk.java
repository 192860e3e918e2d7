/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.indicator.Authority.EBA_IRRBB;
import static org.finindicators.indicator.Authority.EU_OUTLIER_TESTS;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.RATIO;
import static org.finindicators.indicator.Unit.YEARS;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;
import static org.finindicators.intermediary.statement.IncomeItems.INTEREST_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.INTEREST_INCOME;
import static org.finindicators.regulation.LimitBasis.REGULATORY_CAPITAL;
import static org.finindicators.regulation.LimitBasis.TIER_1;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Formula;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.regulation.PrudentialLimit;

/**
 * Declares the indicator of interest-rate risk.
 *
 * @since 0.1.0
 */
public final class InterestRateRisk {
    /** The repricing of assets and liabilities by spans of time. */
    public static final Fact<RepricingSchedule> REPRICING_SCHEDULE =
            new Fact<>("repricing-schedule", "repricing schedule", RepricingSchedule.class);

    /** The durations of assets and liabilities. */
    public static final Fact<DurationPosition> DURATION_POSITION =
            new Fact<>("duration-position", "duration position", DurationPosition.class);

    /**
     * Gives the effect of a shift of interest rates on income and on economic value.
     *
     * <p>Sum of gap x shift x part of the year left when it is repriced / annual net interest income, a share: the gap
     * of each span is its assets less liabilities plus legs off the balance sheet, repriced evenly over the span.
     * Negative where income falls. A gap that is repriced evenly over the twelve months thus changes income by half of
     * gap x shift, for it earns the new rate for half a year on average; the textbook's gap x shift is the variant
     * {@code gap-times-shift}, as if all were repriced at once.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>spans overlap, or one starts before today or ends before it starts,
     *   <li>a span without an end begins within the year,
     *   <li>an amount is negative,
     *   <li>no shift is stated, where one is needed,
     *   <li>net interest income is zero or negative.
     * </ul>
     *
     * <p>World Bank 1995, para 26, names income sensitivity to interest rates without a formula.
     *
     * <p>Variants: {@code income-to-capital}; {@code income-change} in money; {@code cumulative-gap} and
     * {@code gap-to-assets}, within twelve months. From durations: {@code duration-gap} in years, D_A - D_L x L / A;
     * {@code economic-value}, -gap x A x shift / (1 + yield), in money; {@code economic-value-to-assets},
     * {@code -to-tier1}, {@code -to-capital} and {@code -to-equity}, which are four different numbers;
     * {@code fall-to-tier1} and {@code fall-to-capital}, the larger fall of the stated shift up and the same down, as
     * outlier tests ask for, and {@code income-fall-to-tier1} of income; of their scenarios only the parallel one is
     * computed.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>assets or the denominator are zero or negative,
     *   <li>liabilities are negative,
     *   <li>the shift is not stated, or the yield where durations are not modified,
     *   <li>the yield is -100 per cent or less.
     * </ul>
     */
    public static final Indicator INTEREST_RATE_RISK = Indicator.builder(
                    "intermediary.interest-rate-risk", "Income sensitivity to interest rates")
            .topic("risk")
            .alsoCalled("IRRBB", "EVE", "repricing gap", "duration gap", "economic value of equity")
            .definition("Change of net interest income over a year for a shift of interest rates,"
                    + " from the time at which each gap is repriced, over annual net interest income.")
            .source(WORLD_BANK_1995, "para 26")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                            "income-to-income",
                            LIBRARY,
                            incomeChange().over(annual(INTEREST_INCOME.minus(INTEREST_EXPENSE))))
                    .in(RATIO))
            .variant(Variant.of(
                            "income-to-capital", LIBRARY, incomeChange().over(CapitalItems.capital(REGULATORY_CAPITAL)))
                    .note("over regulatory capital"))
            .variant(Variant.of("income-change", LIBRARY, incomeChange()).note("in money"))
            .variant(Variant.of("gap-times-shift", LIBRARY, gapTimesShift())
                    .note("the textbook's form in money: all that is repriced within twelve months, as if at once"))
            .variant(Variant.of("cumulative-gap", LIBRARY, cumulativeGap())
                    .note("assets less liabilities that are repriced within twelve months, in money"))
            .variant(Variant.of("gap-to-assets", LIBRARY, cumulativeGap().over(closing(TOTAL_ASSETS)))
                    .note("what is repriced within twelve months, over total assets"))
            .variant(Variant.of(
                            "duration-gap",
                            LIBRARY,
                            durations("D_A - D_L x L / A", Dimension.TIME, DurationSteps.GAP_CASES, DurationSteps::gap))
                    .in(YEARS)
                    .note("mean duration of assets less that of liabilities, weighted by leverage"))
            .variant(Variant.of("economic-value", LIBRARY, valueChange()).note("change of economic value in money"))
            .variant(Variant.of(
                            "economic-value-to-assets",
                            LIBRARY,
                            changes(
                                            "change of economic value / assets",
                                            Dimension.NUMBER,
                                            DurationSteps::valueChangeToAssets)
                                    .asQuotient(QuotientDimensions.MONEY))
                    .in(RATIO)
                    .note("change of economic value over assets"))
            .variant(
                    Variant.of("economic-value-to-tier1", LIBRARY, valueChange().over(CapitalItems.capital(TIER_1)))
                            .note("change of economic value over Tier 1"))
            .variant(Variant.of(
                            "economic-value-to-capital",
                            LIBRARY,
                            valueChange().over(CapitalItems.capital(REGULATORY_CAPITAL)))
                    .note("change of economic value over regulatory capital"))
            .variant(Variant.of(
                            "economic-value-to-equity", LIBRARY, valueChange().over(closing(EQUITY)))
                    .note("change of economic value over equity"))
            .variant(Variant.of("fall-to-tier1", EBA_IRRBB, worstFall().over(CapitalItems.capital(TIER_1)))
                    .better(LOWER)
                    .note("the larger fall of the stated shift up and down, over Tier 1"))
            .variant(
                    Variant.of("fall-to-capital", EBA_IRRBB, worstFall().over(CapitalItems.capital(REGULATORY_CAPITAL)))
                            .better(LOWER)
                            .note("the larger fall of the stated shift up and down, over own funds"))
            .variant(Variant.of(
                            "income-fall-to-tier1",
                            EU_OUTLIER_TESTS,
                            worstIncomeFall(Optional.empty()).over(CapitalItems.capital(TIER_1)))
                    .better(LOWER)
                    .note("the larger fall of net interest income of the stated shift up and down, over Tier 1"))
            .build();

    private InterestRateRisk() {}

    /**
     * Gives the larger fall of economic value of a shift up and one down, in money, for the shift that is stated with
     * the durations.
     *
     * @return the amount, never negative
     */
    public static Formula worstFall() {
        return worstFall(Optional.empty());
    }

    /**
     * Gives the larger fall of economic value of a shift up and one down that a limit asks for, in money. All rates
     * move alike: of the scenarios of a regulation only the parallel ones are computed.
     *
     * @param limit the limit; where it asks for no shift, the one that is stated with the durations is taken
     * @return the amount, never negative
     */
    public static Formula worstFallUnder(PrudentialLimit limit) {
        return worstFall(limit.shift());
    }

    private static Formula worstFall(Optional<BigDecimal> shift) {
        return changes("fall of economic value", Dimension.MONEY, steps -> steps.worstFall(shift))
                .withKey(shift);
    }

    private static Formula valueChange() {
        return changes("change of economic value", Dimension.MONEY, DurationSteps::valueChange);
    }

    private static Calculation changes(String words, Dimension dimension, Function<DurationSteps, Evaluation> asked) {
        List<UndefinedCase> cases = new ArrayList<>(DurationSteps.GAP_CASES);
        cases.add(DurationSteps.NO_DISCOUNT);
        cases.add(DurationSteps.NO_SHIFT);
        return durations(words, dimension, cases, asked);
    }

    private static Calculation durations(
            String words, Dimension dimension, List<UndefinedCase> cases, Function<DurationSteps, Evaluation> asked) {
        return Calculation.from(
                DURATION_POSITION,
                words,
                dimension,
                cases,
                (position, figures) -> asked.apply(new DurationSteps(position, figures)));
    }

    private static Formula incomeChange() {
        return incomeChanges("change of net interest income in a year", RepricingSteps::incomeChange);
    }

    private static Formula gapTimesShift() {
        return incomeChanges("repricing gap within a year x shift", RepricingSteps::gapTimesShift);
    }

    /**
     * Gives the larger fall of net interest income over a year of a shift up and one down that a limit asks for, in
     * money. All rates move alike.
     *
     * @param limit the limit; where it asks for no shift, the one that is stated with the schedule is taken
     * @return the amount, never negative
     */
    public static Formula worstIncomeFallUnder(PrudentialLimit limit) {
        return worstIncomeFall(limit.shift());
    }

    private static Formula worstIncomeFall(Optional<BigDecimal> shift) {
        return incomeChanges("fall of net interest income in a year", steps -> steps.worstFall(shift))
                .withKey(shift);
    }

    private static Calculation incomeChanges(String words, Function<RepricingSteps, Evaluation> asked) {
        List<UndefinedCase> cases = new ArrayList<>(RepricingSteps.CASES);
        cases.add(RepricingSteps.NO_SHIFT);
        return repricing(words, cases, asked);
    }

    private static Formula cumulativeGap() {
        return repricing("repricing gap within a year", RepricingSteps.CASES, RepricingSteps::cumulativeGap);
    }

    private static Calculation repricing(
            String words, List<UndefinedCase> cases, Function<RepricingSteps, Evaluation> asked) {
        return Calculation.from(
                REPRICING_SCHEDULE,
                words,
                Dimension.MONEY,
                cases,
                (schedule, figures) -> asked.apply(new RepricingSteps(schedule, figures)));
    }
}
