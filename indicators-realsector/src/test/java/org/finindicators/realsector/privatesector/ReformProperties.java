/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.privatesector;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;

class ReformProperties {
    @Provide
    Arbitrary<Reform> reforms() {
        return Combinators.combine(
                        Arbitraries.of("low", "medium", "high"),
                        Arbitraries.of("0", "0.1", "0.5", "1"),
                        Arbitraries.of("", "2021-05-31", "2022-12-31", "2023-05-31"),
                        Arbitraries.of("", "2022-06-30", "2022-12-31", "2024-01-01"))
                .as((depth, part, implemented, reversed) -> {
                    Reform reform = Reform.of("", depth);
                    reform = implemented.isEmpty() ? reform : reform.withImplementation(implemented);
                    reform = reform.withCompletion(part);
                    return reversed.isEmpty() || part.equals("0") || reversed.compareTo(implemented) < 0
                            ? reform
                            : reform.withReversal(reversed);
                });
    }

    private static ReformProgramme named(List<Reform> reforms) {
        List<Reform> all = new ArrayList<>();
        for (Reform reform : reforms) {
            all.add(new Reform(
                    "reform " + all.size(),
                    reform.depth(),
                    reform.agreedOn(),
                    reform.completion(),
                    reform.implementedOn(),
                    reform.reversedOn()));
        }
        return new ReformProgramme(all);
    }

    private static Measurement measure(Indicator indicator, ReformProgramme programme) {
        return indicator.measure(Statement.builder("a country", ReportingPeriod.year(2022))
                .with(ReformProgress.REFORM_PROGRAMME, programme)
                .build());
    }

    private static Rational depth(String variant, ReformProgramme programme) {
        return ((Measured) measure(ReformProgress.REFORM_DEPTH.variant(variant), programme)).exact();
    }

    @Property
    void depth_isFromZeroToOneAndReversalsLowerIt(
            @ForAll @Size(min = 1, max = 30) List<@From("reforms") Reform> reforms) {
        ReformProgramme programme = named(reforms);
        Rational weighted = depth("weighted", programme);
        assertThat(weighted).isBetween(Rational.ZERO, Rational.ONE);
        assertThat(depth("before-reversals", programme)).isBetween(weighted, Rational.ONE);
        assertThat(depth("in-full", programme)).isBetween(Rational.ZERO, weighted);
    }

    @Property
    void depth_doesNotDependOnTheUnitOfWeightsOrTheOrder(
            @ForAll @Size(min = 1, max = 30) List<@From("reforms") Reform> reforms) {
        DepthScale sevenfold = DepthScale.of("sevenfold", DepthScale.LOW_MEDIUM_HIGH.authority())
                .withDepth("low", "7")
                .withDepth("medium", "14")
                .withDepth("high", "21");
        ReformProgramme programme = named(reforms);
        List<Reform> turned = new ArrayList<>(programme.reforms());
        Collections.reverse(turned);
        assertThat(((Measured) measure(ReformProgress.reformDepthUnder(sevenfold), new ReformProgramme(turned)))
                        .exact())
                .isEqualTo(depth("weighted", programme));
    }

    /** Where all depths weigh the same and nothing is done in part, the depth is the share of reforms. */
    @Property
    void counts_agree(@ForAll @Size(min = 1, max = 30) List<@From("reforms") Reform> reforms) {
        ReformProgramme programme = named(reforms);
        Rational standing = ((Measured) measure(ReformProgress.REFORMS_IMPLEMENTED, programme)).exact();
        Rational agreed = ((Measured) measure(ReformProgress.REFORMS_IMPLEMENTED.variant("agreed"), programme)).exact();
        Rational reversed =
                ((Measured) measure(ReformProgress.REFORMS_IMPLEMENTED.variant("reversed"), programme)).exact();
        Rational share = ((Measured) measure(ReformProgress.REFORMS_IMPLEMENTED.variant("share"), programme)).exact();
        assertThat(standing.plus(reversed)).isBetween(Rational.ZERO, agreed);
        assertThat(share).isEqualTo(standing.dividedBy(agreed));
        assertThat(((Measured) measure(ReformProgress.REFORMS_IMPLEMENTED.variant("with-parts"), programme)).exact())
                .isEqualTo(depth("unweighted", programme).times(agreed))
                .isGreaterThanOrEqualTo(standing);
    }

    @Property
    void measures_areTotal(
            @ForAll @Size(max = 5) List<BigDecimal> parts, @ForAll boolean same, @ForAll boolean reversed) {
        List<Reform> reforms = new ArrayList<>();
        for (BigDecimal part : parts) {
            BigDecimal bounded = part.abs().compareTo(new BigDecimal("1E+40")) > 0 ? BigDecimal.TEN : part;
            Reform reform = Reform.of(same ? "A" : "A" + reforms.size(), reforms.isEmpty() ? "low" : "deep")
                    .withCompletion(bounded.toPlainString());
            reforms.add(reversed ? reform.withReversal("2020-01-01") : reform);
        }
        for (Indicator indicator : List.of(ReformProgress.REFORMS_IMPLEMENTED, ReformProgress.REFORM_DEPTH)) {
            for (Variant variant : indicator.variants()) {
                Measurement measurement = measure(indicator.with(variant), new ReformProgramme(reforms));
                assertThat(measurement.isDefined() || measurement.reason().isPresent())
                        .isTrue();
                assertThat(measurement.toString()).isNotBlank();
            }
        }
    }
}
