/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.Arrays;
import java.util.List;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.indicator.Unit;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;

/** A headcount and a gap of a survey of their own, and a mean that is no measure of the library. */
final class Measures {
    static final Fact<Survey> SURVEY = new Fact<>("test-survey", "test survey", Survey.class);

    static final Fact<Survey> BEFORE = new Fact<>("test-survey-before", "test survey before", Survey.class);

    static final Indicator HEADCOUNT =
            indicator("headcount", Unit.SHARE, PovertyMeasures.fgt(0).from(SURVEY));
    static final Indicator GAP =
            indicator("gap", Unit.INDEX, PovertyMeasures.fgt(1).from(SURVEY));
    static final Indicator MEAN = indicator("mean", Unit.INDEX, survey -> {
        double sum = 0;
        double all = 0;
        for (int row = 0; row < survey.size(); row++) {
            sum += survey.weight(row) * survey.welfare(row);
            all += survey.weight(row);
        }
        return new double[] {sum, all};
    });

    private Measures() {}

    /** The part above the line and the part below it. */
    private interface Sums {
        double[] of(Survey survey);
    }

    private static Indicator indicator(String name, Unit unit, Sums sums) {
        return indicator(
                name,
                unit,
                Calculation.from(
                        SURVEY,
                        name,
                        Dimension.NUMBER,
                        List.of(Reason.ZERO_DENOMINATOR.when("no weight")),
                        (survey, figures) -> {
                            double[] parts = sums.of(survey);
                            return Evaluation.quotient(
                                    Rational.of(new java.math.BigDecimal(parts[0])),
                                    Rational.of(new java.math.BigDecimal(parts[1])),
                                    "sum of weights",
                                    List.of(),
                                    List.of());
                        }));
    }

    private static Indicator indicator(String name, Unit unit, Formula formula) {
        return Indicator.builder("test." + name, "Test " + name)
                .topic("test")
                .definition("For tests.")
                .source(Authority.LIBRARY, "tests")
                .better(Direction.LOWER)
                .tier(Tier.OTHER)
                .roles(Role.OUTCOME)
                .variant(Variant.of("plain", Authority.LIBRARY, formula).in(unit))
                .build();
    }

    static Statement statement(Survey survey) {
        return Statement.builder("a country", ReportingPeriod.year(2022))
                .with(SURVEY, survey)
                .build();
    }

    static double[] numbers(List<Integer> values) {
        return values.stream().mapToDouble(Integer::doubleValue).toArray();
    }

    static double[] scaled(double[] values, double by) {
        return Arrays.stream(values).map(value -> value * by).toArray();
    }
}
