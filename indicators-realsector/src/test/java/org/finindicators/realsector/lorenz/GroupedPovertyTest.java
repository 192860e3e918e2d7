/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupedPovertyTest {
    /** Rural India 1983, definitions 7.4. */
    @Test
    void closerCurve_ofRuralIndia() {
        assertThat(value(GroupedPoverty.headcount(), RuralIndia.SHARES)).isCloseTo(.4506147757, within(.5e-10));
        assertThat(value(GroupedPoverty.gap(), RuralIndia.SHARES)).isCloseTo(.1247467160, within(.5e-10));
        assertThat(value(GroupedPoverty.severity(), RuralIndia.SHARES)).isCloseTo(.0475199680, within(.5e-10));
        assertThat(value(GroupedPoverty.watts(), RuralIndia.SHARES)).isCloseTo(.1596148879, within(.5e-10));
    }

    @Test
    void namedCurve_ofRuralIndia() {
        assertThat(value(GroupedPoverty.headcount(LorenzModel.BETA), RuralIndia.SHARES))
                .isCloseTo(.4511732723, within(.5e-10));
        assertThat(value(GroupedPoverty.gap(LorenzModel.QUADRATIC), RuralIndia.SHARES))
                .isCloseTo(.1247467160, within(.5e-10));
        assertThat(value(GroupedPoverty.severity(LorenzModel.BETA), RuralIndia.SHARES))
                .isCloseTo(.0496633830, within(.5e-10));
        assertThat(value(GroupedPoverty.watts(LorenzModel.QUADRATIC), RuralIndia.SHARES))
                .isCloseTo(.1596148879, within(.5e-10));
    }

    @Test
    void notes_sayWhichCurveAndWhy() {
        Evaluation evaluation = GroupedPoverty.gap().evaluate(statement(RuralIndia.SHARES));
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
        assertThat(GroupedPoverty.watts(LorenzModel.BETA)
                        .evaluate(statement(RuralIndia.SHARES))
                        .notes())
                .contains(
                        "the beta curve gives the poorest 0.0083 % of the population less than nothing; for logarithms"
                                + " those below 0.1 % have the welfare there");
    }

    /** At this line, below what the quadratic gives the poorest, the beta curve still finds a few in debt. */
    @Test
    void aLineBelowThePoorest() {
        GroupedWelfare low = RuralIndia.SHARES.withLine("1");
        assertThat(value(GroupedPoverty.headcount(LorenzModel.QUADRATIC), low)).isZero();
        assertThat(value(GroupedPoverty.watts(LorenzModel.QUADRATIC), low)).isZero();
        assertThat(fault(GroupedPoverty.gap(LorenzModel.BETA), low).detail())
                .startsWith("beta curve has headcount 0.0000")
                .endsWith("which must not rise");
        assertThat(value(GroupedPoverty.gap(), low)).isZero();
    }

    @ParameterizedTest
    @EnumSource(LorenzModel.class)
    void lineOrMeanOfZero(LorenzModel model) {
        GroupedWelfare negative = GroupedWelfare.of(new double[] {1}, new double[] {1}, "-5", "2");
        assertThat(fault(GroupedPoverty.watts(model), negative))
                .isEqualTo(new Fault(Reason.OUT_OF_DOMAIN, "poverty line 2 and mean -5, they must be above zero"));
        assertThat(fault(GroupedPoverty.watts(model), RuralIndia.SHARES.withLine("0"))
                        .reason())
                .isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    @Test
    void noPoint() {
        GroupedWelfare empty =
                new GroupedWelfare(List.of(), java.math.BigDecimal.ONE, java.math.BigDecimal.ONE, List.of());
        assertThat(fault(GroupedPoverty.headcount(), empty))
                .isEqualTo(new Fault(Reason.GROUP_TOO_SMALL, "0 points, a fit needs 5 or more"));
    }

    private static Statement statement(GroupedWelfare groups) {
        return Statement.builder("rural India", ReportingPeriod.year(1983))
                .with(GroupedPoverty.GROUPED_WELFARE, groups)
                .build();
    }

    private static double value(Calculation calculation, GroupedWelfare groups) {
        return calculation.evaluate(statement(groups)).value().orElseThrow().toDouble();
    }

    private static Fault fault(Calculation calculation, GroupedWelfare groups) {
        return calculation.evaluate(statement(groups)).faults().get(0);
    }
}
