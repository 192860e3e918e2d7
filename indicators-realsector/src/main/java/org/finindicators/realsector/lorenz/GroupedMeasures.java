/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import static org.finindicators.realsector.lorenz.OnCurve.FIT_CASES;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.number.Decimals;
import org.finindicators.validation.InvalidInputException;

/**
 * Declares the measures of poverty, inequality and the level of welfare that are read off a Lorenz curve fitted to
 * grouped data: one for each measure of a survey that groups can give.
 *
 * <p>They are read off the curve that is {@linkplain #on(LorenzModel) named}, or off the {@linkplain #onCloserCurve()
 * closer one} of those that are valid (least squares): for poverty by the points below the line, otherwise by all
 * points. With k = line / mean: the headcount H solves L'(H) = k, the gap is H - L(H) / k, the severity the integral of
 * (1 - L'/k)^2 from 0 to H, the index of Watts that of ln(k/L').
 *
 * <p>Undefined where
 *
 * <ul>
 *   <li>shares are below 0 or above 1, or contradict each other or the populations reported with them,
 *   <li>there are fewer than five points, or they do not determine a curve,
 *   <li>the fit is not a valid Lorenz curve; where neither is, nothing is chosen, with the reasons of both,
 *   <li>a line or mean that the measure needs is not reported or not above zero,
 *   <li>the line is in another unit than the mean, or a share of the median.
 * </ul>
 *
 * @since 0.1.0
 */
public final class GroupedMeasures {
    /** The shares of groups, with their mean and the poverty line. */
    public static final Fact<GroupedWelfare> GROUPED_WELFARE =
            new Fact<>("grouped-welfare", "grouped welfare", GroupedWelfare.class);

    private static final List<UndefinedCase> MEAN_CASES = List.of(
            Reason.NOT_REPORTED.when("mean welfare not reported"), Reason.OUT_OF_DOMAIN.when("a mean of zero or less"));

    private static final List<UndefinedCase> LINE_CASES = List.of(
            Reason.NOT_REPORTED.when("no poverty line"),
            Reason.OUT_OF_DOMAIN.when("a poverty line of zero or less"),
            Reason.NOT_APPLICABLE.when("a line that is a share of the median or mean of a survey"),
            Reason.NOT_REPORTED.when("a line in a stated unit, and a mean in none"),
            Reason.CURRENCY_MISMATCH.when("a line in another currency than the mean"),
            Reason.PERIOD_MISMATCH.when("a line for another span of time than the mean"),
            Reason.BASE_MISMATCH.when("a line in other prices than the mean"));

    private static final Dimension MONEY_A_HEAD = Dimension.MONEY.over(Dimension.THINGS);

    private final Optional<LorenzModel> model;

    private GroupedMeasures(Optional<LorenzModel> model) {
        this.model = model;
    }

    /**
     * Reads measures off the curve that lies closer to the points.
     *
     * @return the measures
     */
    public static GroupedMeasures onCloserCurve() {
        return new GroupedMeasures(Optional.empty());
    }

    /**
     * Reads measures off a curve of one form.
     *
     * @param model the form of the curve
     * @return the measures
     */
    public static GroupedMeasures on(LorenzModel model) {
        return new GroupedMeasures(Optional.of(model));
    }

    /**
     * Declares the headcount.
     *
     * @return the calculation, a share
     */
    public Calculation headcount() {
        return poverty("H where L'(H) = line / mean", LorenzCurve::headcount);
    }

    /**
     * Declares the poverty gap.
     *
     * @return the calculation, a share
     */
    public Calculation gap() {
        return poverty("H - L(H) x mean / line", LorenzCurve::gap);
    }

    /**
     * Declares the severity of poverty.
     *
     * @return the calculation, an index
     */
    public Calculation severity() {
        return poverty("integral of (1 - L' x mean / line)^2 to H", LorenzCurve::severity);
    }

    /**
     * Declares the index of Watts.
     *
     * @return the calculation, an index
     */
    public Calculation watts() {
        return poverty("integral of ln(line / (L' x mean)) to H", LorenzCurve::watts);
    }

    /**
     * Declares the Gini coefficient.
     *
     * @return the calculation, an index
     */
    public Calculation gini() {
        return declare("1 - 2 x integral of L", Dimension.NUMBER, List.of(), sheet -> sheet.whole(LorenzCurve::gini));
    }

