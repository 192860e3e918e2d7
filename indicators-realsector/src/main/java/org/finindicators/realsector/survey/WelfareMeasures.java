/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.List;
import org.finindicators.formula.Dimension;
import org.finindicators.validation.InvalidInputException;

/**
 * Declares the measures of the level of welfare, in money for each person. Incomes of zero and below enter as they are.
 *
 * @since 0.1.0
 */
public final class WelfareMeasures {
    private static final Dimension MONEY_A_HEAD = Dimension.MONEY.over(Dimension.THINGS);

    private WelfareMeasures() {}

    /**
     * Declares the mean: sum of w y / sum of w.
     *
     * @return the measure
     */
    public static Measure mean() {
        return Measure.of("sum(w y) / sum(w)", MONEY_A_HEAD, List.of(), (survey, answer) -> {
            Columns columns = survey.columns();
            return answer.quotient(columns.total().value(), columns.population.value(), "sum of weights");
        });
    }

    /**
     * Declares the weighted median: the least welfare that half of the population does not exceed, and the mean of two
     * where the half ends exactly between them.
     *
     * @return the measure
     */
    public static Measure median() {
        return quantile(0.5, "median of y, weighted by w");
    }

    /**
     * Declares a weighted quantile, by the same rule as the median.
     *
     * @param share the share of the population
     * @return the measure
     * @throws InvalidInputException if the share does not lie between 0 and 1
     */
    public static Measure quantile(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw InvalidInputException.of("share " + share, "must lie between 0 and 1");
        }
        return quantile(share, "quantile " + share + " of y, weighted by w");
    }

    private static Measure quantile(double share, String words) {
        return Measure.of(
                        words,
                        MONEY_A_HEAD,
                        List.of(),
                        (survey, answer) ->
                                answer.number(Ranked.of(survey.columns()).quantile(share)))
                .ofRatios();
    }

    /**
     * Declares the mean of the poorest part of the population, a row that the cut falls into divided in proportion.
     *
     * @param share their share, 0.4 for the bottom 40 per cent
     * @return the measure
     * @throws InvalidInputException if the share is not above zero and at most 1
     */
    public static Measure meanOfPoorest(double share) {
        if (!(share > 0 && share <= 1)) {
            throw InvalidInputException.of("share " + share, "must be above 0, and at most 1");
        }
        return Measure.of(
                        "welfare of the poorest " + share + " / their number",
                        MONEY_A_HEAD,
                        List.of(),
                        (survey, answer) -> {
                            Ranked ranked = Ranked.of(survey.columns());
                            return answer.quotient(
                                    ranked.below(share), share * ranked.population(), "number of the poorest");
                        })
                .ofRatios();
    }
}
