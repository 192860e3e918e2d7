/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.liquidity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Indicator;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.period.Validity;
import org.finindicators.regulation.StableFundingFactors;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LiquidityTest {
    private static final CaseRunner CASES = CaseRunner.of(BankItems.class, LiquidityItems.class)
            .fact(LiquidityItems.STABLE_FUNDING, LiquidityTest::funding);

    @TestFactory
    Stream<DynamicTest> loansToDeposits() {
        return CASES.run(Liquidity.LOANS_TO_DEPOSITS);
    }

    @TestFactory
    Stream<DynamicTest> depositsToAssets() {
        return CASES.run(Liquidity.DEPOSITS_TO_ASSETS);
    }

    @TestFactory
    Stream<DynamicTest> shortTermLiquidity() {
        return CASES.run(Liquidity.SHORT_TERM_LIQUIDITY);
    }

    @TestFactory
    Stream<DynamicTest> borrowingsToLiquidAssets() {
        return CASES.run(Liquidity.BORROWINGS_TO_LIQUID_ASSETS);
    }

    @TestFactory
    Stream<DynamicTest> liquidAssets() {
        return CASES.run(Liquidity.LIQUID_ASSETS_TO_ASSETS);
    }

    @TestFactory
    Stream<DynamicTest> liquidityCoverageRatio() {
        return CASES.run(StressedLiquidity.LIQUIDITY_COVERAGE_RATIO);
    }

    @TestFactory
    Stream<DynamicTest> netStableFundingRatio() {
        return CASES.run(StressedLiquidity.NET_STABLE_FUNDING_RATIO);
    }

    /** A caller's table: all funding is stable, loans need half: 100 / (0.5 x 160). */
    @Test
    void stableFundingUnder_otherFactors() {
        StableFundingFactors factors = new StableFundingFactors(
                "Ruritania",
                Authority.LIBRARY,
                Map.of("funding", BigDecimal.ONE),
                Map.of("loans", new BigDecimal("0.5")),
                Validity.always());
        Indicator ratio = StressedLiquidity.stableFundingUnder(factors);
        StableFunding funding =
                StableFunding.none().withFunding("funding", "100").withAssets("loans", "160");
        assertThat(ratio.measure(Statement.builder("A", ReportingPeriod.year(2021))
                        .with(LiquidityItems.STABLE_FUNDING, funding)
                        .build()))
                .hasToString("Net stable funding ratio [ruritania] = 125.00 %   (100 / 80)");
    }

    @Test
    void factors_areCollected() {
        StableFundingFactors factors = StableFundingFactors.builder("Ruritania", Authority.LIBRARY)
                .requiredPercent("loans", new BigDecimal("50"))
                .availablePercent("funding", "100")
                .build();
        assertThat(factors.required()).isEqualTo(Map.of("loans", new BigDecimal("0.5")));
        assertThat(StableFunding.none().withFunding("a", BigDecimal.ONE).withAssets("b", BigDecimal.TEN))
                .isEqualTo(StableFunding.none().withAssets("b", "10").withFunding("a", "1"));
        assertThatThrownBy(() -> StableFundingFactors.builder("Ruritania", Authority.LIBRARY)
                        .requiredPercent("loans", "half")
                        .availablePercent("funding", "100")
                        .availablePercent("funding", "90")
                        .build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("""
                        2 violations
                          available[funding] = 100 % and 90 %: must be given once
                          required[loans] = half: is not a decimal number""");
    }

    @Test
    void validate_negativeFunding_namesIt() {
        StableFunding funding =
                StableFunding.none().withFunding("capital", "-1").withAssets(" ", "5");
        assertThat(Checks.validate(funding))
                .extracting(Object::toString)
                .containsExactly(
                        "assets[0].name: must be given, it is blank", "funding[0].amount = -1: must not be negative");
    }

    /** The side, the class and the amount. */
    private static StableFunding funding(List<String> lines) {
        StableFunding all = StableFunding.none();
        for (String line : lines) {
            String[] words = line.split("[ :]+");
            all = words[0].equals("funding") ? all.withFunding(words[1], words[2]) : all.withAssets(words[1], words[2]);
        }
        return all;
    }
}
