/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.ASSETS;
import static org.finindicators.Samples.BANKS;
import static org.finindicators.Samples.CPI;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.LENDING;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.bank;
import static org.finindicators.Samples.svb;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.finindicators.formula.Formula;
import org.finindicators.number.EffectiveRate;
import org.finindicators.number.Scale;
import org.finindicators.period.PriceSeries;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class StatementTest {
    @Test
    void ofCountry_takesCodesOfTwoAndThreeLetters() {
        assertThat(Statement.countryBuilder("THA", ReportingPeriod.year(2015))
                        .build()
                        .subject())
                .isEqualTo("Thailand");
        assertThat(Statement.countryBuilder("NA", ReportingPeriod.year(2015))
                        .build()
                        .subject())
                .isEqualTo("Namibia");
    }

    @Test
    void ofCountry_unknown_isRefusedWithAllElse() {
        // WLD is the World Bank's code for the world
        assertThat(Statement.countryBuilder("XKX", ReportingPeriod.year(2015))
                        .build()
                        .subject())
                .isEqualTo("Kosovo");
        assertThat(Statement.countryBuilder("CHI", ReportingPeriod.year(2015))
                        .build()
                        .subject())
                .isEqualTo("Channel Islands");
        assertThatThrownBy(() -> Statement.countryBuilder("WLD", ReportingPeriod.year(2015))
                        .currency("EURO")
                        .build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("country = WLD: is not an ISO 3166 country code of two or three letters")
                .hasMessageContaining("currency = EURO: is not an ISO 4217 currency code");
    }

    @Test
    void missingMeansZero_isAZeroWithARemark_inAnyOrder() {
        Statement early = Statement.builder("A", ReportingPeriod.year(2012))
                .missingMeansZero(NET_INCOME, EQUITY, LOANS)
                .closing(EQUITY, "5")
                .build();
        Statement late = Statement.builder("A", ReportingPeriod.year(2012))
                .closing(EQUITY, "5")
                .missingMeansZero(NET_INCOME, EQUITY, LOANS)
                .build();
        assertThat(early).isEqualTo(late);
        assertThat(early.toBuilder().build()).isEqualTo(early);
        assertThat(early.during(NET_INCOME, early.period())).contains(BigDecimal.ZERO);
        assertThat(early.balances(LOANS).at(early.period().closing())).contains(BigDecimal.ZERO);
        assertThat(early.balances(EQUITY).at(early.period().closing())).contains(new BigDecimal("5"));
        assertThat(early.remarks(EQUITY)).isEmpty();
        // whatever reads it says so
        assertThat(Formula.total(NET_INCOME).evaluate(early).notes())
                .containsExactly("net income is missing, which means zero in this source");
    }

    /** A rate or a price that is missing is never zero. */
    @Test
    void missingMeansZero_ofARate_isRefused() {
        StatementBuilder builder =
                Statement.builder("A", ReportingPeriod.year(2012)).missingMeansZero(LENDING, CPI);
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("only flows, stocks and counts can");
    }

    /** Silicon Valley Bank 2021: 586,950 by June less 283,141 by March (FDIC, TV-19). */
    @Test
    void parts_areTheFewestPeriodsThatMakeUpTheWhole() {
        ReportingPeriod half = ReportingPeriod.yearToQuarter(2021, 2);
        Statement statement = Statement.builder("A", ReportingPeriod.year(2021))
                .flow(NET_INCOME, ReportingPeriod.quarter(2021, 1), "1")
                .flow(NET_INCOME, ReportingPeriod.quarter(2021, 2), "2")
                .flow(NET_INCOME, half, "3")
                .flow(NET_INCOME, ReportingPeriod.quarter(2021, 3), "4")
                .flow(NET_INCOME, ReportingPeriod.quarter(2021, 4), "5")
                .build();
        assertThat(statement.parts(NET_INCOME, ReportingPeriod.year(2021)))
                .containsExactly(half, ReportingPeriod.quarter(2021, 3), ReportingPeriod.quarter(2021, 4));
        assertThat(statement.parts(NET_INCOME, ReportingPeriod.year(2020))).isEmpty();
        assertThat(statement.parts(NET_INCOME, ReportingPeriod.year(2022))).isEmpty();
    }

    @Test
    void yearToDate_givesTheQuarters() {
        Statement statement = Statement.builder("SVB", ReportingPeriod.quarter(2021, 2))
                .yearToDate(NET_INCOME, ReportingPeriod.yearToQuarter(2021, 3), "859820")
                .yearToDate(NET_INCOME, ReportingPeriod.yearToQuarter(2021, 1), "283141")
                .yearToDate(NET_INCOME, ReportingPeriod.yearToQuarter(2021, 2), "586950")
                .build();
        assertThat(statement.during(NET_INCOME, ReportingPeriod.quarter(2021, 2)))
                .hasValue(new BigDecimal("303809"));
        assertThat(statement.during(NET_INCOME, ReportingPeriod.quarter(2021, 3)))
                .hasValue(new BigDecimal("272870"));
        assertThat(statement.remarks(NET_INCOME, ReportingPeriod.quarter(2021, 2)))
                .containsExactly("net income of 2021 Q2: 586,950 - 283,141 to date");
        assertThat(statement.toBuilder().build()).isEqualTo(statement);
    }

    /** What is said of a period is told where that period is read, and nowhere else. */
    @Test
    void yearToDate_isToldOfThePeriodsThatAreRead() {
        Statement statement = Statement.builder("SVB", ReportingPeriod.quarter(2021, 2))
                .yearToDate(NET_INCOME, ReportingPeriod.yearToQuarter(2021, 1), "283141")
                .yearToDate(NET_INCOME, ReportingPeriod.yearToQuarter(2021, 2), "586950")
                .yearToDate(NET_INCOME, ReportingPeriod.yearToQuarter(2021, 3), "859820")
                .remark(NET_INCOME, ReportingPeriod.quarter(2021, 1), "restated")
                .remark(NET_INCOME, ReportingPeriod.quarter(2021, 2).closing(), "at no day")
                .remark(NET_INCOME, "consolidated")
                .build();
        assertThat(Formula.total(NET_INCOME).evaluate(statement).notes())
                .containsExactly("net income of 2021 Q2: 586,950 - 283,141 to date", "consolidated");
        assertThat(statement.remarks(
                        NET_INCOME, ReportingPeriod.quarter(2021, 2).closing()))
                .containsExactly("at no day");
    }

    @Test
    void yearToDate_thatContradictsAQuarter_isRefused() {
        assertThatThrownBy(() -> Statement.builder("SVB", ReportingPeriod.quarter(2021, 2))
                        .flow(NET_INCOME, "300000")
                        .yearToDate(NET_INCOME, ReportingPeriod.yearToQuarter(2021, 1), "283141")
                        .yearToDate(NET_INCOME, ReportingPeriod.yearToQuarter(2021, 2), "586950")
                        .build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("net-income[2021 Q2] = 300000: contradicts 586,950 - 283,141 to date");
    }

    /** Two series that share a period and cannot be linked: the newer level counts, and no formula mixes the bases. */
    @Test
    void series_thatOverlapWithoutALink_areTaken() {
        Statement statement = Statement.builder("A", ReportingPeriod.year(2021))
                .series(CPI, PriceSeries.yearly("a", 2020, "100", "0").then(PriceSeries.yearly("b", 2021, "50")))
                .build();
        assertThat(statement.during(CPI, ReportingPeriod.year(2021))).hasValue(new BigDecimal("50"));
        assertThat(statement.base(CPI, ReportingPeriod.year(2021))).hasValue("b");
        assertThat(statement.base(CPI, ReportingPeriod.year(2020))).hasValue("a");
    }

    @Test
    void remarksAndBases_areKeptByABuilder() {
        Statement statement = Statement.builder("A", ReportingPeriod.year(2021))
                .quoted(LENDING, EffectiveRate.compounded("0.16", 12))
                .series(CPI, PriceSeries.yearly("a", 2020, "80", "100").then(PriceSeries.yearly("b", 2021, "50")))
                .build();
        assertThat(statement.toBuilder().build()).isEqualTo(statement).hasSameHashCodeAs(statement);
        assertThat(statement.remarks(LENDING))
                .containsExactly("lending rate: 17.2271 % effective (16 % a year, compounded 12 times a year)");
        assertThat(statement.remarks(CPI)).containsExactly("consumer price index: a linked to b at 2021 by 50 / 100");
        assertThat(statement.base(CPI, ReportingPeriod.year(2020))).hasValue("b");
        assertThat(statement.base(CPI, LocalDate.of(2020, 12, 31))).isEmpty();
        // 80 x 50/100
        assertThat(statement.during(CPI, ReportingPeriod.year(2020)).orElseThrow())
                .isEqualByComparingTo("40");
    }

    @Test
    void equals_equalFigures_holds() {
        Statement one = bank("A").closing(EQUITY, "5.0").rate(LENDING, "0.10").build();
        Statement other = bank("A").closing(EQUITY, "5").rate(LENDING, "0.1").build();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one)
                .isNotEqualTo(
                        bank("B").closing(EQUITY, "5").rate(LENDING, "0.1").build());
        assertThat(one).isNotEqualTo(one.toBuilder().closing(LOANS, "1").build());
        assertThat(Statement.builder("A", one.period()).in(Scale.UNITS).build())
                .isEqualTo(Statement.builder("A", one.period()).build())
                .isNotEqualTo(
                        Statement.builder("A", one.period()).in(Scale.BILLIONS).build());
        assertThat(one).isNotEqualTo(one.toBuilder().source("a paper").build());
        assertThat(one).isNotEqualTo("A");
    }

    @Test
    void ratePercent_isTheSameRateAsItsFraction() {
        assertThat(bank("A").ratePercent(LENDING, "10").build())
                .isEqualTo(bank("A").rate(LENDING, "0.1").build());
        assertThat(bank("A").ratePercent(LENDING, "8").build().during(LENDING, ReportingPeriod.year(2021)))
                .hasValue(new BigDecimal("0.08"));
    }

    @Test
    void builder_usedAgain_changesNothing() {
        StatementBuilder builder = bank("A").closing(EQUITY, "5").flow(NET_INCOME, "1");
        Statement statement = builder.build();
        builder.closing(LOANS, "7")
                .balance(EQUITY, "2021-06-30", "4")
                .flow(NET_INCOME, ReportingPeriod.year(2020), "2")
                .in(Scale.UNITS)
                .source("elsewhere")
                .currencyOf(EQUITY, "USD")
                .with(BANKS, Breakdown.of("1"));
        assertThat(statement)
                .isEqualTo(bank("A").closing(EQUITY, "5").flow(NET_INCOME, "1").build());
        assertThat(statement.items()).containsExactly(EQUITY, NET_INCOME);
        assertThat(statement.currency(EQUITY)).hasValue(Currency.getInstance("EUR"));
        assertThat(statement.fact(BANKS)).isEmpty();
    }

    @Test
    void views_cannotBeChanged() {
        Statement statement = svb(2);
        assertThatThrownBy(() -> statement.items().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> statement.balances(EQUITY).byDate().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> statement.periods(NET_INCOME).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void toBuilder_givesAnEqualStatement() {
        Statement statement = svb(4).toBuilder()
                .currencyOf(ASSETS, "EUR")
                .with(BANKS, Breakdown.of("1", "2"))
                .ratePercent(LENDING, "4")
                .build();
        assertThat(statement.toBuilder().build()).isEqualTo(statement);
    }

    @Test
    void figures_areFoundByItemDateAndPeriod() {
        Statement statement = bank("A")
                .opening(CPI, "100")
                .balance(EQUITY, LocalDate.of(2021, 6, 30), new BigDecimal("7"))
                .flow(NET_INCOME, new BigDecimal("3"))
                .flow(NET_INCOME, ReportingPeriod.year(2020), "2")
                .mean(CPI, "104")
                .priorMean(CPI, "98")
                .average(EQUITY, "6")
                .build();
        assertThat(statement.balances(CPI).at(LocalDate.of(2020, 12, 31))).hasValue(new BigDecimal("100"));
        assertThat(statement.balances(EQUITY).at(LocalDate.of(2021, 6, 30))).hasValue(new BigDecimal("7"));
        assertThat(statement.during(CPI, ReportingPeriod.year(2020))).hasValue(new BigDecimal("98"));
        assertThat(statement.during(CPI, ReportingPeriod.year(2021))).hasValue(new BigDecimal("104"));
        assertThat(statement.during(EQUITY, ReportingPeriod.year(2021))).hasValue(new BigDecimal("6"));
        assertThat(statement.lastPeriod(NET_INCOME)).hasValue(ReportingPeriod.year(2021));
        assertThat(statement.lastPeriod(LENDING)).isEmpty();
        assertThat(statement.balances(LOANS).size()).isZero();
    }

    @Test
    void currency_ofAnItem_isThatOfTheStatementUnlessStated() {
        Statement statement = bank("A").currencyOf(LOANS, "USD").build();
        assertThat(statement.currency(LOANS)).hasValue(Currency.getInstance("USD"));
        assertThat(statement.currency(EQUITY)).hasValue(Currency.getInstance("EUR"));
        assertThat(Statement.builder("A", ReportingPeriod.year(2021)).build().currency(EQUITY))
                .isEmpty();
    }

    @Test
    void toString_hasSubjectPeriodAndUnitFirst() {
        assertThat(svb(1).toString())
                .startsWith("Silicon Valley Bank, 2021 Q1, thousand USD: 3 items\n")
                .contains("\n  net income, 2021 Q1: 283,141")
                .contains("\n  equity, 2020-12-31: 7,068,964");
        assertThat(bank("A").closing(EQUITY, "5").with(BANKS, Breakdown.of("1")).build())
                .hasToString("""
                        A, 2021, million EUR: 1 item, 1 fact
                          equity, 2021-12-31: 5
                          assets by bank""");
    }

    @Test
    void whatWasStated_isListed_ofItemsWithoutAFigureToo() {
        ReportingPeriod quarter = ReportingPeriod.quarter(2020, 2);
        LocalDate day = LocalDate.of(2020, 6, 30);
        Statement statement = bank("A")
                .mean(CPI, quarter, "104.5")
                .base(CPI, quarter, "2015=100")
                .balance(CPI, day, "105")
                .base(CPI, day, "2010=100")
                .currencyOf(LOANS, "USD")
                .remark(LOANS, "not published")
                .with(BANKS, Breakdown.of("1"))
                .remark(BANKS, "the largest only")
                .build();
        assertThat(statement.items()).containsExactly(CPI);
        assertThat(statement.during(CPI, quarter)).hasValue(new BigDecimal("104.5"));
        assertThat(statement.base(CPI, quarter)).hasValue("2015=100");
        assertThat(statement.base(CPI, day)).hasValue("2010=100");
        assertThat(statement.currencies()).containsOnly(Map.entry(LOANS, Currency.getInstance("USD")));
        assertThat(statement.remarks()).containsOnly(Map.entry(LOANS, List.of("not published")));
        assertThat(statement.facts()).containsExactly(BANKS);
        assertThat(statement.remarksOnFacts()).containsOnly(Map.entry(BANKS, List.of("the largest only")));
        assertThat(statement.toBuilder().build()).isEqualTo(statement);
        assertThatThrownBy(() -> statement.remarks().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void differencesOfYearToDate_haveNoTrailingZeros() {
        // hand: 2.5 - 1.5 = 1
        Statement statement = Statement.builder("A", ReportingPeriod.quarter(2021, 2))
                .yearToDate(NET_INCOME, ReportingPeriod.yearToQuarter(2021, 1), "1.5")
                .yearToDate(NET_INCOME, ReportingPeriod.yearToQuarter(2021, 2), "2.5")
                .build();
        assertThat(statement.during(NET_INCOME, statement.period())).hasValue(BigDecimal.ONE);
    }
}
