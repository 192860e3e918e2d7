/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.sector.rates.RateItems.DEPOSIT_RATE;
import static org.finindicators.sector.rates.RateItems.LENDING_RATE;
import static org.finindicators.sector.structure.StructureItems.BANK_ASSETS;
import static org.finindicators.sector.structure.StructureItems.BROAD_MONEY;
import static org.finindicators.statement.EconomyItems.CPI;
import static org.finindicators.statement.EconomyItems.GDP;
import static org.finindicators.statement.EconomyItems.INFLATION;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.finindicators.indicator.Measurement;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

/** One wrong figure: one message that names it, nothing computed from it, everything else computed. */
class BadInputTest {
    private static final String DEPTH = "sector.financial-depth";
    private static final String INFLATION_CPI = "macro.inflation-cpi";
    private static final String SPREAD = "sector.loan-deposit-spread";
    private static final String REAL_RATE = "sector.real-lending-rate";
    private static final String CONCENTRATION = "sector.bank-concentration";
    private static final Set<String> ALL = Set.of(DEPTH, INFLATION_CPI, SPREAD, REAL_RATE, CONCENTRATION);

    /** All that the five indicators need, but for what a test gives. */
    private static StatementBuilder country() {
        return Statement.countryBuilder("THA", ReportingPeriod.year(2015)).currency("THB");
    }

    private static StatementBuilder sound(StatementBuilder builder) {
        return builder.closing(BROAD_MONEY, "540")
                .rate(LENDING_RATE, "0.12")
                .rate(DEPOSIT_RATE, "0.09")
                .rate(INFLATION, "0.05");
    }

    private static Set<String> defined(Statement statement) {
        Set<String> ids = new TreeSet<>();
        SectorIndicators.CATALOGUE.measure(statement).defined().measurements().stream()
                .map(m -> m.indicator().id())
                .filter(ALL::contains)
                .forEach(ids::add);
        return ids;
    }

    private static Measurement measure(String id, Statement statement) {
        return SectorIndicators.CATALOGUE.get(id).measure(statement);
    }

    private static List<String> violations(Object checked) {
        return Checks.validate(checked).stream().map(Violation::toString).toList();
    }

    @Test
    void soundFigures_giveAllFive() {
        Statement statement = sound(country())
                .flow(GDP, "1000")
                .mean(CPI, "110")
                .priorMean(CPI, "100")
                .with(BANK_ASSETS, Breakdown.of("0.6", "0.4").addingUpTo("1"))
                .build();
        assertThat(defined(statement)).isEqualTo(ALL);
        assertThat(violations(statement)).isEmpty();
    }

    @Test
    void outputOfZero() {
        Statement statement = sound(country())
                .flow(GDP, "0")
                .mean(CPI, "110")
                .priorMean(CPI, "100")
                .with(BANK_ASSETS, Breakdown.of("6", "4"))
                .build();
        assertThat(measure(DEPTH, statement))
                .hasToString("Financial depth (broad money / GDP) undefined: zero denominator (annual GDP 0)");
        assertThat(defined(statement)).containsExactlyInAnyOrder(INFLATION_CPI, SPREAD, REAL_RATE, CONCENTRATION);
    }

    @Test
    void negativePriceIndex() {
        Statement statement = sound(country())
                .flow(GDP, "1000")
                .mean(CPI, "-110")
                .priorMean(CPI, "100")
                .with(BANK_ASSETS, Breakdown.of("6", "4"))
                .build();
        assertThat(violations(statement)).containsExactly("Thailand, 2015, cpi[2015] = -110: must be above zero");
        assertThat(measure(INFLATION_CPI, statement).toString()).contains("CPI -110, 2015: must be above zero");
        assertThat(defined(statement)).containsExactlyInAnyOrder(DEPTH, SPREAD, REAL_RATE, CONCENTRATION);
    }

    @Test
    void mixedCurrencies() {
        Statement statement = sound(country())
                .flow(GDP, "1000")
                .currencyOf(GDP, "USD")
                .mean(CPI, "110")
                .priorMean(CPI, "100")
                .with(BANK_ASSETS, Breakdown.of("6", "4"))
                .build();
        assertThat(measure(DEPTH, statement).toString())
                .contains("currency mismatch", "broad money in THB", "GDP in USD");
        assertThat(defined(statement)).containsExactlyInAnyOrder(INFLATION_CPI, SPREAD, REAL_RATE, CONCENTRATION);
    }

    @Test
    void mixedPeriods() {
        Statement statement = sound(country())
                .flow(GDP, ReportingPeriod.year(2014), "1000")
                .mean(CPI, "110")
                .priorMean(CPI, "100")
                .with(BANK_ASSETS, Breakdown.of("6", "4"))
                .build();
        assertThat(measure(DEPTH, statement).toString()).contains("GDP is reported for 2014, not for 2015");
        assertThat(defined(statement)).containsExactlyInAnyOrder(INFLATION_CPI, SPREAD, REAL_RATE, CONCENTRATION);
    }

    @Test
    void sharesThatDoNotSumToOne() {
        Statement statement = sound(country())
                .flow(GDP, "1000")
                .mean(CPI, "110")
                .priorMean(CPI, "100")
                .with(BANK_ASSETS, Breakdown.of("0.5", "0.2").addingUpTo("1"))
                .build();
        assertThat(violations(statement))
                .containsExactly("Thailand, 2015, facts[bank assets]: members add up to 0.7, not 1");
        assertThat(measure(CONCENTRATION, statement).toString())
                .contains("inconsistent statement", "bank assets: members add up to 0.7, not 1");
        assertThat(defined(statement)).containsExactlyInAnyOrder(DEPTH, INFLATION_CPI, SPREAD, REAL_RATE);
    }

    @Test
    void unknownCountry() {
        assertThatThrownBy(() -> Statement.countryBuilder("ZZZ", ReportingPeriod.year(2015))
                        .build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("country = ZZZ: is not an ISO 3166 country code of two or three letters");
    }
}
