/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.finindicators.aggregate.Distribution;
import org.finindicators.aggregate.PooledRatio;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.indicator.Unit;
import org.finindicators.indicator.Variant;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.realsector.survey.WelfareUnit.Span;
import org.finindicators.statement.Statement;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

class WelfareUnitTest {
    private static final WelfareUnit RUPEES = WelfareUnit.nominal("INR", Span.MONTH);

    @Test
    void toString_saysMoneyTimeAndPrices() {
        assertThat(RUPEES)
                .hasToString("INR per person a month")
                .isEqualTo(WelfareUnit.nominal(Currency.getInstance("INR"), Span.MONTH));
        assertThat(WelfareUnit.real("EUR", Span.YEAR, "2015"))
                .hasToString("EUR per person a year (prices of 2015)")
                .isNotEqualTo(WelfareUnit.nominal("EUR", Span.YEAR));
        assertThat(WelfareUnit.PPP_2021_A_DAY).hasToString("USD per person a day (2021 PPP)");
    }

    @Test
    void refusesWhatIsNoUnit() {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> WelfareUnit.nominal("RUPEE", Span.DAY));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> WelfareUnit.real("INR", Span.DAY, " "))
                .withMessage("base '': must be named");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> WelfareUnit.ppp(21, Span.DAY))
                .withMessage("vintage 21: must be a year from 1950 to 2100");
    }

    /** By hand: 3 dollars a day at 20 rupees a dollar are 60 rupees a day, 30 days of which are 1,800 a month. */
    @Test
    void convertedTo_byAStatedFactor() {
        PovertyLine line = PovertyLine.of("3").withName("international").in(WelfareUnit.PPP_2021_A_DAY);
        PovertyLine monthly = line.convertedTo(RUPEES, "600");
        assertThat(monthly).hasToString("international poverty line 1800 INR per person a month");
        Survey survey = Survey.of(new double[] {1700, 1900}).in(RUPEES);
        assertThat(PovertyMeasures.fgt(0).value(survey.withLine(monthly))).hasValue(0.5);
        assertThat(PovertyMeasures.fgt(0).value(survey.withLine(line))).isEmpty();
        assertThat(PovertyLine.ofMedian("0.6").convertedTo(RUPEES, "30")).isEqualTo(PovertyLine.ofMedian("0.6"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> line.convertedTo(RUPEES, "0"))
                .withMessage("factor 0: must be above zero");
    }

    @Test
    void validate_agreesWithTheMeasure() {
        Survey survey = Survey.of(new double[] {1, Double.NaN, Double.NaN}, new double[] {1, 0, 2})
                .in(RUPEES)
                .withLine(PovertyLine.of("3").in(WelfareUnit.PPP_2021_A_DAY));
        assertThat(Checks.validate(survey))
                .extracting(Violation::toString)
                .containsExactly(
                        "unit: welfare in INR per person a month, line in USD per person a day (2021 PPP)",
                        "welfare[2] = NaN: is not a number");
        assertThat(WelfareMeasures.mean().value(survey)).isEmpty();
        Survey left = survey.under(WelfarePolicy.of("complete").withMissing(Treatment.DROP))
                .withLine("3");
        assertThat(Checks.validate(left)).isEmpty();
        assertThat(WelfareMeasures.mean().value(left)).hasValue(1);
        assertThat(left.notes()).containsExactly("policy complete: welfare that is missing dropped, 1 row, weight 2");
        assertThat(left.size()).isEqualTo(2);
        assertThat(Checks.validate(survey.under(WelfarePolicy.PIP)))
                .extracting(Violation::toString)
                .contains(
                        "unit: policy PIP is for USD per person a day (2021 PPP), the survey is in INR per person a month");
    }

    /** The platform's policy with missing incomes left out, and nothing said of what it did not touch. */
    @Test
    void under_saysOnlyWhatItTouched() {
        Survey survey = Survey.of(new double[] {5, Double.NaN, 0.1}, new double[] {1, 3, 2})
                .in(WelfareUnit.PPP_2021_A_DAY)
                .under(WelfarePolicy.PIP.withMissing(Treatment.DROP));
        assertThat(survey.notes())
                .containsExactly(
                        "policy PIP: welfare that is missing dropped, 1 row, weight 3",
                        "policy PIP: welfare above zero and below 0.28 set to 0.28, 1 row, weight 2");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> WelfarePolicy.PIP.withMissing(Treatment.FLOOR))
                .withMessage("missing welfare: can be kept or dropped, not set to a floor");
    }

    /** By hand: the line of the whole is 0.6 x 10 = 6; in the North, whose own median is 4, both are below. */
    @Test
    void groups_keepTheRelativeLineOfTheWhole() {
        Survey survey = Survey.of(new double[] {3, 5, 10, 12, 14})
                .withLine(PovertyLine.ofMedian("0.6"))
                .withGroups(new int[] {0, 0, 1, 1, 1}, List.of("North", "South"));
        assertThat(survey.group(0).line().orElseThrow().amount()).contains(new BigDecimal("6"));
        assertThat(PovertyMeasures.fgt(0).value(survey.group(0))).hasValue(1);
        assertThat(PovertyMeasures.fgt(0).value(survey)).hasValue(0.4);
        PovertyDecomposition parts = PovertyDecomposition.of(survey, 0);
        assertThat(parts.whole().orElseThrow().toDouble()).isEqualTo(0.4);
        assertThat(parts.groups().get(0).measure().orElseThrow().toDouble()).isEqualTo(1);
    }

    /** A hundred rupees a month and a hundred a year have no mean, median or ratio of sums. */
    @Test
    void aggregates_refuseUnlikeUnits() {
        Indicator mean = Indicator.builder("realsector.test-mean", "Mean income")
                .topic("poverty")
                .definition("Mean income.")
                .better(Direction.HIGHER)
                .tier(Tier.OTHER)
                .roles(Role.OUTCOME)
                .source(Authority.LIBRARY, "test")
                .variant(Variant.of(
                                "mean",
                                Authority.LIBRARY,
                                WelfareMeasures.mean()
                                        .pooled(new QuotientDimensions(Dimension.MONEY, Dimension.THINGS)))
                        .in(Unit.MONEY_PER_UNIT))
                .build();
        Measurement monthly = mean.measure(statement("North", RUPEES));
        Measurement yearly = mean.measure(statement("South", WelfareUnit.nominal("INR", Span.YEAR)));
        String why = "currency mismatch (INR per person a month, INR per person a year)";
        assertThat(Distribution.of(mean, List.of(monthly, yearly)).median().toString())
                .contains(why);
        assertThat(PooledRatio.of(mean, List.of(monthly, yearly)).result().toString())
                .contains(why);
        assertThat(Distribution.of(mean, List.of(monthly, mean.measure(statement("South", RUPEES))))
                        .median()
                        .toString())
                .contains("100.00 INR");
    }

    private static Statement statement(String subject, WelfareUnit unit) {
        return Statement.builder(subject, ReportingPeriod.year(2020))
                .currency("INR")
                .with(Measure.WELFARE_SURVEY, Survey.of(new double[] {100}).in(unit))
                .build();
    }
}
