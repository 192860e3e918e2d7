/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Computes the measures that rank the poor. */
final class RankedPoverty {
    private RankedPoverty() {}

    static Measure sen(String words, DoubleUnaryOperator correction) {
        return Measure.toLine(words, List.of(), (survey, answer) -> {
            Ranked poor = poor(survey);
            if (poor.rows() == 0) {
                return answer.step("nobody is poor")
                        .quotient(0, survey.columns().population.value(), "sum of weights");
            }
            ExactSum[] sums = gaps(survey);
            double persons = poor.population();
            // (1 - I) G is the mean difference of the poor over the line, which needs no mean of their incomes
            double spread = poor.spread() / persons * correction.applyAsDouble(persons);
            return answer.quotient(
                    (sums[1].value() + spread) / survey.bound(),
                    survey.columns().population.value(),
                    "sum of weights");
        });
    }

    static Measure thon(String words, double extra) {
        return Measure.toLine(words, List.of(), (survey, answer) -> {
            double persons = survey.columns().population.value();
            double sum = poor(survey).rankedGaps(survey.bound(), persons, extra);
            return answer.quotient(sum / survey.bound(), persons * (persons + extra), "sum of weights, squared");
        });
    }

    static double bound(Survey survey) {
        double line = survey.bound();
        return survey.policy().isStrict() ? line : Math.nextUp(line);
    }

    static ExactSum[] gaps(Survey survey) {
        PovertyTally tally =
                survey.columns().poverty(survey.bound(), survey.policy().isStrict());
        return new ExactSum[] {tally.sum(0), tally.sum(1)};
    }

    static Ranked poor(Survey survey) {
        Columns columns = survey.columns();
        double bound = bound(survey);
        int[] rows = IntStream.range(0, columns.size())
                .filter(row -> columns.welfare[row] < bound && columns.weights[row] > 0)
                .toArray();
        return Ranked.of(columns.rows(rows));
    }
}
