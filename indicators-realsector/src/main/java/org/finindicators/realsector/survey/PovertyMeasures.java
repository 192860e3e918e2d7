/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.math.BigDecimal;
import java.util.List;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.indicator.Unit;
import org.finindicators.validation.InvalidInputException;

/**
 * Declares the measures of poverty: weights w, welfare y, poverty line z, N the sum of all weights.
 *
 * <p>The poor are those strictly below the line, or also those on it if the survey's policy says so. Incomes of zero
 * and below enter as they are, with gaps of the whole line and more, unless the policy treats them; only the Watts
 * index has no value for them. In the ranks of Sen's and Thon's measures a row of weight w stands for w persons of the
 * same income.
 *
 * @since 0.1.0
 */
public final class PovertyMeasures {
    private static final String NO_LOGARITHM = "which has no logarithm; a policy may set it to a floor";

    private static final UndefinedCase NOT_POSITIVE =
            Reason.OUT_OF_DOMAIN.when("a welfare of zero or below, unless a policy sets it to a floor");

    private PovertyMeasures() {}

    /**
     * Declares the measure of Foster, Greer and Thorbecke: sum over the poor of w ((z - y)/z)^alpha / N.
     *
     * @param alpha the power, at least zero: 0 headcount, 1 gap, 2 severity
     * @return the measure
     * @throws InvalidInputException if the power is below zero or not a number
     */
    public static Measure fgt(double alpha) {
        return fgt(
                alpha,
                "poor",
                (survey, answer) -> fgt(survey, answer, alpha, survey.policy().lineRule()));
    }

    /**
     * Declares the measure of Foster, Greer and Thorbecke, the poor as named here whatever the survey's policy says.
     *
     * @param alpha the power, at least zero
     * @param poor who is poor
     * @return the measure
     * @throws InvalidInputException if the power is below zero or not a number
     */
    public static Measure fgt(double alpha, LineRule poor) {
        return fgt(alpha, poor.isStrict() ? "y < z" : "y <= z", (survey, answer) -> fgt(survey, answer, alpha, poor));
    }

    private static Measure fgt(double alpha, String over, Measure.Rule rule) {
        PovertyTally.requirePower(alpha);
        String power = alpha == 0 ? "" : alpha == 1 ? " x (z - y)/z" : " x ((z - y)/z)^" + plain(alpha);
        return Measure.toLine("sum(w" + power + " over " + over + ") / sum(w)", List.of(), rule)
                .in(alpha == 0 ? Unit.SHARE : alpha == 1 ? Unit.RATIO : Unit.INDEX);
    }

    private static String plain(double alpha) {
        return BigDecimal.valueOf(alpha).stripTrailingZeros().toPlainString();
    }

    private static Evaluation fgt(Survey survey, Answer answer, double alpha, LineRule poor) {
        boolean plain = alpha == 0 || alpha == 1 || alpha == 2;
        PovertyTally tally = plain
                ? survey.columns().poverty(survey.bound(), poor.isStrict())
                : PovertyTally.of(survey.columns(), survey.bound(), poor.isStrict(), alpha);
        return tally.evaluate(alpha, survey.exactLine(), answer);
    }

    /**
     * Declares the income-gap ratio: the mean of (z - y)/z among the poor. Undefined where nobody is poor.
     *
     * @return the measure
     */
    public static Measure incomeGapRatio() {
        return Measure.toLine(
                        "sum(w x (z - y)/z over poor) / sum(w over poor)",
                        List.of(Reason.ZERO_DENOMINATOR.when("nobody poor")),
                        (survey, answer) -> {
                            ExactSum[] sums = RankedPoverty.gaps(survey);
                            return answer.quotient(
                                    sums[1].value(),
                                    sums[0].value() * survey.bound(),
                                    "sum of weights of the poor x line");
                        })
                .in(Unit.RATIO);
    }

    /**
     * Declares the relative median gap: (z - median of the poor)/z. Undefined where nobody is poor.
     *
     * @return the measure
     */
    public static Measure relativeMedianGap() {
        return Measure.toLine(
                        "(z - median of y over poor) / z",
                        List.of(Reason.ZERO_DENOMINATOR.when("nobody poor")),
                        (survey, answer) -> {
                            Ranked poor = RankedPoverty.poor(survey);
                            return poor.rows() == 0
                                    ? answer.sheet().undefined(Reason.ZERO_DENOMINATOR, "nobody is poor")
                                    : answer.quotient(
                                            survey.bound() - poor.quantile(0.5), survey.bound(), "poverty line");
                        })
                .in(Unit.RATIO)
                .ofRatios();
    }

