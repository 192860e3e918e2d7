/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.junit.jupiter.api.Test;

class DecompositionTest {
    /** North: 5 and 15, south: 2, 10 and 20 with weights 1 1 and 2 1 1; nobody lives in the west. */
    private static final Survey SURVEY = Survey.of(new double[] {5, 2, 15, 10, 20}, new double[] {1, 2, 1, 1, 1}, "10")
            .withGroups(new int[] {0, 1, 0, 1, 1}, List.of("north", "south", "west"));

    /** North 1/2 x 1/2 = 1/4 of two persons, south 2 x 8/10 of four; 0.5/6 and 1.6/6. */
    @Test
    void poverty_addsUpExactly() {
        PovertyDecomposition gap = PovertyDecomposition.of(SURVEY, 1);
        assertThat(gap).hasToString("""
                        poverty by group, alpha 1
                        group  rows  population %   measure  contribution  poverty %
                        ------------------------------------------------------------
                        north     2         33.33  0.250000      0.083333      23.81
                        south     3         66.67  0.400000      0.266667      76.19
                        west      0          0.00         -      0.000000       0.00
                        all       5        100.00  0.350000      0.350000     100.00
                        west: group too small (no row in the group)""");
    }

    @Test
    void byGroup_givesEachGroupItsMeasuresOrTheReason() {
        assertThat(ByGroup.poverty(SURVEY)).hasToString("""
                        group  rows  population  headcount %  gap %  severity
                        -----------------------------------------------------
                        north     2           2        50.00  25.00    0.1250
                        south     3           4        50.00  40.00    0.3200
                        west      0           0            -      -         -
                        all       5           6        50.00  35.00    0.2550
                        west, headcount: group too small (the survey has no row)
                        west, gap: group too small (the survey has no row)
                        west, severity: group too small (the survey has no row)""");
    }

    /** By hand: 10 and 20 persons in the first group, 30 in the second; the welfare of the 10 is missing. */
    @Test
    void byGroup_countsThePersonsOfARowWithoutWelfare() {
        Survey missing = Survey.of(new double[] {Double.NaN, 2, 3}, new double[] {10, 20, 30}, "2")
                .withGroups(new int[] {0, 0, 1}, List.of("east", "west"));
        assertThat(ByGroup.poverty(missing).rows())
                .extracting(ByGroup.Row::population)
                .containsExactly(30.0, 30.0, 60.0);
        Survey unweighted = Survey.of(new double[] {1, 2, 3}, new double[] {10, Double.NaN, 30}, "2")
                .withGroups(new int[] {0, 0, 1}, List.of("east", "west"));
        assertThat(ByGroup.poverty(unweighted).rows().get(0).population()).isNaN();
        assertThat(ByGroup.poverty(unweighted).toString()).containsPattern("east +2 +- +-");
    }

    /** Two groups of equals, 1 1 and 3 3: nothing within, and T of 1 and 3 between. */
    @Test
    void theil_ofGroupsOfEqualsIsAllBetween() {
        Survey survey =
                Survey.of(new double[] {1, 3, 1, 3}, "1").withGroups(new int[] {0, 1, 0, 1}, List.of("poor", "rich"));
        InequalityDecomposition theil = InequalityDecomposition.theil(survey);
        double between = (0.5 * Math.log(0.5) + 1.5 * Math.log(1.5)) / 2;
        assertThat(theil.within().orElseThrow()).isEqualTo(0, within(1e-15));
        assertThat(theil.between().orElseThrow()).isEqualTo(between, within(1e-15));
        InequalityDecomposition deviation = InequalityDecomposition.meanLogDeviation(survey);
        assertThat(deviation.between().orElseThrow()).isEqualTo((Math.log(2) + Math.log(2 / 3.0)) / 2, within(1e-15));
        assertThat(deviation.toString()).contains("mean log deviation by group", "poor", "100.00");
    }

