/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.sector.soundness.SystemReturns.SECTOR_RETURN_ON_EQUITY;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;

class SoundnessProperties {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2022);
    private static final List<Indicator> ALL = List.of(
            Insolvency.INSOLVENT_BANK_ASSET_SHARE,
            Insolvency.NONPERFORMING_BANK_ASSETS,
            Insolvency.INSOLVENT_NONBANK_ASSET_SHARE,
            Insolvency.INSOLVENT_NONBANK_LIABILITY_SHARE,
            SECTOR_RETURN_ON_EQUITY,
            SystemReturns.CAPITAL_AND_RESERVES,
            ZScore.BANK_Z_SCORE);

    @Property
    void systemReturn_liesBetweenThoseOfItsMembers(@ForAll("sound") List<Institution> institutions) {
        List<Rational> own = institutions.stream()
                .map(one -> exact(SECTOR_RETURN_ON_EQUITY, statement(List.of(one), 1)))
                .sorted()
                .toList();
        for (String variant : List.of("ratio-of-sums", "solvent", "mean", "median")) {
            assertThat(exact(SECTOR_RETURN_ON_EQUITY.variant(variant), statement(institutions, 1)))
                    .isBetween(own.get(0), own.get(own.size() - 1));
        }
    }

    @Property(tries = 200)
    void orderAndUnitOfMoney_doNotMatter(
            @ForAll("sound") List<Institution> institutions,
            @ForAll @LongRange(min = 1, max = 1_000_000) long unit,
            @ForAll Random random) {
        List<Institution> shuffled = new ArrayList<>(institutions);
        Collections.shuffle(shuffled, random);
        for (Indicator indicator : ALL) {
            indicator.variants().stream()
                    .filter(variant -> variant.formula().dimension().money() == 0)
                    .map(variant -> indicator.variant(variant.name()))
                    .forEach(one -> assertThat(one.measure(statement(shuffled, unit))
                                    .evaluation()
                                    .value())
                            .isEqualTo(one.measure(statement(institutions, 1))
                                    .evaluation()
                                    .value()));
        }
    }

    @Property
    void insolventShare_isAShare_andLargerAfterAdjustment(@ForAll("sound") List<Institution> institutions) {
        Indicator share = Insolvency.INSOLVENT_BANK_ASSET_SHARE;
        Rational reported = exact(share, statement(institutions, 1));
        assertThat(reported).isBetween(Rational.ZERO, Rational.ONE);
        assertThat(exact(share.variant("adjusted"), statement(institutions, 1))).isBetween(reported, Rational.ONE);
    }

    /** What is missing can only leave out who is not insolvent as reported. */
    @Property
    void insolventAfterAdjustment_areAllThatAreAsReported(@ForAll("halfReported") List<Institution> institutions) {
        assertThat(institutions).filteredOn(NetWorth.REPORTED::isInsolvent).allMatch(NetWorth.ADJUSTED::isInsolvent);
        Indicator share = Insolvency.INSOLVENT_BANK_ASSET_SHARE;
        Measurement reported = share.measure(statement(institutions, 1));
        Measurement adjusted = share.variant("adjusted").measure(statement(institutions, 1));
        if (reported instanceof Measured before && before.exact().signum() > 0) {
            assertThat(((Measured) adjusted).exact()).isBetween(before.exact(), Rational.ONE);
        }
    }

    /** Whatever a record lets in gives a value or a reason. */
    @Property(tries = 100)
    void anything_isAnswered(@ForAll("hostile") List<Institution> institutions) {
        for (Indicator indicator : ALL) {
            indicator
                    .variants()
                    .forEach(variant -> assertThat(indicator
                                    .variant(variant.name())
                                    .explain(statement(institutions, 1))
                                    .toString())
                            .isNotBlank());
        }
    }

    @Property
    void score_ofAnyReturns_isAnswered(
            @ForAll("numbers") BigDecimal capital,
            @ForAll @Size(max = 8) List<@net.jqwik.api.constraints.IntRange(min = 2013, max = 2024) Integer> years,
            @ForAll("numbers") BigDecimal value,
            @ForAll("numbers") BigDecimal other) {
        TreeMap<Integer, BigDecimal> returns = new TreeMap<>();
        for (int year = 2018; year <= 2022; year++) {
            returns.put(year, year % 2 == 0 ? value : other);
        }
        years.forEach(year -> returns.put(year, other));
        Statement statement = Statement.builder("a country", YEAR)
                .with(SoundnessItems.RETURN_HISTORY, new ReturnHistory(capital, returns))
                .build();
        for (String variant : List.of("five-year", "full-sample")) {
            assertThat(ZScore.BANK_Z_SCORE.variant(variant).measure(statement).toString())
                    .isNotBlank();
        }
    }

    @Example
    void twentyThousandInstitutions_takeNoTime() {
        List<Institution> many = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            many.add(Institution.bankBuilder("B" + i)
                    .assets("" + (1000 + i))
                    .equity("" + (80 + i % 97), "" + (90 + i % 89))
                    .netIncome("" + (i % 41 - 7))
                    .nonPerformingAssets("" + i % 100)
                    .build());
        }
        Statement statement = statement(many, 1);
        assertTimeoutPreemptively(ofSeconds(60), () -> {
            for (String variant : List.of("ratio-of-sums", "solvent", "mean", "median")) {
                assertThat(SECTOR_RETURN_ON_EQUITY.variant(variant).measure(statement))
                        .isInstanceOf(Measured.class);
            }
            assertThat(ZScore.BANK_Z_SCORE.variant("cross-section").measure(statement))
                    .isInstanceOf(Measured.class);
        });
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.of("0", "-1", "1E+40", "-1E+40", "1E-40", "1.0000000000000000000000000000001", "7", "1")
                .map(BigDecimal::new);
    }

    @Provide
    Arbitrary<List<Institution>> sound() {
        Arbitrary<Optional<BigDecimal>> amounts = Arbitraries.longs()
                .between(1, 1_000_000)
                .map(BigDecimal::valueOf)
                .map(Optional::of);
        // what does not perform is an eighth of assets, so that no institution contradicts itself
        return institutions(amounts, amounts, (liabilities, equity) -> {
            BigDecimal assets = liabilities.orElseThrow().add(equity.orElseThrow());
            return List.of(Optional.of(assets), Optional.of(assets.multiply(new BigDecimal("0.125"))));
        });
    }

    /** Institutions that report their equity, below zero or above, and little else. */
    @Provide
    Arbitrary<List<Institution>> halfReported() {
        Arbitrary<Optional<BigDecimal>> amounts =
                Arbitraries.longs().between(-9, 9).map(BigDecimal::valueOf).optional();
        Arbitrary<Optional<BigDecimal>> notNegative = amounts.map(some -> some.map(BigDecimal::abs));
        return Combinators.combine(notNegative, amounts, notNegative, notNegative)
                .as((assets, equity, lacking, interest) -> institution(
                        assets, Optional.empty(), equity, equity, lacking, interest, Optional.empty(), assets))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(SoundnessProperties::named);
    }

    @Provide
    Arbitrary<List<Institution>> hostile() {
        Arbitrary<Optional<BigDecimal>> any = numbers().optional();
        return institutions(any, any, (liabilities, equity) -> List.of(liabilities, equity));
    }

    /** Assets, and what of them does not perform. */
    private interface Whole {
        List<Optional<BigDecimal>> of(Optional<BigDecimal> liabilities, Optional<BigDecimal> equity);
    }

    private static Arbitrary<List<Institution>> institutions(
            Arbitrary<Optional<BigDecimal>> stocks, Arbitrary<Optional<BigDecimal>> flows, Whole whole) {
        return Combinators.combine(stocks, stocks, stocks, stocks, flows)
                .as((liabilities, opening, equity, lacking, income) -> {
                    List<Optional<BigDecimal>> assets = whole.of(liabilities, equity);
                    return institution(
                            assets.get(0), liabilities, opening, equity, lacking, lacking, income, assets.get(1));
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(SoundnessProperties::named);
    }

    private static List<Institution> named(List<Institution> list) {
        List<Institution> named = new ArrayList<>();
        list.forEach(one -> named.add(with(one, "B" + named.size(), 1)));
        return named;
    }

    private static Institution institution(
            Optional<BigDecimal> assets,
            Optional<BigDecimal> liabilities,
            Optional<BigDecimal> opening,
            Optional<BigDecimal> equity,
            Optional<BigDecimal> lacking,
            Optional<BigDecimal> interest,
            Optional<BigDecimal> income,
            Optional<BigDecimal> nonPerforming) {
        InstitutionBuilder builder = Institution.bankBuilder("")
                .holdings(BigDecimal.ZERO, BigDecimal.ZERO)
                .incomeFromHoldings(BigDecimal.ZERO);
        assets.ifPresent(builder::assets);
        liabilities.ifPresent(builder::liabilities);
        opening.ifPresent(builder::openingEquity);
        equity.ifPresent(builder::equity);
        lacking.ifPresent(builder::provisioningShortfall);
        interest.ifPresent(builder::capitalisedInterest);
        income.ifPresent(builder::netIncome);
        nonPerforming.ifPresent(builder::nonPerformingAssets);
        lacking.ifPresent(builder::requiredCapital);
        return builder.build();
    }

    private static Institution with(Institution one, String name, long unit) {
        BigDecimal factor = BigDecimal.valueOf(unit);
        InstitutionBuilder builder = Institution.bankBuilder(name)
                .holdings(BigDecimal.ZERO, BigDecimal.ZERO)
                .incomeFromHoldings(BigDecimal.ZERO);
        one.assets().map(factor::multiply).ifPresent(builder::assets);
        one.liabilities().map(factor::multiply).ifPresent(builder::liabilities);
        one.openingEquity().map(factor::multiply).ifPresent(builder::openingEquity);
        one.equity().map(factor::multiply).ifPresent(builder::equity);
        one.provisioningShortfall().map(factor::multiply).ifPresent(builder::provisioningShortfall);
        one.capitalisedInterest().map(factor::multiply).ifPresent(builder::capitalisedInterest);
        one.netIncome().map(factor::multiply).ifPresent(builder::netIncome);
        one.nonPerformingAssets().map(factor::multiply).ifPresent(builder::nonPerformingAssets);
        one.requiredCapital().map(factor::multiply).ifPresent(builder::requiredCapital);
        return builder.build();
    }

    private static Statement statement(List<Institution> institutions, long unit) {
        return Statement.builder("a country", YEAR)
                .with(
                        SoundnessItems.FINANCIAL_INSTITUTIONS,
                        new Institutions(institutions.stream()
                                .map(one -> with(one, one.name(), unit))
                                .toList()))
                .build();
    }

    private static Rational exact(Indicator indicator, Statement statement) {
        return ((Measured) indicator.measure(statement)).exact();
    }
}