    /**
     * Declares the Watts index: sum over the poor of w ln(z/y) / N. Undefined where an income is zero or below: ln(z/y)
     * has no value there.
     *
     * @return the measure
     */
    public static Measure watts() {
        return Measure.toLine("sum(w ln(z/y) over poor) / sum(w)", List.of(NOT_POSITIVE), (survey, answer) -> {
            int row = survey.columns().firstBelow(Double.MIN_VALUE);
            return row >= 0 ? answer.outside(survey, row, NO_LOGARITHM) : watts(survey, answer);
        });
    }

    /**
     * Declares the Watts index as the World Bank's programs compute it: incomes of zero and below stay in N and
     * contribute nothing, so that the very poorest count as if they were not poor.
     *
     * @return the measure
     */
    public static Measure wattsOfPositive() {
        return Measure.toLine(
                "sum(w ln(z/y) over poor with y > 0) / sum(w)",
                List.of(),
                (survey, answer) -> watts(survey, answer.step("welfare of zero and below contributes nothing")));
    }

    private static Evaluation watts(Survey survey, Answer answer) {
        Columns columns = survey.columns();
        double line = survey.bound();
        double bound = RankedPoverty.bound(survey);
        ExactSum sum = new ExactSum();
        for (int row = 0; row < columns.size(); row++) {
            double y = columns.welfare[row];
            if (y > 0 && y < bound) {
                sum.add(columns.weights[row] * Math.log(line / y));
            }
        }
        return answer.quotient(sum.value(), columns.population.value(), "sum of weights");
    }

    /**
     * Declares Sen's index in the form that does not change if everybody is counted twice: H (I + (1 - I) G), with the
     * headcount H, the income-gap ratio I and the Gini coefficient G among the poor. Zero where nobody is poor.
     *
     * @return the measure
     */
    public static Measure sen() {
        return RankedPoverty.sen("H (I + (1 - I) G of the poor)", persons -> 1).ofRatios();
    }

    /**
     * Declares Sen's index as published in 1976, for a sample of finite size: H (1 - (1 - I)(1 - G q/(q + 1))), where q
     * is the number of the poor, the sum of their weights.
     *
     * @return the measure
     */
    public static Measure senOriginal() {
        return RankedPoverty.sen("H (1 - (1 - I)(1 - G of the poor x q/(q + 1)))", persons -> persons / (persons + 1));
    }

    /**
     * Declares the index of Sen, Shorrocks and Thon: (1/n^2) sum over the poor of (2n - 2i + 1)(z - y)/z, persons i
     * ranked from the poorest; H I (1 + Gini of the gaps over all).
     *
     * @return the measure
     */
    public static Measure senShorrocksThon() {
        return RankedPoverty.thon("(1/n^2) sum of (2n - 2i + 1)(z - y)/z over poor, ranked i", 0)
                .ofRatios();
    }

    /**
     * Declares Thon's index: 2/(n (n + 1)) sum over the poor of (n + 1 - i)(z - y)/z, persons i ranked from the
     * poorest; n is the sum of weights.
     *
     * @return the measure
     */
    public static Measure thon() {
        return RankedPoverty.thon("2/(n (n + 1)) sum of (n + 1 - i)(z - y)/z over poor, ranked i", 1);
    }

    /**
     * Declares the prosperity gap: the mean of standard / y, the factor by which incomes fall short of a standard on
     * average. Undefined where an income is zero or below.
     *
     * @param standard the income that stands for prosperity, 28 dollars of 2021 a day in the World Bank's measure
     * @return the measure
     * @throws InvalidInputException if the standard is not above zero
     */
    public static Measure prosperityGap(double standard) {
        if (!(standard > 0) || Double.isInfinite(standard)) {
            throw InvalidInputException.of("standard " + standard, "must be above zero");
        }
        return Measure.of(
                        "sum(w x " + plain(standard) + "/y) / sum(w)",
                        Dimension.NUMBER,
                        List.of(NOT_POSITIVE),
                        (survey, answer) -> {
                            Columns columns = survey.columns();
                            int bad = columns.firstBelow(Double.MIN_VALUE);
                            if (bad >= 0) {
                                return answer.outside(survey, bad, "no multiple of which reaches a standard");
                            }
                            ExactSum sum = new ExactSum();
                            for (int row = 0; row < columns.size(); row++) {
                                double w = columns.weights[row];
                                sum.add(w > 0 ? w * (standard / columns.welfare[row]) : 0);
                            }
                            return answer.quotient(sum.value(), columns.population.value(), "sum of weights");
                        })
                .in(Unit.MULTIPLE);
    }
}
