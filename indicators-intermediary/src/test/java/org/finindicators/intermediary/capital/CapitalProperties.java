/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.intermediary.capital.Capital.CAPITAL_ADEQUACY_RATIO;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.finindicators.indicator.Measured;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.regulation.Accords;
import org.finindicators.statement.Statement;

class CapitalProperties {
    /** No weight and no factor of the accords is above one, so nothing counts for more than it is. */
    @Property
    void riskWeightedAssets_areNeverAboveExposuresAndCommitments(
            @ForAll("exposures") List<Exposure> exposures, @ForAll("commitments") List<Commitment> commitments) {
        long all = 1;
        for (Exposure exposure : exposures) {
            all += exposure.amount().longValueExact();
        }
        for (Commitment commitment : commitments) {
            all += commitment.amount().longValueExact();
        }
        for (String variant : List.of("basel-1988", "basel-iii-2010")) {
            Rational riskWeighted =
                    measure(variant, 1, 0, exposures, commitments).denominator().orElseThrow();
            assertThat(riskWeighted).isBetween(Rational.ONE, Rational.of(all));
        }
    }

    /** Under the accord of 1988 Tier 2 counts up to Tier 1, however much of it there is. */
    @Property
    void capital_isNeverAboveTwiceTier1(
            @ForAll @LongRange(min = 0, max = 1_000_000) long tier1,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long tier2) {
        Rational capital = measure("basel-1988", tier1, tier2, List.of(), List.of())
                .numerator()
                .orElseThrow();
        assertThat(capital).isBetween(Rational.of(tier1), Rational.of(2 * tier1));
    }

    @Property
    void ratio_neverRisesWithAnotherExposure(
            @ForAll("exposures") List<Exposure> exposures,
            @ForAll("exposure") Exposure another,
            @ForAll @LongRange(min = 0, max = 1_000_000) long tier1) {
        List<Exposure> more = new ArrayList<>(exposures);
        more.add(another);
        assertThat(measure("basel-iii-2010", tier1, 0, more, List.of()).exact())
                .isLessThanOrEqualTo(measure("basel-iii-2010", tier1, 0, exposures, List.of())
                        .exact());
    }

    @Provide
    Arbitrary<Exposure> exposure() {
        return Combinators.combine(classes(), amounts())
                .as((exposureClass, amount) -> Exposure.of(exposureClass, amount));
    }

    @Provide
    Arbitrary<List<Exposure>> exposures() {
        return exposure().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Commitment>> commitments() {
        Arbitrary<String> kinds =
                Arbitraries.of(Accords.BASEL_1988.conversionFactors().keySet());
        return Combinators.combine(kinds, classes(), amounts())
                .as((kind, exposureClass, amount) -> Commitment.of(kind, Exposure.of(exposureClass, amount)))
                .list()
                .ofMaxSize(12);
    }

    private static Arbitrary<String> classes() {
        // those that both accords know
        return Arbitraries.of(Accords.BASEL_1988.riskWeights().keySet().stream()
                .filter(Accords.BASEL_III_2010.riskWeights()::containsKey)
                .toList());
    }

    private static Arbitrary<String> amounts() {
        return Arbitraries.longs().between(0, 1_000_000).map(String::valueOf);
    }

    /** One unit of private-sector exposure is added, so that there is a ratio. */
    private static Measured measure(
            String variant, long tier1, long tier2, List<Exposure> exposures, List<Commitment> commitments) {
        List<Exposure> all = new ArrayList<>(exposures);
        all.add(Exposure.of("private-sector", "1"));
        CapitalPosition position = CapitalPosition.ofTier1(Long.toString(tier1))
                .withOtherTier2(Long.toString(tier2))
                .withExposures(all.toArray(Exposure[]::new))
                .withCommitments(commitments.toArray(Commitment[]::new));
        return (Measured) CAPITAL_ADEQUACY_RATIO
                .variant(variant)
                .measure(Statement.builder("a bank", ReportingPeriod.year(2022))
                        .with(Capital.CAPITAL_POSITION, position)
                        .build());
    }
}
