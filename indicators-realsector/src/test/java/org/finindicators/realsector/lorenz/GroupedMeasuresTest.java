/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.finindicators.formula.Calculation;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupedMeasuresTest {
    /** Rural India 1983, definitions 7.4. */
    @Test
    void closerCurve_ofRuralIndia() {
        assertThat(value(GroupedMeasures.onCloserCurve().headcount(), RuralIndia.SHARES))
                .isCloseTo(.4506147757, within(.5e-10));
        assertThat(value(GroupedMeasures.onCloserCurve().gap(), RuralIndia.SHARES))
                .isCloseTo(.1247467160, within(.5e-10));
        assertThat(value(GroupedMeasures.onCloserCurve().severity(), RuralIndia.SHARES))
                .isCloseTo(.0475199680, within(.5e-10));
        assertThat(value(GroupedMeasures.onCloserCurve().watts(), RuralIndia.SHARES))
                .isCloseTo(.1596148879, within(.5e-10));
    }

    @Test
    void namedCurve_ofRuralIndia() {
        assertThat(value(GroupedMeasures.on(LorenzModel.BETA).headcount(), RuralIndia.SHARES))
                .isCloseTo(.4511732723, within(.5e-10));
        assertThat(value(GroupedMeasures.on(LorenzModel.QUADRATIC).gap(), RuralIndia.SHARES))
                .isCloseTo(.1247467160, within(.5e-10));
        assertThat(value(GroupedMeasures.on(LorenzModel.BETA).severity(), RuralIndia.SHARES))
                .isCloseTo(.0496633830, within(.5e-10));
        assertThat(value(GroupedMeasures.on(LorenzModel.QUADRATIC).watts(), RuralIndia.SHARES))
                .isCloseTo(.1596148879, within(.5e-10));
    }

    @Test
    void notes_sayWhichCurveAndWhy() {
        Evaluation evaluation = GroupedMeasures.onCloserCurve().gap().evaluate(statement(RuralIndia.SHARES));
        assertThat(evaluation.notes())
                .containsExactly(
                        "general quadratic: a 0.8877478 (0.006673127), b -1.451446 (0.01903452), c 0.20264 (0.01282792)",
                        "beta: theta 0.5613532 (0.008348207), gamma 0.9309501 (0.00550562), delta 0.5800259 (0.006407669)",
                        "general quadratic curve chosen, sum of squared distances up to the line general quadratic"
                                + " 0.000005629826, beta 0.00001203859");
        assertThat(evaluation.operands()).hasSize(3);
    }

    @Test
    void notes_sayHowManyTheBetaCurvePutsInDebt() {
        assertThat(GroupedMeasures.on(LorenzModel.BETA)
                        .watts()
                        .evaluate(statement(RuralIndia.SHARES))
                        .notes())
                .contains(
                        "the beta curve gives the poorest 0.0083 % of the population less than nothing; for logarithms"
                                + " those below 0.1 % have the welfare at that place");
    }

    /** At this line, below what the quadratic gives the poorest, the beta curve still finds a few in debt. */
    @Test
    void aLineBelowThePoorest() {
        GroupedWelfare low = RuralIndia.SHARES.withLine("1");
        assertThat(value(GroupedMeasures.on(LorenzModel.QUADRATIC).headcount(), low))
                .isZero();
        assertThat(value(GroupedMeasures.on(LorenzModel.QUADRATIC).watts(), low))
                .isZero();
        assertThat(fault(GroupedMeasures.on(LorenzModel.BETA).gap(), low).detail())
                .startsWith("beta curve has headcount 0.0000")
                .endsWith("which must not rise");
        assertThat(value(GroupedMeasures.onCloserCurve().gap(), low)).isZero();
    }

    @ParameterizedTest
    @EnumSource(LorenzModel.class)
    void lineOrMeanOfZero(LorenzModel model) {
        GroupedWelfare negative = GroupedWelfare.of(new double[] {1}, new double[] {1})
                .withMean("-5")
                .withLine("2");
        assertThat(fault(GroupedMeasures.on(model).watts(), negative))
                .isEqualTo(new Fault(Reason.OUT_OF_DOMAIN, "mean welfare -5: must be above zero"));
        assertThat(fault(GroupedMeasures.on(model).watts(), RuralIndia.SHARES.withLine("0"))
                        .reason())
                .isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    @Test
    void noPoint() {
        GroupedWelfare empty = GroupedWelfare.of().withMean("1").withLine("1");
        assertThat(fault(GroupedMeasures.onCloserCurve().headcount(), empty))
                .isEqualTo(new Fault(Reason.GROUP_TOO_SMALL, "0 points, a fit needs 5 or more"));
    }

    private static Statement statement(GroupedWelfare groups) {
        return Statement.builder("rural India", ReportingPeriod.year(1983))
                .with(GroupedMeasures.GROUPED_WELFARE, groups)
                .build();
    }

    private static double value(Calculation calculation, GroupedWelfare groups) {
        return calculation.evaluate(statement(groups)).value().orElseThrow().toDouble();
    }

    private static Fault fault(Calculation calculation, GroupedWelfare groups) {
        return calculation.evaluate(statement(groups)).faults().get(0);
    }
}
