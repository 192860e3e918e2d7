/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.indicator.Unit;
import org.finindicators.validation.InvalidInputException;

/**
 * Declares the measures of inequality: weights w, welfare y, the mean, the Lorenz curve L.
 *
 * <p>Incomes of zero and below enter as they are unless the survey's policy treats them. Each measure says how they
 * affect it; those with logarithms or powers are undefined for incomes that have none.
 *
 * @since 0.1.0
 */
public final class InequalityMeasures {
    private static final List<UndefinedCase> TOTAL = notPositive("total welfare");

    private static final UndefinedCase TOTAL_ZERO = Reason.ZERO_DENOMINATOR.when("total welfare zero");

    private static final UndefinedCase BELOW_ZERO = Reason.OUT_OF_DOMAIN.when("a welfare below zero");

    private static final UndefinedCase NOT_ABOVE_ZERO =
            Reason.OUT_OF_DOMAIN.when("a welfare of zero or below, unless a policy sets it to a floor");

    private InequalityMeasures() {}

    private static List<UndefinedCase> notPositive(String what) {
        return List.of(
                Reason.ZERO_DENOMINATOR.when(what + " zero"), Reason.NEGATIVE_DENOMINATOR.when(what + " negative"));
    }

    private static List<UndefinedCase> with(List<UndefinedCase> cases, UndefinedCase... more) {
        return Stream.concat(cases.stream(), Stream.of(more)).toList();
    }

    /**
     * Declares the Gini coefficient: 1 - sum of (F - F before)(S + S before), F the shares of persons and S of welfare
     * from the poorest on. Zeros are fine; incomes below zero can bring it above 1.
     *
     * @return the measure
     */
    public static Measure gini() {
        return ranked(
                "1 - sum of (F - F')(S + S') from the poorest",
                TOTAL,
                (ranked, answer) ->
                        answer.quotient(ranked.spread() / ranked.population(), ranked.total(), "total welfare"));
    }

    /**
     * Declares the Gini coefficient times n/(n - 1), where n is the number of rows that count for somebody. Undefined
     * for fewer than two rows.
     *
     * @return the measure
     */
    public static Measure giniSmallSample() {
        return ranked(
                "n/(n - 1) x (1 - sum of (F - F')(S + S') from the poorest)",
                with(TOTAL, Reason.GROUP_TOO_SMALL.when("fewer than two rows that count for somebody")),
                (ranked, answer) -> {
                    int rows = ranked.rows();
                    if (rows < 2) {
                        return answer.sheet().undefined(Reason.GROUP_TOO_SMALL, "1 row, there must be two or more");
                    }
                    return answer.quotient(
                            ranked.spread() / ranked.population() * rows / (rows - 1), ranked.total(), "total welfare");
                });
    }

    /**
     * Declares Theil's T: the mean of (y/mean) ln(y/mean), where 0 ln 0 = 0. Undefined for incomes below zero.
     *
     * @return the measure
     */
    public static Measure theil() {
        return Measure.of(
                "sum(w (y/mean) ln(y/mean)) / sum(w)",
                Dimension.NUMBER,
                List.of(BELOW_ZERO, TOTAL_ZERO),
                (survey, answer) -> logarithmic(survey, answer, 0, Dispersion::theil));
    }

    /**
     * Declares the mean log deviation, Theil's L: the mean of ln(mean/y). Undefined for incomes of zero and below.
     *
     * @return the measure
     */
    public static Measure meanLogDeviation() {
        return Measure.of(
                "sum(w ln(mean/y)) / sum(w)",
                Dimension.NUMBER,
                List.of(NOT_ABOVE_ZERO, TOTAL_ZERO),
                (survey, answer) -> logarithmic(survey, answer, Double.MIN_VALUE, Dispersion::meanLogDeviation));
    }

    private static Evaluation logarithmic(
            Survey survey, Answer answer, double least, ToDoubleFunction<Dispersion> measure) {
        int row = survey.columns().firstBelow(least);
        if (row >= 0) {
            return answer.outside(survey, row, "which has no logarithm; a policy may set it to a floor");
        }
        Dispersion dispersion = Dispersion.of(survey.columns());
        if (dispersion.mean() == 0) {
            return answer.sheet().undefined(Reason.ZERO_DENOMINATOR, "total welfare 0");
        }
        return answer.number(measure.applyAsDouble(dispersion));
    }

