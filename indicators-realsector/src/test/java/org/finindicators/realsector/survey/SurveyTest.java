/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.util.Arrays;
import org.finindicators.number.InvalidNumberException;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.realsector.poverty.Poverty;
import org.finindicators.statement.Statement;
import org.finindicators.validation.Checks;
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
                .withMessage("there are 3 rows of welfare and 2 of weights, they must be as many");
    }

    @Test
    void of_refusesALineThatIsNoDecimal() {
        assertThatThrownBy(() -> Survey.of(new double[] {1}, "1,90"))
                .isInstanceOf(InvalidNumberException.class)
                .hasMessage("'1,90' is not a decimal number");
        assertThatThrownBy(() -> Survey.of(new double[] {1}, "1E+999999999"))
                .isInstanceOf(InvalidNumberException.class);
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
                        "line: 0 must be above zero",
                        "weights[0]: -1.0 must be a number, not negative",
                        "welfare[1]: NaN is not a number",
                        "weights[2]: Infinity must be a number, not negative");
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
        Statement statement = Statement.of("a country", ReportingPeriod.year(2022))
                .with(Poverty.SURVEY, Survey.of(new double[] {1}, "-1"))
                .build();
        assertThatThrownBy(statement::requireValid)
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("-1 must be above zero");
    }

    @Test
    void validate_hasNothingAgainstDebtsOrRowsThatCountForNobody() {
        assertThat(Checks.validate(Survey.of(new double[] {-1, 0}, new double[] {1, 0}, "1")))
                .isEmpty();
    }
}
