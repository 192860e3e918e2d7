/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.realsector.survey.GrowthAndRedistribution.Reference.FIRST;
import static org.finindicators.realsector.survey.GrowthAndRedistribution.Reference.SECOND;
import static org.finindicators.realsector.survey.GrowthAndRedistribution.Reference.SHAPLEY;

import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrowthAndRedistributionTest {
    private static final Measure GAP = PovertyMeasures.fgt(1);
    private static final Measure HEADCOUNT = PovertyMeasures.fgt(0);

    /**
     * By hand, line 4. First 1, 3, 8, mean 4; second 2, 2, 2, 18, mean 6. Gaps: first (3/4 + 1/4)/3 = 1/3; second 3
     * (1/2)/4 = 3/8; the first at the second mean is 1.5, 4.5, 12 with (5/8)/3 = 5/24; the second at the first mean is
     * 4/3 three times and 12, with 3 (2/3)/4 = 1/2.
     */
    private static final Survey ONE = Survey.of(new double[] {1, 3, 8}, "4");

    private static final Survey TWO = Survey.of(new double[] {2, 2, 2, 18}, "4");

    @Test
    void of_theFirstSurvey() {
        assertParts(GrowthAndRedistribution.of(GAP, ONE, TWO, FIRST), -1 / 8.0, 1 / 6.0, 0);
    }

    @Test
    void of_theSecondSurvey() {
        assertParts(GrowthAndRedistribution.of(GAP, ONE, TWO, SECOND), -1 / 8.0, 1 / 6.0, 0);
    }

    /**
     * By hand. Heads: first 2/3, second 3/4; the first at the second mean 1/3 (1.5, 4.5, 12), the second at the first
     * mean 3/4. From the first: growth -1/3, redistribution 1/12, residual 1/3; from the second: growth 0,
     * redistribution 5/12, residual -1/3; the mean of both: -1/6 and 1/4.
     */
    @Test
    void of_theHeadcountDependsOnTheReference() {
        assertParts(GrowthAndRedistribution.of(HEADCOUNT, ONE, TWO, FIRST), -1 / 3.0, 1 / 12.0, 1 / 3.0);
        assertParts(GrowthAndRedistribution.of(HEADCOUNT, ONE, TWO, SECOND), 0, 5 / 12.0, -1 / 3.0);
        assertParts(GrowthAndRedistribution.of(HEADCOUNT, ONE, TWO, SHAPLEY), -1 / 6.0, 1 / 4.0, 0);
    }

    /** Line and welfare of the second survey in a unit a tenth as large. */
    @Test
    void of_linesOfTheirOwn() {
        Survey nominal = Survey.of(new double[] {20, 20, 20, 180}, "40");
        assertParts(GrowthAndRedistribution.of(HEADCOUNT, ONE, nominal, SHAPLEY), -1 / 6.0, 1 / 4.0, 0);
    }

    @Test
    void toString_isTheWholeAnswer() {
        assertThat(GrowthAndRedistribution.of(HEADCOUNT, ONE, TWO, FIRST))
                .hasToString("change 0.083333: growth -0.333333, redistribution 0.083333, residual 0.333333\n"
                        + "  sum(w over poor) / sum(w) from 0.666667 to 0.75, reference: first survey");
    }

    @ParameterizedTest
    @EnumSource(GrowthAndRedistribution.Reference.class)
    void of_whatIsUndefined(GrowthAndRedistribution.Reference reference) {
        Survey none = Survey.of(new double[] {1});
        assertThat(GrowthAndRedistribution.of(GAP, none, TWO, reference).fault())
                .hasValue(new Fault(Reason.NOT_REPORTED, "first survey: poverty line of the survey"));
        assertThat(GrowthAndRedistribution.of(GAP, ONE, none, reference))
                .hasToString("change undefined: not reported (second survey: poverty line of the survey)");
        Survey indebted = Survey.of(new double[] {-3, 2}, "4");
        assertThat(GrowthAndRedistribution.of(GAP, ONE, indebted, reference).fault())
                .hasValue(new Fault(
                        Reason.OUT_OF_DOMAIN, "means of 1.0 and -0.125 poverty lines, which must be above zero"));
        Survey weightless = Survey.of(new double[] {1}, new double[] {0}, "4");
        assertThat(GrowthAndRedistribution.of(GAP, weightless, TWO, reference)
                        .fault()
                        .orElseThrow()
                        .reason())
                .isEqualTo(Reason.ZERO_DENOMINATOR);
    }

    /** Two surveys alike, one half of the persons on the line and poor: nothing changes, so no part does. */
    @ParameterizedTest
    @EnumSource(GrowthAndRedistribution.Reference.class)
    void of_keepsThePolicy(GrowthAndRedistribution.Reference reference) {
        Survey survey =
                Survey.of(new double[] {4, 8}, "4").under(WelfarePolicy.AS_REPORTED.withLineRule(LineRule.AT_OR_BELOW));
        assertThat(GrowthAndRedistribution.of(HEADCOUNT, survey, survey, reference)
                        .toString())
                .startsWith("change 0: growth 0, redistribution 0, residual 0")
                .contains("from 0.5 to 0.5");
    }

    /**
     * By hand: under the policy the debt is left out, the rest is 2 and 6 with mean 4, then 4 and 12 with mean 8: all
     * is growth, from a half to none below 4. The mean of the rows as reported, -488 to 8, is not looked at.
     */
    @Test
    void of_measuresUnderAPolicyTakeTheMeanOfTheRowsItLeaves() {
        Measure pip = HEADCOUNT.under(WelfarePolicy.PIP);
        Survey one = Survey.of(new double[] {-1472, 2, 6}, "4").in(WelfareUnit.PPP_2021_A_DAY);
        Survey two = Survey.of(new double[] {4, 12}, "4").in(WelfareUnit.PPP_2021_A_DAY);
        assertParts(GrowthAndRedistribution.of(pip, one, two, FIRST), -1 / 2.0, 0, 0);
    }

    /**
     * By hand: 0.1 becomes 0.28 first and is scaled then; P(m2, d1) of 0.28 and 1.72, twice as much, below 0.5 is none.
     */
    @Test
    void of_scalesAfterThePolicy() {
        Measure pip = HEADCOUNT.under(WelfarePolicy.PIP);
        Survey one = Survey.of(new double[] {0.1, 1.72}, "0.5").in(WelfareUnit.PPP_2021_A_DAY);
        Survey two = Survey.of(new double[] {0.3, 3.7}, "0.5").in(WelfareUnit.PPP_2021_A_DAY);
        assertParts(GrowthAndRedistribution.of(pip, one, two, FIRST), -1 / 2.0, 0, 1 / 2.0);
    }

    @Test
    void of_sumsBeyondAllBounds() {
        Survey huge = Survey.of(new double[] {1e308, 1e308, 1}, "2");
        assertThat(GrowthAndRedistribution.of(HEADCOUNT, huge, huge, FIRST))
                .hasToString("change undefined: out of domain (the sums exceed all bounds)");
    }

    @Test
    void of_refusesWhatIsNoMeasureToTheLine() {
        Fault fault = GrowthAndRedistribution.of(WelfareMeasures.mean(), ONE, TWO, FIRST)
                .fault()
                .orElseThrow();
        assertThat(fault.reason()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(fault.detail()).endsWith("is not a measure against the poverty line");
    }

    private static void assertParts(
            GrowthAndRedistribution change, double growth, double redistribution, double residual) {
        GrowthAndRedistribution.Components parts = change.parts().orElseThrow();
        assertThat(parts.growth().toDouble()).isCloseTo(growth, within(1e-15));
        assertThat(parts.redistribution().toDouble()).isCloseTo(redistribution, within(1e-15));
        assertThat(parts.residual().toDouble()).isCloseTo(residual, within(1e-15));
        assertThat(parts.growth().plus(parts.redistribution()).plus(parts.residual()))
                .isEqualTo(parts.change());
        assertThat(change.fault()).isEmpty();
    }
}
