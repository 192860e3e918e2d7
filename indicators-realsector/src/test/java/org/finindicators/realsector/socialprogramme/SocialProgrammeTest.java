/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.socialprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.realsector.survey.WelfareUnit;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SocialProgrammeTest {
    private static final CaseRunner CASES =
            CaseRunner.of(SocialProgrammeItems.class).fact(Transfers.TRANSFER_SURVEY, SocialProgrammeTest::survey);

    @TestFactory
    Stream<DynamicTest> socialProgrammeEfficiency() {
        return CASES.run(SocialProgrammes.SOCIAL_PROGRAMME_EFFICIENCY);
    }

    @TestFactory
    Stream<DynamicTest> transferEfficiency() {
        return CASES.run(Transfers.TRANSFER_EFFICIENCY);
    }

    @TestFactory
    Stream<DynamicTest> transferTargeting() {
        return CASES.run(Transfers.TRANSFER_TARGETING);
    }

    /** Half of all transfers go to the poorest quarter: 0.5 / 0.25. */
    @Test
    void transfersToPoorestPercent_takesAnyPerCent() {
        Statement statement = Statement.builder("a programme", ReportingPeriod.year(2022))
                .with(
                        Transfers.TRANSFER_SURVEY,
                        TransferSurvey.of(new double[] {1, 2, 3, 4}, new double[] {6, 4, 2, 0}, "2"))
                .build();
        assertThat(((Measured) Transfers.transfersToPoorestPercent("25").measure(statement)).value())
                .isEqualByComparingTo("2");
        assertThat(Transfers.transfersToPoorestPercent("12.5").variant().name()).isEqualTo("cgh-12-5");
        for (String percent : List.of("0", "100", "-5")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Transfers.transfersToPoorestPercent(percent))
                    .withMessage(percent + ": must be above 0 and below 100 per cent");
        }
    }

    @Test
    void ofObserved_takesTheTransferOff() {
        double[] transfers = {5, 0};
        double[] weights = {1, 2};
        assertThat(TransferSurvey.ofObserved(new double[] {15, 7}, transfers, "10")
                        .withWeights(weights))
                .isEqualTo(
                        TransferSurvey.of(new double[] {10, 7}, transfers, "10").withWeights(weights))
                .hasSameHashCodeAs(
                        TransferSurvey.of(new double[] {10, 7}, transfers, "10").withWeights(weights))
                .isNotEqualTo(TransferSurvey.of(new double[] {10, 7}, transfers, "10"))
                .hasToString("transfer survey of 2 rows, poverty line 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TransferSurvey.ofObserved(new double[3], transfers, "ten"))
                .withMessage("""
                        2 violations
                          line = ten: is not a decimal number
                          transfers = 2 rows: must be as many as the 3 rows of welfare""");
        TransferSurvey two = TransferSurvey.of(new double[2], transfers, "10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.withWeights(new double[3]))
                .withMessage("weights = 3 rows: must be as many as the 2 rows of welfare");
        assertThatThrownBy(() -> TransferSurvey.of(new double[1], new double[1], "1,5"))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void of_copiesItsColumns() {
        double[] before = {1};
        double[] transfers = {2};
        TransferSurvey survey = TransferSurvey.of(before, transfers, "3");
        before[0] = 99;
        transfers[0] = 99;
        assertThat(survey.before(0)).isEqualTo(1);
        assertThat(survey.transfer(0)).isEqualTo(2);
        assertThat(survey.weight(0)).isEqualTo(1);
    }

    @Test
    void validate_namesRowAndColumn() {
        TransferSurvey survey = TransferSurvey.of(new double[] {-1, Double.NaN}, new double[] {-2, 0}, "0")
                .withWeights(new double[] {1, Double.POSITIVE_INFINITY});
        assertThat(Checks.validate(survey))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "line = 0: must be above zero",
                        "transfers[0] = -2.0: must be a finite number, not negative",
                        "welfare[1] = NaN: must be a finite number",
                        "weights[1] = Infinity: must be a finite number, not negative");
        double[] many = new double[5000];
        Arrays.fill(many, Double.NaN);
        assertThat(Checks.validate(TransferSurvey.of(many, many, "1").withWeights(many)))
                .hasSize(100);
    }

    /**
     * The line is one of 100 a head whatever the unit of the statement: 40 of 80 close the gap. Programme cost of 88
     * thousand in money for 8 points is 11 thousand a point, whatever the welfare is in.
     */
    @Test
    void survey_isInWholeCurrencyOrInAUnitOfItsOwn() {
        TransferSurvey survey =
                TransferSurvey.of(new double[] {60, 80, 90, 150, 200}, new double[] {20, 50, 0, 10, 0}, "100");
        Measurement efficiency = Transfers.TRANSFER_EFFICIENCY.variant("survey").measure(inThousands(survey));
        assertThat(efficiency.toString()).endsWith("= 50.00 %   (40 / 80)");
        assertThat(efficiency.evaluation().operands())
                .extracting(Object::toString)
                .contains("poverty line, 2022: 100 INR", "transfers that closed the gap, 2022: 40 INR");
        TransferSurvey inDollars = survey.in(WelfareUnit.PPP_2021_A_DAY);
        assertThat(inDollars.unit()).hasValue(WelfareUnit.PPP_2021_A_DAY);
        assertThat(inDollars).isNotEqualTo(survey).isEqualTo(survey.in(WelfareUnit.ppp(2021, WelfareUnit.Span.DAY)));
        assertThat(inDollars)
                .hasToString("transfer survey of 5 rows, poverty line 100, in USD per person a day (2021 PPP)");
        Statement statement = inThousands(inDollars);
        assertThat(Transfers.TRANSFER_EFFICIENCY
                        .variant("survey")
                        .measure(statement)
                        .evaluation()
                        .operands())
                .extracting(Object::toString)
                .contains(
                        "poverty line, 2022: 100 USD per person a day (2021 PPP)",
                        "transfers that closed the gap, 2022: 40 USD a day (2021 PPP)");
        assertThat(Transfers.TRANSFER_EFFICIENCY.variant("cost-per-gap-point").measure(statement))
                .asString()
                .contains("[cost-per-gap-point] = 11,000.00 INR per gap point\n  88 / 8, amounts in thousands");
    }

    private static Statement inThousands(TransferSurvey survey) {
        return Statement.builder("a programme", ReportingPeriod.year(2022))
                .currency("INR")
                .in(Scale.THOUSANDS)
                .flow(SocialProgrammeItems.SOCIAL_PROGRAMME_ADMINISTRATION, "8")
                .flow(SocialProgrammeItems.SOCIAL_TRANSFERS, "80")
                .with(Transfers.TRANSFER_SURVEY, survey)
                .build();
    }

    /** Lines {@code line:}, {@code before:}, {@code transfers:} and {@code weights:}. */
    private static TransferSurvey survey(List<String> lines) {
        String line = "";
        double[] before = {};
        double[] transfers = {};
        double[] weights = {};
        for (String one : lines) {
            String[] parts = one.split(": *", 2);
            switch (parts[0]) {
                case "line" -> line = parts[1];
                case "before" -> before = numbers(parts[1]);
                case "transfers" -> transfers = numbers(parts[1]);
                default -> weights = numbers(parts[1]);
            }
        }
        return weights.length == 0
                ? TransferSurvey.of(before, transfers, line)
                : TransferSurvey.of(before, transfers, line).withWeights(weights);
    }

    private static double[] numbers(String text) {
        return Stream.of(text.split(" +")).mapToDouble(Double::parseDouble).toArray();
    }

    /** By hand: of two who are known, the poorer gets 2 of 5: 0.4 over a half. */
    @Test
    void survey_leavesOutWhatIsMissing() {
        double none = Double.NaN;
        TransferSurvey survey = TransferSurvey.of(new double[] {6, 12, none, 4}, new double[] {2, 3, 1, none}, "10");
        assertThat(Checks.validate(survey)).hasSize(2);
        for (TransferSurvey known : List.of(survey.withoutMissing(), survey.withWeights(new double[] {1, 1, 0, 0}))) {
            assertThat(Checks.validate(known)).isEmpty();
            Statement statement = Statement.builder("a programme", ReportingPeriod.year(2022))
                    .with(Transfers.TRANSFER_SURVEY, known)
                    .build();
            assertThat(((Measured) Transfers.transfersToPoorestPercent("50").measure(statement)).value())
                    .isEqualByComparingTo("0.8");
        }
        Statement statement = Statement.builder("a programme", ReportingPeriod.year(2022))
                .with(Transfers.TRANSFER_SURVEY, survey.withoutMissing())
                .build();
        assertThat(Transfers.transfersToPoorestPercent("50").explain(statement).toString())
                .contains("2 rows without welfare or transfer left out");
        assertThat(Transfers.TRANSFER_TARGETING.variant("cgh-12-5"))
                .isEqualTo(Transfers.transfersToPoorestPercent("12.5"));
    }
}
