/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.privatesector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.EconomyItems;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.validation.Checks;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PrivateSectorTest {
    private static final CaseRunner CASES = CaseRunner.of(InvestmentItems.class, EconomyItems.class)
            .fact(ReformProgress.REFORM_PROGRAMME, PrivateSectorTest::programme);

    @TestFactory
    Stream<DynamicTest> privateInvestment() {
        return CASES.run(PrivateInvestment.PRIVATE_INVESTMENT);
    }

    @TestFactory
    Stream<DynamicTest> reformsImplemented() {
        return CASES.run(ReformProgress.REFORMS_IMPLEMENTED);
    }

    @TestFactory
    Stream<DynamicTest> reformDepth() {
        return CASES.run(ReformProgress.REFORM_DEPTH);
    }

    private static Measurement measure(Indicator indicator, Reform... reforms) {
        return indicator.measure(Statement.builder("a country", ReportingPeriod.year(2022))
                .with(ReformProgress.REFORM_PROGRAMME, ReformProgramme.of(reforms))
                .build());
    }

    /** (5 x 1 + 1 x 0.5) / (5 + 1 + 2). */
    @Test
    void reformDepthUnder_anotherScale() {
        DepthScale scale = DepthScale.of("Prior actions", new Authority("us", "ourselves", "the loan agreement"))
                .withDepth("prior action", "5")
                .withDepth("benchmark", "1")
                .withDepth("trigger", "2");
        Indicator indicator = ReformProgress.reformDepthUnder(scale);
        assertThat(indicator.variant().name()).isEqualTo("depth-prior-actions");
        Measurement depth = measure(
                indicator,
                Reform.of("A", "prior action").withCompletion("1"),
                Reform.of("B", "benchmark").withCompletion("0.5"),
                Reform.of("C", "trigger"));
        assertThat(((Measured) depth).exact()).isEqualTo(Rational.of(11, 16));
        assertThat(measure(indicator, Reform.of("A", "high")).reason()).hasValue(Reason.OUT_OF_DOMAIN);
    }

    @Test
    void scale_refusesWeightsThatAreNone() {
        DepthScale scale = DepthScale.of("A", Authority.LIBRARY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale.withDepth("low", "0"))
                .withMessage("weights[low] = 0: must be above zero");
        assertThatIllegalArgumentException().isThrownBy(() -> scale.withDepth("low", "-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> scale.withDepth("low", "much"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reform.of("A", "low").withReversal("soon"));
        assertThat(Checks.validate(scale)).hasSize(1);
        assertThat(DepthScale.LOW_MEDIUM_HIGH.weights().keySet()).containsExactly("low", "medium", "high");
    }

    @Test
    void validate_namesWhatIsWrong() {
        assertThat(Checks.validate(ReformProgramme.of())).hasSize(1);
        assertThat(Checks.validate(ReformProgramme.of(Reform.of("A", "low").withCompletion("1"))))
                .isEmpty();
        assertThat(Checks.validate(ReformProgramme.of(
                        Reform.of("A", " ").withCompletion("1.5"),
                        Reform.of("A", "low").withCompletion("-0.1"),
                        Reform.of("B", "low").withReversal("2022-01-01"),
                        Reform.of("C", "low").withImplementation("2022-02-01").withReversal("2022-01-31"))))
                .extracting(Violation::toString)
                .containsExactlyInAnyOrder(
                        "reforms[0].depth: must be given, it is blank",
                        "reforms[0].completion = 1.5: must be 1 or less",
                        "reforms[1].completion = -0.1: must be 0 or more",
                        "reforms[1].name = A: must not occur twice",
                        "reforms[2].reversedOn: 'B' was reversed, though nothing of it was carried out",
                        "reforms[3].reversedOn: 'C' was reversed on 2022-01-31, before it was implemented on"
                                + " 2022-02-01");
    }

    /** A line for each reform: {@code land law | high | agreed 2020-01-01 | implemented 2021-06-30 | done 0.5}. */
    private static ReformProgramme programme(List<String> lines) {
        return ReformProgramme.of(lines.stream()
                .filter(line -> !line.equals("none"))
                .map(PrivateSectorTest::reform)
                .toArray(Reform[]::new));
    }

    private static Reform reform(String line) {
        String[] parts = line.split(" *\\| *");
        Reform reform = Reform.of(parts[0], parts[1]);
        for (String part : Arrays.asList(parts).subList(2, parts.length)) {
            String[] words = part.split(" ");
            reform = switch (words[0]) {
                case "agreed" -> reform.withAgreement(words[1]);
                case "implemented" -> reform.withImplementation(words[1]);
                case "reversed" -> reform.withReversal(words[1]);
                case "done" -> reform.withCompletion(words[1]);
                default -> throw new IllegalArgumentException(part);
            };
        }
        return reform;
    }
}