    /**
     * Declares the mean log deviation.
     *
     * @return the calculation, an index
     */
    public Calculation meanLogDeviation() {
        return declare(
                "integral of ln(1 / L')",
                Dimension.NUMBER,
                List.of(),
                sheet -> sheet.whole(LorenzCurve::meanLogDeviation));
    }

    /**
     * Declares the median, money for each person.
     *
     * @return the calculation
     */
    public Calculation median() {
        return declare("mean x L'(1/2)", MONEY_A_HEAD, MEAN_CASES, OnCurve::median);
    }

    /**
     * Declares the share in all welfare of a part of the population.
     *
     * @param from the share of the population that is poorer
     * @param to the share of the population up to which they are counted; 0.8 and 1 are the richest fifth
     * @return the calculation, a share
     * @throws InvalidInputException if the places are not in order, or not between 0 and 1
     */
    public Calculation share(double from, double to) {
        if (!(0 <= from && from < to && to <= 1)) {
            throw InvalidInputException.of(
                    "from " + from + " to " + to, "must be shares of the population, from 0 to 1, in ascending order");
        }
        String words = "L(" + Decimals.print(Decimals.of(to)) + ")"
                + (from == 0 ? "" : " - L(" + Decimals.print(Decimals.of(from)) + ")");
        return declare(
                words,
                Dimension.NUMBER,
                List.of(),
                sheet -> sheet.whole(curve -> OnCurve.share(curve, to) - OnCurve.share(curve, from)));
    }

    /**
     * Declares the Palma ratio: the welfare of the richest tenth over that of the poorest four tenths.
     *
     * @return the calculation
     */
    public Calculation palma() {
        return shareRatio(0.9, 0.4);
    }

    /**
     * Declares the quintile ratio S80/S20: the welfare of the richest fifth over that of the poorest fifth.
     *
     * @return the calculation
     */
    public Calculation quintileRatio() {
        return shareRatio(0.8, 0.2);
    }

    /**
     * Declares the mean as it is reported with the groups, money for each person; no curve is needed.
     *
     * @return the calculation
     */
    public static Calculation reportedMean() {
        return calculation("mean of the groups", MONEY_A_HEAD, MEAN_CASES, OnCurve::mean);
    }

    /**
     * Declares the Gini coefficient of straight lines between the points, which leaves out all inequality within
     * groups: a lower bound, which needs one point only and is exact.
     *
     * @return the calculation, an index
     */
    public static Calculation giniLowerBound() {
        return calculation(
                "1 - sum of (p - p before) x (L + L before)",
                Dimension.NUMBER,
                List.of(Reason.GROUP_TOO_SMALL.when("no point"), FIT_CASES.get(0), FIT_CASES.get(1)),
                OnCurve::giniLowerBound);
    }

    private Calculation shareRatio(double above, double below) {
        return declare(
                "(1 - L(" + Decimals.print(Decimals.of(above)) + ")) / L(" + Decimals.print(Decimals.of(below)) + ")",
                Dimension.NUMBER,
                List.of(
                        Reason.ZERO_DENOMINATOR.when("a share of the poorest of zero"),
                        Reason.NEGATIVE_DENOMINATOR.when("a negative share of the poorest")),
                sheet -> sheet.shareRatio(above, below));
    }

    private Calculation poverty(String words, ToDoubleBiFunction<LorenzCurve, Double> measure) {
        return declare(
                words,
                Dimension.NUMBER,
                Stream.concat(LINE_CASES.stream(), MEAN_CASES.stream()).toList(),
                sheet -> sheet.poverty(measure));
    }

    private Calculation declare(
            String words, Dimension dimension, List<UndefinedCase> more, Function<OnCurve, Evaluation> function) {
        String curve = model.map(form -> "the " + form + " Lorenz curve").orElse("the closer Lorenz curve");
        return calculation(
                words + ", L " + curve,
                dimension,
                Stream.concat(FIT_CASES.stream(), more.stream()).toList(),
                (groups, figures) -> function.apply(OnCurve.of(groups, figures, model)));
    }

    private static Calculation calculation(
            String words,
            Dimension dimension,
            List<UndefinedCase> cases,
            BiFunction<GroupedWelfare, Figures, Evaluation> function) {
        return Calculation.from(GROUPED_WELFARE, words, dimension, cases, function)
                .counting("person");
    }

    /** Says which curve it reads. */
    @Override
    public String toString() {
        return "measures on " + model.map(one -> "the curve " + one).orElse("the closer curve");
    }
}