    @Test
    void decomposition_saysWhyThereIsNone() {
        Survey plain = Survey.of(new double[] {1, 2}, "2");
        assertThat(PovertyDecomposition.of(plain, 0).fault())
                .contains(new Fault(Reason.NOT_REPORTED, "groups of the survey"));
        Survey unknown = plain.withGroups(new int[] {0, 4}, List.of("north"));
        Fault fault = new Fault(Reason.OUT_OF_DOMAIN, "row 1 has code 4, which is not the code of a group");
        assertThat(PovertyDecomposition.of(unknown, 0).fault()).contains(fault);
        assertThat(InequalityDecomposition.theil(unknown).fault()).contains(fault);
        assertThat(InequalityDecomposition.theil(unknown).toString()).contains("undefined: out of domain");
        assertThat(ByGroup.poverty(unknown).toString()).contains("no groups: row 1 has code 4");
        Survey zero = Survey.of(new double[] {0, 2}, "2").withGroups(new int[] {0, 0}, List.of("north"));
        assertThat(InequalityDecomposition.meanLogDeviation(zero)
                        .fault()
                        .orElseThrow()
                        .reason())
                .isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(PovertyDecomposition.of(zero.withLine("0"), 1)
                        .fault()
                        .orElseThrow()
                        .detail())
                .isEqualTo("poverty line 0: must be above zero");
    }

    /** What cannot be said is empty and a dash, not zero. */
    @Test
    void inequality_undefinedIsADash() {
        InequalityDecomposition none = InequalityDecomposition.theil(
                Survey.of(new double[] {-1, 2}).withGroups(new int[] {0, 0}, List.of("north")));
        assertThat(none.whole()).isEmpty();
        assertThat(none.within()).isEmpty();
        assertThat(none.between()).isEmpty();
        Survey survey = Survey.of(new double[] {0, 4, 4}).withGroups(new int[] {0, 1, 1}, List.of("a", "b", "c"));
        assertThat(InequalityDecomposition.theil(survey)).hasToString("""
                        Theil T by group
                        group  rows  population %  welfare %   measure    within   between
                        ------------------------------------------------------------------
                        a         1         33.33       0.00         -  0.000000  0.000000
                        b         2         66.67     100.00  0.000000  0.000000  0.405465
                        c         0          0.00       0.00         -  0.000000  0.000000
                        all       3        100.00     100.00  0.405465  0.000000  0.405465
                        a: zero denominator (total welfare 0)
                        c: group too small (no row in the group)""");
    }

    @Test
    void tallies_refuseUnsoundRows() {
        Survey unsound = Survey.of(new double[] {1, Double.NaN}, "2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TheilTally.of(unsound))
                .withMessage("row 1 has no welfare");
        assertThatIllegalArgumentException().isThrownBy(() -> SortedIncomes.of(unsound));
        assertThatIllegalArgumentException().isThrownBy(() -> PovertyTally.of(Survey.of(new double[] {1}, "0")));
        assertThatIllegalArgumentException().isThrownBy(() -> PovertyTally.of(Survey.of(new double[] {1}, "1"), -1));
    }

    @Test
    void tallies_ofNobodyHaveNoMeasures() {
        Survey nobody = Survey.of(new double[0], "2");
        assertThat(PovertyTally.of(nobody).fgt(0)).isEmpty();
        assertThat(TheilTally.of(nobody).theil()).isEmpty();
        assertThat(TheilTally.of(nobody).mean()).isEmpty();
        SortedIncomes none = SortedIncomes.of(nobody);
        assertThat(none.gini()).isEmpty();
        assertThat(none.quantile(0.5)).isEmpty();
        assertThat(none.lorenz(10)).isEmpty();
        assertThat(none).hasToString("no row");
    }

    @Test
    void measures_refuseParametersThatHaveNoMeaning() {
        assertThatIllegalArgumentException().isThrownBy(() -> PovertyMeasures.fgt(-0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> PovertyMeasures.fgt(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> PovertyMeasures.prosperityGap(0));
        assertThatIllegalArgumentException().isThrownBy(() -> InequalityMeasures.atkinson(0));
        assertThatIllegalArgumentException().isThrownBy(() -> InequalityMeasures.share(0.5, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> WelfareMeasures.quantile(1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> WelfareMeasures.meanOfPoorest(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SortedIncomes.of(SURVEY).lorenz(-0.1));
    }

    @Test
    void fgt_takesAnyPower() {
        Survey survey = Survey.of(new double[] {2, 10}, "8");
        // (6/8)^3 / 2 and (6/8)^0.5 / 2
        assertThat(PovertyMeasures.fgt(3).value(survey).orElseThrow()).isEqualTo(0.2109375, within(1e-15));
        assertThat(PovertyMeasures.fgt(0.5).value(survey).orElseThrow()).isEqualTo(Math.sqrt(0.75) / 2, within(1e-15));
        assertThat(PovertyMeasures.fgt(3)).hasToString("sum(w x ((z - y)/z)^3 over poor) / sum(w)");
        assertThat(WelfareMeasures.quantile(0.25).value(survey)).isEqualTo(OptionalDouble.of(2));
    }
}
