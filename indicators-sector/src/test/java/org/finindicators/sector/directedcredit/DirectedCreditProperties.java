/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sector.rates.RateItems;
import org.finindicators.statement.EconomyItems;
import org.finindicators.statement.Statement;

class DirectedCreditProperties {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2022);
    private static final List<Indicator> ALL = List.of(
            DirectedCredit.DIRECTED_PROGRAM_COUNT,
            DirectedCredit.DIRECTED_CREDIT_VOLUME_SHARE,
            DirectedCredit.DIRECTED_CREDIT_FLOW_SHARE,
            DirectedCredit.DIRECTED_RATE_TO_PRIME,
            DirectedCredit.DIRECTED_CREDIT_SUBSIDY,
            CreditDistribution.TARGETING_SPECIFICITY);

    @Property
    void sectors_addUpToOne(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long government,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long enterprises,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long others) {
        Statement statement = Statement.builder("a country", YEAR)
                .closing(DirectedCreditItems.GOVERNMENT_CREDIT, Long.toString(government))
                .closing(DirectedCreditItems.PUBLIC_ENTERPRISE_CREDIT, Long.toString(enterprises))
                .closing(DirectedCreditItems.PRIVATE_ENTERPRISE_CREDIT, Long.toString(others))
                .build();
        Indicator distribution = CreditDistribution.CREDIT_DISTRIBUTION;
        assertThat(exact(distribution.variant("government"), statement)
                        .plus(exact(distribution.variant("public-enterprise"), statement))
                        .plus(exact(distribution.variant("private-enterprise"), statement)))
                .isEqualTo(Rational.ONE);
        assertThat(exact(distribution.variant("concentration"), statement)).isBetween(Rational.of(1, 3), Rational.ONE);
    }

    @Property
    void levels_addUpToOne_andBoundTheScore(@ForAll("programmes") List<DirectedProgramme> programmes) {
        Statement statement = statement(programmes);
        Indicator specificity = CreditDistribution.TARGETING_SPECIFICITY;
        assertThat(exact(specificity.variant("sectors"), statement)
                        .plus(exact(specificity.variant("borrower-classes"), statement))
                        .plus(exact(specificity.variant("named-borrowers"), statement)))
                .isEqualTo(Rational.ONE);
        assertThat(exact(specificity, statement))
                .isBetween(exact(specificity.variant("named-borrowers"), statement), Rational.ONE);
    }

    /** A mean and a median lie between the lowest and the highest rate. */
    @Property
    void typicalRate_liesBetweenTheRates(@ForAll("programmes") List<DirectedProgramme> programmes) {
        Rational prime = Rational.of(14, 100);
        List<Rational> ratios = programmes.stream()
                .map(programme -> Rational.of(programme.rate().orElseThrow()).dividedBy(prime))
                .sorted()
                .toList();
        for (String variant : List.of("weighted-mean", "median")) {
            assertThat(exact(DirectedCredit.DIRECTED_RATE_TO_PRIME.variant(variant), statement(programmes)))
                    .isBetween(ratios.get(0), ratios.get(ratios.size() - 1));
        }
    }

    @Property(tries = 200)
    void order_doesNotMatter(@ForAll("programmes") List<DirectedProgramme> programmes, @ForAll Random random) {
        List<DirectedProgramme> shuffled = new ArrayList<>(programmes);
        Collections.shuffle(shuffled, random);
        for (Indicator indicator : ALL) {
            indicator.variants().forEach(variant -> {
                Measurement measurement = indicator.variant(variant.name()).measure(statement(programmes));
                Measurement again = indicator.variant(variant.name()).measure(statement(shuffled));
                assertThat(again.evaluation().value())
                        .isEqualTo(measurement.evaluation().value());
            });
        }
    }

    /** Whatever a record lets in gives a value or a reason. */
    @Property
    void anything_isAnswered(@ForAll("hostile") List<DirectedProgramme> programmes) {
        Statement statement = statement(programmes);
        for (Indicator indicator : ALL) {
            indicator
                    .variants()
                    .forEach(variant -> assertThat(indicator
                                    .variant(variant.name())
                                    .measure(statement)
                                    .toString())
                            .isNotBlank());
        }
    }

    @Provide
    Arbitrary<List<DirectedProgramme>> programmes() {
        Arbitrary<BigDecimal> amounts =
                Arbitraries.longs().between(1, 1_000_000).map(BigDecimal::valueOf);
        Arbitrary<BigDecimal> rates = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(4);
        return lists(amounts.map(Optional::of), rates.map(Optional::of), true);
    }

    @Provide
    Arbitrary<List<DirectedProgramme>> hostile() {
        Arbitrary<Optional<BigDecimal>> any = Arbitraries.of("0", "-1", "1E+40", "-1E+40", "1E-40", "0.3", "7")
                .map(BigDecimal::new)
                .optional();
        return lists(any, any, false);
    }

    private static Arbitrary<List<DirectedProgramme>> lists(
            Arbitrary<Optional<BigDecimal>> amounts, Arbitrary<Optional<BigDecimal>> rates, boolean levelKnown) {
        Arbitrary<Optional<Targeting>> levels = levelKnown
                ? Arbitraries.of(Targeting.class).map(Optional::of)
                : Arbitraries.of(Targeting.class).optional();
        return net.jqwik.api.Combinators.combine(rates, amounts, amounts, amounts, amounts, levels)
                .as(DirectedCreditProperties::programme)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(list -> {
                    List<DirectedProgramme> named = new ArrayList<>();
                    list.forEach(one -> named.add(one.apply("P" + named.size())));
                    return named;
                });
    }

    private static Function<String, DirectedProgramme> programme(
            Optional<BigDecimal> rate,
            Optional<BigDecimal> opening,
            Optional<BigDecimal> closing,
            Optional<BigDecimal> paid,
            Optional<BigDecimal> off,
            Optional<Targeting> level) {
        return name -> {
            DirectedProgrammeBuilder builder = DirectedProgramme.builder(name);
            rate.ifPresent(builder::rate);
            opening.ifPresent(builder::openingStock);
            closing.ifPresent(builder::closingStock);
            paid.ifPresent(builder::disbursed);
            off.ifPresent(builder::writtenOff);
            level.ifPresent(known -> builder.beneficiaries("", known));
            return builder.build();
        };
    }

    private static Statement statement(List<DirectedProgramme> programmes) {
        return Statement.builder("a country", YEAR)
                .with(DirectedCreditItems.DIRECTED_PROGRAMMES, new DirectedProgrammes(programmes))
                .opening(DirectedCreditItems.TOTAL_CREDIT, "1000000000")
                .closing(DirectedCreditItems.TOTAL_CREDIT, "2000000000")
                .flow(DirectedCreditItems.NEW_CREDIT, "1000000000")
                .flow(DirectedCreditItems.CREDIT_WRITTEN_OFF, "0")
                .flow(EconomyItems.GDP, "1000000000")
                .ratePercent(RateItems.PRIME_RATE, "14")
                .build();
    }

    private static Rational exact(Indicator indicator, Statement statement) {
        return ((Measured) indicator.measure(statement)).exact();
    }
}
