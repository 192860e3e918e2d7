/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.number.Scale;
import org.finindicators.regulation.LimitBasis;
import org.finindicators.statement.ClientExposure;
import org.finindicators.surveillance.ExposureIndicators;
import org.finindicators.surveillance.ExposureRegister;
import org.finindicators.surveillance.LenderReport;
import org.finindicators.validation.Checks;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExposureIndicatorsTest {
    /** Registers for the laws, in whole units whatever the unit of the statement. */
    static final FactSamples SAMPLES =
            FactSamples.none().with(ExposureIndicators.EXPOSURE_REGISTER, ExposureIndicatorsTest::random);

    @TestFactory
    Stream<DynamicTest> largeExposureRegister() {
        return CaseRunner.of()
                .fact(ExposureIndicators.EXPOSURE_REGISTER, ExposureIndicatorsTest::register)
                .run(ExposureIndicators.LARGE_EXPOSURE_REGISTER);
    }

    @TestFactory
    Stream<DynamicTest> laws() {
        return CatalogueLaws.laws(Catalogue.of(ExposureIndicators.LARGE_EXPOSURE_REGISTER), SAMPLES);
    }

    @TestFactory
    Stream<DynamicTest> attribution() {
        return AttributionLaws.laws(Catalogue.of(ExposureIndicators.LARGE_EXPOSURE_REGISTER), SAMPLES);
    }

    /** Everything that is wrong with figures that can be computed with, each at its place. */
    @Test
    void checks_findAllFaults() {
        ExposureRegister register = register(List.of(
                "Bank A at 2021-12-31: capital 50",
                "Bank A at 2021-12-31: Mill -10 in Valley",
                "Bank A at 2021-12-31: Shop 5",
                "Bank A at 2021-12-31: Shop 5",
                "BANK A at 2021-12-31: nobody 1 off 2"));
        assertThat(Checks.validate(register))
                .containsExactly(
                        new Violation("lender", "Bank A", "may be the same as BANK A"),
                        new Violation(
                                "reports[BANK A at 2021-12-31].exposures[0].client", " ", "must be given, it is blank"),
                        new Violation(
                                "reports[BANK A at 2021-12-31].exposures[0].offBalanceAmount",
                                "2",
                                "must not exceed the exposure, 1"),
                        new Violation(
                                "reports[Bank A at 2021-12-31].exposures[0].amount", "-10", "must not be negative"),
                        new Violation(
                                "reports[BANK A at 2021-12-31].capital",
                                "",
                                "must be given; exposures are held against it",
                                "BANK A at 2021-12-31"),
                        new Violation(
                                "reports[Bank A at 2021-12-31].exposures[2]",
                                "Shop",
                                "must not be the same as exposures[1] in all respects",
                                "Bank A at 2021-12-31"));
    }

    /**
     * Lines such as {@code Bank A at 2021-12-31: Mill 30 in Valley off 5}, {@code Bank A at 2021-12-31: capital 100},
     * and {@code in: USD MILLIONS} for all.
     */
    private static ExposureRegister register(List<String> lines) {
        List<LenderReport> reports = new ArrayList<>();
        String currency = "";
        Scale scale = Scale.UNITS;
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            String[] words = parts[1].split(" ");
            if (parts[0].equals("in")) {
                currency = words[0];
                scale = Scale.valueOf(words[1]);
                continue;
            }
            String[] head = parts[0].split(" at ", 2);
            LenderReport report = LenderReport.of(head[0], head[1]).in(scale);
            report = currency.isEmpty() ? report : report.in(currency);
            reports.add(
                    words[0].equals("capital")
                            ? report.withCapital(LimitBasis.REGULATORY_CAPITAL, words[1])
                            : report.withExposures(exposure(words)));
        }
        return ExposureRegister.of(reports);
    }

    private static ClientExposure exposure(String... words) {
        ClientExposure exposure = ClientExposure.of(words[0].equals("nobody") ? " " : words[0], words[1]);
        for (int i = 2; i < words.length; i += 2) {
            exposure = switch (words[i]) {
                case "in" -> exposure.withGroup(words[i + 1]);
                case "off" -> exposure.withOffBalanceAmount(words[i + 1]);
                default -> throw new IllegalArgumentException("an exposure has no " + words[i]);
            };
        }
        return exposure;
    }

    /** Up to four lenders; now and then one without capital, none at all, or an exposure below zero. */
    private static ExposureRegister random(Random random, BigDecimal unit) {
        List<LenderReport> reports = new ArrayList<>();
        for (int lender = random.nextInt(5); lender > 0; lender--) {
            LenderReport report = LenderReport.of(
                    "lender " + lender,
                    random.nextInt(9) == 0 ? FactSamples.PERIOD.closing().minusYears(1) : FactSamples.PERIOD.closing());
            if (random.nextInt(9) > 0) {
                report = report.withCapital(
                        LimitBasis.REGULATORY_CAPITAL, BigDecimal.valueOf(random.nextInt(2000) - 100));
            }
            for (int client = random.nextInt(8); client > 0; client--) {
                int amount = random.nextInt(12) == 0 ? -random.nextInt(9) : random.nextInt(400);
                ClientExposure exposure = ClientExposure.of("client " + random.nextInt(20), BigDecimal.valueOf(amount));
                report = report.withExposures(
                        random.nextInt(3) == 0 ? exposure.withGroup("group " + random.nextInt(3)) : exposure);
            }
            reports.add(report);
        }
        return ExposureRegister.of(reports);
    }
}