    /**
     * Declares Atkinson's index: 1 - (mean of (y/mean)^(1 - epsilon))^(1/(1 - epsilon)), for an epsilon of 1 one less
     * the geometric mean over the mean. Undefined for incomes below zero; for incomes of zero as well if epsilon is 1
     * or more.
     *
     * @param epsilon the aversion to inequality, above zero
     * @return the measure
     * @throws InvalidInputException if epsilon is not above zero
     */
    public static Measure atkinson(double epsilon) {
        if (!(epsilon > 0) || Double.isInfinite(epsilon)) {
            throw InvalidInputException.of("epsilon " + epsilon, "must be above zero");
        }
        String power = BigDecimal.valueOf(epsilon).stripTrailingZeros().toPlainString();
        return Measure.of(
                epsilon == 1
                        ? "1 - geometric mean of y / mean of y"
                        : "1 - (sum(w (y/mean)^(1 - " + power + ")) / sum(w))^(1/(1 - " + power + "))",
                Dimension.NUMBER,
                List.of(epsilon < 1 ? BELOW_ZERO : NOT_ABOVE_ZERO, TOTAL_ZERO),
                (survey, answer) -> logarithmic(
                        survey,
                        answer,
                        epsilon < 1 ? 0 : Double.MIN_VALUE,
                        dispersion -> dispersion.atkinson(epsilon)));
    }

    /**
     * Declares the generalised entropy: the mean of ((y/mean)^a - 1)/(a (a - 1)), for an order a of 1 Theil's T, of 0
     * the mean log deviation. Undefined for incomes below zero; for incomes of zero as well if the order is 0 or below.
     *
     * @param order the order a: -1 weighs the poorest most, 2 is half the square of the coefficient of variation
     * @return the measure
     * @throws InvalidInputException if the order is not a number
     */
    public static Measure generalisedEntropy(double order) {
        if (!Double.isFinite(order)) {
            throw InvalidInputException.of("order " + order, "must be a number");
        }
        if (order == 1) {
            return theil();
        }
        if (order == 0) {
            return meanLogDeviation();
        }
        String a = BigDecimal.valueOf(order).stripTrailingZeros().toPlainString();
        return Measure.of(
                "sum(w ((y/mean)^a - 1)) / (sum(w) x a (a - 1)), a = " + a,
                Dimension.NUMBER,
                List.of(order > 0 ? BELOW_ZERO : NOT_ABOVE_ZERO, TOTAL_ZERO),
                (survey, answer) -> logarithmic(
                        survey, answer, order > 0 ? 0 : Double.MIN_VALUE, dispersion -> dispersion.entropy(order)));
    }

    /**
     * Declares the quotient of two quantiles of welfare, 0.9 and 0.1 for the income of the richest tenth's poorest over
     * that of the poorest tenth's richest. Quantiles are those of {@link WelfareMeasures#quantile(double)}.
     *
     * @param high the share of the population up to the quantile above the line
     * @param low the share of the population up to the quantile below the line
     * @return the measure
     * @throws InvalidInputException if the shares are not in order, or not between 0 and 1
     */
    public static Measure quantileRatio(double high, double low) {
        if (!(0 < low && low < high && high < 1)) {
            throw InvalidInputException.of(
                    high + " over " + low, "must be shares of the population between 0 and 1, the larger one first");
        }
        String what = "welfare at the share " + low;
        return ranked(
                        "welfare at the share " + high + " of the population / " + what,
                        notPositive(what),
                        (ranked, answer) -> answer.quotient(ranked.quantile(high), ranked.quantile(low), what))
                .in(Unit.MULTIPLE);
    }

