/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sector.rates.RateItems;
import org.finindicators.statement.EconomyItems;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DirectedCreditTest {
    private static final CaseRunner CASES = CaseRunner.of(
                    DirectedCreditItems.class, RateItems.class, EconomyItems.class)
            .fact(DirectedCreditItems.DIRECTED_PROGRAMMES, DirectedCreditTest::programmes);

    @TestFactory
    Stream<DynamicTest> directedProgramCount() {
        return CASES.run(DirectedCredit.DIRECTED_PROGRAM_COUNT);
    }

    @TestFactory
    Stream<DynamicTest> directedCreditVolumeShare() {
        return CASES.run(DirectedCredit.DIRECTED_CREDIT_VOLUME_SHARE);
    }

    @TestFactory
    Stream<DynamicTest> directedCreditFlowShare() {
        return CASES.run(DirectedCredit.DIRECTED_CREDIT_FLOW_SHARE);
    }

    @TestFactory
    Stream<DynamicTest> directedRateToPrime() {
        return CASES.run(DirectedCredit.DIRECTED_RATE_TO_PRIME);
    }

    @TestFactory
    Stream<DynamicTest> directedCreditSubsidy() {
        return CASES.run(DirectedCredit.DIRECTED_CREDIT_SUBSIDY);
    }

    @TestFactory
    Stream<DynamicTest> creditDistribution() {
        return CASES.run(CreditDistribution.CREDIT_DISTRIBUTION);
    }

    @TestFactory
    Stream<DynamicTest> targetingSpecificity() {
        return CASES.run(CreditDistribution.TARGETING_SPECIFICITY);
    }

    /** 0.5 x 0.1 + 0.3 x 0.2 + 0.2 x 0.9 = 0.29. */
    @Test
    void specificity_underOtherWeights() {
        Indicator indicator = CreditDistribution.specificityUnder(TargetingWeights.of("Own Weights")
                .with(Targeting.SECTOR, "0.1")
                .with(Targeting.CLASS_OF_BORROWERS, "0.2")
                .with(Targeting.NAMED_BORROWERS, "0.9"));
        assertThat(indicator.variant().name()).isEqualTo("score-own-weights");
        Statement statement = Statement.builder("a country", ReportingPeriod.year(2022))
                .with(
                        DirectedCreditItems.DIRECTED_PROGRAMMES,
                        DirectedProgrammes.of(
                                DirectedProgramme.builder("Farm")
                                        .instrument("quota")
                                        .closingStock("50")
                                        .beneficiaries("farmers", Targeting.SECTOR)
                                        .build(),
                                DirectedProgramme.builder("Export")
                                        .instrument("quota")
                                        .closingStock("30")
                                        .beneficiaries("small exporters", Targeting.CLASS_OF_BORROWERS)
                                        .build(),
                                DirectedProgramme.builder("Steel")
                                        .instrument("on-lent")
                                        .closingStock("20")
                                        .beneficiaries("the mill", Targeting.NAMED_BORROWERS)
                                        .build()))
                .build();
        assertThat(((Measured) indicator.measure(statement)).exact()).isEqualTo(Rational.of(29, 100));
    }

    @Test
    void validate_badProgramme_namesAll() {
        assertThat(Checks.validate(DirectedProgrammes.of(DirectedProgramme.builder(" ")
                        .instrument("quota")
                        .ratePercent("-100")
                        .openingStock("-1")
                        .closingStock("-2")
                        .build())))
                .map(Violation::toString)
                .anyMatch(violation -> violation.contains("name"))
                .anyMatch(violation -> violation.contains("rate"))
                .anyMatch(violation -> violation.contains("openingStock"))
                .anyMatch(violation -> violation.contains("closingStock"));
        assertThatThrownBy(() -> TargetingWeights.of("own").with(Targeting.NAMED_BORROWERS, "2"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("weight of named borrowers = 2: a weight must lie between 0 and 1");
    }

    @Test
    void builder_refusesAllAtOnce() {
        assertThatThrownBy(() -> DirectedProgramme.builder("Farm")
                        .ratePercent("four")
                        .closingStock("1,000")
                        .build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll("rate", "four: is not a decimal number", "closingStock", " = 1,000: ");
    }

    @Test
    void builder_takesNumbers_inAnyOrder() {
        DirectedProgramme one = DirectedProgramme.builder("Farm")
                .ratePercent("4")
                .openingStock("10")
                .closingStock("50")
                .disbursed("45")
                .writtenOff("5")
                .closed()
                .build();
        DirectedProgramme other = DirectedProgramme.builder("Farm")
                .closed()
                .writtenOff(new BigDecimal("5.0"))
                .disbursed(new BigDecimal("45"))
                .closingStock(new BigDecimal("50"))
                .openingStock(new BigDecimal("10"))
                .rate(new BigDecimal("0.04"))
                .build();
        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one).hasToString("Farm, closed");
        assertThat(other).isNotEqualTo(DirectedProgramme.builder("Farm").build());
    }

    @Test
    void validate_programmesOfOneName() {
        DirectedProgramme farm = DirectedProgramme.builder("Farm").build();
        assertThat(Checks.validate(DirectedProgrammes.of(farm, farm)))
                .map(Violation::toString)
                .containsExactly("programmes[1].name = Farm: must not occur twice");
    }

    /** A programme a line: name, instrument, and what is reported of it, with bars between. */
    private static DirectedProgrammes programmes(List<String> lines) {
        return new DirectedProgrammes(
                lines.stream().map(DirectedCreditTest::programme).toList());
    }

    private static DirectedProgramme programme(String line) {
        String[] parts = line.split(" *\\| *");
        DirectedProgrammeBuilder programme = DirectedProgramme.builder(parts[0]).instrument(parts[1]);
        for (int i = 2; i < parts.length; i++) {
            String[] words = parts[i].split(" ");
            switch (words[0]) {
                case "rate" -> programme.ratePercent(words[1]);
                case "opening" -> programme.openingStock(words[1]);
                case "closing" -> programme.closingStock(words[1]);
                case "paid" -> programme.disbursed(words[1]);
                case "off" -> programme.writtenOff(words[1]);
                case "target" -> programme.beneficiaries("", Targeting.valueOf(words[1]));
                case "closed" -> programme.closed();
                default -> throw new IllegalArgumentException(parts[i]);
            }
        }
        return programme.build();
    }
}
