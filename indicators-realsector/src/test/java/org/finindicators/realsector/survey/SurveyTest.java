/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class SurveyTest {
    @Test
    void of_copiesItsColumns() {
        double[] welfare = {1, 2};
        double[] weights = {3, 4};
        Survey survey = Survey.of(welfare, weights, "1.90");
        welfare[0] = 99;
        weights[0] = 99;
        assertThat(survey.welfare(0)).isEqualTo(1);
        assertThat(survey.weight(0)).isEqualTo(3);
        assertThat(survey).hasToString("survey of 2 rows, poverty line 1.9");
    }

    @Test
    void of_refusesColumnsOfUnlikeLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Survey.of(new double[] {1, 2, 3}, new double[] {1, 2}, "1"))
                .withMessage("weights: there are 3 rows of welfare and 2 of weights; there must be as many of both");
    }

    @Test
    void of_refusesALineThatIsNoDecimal() {
        assertThatThrownBy(() -> Survey.of(new double[] {1}, "1,90"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("poverty line = 1,90: is not a decimal number");
        assertThatThrownBy(() -> Survey.of(new double[] {1}, "1E+999999999")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void equals_comparesRowsAndLine() {
        Survey survey = Survey.of(new double[] {1, 2}, "3");
        assertThat(survey)
                .isEqualTo(Survey.of(new double[] {1, 2}, new double[] {1, 1}, "3.0"))
                .hasSameHashCodeAs(Survey.of(new double[] {1, 2}, "3.0"))
                .isNotEqualTo(Survey.of(new double[] {1, 2}, "4"))
                .isNotEqualTo(Survey.of(new double[] {1, 3}, "3"))
                .isNotEqualTo(Survey.of(new double[] {1, 2}, new double[] {1, 2}, "3"))
                .isNotEqualTo("a survey");
        assertThat(survey.withLine("4")).isEqualTo(Survey.of(new double[] {1, 2}, "4"));
    }

    @Test
    void validate_namesEveryFault() {
        Survey survey = Survey.of(new double[] {1, Double.NaN, 3}, new double[] {-1, 1, Double.POSITIVE_INFINITY}, "0");
        assertThat(Checks.validate(survey))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "line = 0: must be above zero",
                        "weights[0] = -1.0: must be a number, not negative",
                        "welfare[1] = NaN: is not a number",
                        "weights[2] = Infinity: must be a number, not negative");
    }

    @Test
    void validate_namesTheFirstHundredRows() {
        double[] welfare = new double[5000];
        Arrays.fill(welfare, Double.NaN);
        assertThat(Checks.validate(Survey.of(welfare, "1"))).hasSize(100);
        assertThat(Checks.validate(Survey.of(welfare, "0"))).hasSize(100);
    }

    @Test
    void validate_ofAStatementReachesItsSurvey() {
        Statement statement = Statement.builder("a country", ReportingPeriod.year(2022))
                .with(Measure.WELFARE_SURVEY, Survey.of(new double[] {1}, "-1"))
                .build();
        assertThatThrownBy(statement::requireValid)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("line = -1: must be above zero");
    }

    @Test
    void validate_hasNothingAgainstDebtsOrRowsThatCountForNobody() {
        assertThat(Checks.validate(Survey.of(new double[] {-1, 0}, new double[] {1, 0}, "1")))
                .isEmpty();
    }

    @Test
    void under_appliesAPolicyAndSaysWhatItTouched() {
        Survey survey = Survey.of(new double[] {-2, 0, 0.1, 1, -1}, new double[] {2, 3, 4, 5, 0.5}, "1")
                .withGroups(new int[] {0, 1, 1, 0, 1}, List.of("north", "south"));
        Survey under = survey.under(WelfarePolicy.PIP);
        assertThat(under.size()).isEqualTo(3);
        assertThat(under.welfare(0)).isEqualTo(0.28);
        assertThat(under.weight(2)).isEqualTo(5);
        assertThat(under.byGroup()).extracting(Survey::size).containsExactly(1, 2);
        assertThat(under.notes())
                .containsExactly(
                        "policy PIP: welfare below zero dropped, 2 rows, weight 2.5",
                        "policy PIP: welfare of zero set to 0.28, 1 row, weight 3",
                        "policy PIP: welfare above zero and below 0.28 set to 0.28, 1 row, weight 4");
        assertThat(under).hasToString("survey of 3 rows in 2 groups, poverty line 1, policy PIP");
        assertThat(survey.size()).isEqualTo(5);
        assertThat(survey.welfare(0)).isEqualTo(-2);
    }

    @Test
    void under_canKeepDropOrRaiseEachKindOfIncome() {
        Survey survey = Survey.of(new double[] {-2, 0, 0.1, 1}, "1");
        WelfarePolicy policy = WelfarePolicy.of("ours")
                .withNegative(Treatment.FLOOR)
                .withZero(Treatment.DROP)
                .withFloor("0.5");
        Survey under = survey.under(policy);
        assertThat(under.size()).isEqualTo(3);
        assertThat(new double[] {under.welfare(0), under.welfare(1), under.welfare(2)})
                .containsExactly(0.5, 0.1, 1);
        assertThat(under.notes())
                .containsExactly(
                        "policy ours: welfare below zero set to 0.5, 1 row, weight 1",
                        "policy ours: welfare of zero dropped, 1 row, weight 1");
        assertThat(survey.under(WelfarePolicy.AS_REPORTED)).isEqualTo(survey);
        assertThatIllegalArgumentException().isThrownBy(() -> policy.withFloor("-1"));
    }

    @Test
    void under_aWeakLineCountsThoseOnItAsPoor() {
        Survey survey = Survey.of(new double[] {1, 2, 3, 4}, "2");
        Measure headcount = PovertyMeasures.fgt(0);
        assertThat(headcount.value(survey)).hasValue(0.25);
        assertThat(headcount.value(survey.under(WelfarePolicy.AS_REPORTED.withLineRule(LineRule.AT_OR_BELOW))))
                .hasValue(0.5);
    }

    @Test
    void under_notesStayWithTheGroups() {
        Survey under = Survey.of(new double[] {-2, 1, 2}, "1")
                .withGroups(new int[] {0, 0, 1}, List.of("north", "south"))
                .under(WelfarePolicy.PIP);
        assertThat(under.group(0).notes()).isEqualTo(under.notes()).isNotEmpty();
        assertThat(under.byGroup()).allSatisfy(part -> assertThat(part.notes()).isEqualTo(under.notes()));
    }

    /** Only a missing income is called one: what is wrong with a weight, or infinite, is printed. */
    @Test
    void evaluate_saysWhatIsWrongWithARow() {
        assertThat(unsound(Double.NaN, 1)).isEqualTo("row 1 has no welfare");
        assertThat(unsound(Double.NaN, -1)).isEqualTo("row 1 has welfare NaN and weight -1.0");
        assertThat(unsound(1, Double.NaN)).isEqualTo("row 1 has welfare 1.0 and weight NaN");
        assertThat(unsound(Double.POSITIVE_INFINITY, 1)).isEqualTo("row 1 has welfare Infinity and weight 1.0");
    }

    private static String unsound(double welfare, double weight) {
        Survey survey = Survey.of(new double[] {1, welfare}, new double[] {1, weight}, "2");
        return PovertyMeasures.fgt(0).evaluate(survey).faults().get(0).detail();
    }

    @Test
    void unweighted_neitherHidesBadWeightsNorCountsNobody() {
        Measure headcount = PovertyMeasures.fgt(0).unweighted();
        Evaluation unsound = headcount.evaluate(Survey.of(new double[] {1, 3}, new double[] {-1, Double.NaN}, "2"));
        assertThat(unsound.faults())
                .containsExactly(new Fault(Reason.OUT_OF_DOMAIN, "row 0 has welfare 1.0 and weight -1.0"));
        Survey survey = Survey.of(new double[] {1, 1, 3}, new double[] {0, 5, 7}, "2");
        assertThat(headcount.value(survey)).hasValue(0.5);
        assertThat(survey.unweighted().notes())
                .containsExactly("weights left out, every row counts once, 1 of weight zero not at all");
    }

    @Test
    void of_withoutALineHasInequalityButNoPoverty() {
        Survey survey = Survey.of(new double[] {1, 3});
        assertThat(survey).hasToString("survey of 2 rows, no poverty line").isEqualTo(Survey.of(new double[] {1, 3}));
        assertThat(Checks.validate(survey)).isEmpty();
        assertThat(InequalityMeasures.gini().value(survey)).hasValue(0.25);
        assertThat(WelfareMeasures.mean().value(survey)).hasValue(2);
        assertThat(PovertyMeasures.fgt(1).evaluate(survey).faults())
                .containsExactly(new Fault(Reason.NOT_REPORTED, "poverty line of the survey"));
        assertThat(PovertyMeasures.fgt(0).value(survey.withLine("2"))).hasValue(0.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PovertyTally.of(survey))
                .withMessage("the survey has no poverty line");
    }

    @Test
    void evaluate_keepsStepsAndReasons() {
        Survey survey = Survey.of(new double[] {1, 2, 4}, "2");
        Evaluation headcount = PovertyMeasures.fgt(0).evaluate(survey);
        assertThat(headcount.value()).contains(Rational.of(1, 3));
        assertThat(headcount.notes()).containsExactly("the poor are those below the line");
        assertThat(WelfareMeasures.median().evaluate(Survey.of(new double[0])).faults())
                .containsExactly(new Fault(Reason.GROUP_TOO_SMALL, "the survey has no row"));
        assertThat(InequalityMeasures.share(0, 0.4)
                        .evaluate(Survey.of(new double[] {-2, 5}))
                        .notes())
                .containsExactly("welfare of these persons together is below zero");
    }

    @Test
    void withGroups_refusesWhatDoesNotFit() {
        Survey survey = Survey.of(new double[] {1, 2}, "2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> survey.withGroups(new int[] {0}, List.of("north")))
                .withMessage("there are 2 rows of welfare and 1 of groups; there must be as many of both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> survey.withGroups(new int[] {0, 0}, List.of("north", "north")))
                .withMessageContaining("named twice");
    }

    @Test
    void validate_namesRowsOfNoGroup() {
        Survey survey = Survey.of(new double[] {1, 2, 3}, "2").withGroups(new int[] {0, 1, -1}, List.of("north"));
        assertThat(Checks.validate(survey))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "groups[1] = 1: is not the code of a group", "groups[2] = -1: is not the code of a group");
    }
}
