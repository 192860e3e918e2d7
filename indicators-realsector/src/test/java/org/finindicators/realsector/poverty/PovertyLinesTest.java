/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.poverty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.realsector.survey.Measure;
import org.finindicators.realsector.survey.PovertyLine;
import org.finindicators.realsector.survey.PovertyMeasures;
import org.finindicators.realsector.survey.Survey;
import org.finindicators.realsector.survey.WelfareUnit;
import org.finindicators.statement.Statement;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

class PovertyLinesTest {
    private static final PovertyLines LINES = PovertyLines.PIP_2021;

    /** Definitions 7.3: 3.00, 4.20, 8.30, societal max(3.00, 1.30 + 0.5 x median); the rest by hand. */
    @Test
    void pip2021() {
        assertThat(LINES).hasToString("3, 4.2, 8.3 USD per person a day (2021 PPP)");
        Survey survey = Survey.of(new double[] {2, 3.5, 5, 9, 11}).in(WelfareUnit.PPP_2021_A_DAY);
        assertThat(LINES.societal(survey).flatMap(PovertyLine::amount)).hasValue(new BigDecimal("3.8"));
        assertThat(LINES.societal(Survey.of(new double[] {2, 3.5, 5, 9, 11}))).isEmpty();
        assertThat(PovertyMeasures.fgt(0).value(survey.withLine(LINES.international())))
                .hasValue(0.2);
        assertThat(PovertyMeasures.fgt(0)
                        .value(survey.withLine(LINES.societal(survey).orElseThrow())))
                .hasValue(0.4);
        assertThat(PovertyMeasures.fgt(0).value(survey.withLine(LINES.upperMiddle())))
                .hasValue(0.6);
    }

    /** With a median of 2 the societal line would be 2.30, and is the international line. */
    @Test
    void societal_isAtLeastTheInternationalLine() {
        Survey poor = Survey.of(new double[] {1, 2, 3}).in(WelfareUnit.PPP_2021_A_DAY);
        assertThat(LINES.societal(poor))
                .hasValue(PovertyLine.of("3").withName("societal").in(WelfareUnit.PPP_2021_A_DAY));
        assertThat(LINES.societal(Survey.of(new double[0]))).isEmpty();
    }

    @Test
    void builder_refusesAllThatIsWrongAtOnce() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> PovertyLines.builder(WelfareUnit.PPP_2021_A_DAY)
                        .international("0")
                        .lowerMiddle("one")
                        .societal(new BigDecimal("-1"), new BigDecimal("0.5"))
                        .build())
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::toString)
                        .containsExactly(
                                "international = 0: must be above zero",
                                "lowerMiddle = one: is not a decimal number",
                                "societal.base = -1: must not be negative",
                                "upperMiddle: is missing"));
        assertThat(PovertyLines.builder(WelfareUnit.PPP_2021_A_DAY)
                        .upperMiddle(new BigDecimal("8.3"))
                        .lowerMiddle(new BigDecimal("4.2"))
                        .international(new BigDecimal("3"))
                        .societal(new BigDecimal("1.3"), new BigDecimal("0.5"))
                        .build())
                .isEqualTo(LINES)
                .hasSameHashCodeAs(LINES);
    }

    /** By hand: of 2 and 10 against 8, (6/8)^1.5 / 2; of 1 and 9, one less (half of 1/5^.25 and 9/5^.25)^4. */
    @Test
    void anyParameter() {
        Indicator fgt = Poverty.fgt("1.50");
        assertThat(fgt.variant().name()).isEqualTo("alpha-1-5");
        assertThat(value(fgt, Survey.of(new double[] {2, 10}, "8"))).isEqualTo(Math.pow(.75, 1.5) / 2, within(1e-15));
        Indicator atkinson = Inequality.atkinson("0.75");
        assertThat(atkinson.variant().name()).isEqualTo("epsilon-0-75");
        assertThat(value(atkinson, Survey.of(new double[] {1, 9})))
                .isEqualTo(1 - Math.pow((Math.pow(.2, .25) + Math.pow(1.8, .25)) / 2, 4), within(1e-14));
        assertThatIllegalArgumentException().isThrownBy(() -> Poverty.fgt("-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> Inequality.atkinson("0"));
        assertThat(Poverty.fgt(new BigDecimal("1.5"))).isEqualTo(fgt);
        assertThat(Poverty.POVERTY_SEVERITY.variant("alpha-1-5")).isEqualTo(fgt);
        assertThat(fgt.variant("alpha-1-5")).isEqualTo(fgt);
        assertThat(Inequality.ATKINSON_INDEX.variant("epsilon-0-75")).isEqualTo(atkinson);
        assertThat(Inequality.GENERALISED_ENTROPY.variant("ge-minus-0-5"))
                .isEqualTo(Inequality.generalisedEntropy("-0.5"));
        for (String no : List.of("alpha-minus-1", "alpha-1-50", "alpha-", "alpha-01", "epsilon-1-5")) {
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> Poverty.POVERTY_SEVERITY.variant(no))
                    .withMessageEndingWith(", change, alpha-<number>");
        }
        assertThat(Inequality.atkinson(new BigDecimal("0.75"))).isEqualTo(atkinson);
    }

    private static double value(Indicator indicator, Survey survey) {
        Statement statement = Statement.builder("a country", ReportingPeriod.year(2022))
                .with(Measure.WELFARE_SURVEY, survey)
                .build();
        return ((Measured) indicator.measure(statement)).exact().toDouble();
    }
}
