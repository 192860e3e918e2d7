/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        Indicator indicator =
                CreditDistribution.specificityUnder(TargetingWeights.of("Own Weights", "0.1", "0.2", "0.9"));
        assertThat(indicator.variant().name()).isEqualTo("score-own-weights");
        Statement statement = Statement.builder("a country", ReportingPeriod.year(2022))
                .with(
                        DirectedCreditItems.DIRECTED_PROGRAMMES,
                        DirectedProgrammes.of(
                                DirectedProgramme.of("Farm", "quota")
                                        .withStock("50")
                                        .forBeneficiaries("farmers", Targeting.SECTOR),
                                DirectedProgramme.of("Export", "quota")
                                        .withStock("30")
                                        .forBeneficiaries("small exporters", Targeting.CLASS_OF_BORROWERS),
                                DirectedProgramme.of("Steel", "on-lent")
                                        .withStock("20")
                                        .forBeneficiaries("the mill", Targeting.NAMED_BORROWERS)))
                .build();
        assertThat(((Measured) indicator.measure(statement)).exact()).isEqualTo(Rational.of(29, 100));
    }

    @Test
    void validate_badProgramme_namesAll() {
        assertThat(Checks.validate(DirectedProgrammes.of(DirectedProgramme.of(" ", "quota")
                        .withRatePercent("-100")
                        .withStocks("-1", "-2"))))
                .map(Violation::toString)
                .anyMatch(violation -> violation.contains("name"))
                .anyMatch(violation -> violation.contains("rate"))
                .anyMatch(violation -> violation.contains("openingStock"))
                .anyMatch(violation -> violation.contains("closingStock"));
        assertThatThrownBy(() -> TargetingWeights.of("own", "0", "0.5", "2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("own: a weight lies between 0 and 1, 2 does not");
    }

    /** A programme a line: name, instrument, and what is reported of it, with bars between. */
    private static DirectedProgrammes programmes(List<String> lines) {
        return new DirectedProgrammes(
                lines.stream().map(DirectedCreditTest::programme).toList());
    }

    private static DirectedProgramme programme(String line) {
        String[] parts = line.split(" *\\| *");
        DirectedProgramme programme = DirectedProgramme.of(parts[0], parts[1]);
        String opening = "";
        String closing = "";
        for (int i = 2; i < parts.length; i++) {
            String[] words = parts[i].split(" ");
            switch (words[0]) {
                case "rate" -> programme = programme.withRatePercent(words[1]);
                case "opening" -> opening = words[1];
                case "closing" -> closing = words[1];
                case "paid" -> programme = programme.withDisbursements(words[1]);
                case "off" -> programme = programme.withWriteOffs(words[1]);
                case "target" -> programme = programme.forBeneficiaries("", Targeting.valueOf(words[1]));
                case "closed" -> programme = programme.asClosed();
                default -> throw new IllegalArgumentException(parts[i]);
            }
        }
        if (!opening.isEmpty()) {
            return programme.withStocks(opening, closing);
        }
        return closing.isEmpty() ? programme : programme.withStock(closing);
    }
}