    /**
     * Declares the quintile ratio as Eurostat has it: the mean welfare of those above the fourth quintile over that of
     * those up to the first. No row is divided, so that the two groups are fifths but for the rows at the cuts.
     *
     * @return the measure
     */
    public static Measure quintileRatioOfMeans() {
        String what = "mean welfare up to the first quintile";
        List<UndefinedCase> cases =
                with(notPositive(what), Reason.GROUP_TOO_SMALL.when("nobody above the fourth quintile"));
        return ranked("mean welfare above the fourth quintile / " + what, cases, (ranked, answer) -> {
                    double rich = ranked.meanAbove(ranked.quantile(0.8));
                    return Double.isNaN(rich)
                            ? answer.sheet().undefined(Reason.GROUP_TOO_SMALL, "nobody is above the fourth quintile")
                            : answer.quotient(rich, ranked.meanUpTo(ranked.quantile(0.2)), what);
                })
                .in(Unit.MULTIPLE);
    }

    /**
     * Declares the share in all welfare of a part of the population, ranked by welfare: L(to) - L(from). A row that the
     * cut falls into is divided in proportion.
     *
     * @param from the share of the population that is poorer
     * @param to the share up to which they are counted; 0.8 and 1 are the richest fifth
     * @return the measure
     * @throws InvalidInputException if the cuts are not in order, or not between 0 and 1
     */
    public static Measure share(double from, double to) {
        if (!(0 <= from && from < to && to <= 1)) {
            throw InvalidInputException.of(
                    "from " + from + " to " + to, "must be shares of the population, from 0 to 1, in ascending order");
        }
        return ranked("welfare of persons from " + from + " to " + to + " / total welfare", TOTAL, (ranked, answer) -> {
                    double part = between(ranked, from, to);
                    Answer noted = part < 0 ? answer.step("welfare of these persons together is below zero") : answer;
                    return noted.quotient(part, ranked.total(), "total welfare");
                })
                .in(Unit.RATIO);
    }

    /**
     * Declares the Palma ratio: the welfare of the richest tenth over that of the poorest four tenths.
     *
     * @return the measure
     */
    public static Measure palma() {
        return ratio(0.9, 0.4, "richest tenth", "poorest four tenths");
    }

    /**
     * Declares the quintile ratio S80/S20: the welfare of the richest fifth over that of the poorest fifth.
     *
     * @return the measure
     */
    public static Measure quintileRatio() {
        return ratio(0.8, 0.2, "richest fifth", "poorest fifth");
    }

    private static Measure ratio(double above, double below, String rich, String poor) {
        return ranked(
                        "welfare of the " + rich + " / welfare of the " + poor,
                        notPositive("welfare of the " + poor),
                        (ranked, answer) -> answer.quotient(
                                between(ranked, above, 1), ranked.below(below), "welfare of the " + poor))
                .in(Unit.MULTIPLE);
    }

    private static double between(Ranked ranked, double from, double to) {
        return (to == 1 ? ranked.total() : ranked.below(to)) - ranked.below(from);
    }

    /**
     * Declares the Wolfson index of polarisation: 2 (mean (1 - Gini) - mean of the poorer half) / median. Undefined
     * where the median or total welfare is not above zero.
     *
     * @return the measure
     */
    public static Measure wolfson() {
        return ranked(
                "2 (mean x (1 - Gini) - mean of the poorer half) / median",
                with(TOTAL, notPositive("median welfare").toArray(UndefinedCase[]::new)),
                (ranked, answer) -> {
                    if (!(ranked.total() > 0)) {
                        return answer.quotient(0, ranked.total(), "total welfare");
                    }
                    double mean = ranked.total() / ranked.population();
                    double poorer = 2 * ranked.below(0.5) / ranked.population();
                    return answer.quotient(
                            2 * (mean * (1 - ranked.gini()) - poorer), ranked.quantile(0.5), "median welfare");
                });
    }

    /** A rule over rows in order. */
    interface RankedRule {
        Evaluation apply(Ranked ranked, Answer answer);
    }

    private static Measure ranked(String words, List<UndefinedCase> cases, RankedRule rule) {
        return Measure.of(
                        words,
                        Dimension.NUMBER,
                        cases,
                        (survey, answer) -> rule.apply(Ranked.of(survey.columns()), answer))
                .ofRatios();
    }
}
