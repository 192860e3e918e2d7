/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.intermediary.risk.CreditConcentration.CLIENT_CONCENTRATION;
import static org.finindicators.intermediary.risk.InterestRateRisk.INTEREST_RATE_RISK;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.aggregate.PooledRatio;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Variant;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.regulation.LimitBasis;
import org.finindicators.statement.ClientExposure;
import org.finindicators.statement.Statement;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RiskTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2019);

    @TestFactory
    Stream<DynamicTest> geographicConcentration() {
        return RiskFacts.runner().run(CreditConcentration.GEOGRAPHIC_CONCENTRATION);
    }

    @TestFactory
    Stream<DynamicTest> sectoralConcentration() {
        return RiskFacts.runner().run(CreditConcentration.SECTORAL_CONCENTRATION);
    }

    @TestFactory
    Stream<DynamicTest> clientConcentration() {
        return RiskFacts.runner().run(CLIENT_CONCENTRATION);
    }

    @TestFactory
    Stream<DynamicTest> interestRateRisk() {
        return RiskFacts.runner().run(INTEREST_RATE_RISK);
    }

    @TestFactory
    Stream<DynamicTest> foreignExchangePosition() {
        return RiskFacts.runner().run(ForeignExchangeRisk.FOREIGN_EXCHANGE_POSITION);
    }

    @TestFactory
    Stream<DynamicTest> foreignCurrencyLoans() {
        return RiskFacts.runner().run(ForeignExchangeRisk.FOREIGN_CURRENCY_LOANS_SHARE);
    }

    @TestFactory
    Stream<DynamicTest> foreignCurrencyLiabilities() {
        return RiskFacts.runner().run(ForeignExchangeRisk.FOREIGN_CURRENCY_LIABILITIES_SHARE);
    }

    @TestFactory
    Stream<DynamicTest> marketRisk() {
        return RiskFacts.runner().run(MarketRisk.MARKET_RISK);
    }

    @Test
    void topShare_ofAnyNumber() {
        Statement statement = Statement.builder("a bank", YEAR)
                .with(
                        ExposureMeasures.CLIENT_EXPOSURES,
                        ClientExposures.of(
                                ClientExposure.of("A", "5"), ClientExposure.of("B", "3"), ClientExposure.of("C", "2")))
                .build();
        Indicator two = CreditConcentration.clientConcentration(2);
        assertThat(two.title()).isEqualTo("Concentration by client [top2]");
        assertThat(two.measure(statement).evaluation().value()).contains(Rational.of(8, 10));
        assertThatThrownBy(() -> CreditConcentration.clientConcentration(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ExposureMeasures.largestExposures(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CapitalItems.capital(LimitBasis.SHARES)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void exposures_needNames() {
        assertThatNullPointerException()
                .isThrownBy(() -> ClientExposure.of(null, "1"))
                .withMessageContaining("client");
        assertThatNullPointerException()
                .isThrownBy(() -> ClientExposure.of("A", "1").withKind(null))
                .withMessageContaining("kind");
        Statement blank = Statement.builder("a bank", YEAR)
                .with(
                        ExposureMeasures.CLIENT_EXPOSURES,
                        ClientExposures.of(
                                ClientExposure.of("A", "1").withGroup(" "),
                                ClientExposure.of("B", "2").withGroup(" ")))
                .build();
        for (Variant variant : CLIENT_CONCENTRATION.variants()) {
            assertThat(CLIENT_CONCENTRATION
                            .with(variant)
                            .measure(blank)
                            .evaluation()
                            .faults())
                    .contains(new Fault(Reason.OUT_OF_DOMAIN, "an exposure of 1 to a group without a name"));
        }
    }

    @Test
    void schedule_printsItsGaps() {
        RepricingSchedule schedule = RepricingSchedule.of(
                        RepricingBucket.ofMonthsFrom("12").withAssets("700").withLiabilities("600"),
                        RepricingBucket.ofMonths("0", "1")
                                .withAssets("30")
                                .withLiabilities("150")
                                .withOffBalance("5"))
                .withShiftBasisPoints("150");
        assertThat(schedule).hasToString("2 spans, shift 150 basis points");
        assertThat(schedule.table()).hasToString("""
                        Repricing gap
                        repriced        assets  liabilities  off balance   gap  cumulative
                        ------------------------------------------------------------------
                        0 to 1 months       30          150            5  -115        -115
                        from 12 months     700          600            0   100         -15""");
    }

    @Test
    void facts_printWhatTheyAre() {
        assertThat(ClientExposures.of(
                        ClientExposure.of("A", "1").withGroup("G"),
                        ClientExposure.of("B", "1").withGroup("G")))
                .hasToString("2 exposures to 1 client group");
        assertThat(CurrencyPositions.of("thb", CurrencyPosition.of("gold", "1")))
                .hasToString("1 position against THB");
        assertThat(CurrencyPosition.of("gold", "1").isGold()).isTrue();
        assertThat(TradingBook.of()).hasToString("0 trading positions");
    }

    @Test
    void validate_namesEveryFault() {
        Statement statement = Statement.builder("a bank", YEAR)
                .with(
                        ExposureMeasures.CLIENT_EXPOSURES,
                        ClientExposures.of(
                                ClientExposure.of(" ", "-1").withGroup("").withMitigatedAmount("-2")))
                .with(
                        ForeignExchangeRisk.CURRENCY_POSITIONS,
                        CurrencyPositions.of("THB", CurrencyPosition.of("USD", "1"), CurrencyPosition.of("thb", "2")))
                .with(MarketRisk.TRADING_BOOK, TradingBook.of(TradingPosition.of("", "1", Shock.ofPercent("2"))))
                .with(
                        InterestRateRisk.REPRICING_SCHEDULE,
                        RepricingSchedule.of(RepricingBucket.ofMonths("-1", "-2")
                                .withAssets("-3")
                                .withLiabilities("-4")))
                .with(
                        InterestRateRisk.DURATION_POSITION,
                        DurationPosition.builder()
                                .assets("-2", "1")
                                .liabilities("-4", "3")
                                .build())
                .build();
        assertThat(Checks.validate(statement))
                .extracting(violation -> violation.path() + ": " + violation.message())
                .containsExactlyInAnyOrder(
                        "facts[client exposures].all[0].client: must be given, it is blank",
                        "facts[client exposures].all[0].amount: must not be negative",
                        "facts[client exposures].all[0].mitigatedAmount: must not be negative",
                        "facts[client exposures].all[0].group: must be given, it is blank",
                        "facts[currency positions].positions[1].currency: must not be the reporting currency,"
                                + " which has no open position",
                        "facts[trading book].positions[0].name: must be given, it is blank",
                        "facts[repricing schedule].buckets[0].fromMonths: must not be negative",
                        "facts[repricing schedule].buckets[0].toMonths: must not be negative",
                        "facts[repricing schedule].buckets[0].assets: must not be negative",
                        "facts[repricing schedule].buckets[0].liabilities: must not be negative",
                        "facts[duration position].assets: must not be negative",
                        "facts[duration position].liabilities: must not be negative");
    }

    /** Hostile input yields a value or a reason, in bounded time. */
    @Test
    void measure_isTotalAndFast() {
        List<ClientExposure> exposures = new ArrayList<>();
        List<RepricingBucket> buckets = new ArrayList<>();
        List<CurrencyPosition> positions = new ArrayList<>();
        List<Currency> codes = Currency.getAvailableCurrencies().stream()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList();
        for (int i = 0; i < 20_000; i++) {
            exposures.add(
                    ClientExposure.of("c" + i, i % 2 == 0 ? "1E+40" : "1E-40").withGroup("g" + (i / 2 + i % 2)));
            buckets.add(RepricingBucket.ofMonths(i + "E-4", (i + 1) + "E-4")
                    .withAssets("1E+40")
                    .withLiabilities("0.0001"));
            positions.add(CurrencyPosition.of(codes.get(i % codes.size()), i % 3 == 0 ? "1E-40" : "-1E+40"));
        }
        Statement statement = Statement.builder("a bank", YEAR)
                .with(ExposureMeasures.CLIENT_EXPOSURES, new ClientExposures(exposures))
                .with(
                        InterestRateRisk.REPRICING_SCHEDULE,
                        new RepricingSchedule(buckets, Optional.of(new BigDecimal("0.02"))))
                .with(ForeignExchangeRisk.CURRENCY_POSITIONS, new CurrencyPositions("", positions))
                .with(
                        InterestRateRisk.DURATION_POSITION,
                        DurationPosition.builder()
                                .assets("1E-40", "1E+40")
                                .liabilities("1E+40", "-1E+40")
                                .yieldPercent("1E-38")
                                .shiftBasisPoints("1E+40")
                                .build())
                .closing(CapitalItems.REGULATORY_CAPITAL, "1E-40")
                .closing(CapitalItems.TIER_1_CAPITAL, "1E-40")
                .build();
        assertTimeoutPreemptively(ofSeconds(60), () -> {
            for (Indicator indicator :
                    List.of(CLIENT_CONCENTRATION, INTEREST_RATE_RISK, ForeignExchangeRisk.FOREIGN_EXCHANGE_POSITION)) {
                for (Variant variant : indicator.variants()) {
                    Measurement measurement = indicator.with(variant).measure(statement);
                    assertThat(measurement.toString()).isNotEmpty();
                    assertThat(measurement.evaluation().notes()).hasSizeLessThan(60);
                }
            }
        });
    }

    /** Without a provider an input tells itself what is wrong across its parts. */
    @Test
    void currencyPositions_checkThemselves() {
        CurrencyPositions positions = CurrencyPositions.of(
                        Currency.getInstance("THB"), CurrencyPosition.of("USD", new BigDecimal("1")))
                .withPositions(CurrencyPosition.of(Currency.getInstance("THB"), new BigDecimal("2")));
        assertThat(positions.violations())
                .containsExactly(new Violation(
                        "positions[1].currency",
                        "THB",
                        "must not be the reporting currency, which has no open position"));
        assertThat(Checks.validate(positions)).isEqualTo(positions.violations());
    }

    /** A code that is no currency would split one in two; a blank one is found wanting by the check. */
    @Test
    void currencies_thatAreNone_areRefused() {
        assertThatThrownBy(() -> CurrencyPosition.of("UDS", "1"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("currency = UDS: is not an ISO 4217 currency code");
        assertThatThrownBy(() -> CurrencyPosition.of("US$", new BigDecimal("1")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> CurrencyPositions.of("TBH", CurrencyPosition.of("USD", "1")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("reporting = TBH: is not an ISO 4217 currency code");
        assertThat(CurrencyPosition.of(" usd", "1").currency()).isEqualTo("USD");
    }

    /**
     * IMF, FSI Compilation Guide 2006: net open positions of -200, 500 and -900 are -600 of the sector's capital of
     * 2,600 and of 3,700, printed as 23 and 16 per cent. How capital is spread over the three does not matter.
     */
    @Test
    void netOpenPositions_areSummedWithTheirSigns() {
        Indicator signed = ForeignExchangeRisk.FOREIGN_EXCHANGE_POSITION.variant("signed");
        Indicator reported = ForeignExchangeRisk.FOREIGN_EXCHANGE_POSITION.variant("reported");
        for (String[] capital : new String[][] {{"600", "1200", "800"}, {"900", "1804", "996"}}) {
            List<Statement> banks = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                String net = List.of("-200", "500", "-900").get(i);
                banks.add(Statement.builder("bank " + i, YEAR)
                        .with(
                                ForeignExchangeRisk.CURRENCY_POSITIONS,
                                CurrencyPositions.of("THB", CurrencyPosition.of("USD", net)))
                        .closing(ForeignCurrencyItems.NET_OPEN_POSITION, net)
                        .closing(CapitalItems.REGULATORY_CAPITAL, capital[i])
                        .build());
            }
            long all = Stream.of(capital).mapToLong(Long::parseLong).sum();
            for (Indicator indicator : List.of(signed, reported)) {
                assertThat(PooledRatio.of(
                                        indicator,
                                        banks.stream().map(indicator::measure).toList())
                                .result()
                                .value())
                        .contains(Rational.of(-600, all));
            }
        }
    }

    @Test
    void durations_areCollectedInAnyOrder() {
        DurationPosition position = DurationPosition.builder()
                .kind(DurationKind.MODIFIED)
                .shiftBasisPoints("100")
                .liabilities("90", "1")
                .assets(new BigDecimal("100"), new BigDecimal("2"))
                .yieldPercent(new BigDecimal("8"))
                .build();
        assertThat(position)
                .isEqualTo(DurationPosition.builder()
                        .assets("100", "2")
                        .liabilities(new BigDecimal("90"), BigDecimal.ONE)
                        .build()
                        .withYieldPercent("8")
                        .withShiftBasisPoints(new BigDecimal("100"))
                        .withKind(DurationKind.MODIFIED));
        assertThat(position.yield()).contains(new BigDecimal("0.08"));
        assertThatThrownBy(() -> DurationPosition.builder()
                        .assets("many", "2")
                        .yieldPercent("8 %")
                        .build())
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        thrown -> assertThat(thrown.violations())
                                .extracting(Violation::path)
                                .containsExactly("assets", "liabilities", "yield"));
    }

    @Test
    void figures_comeInAsTextOrAsNumbers() {
        BigDecimal two = new BigDecimal("2");
        assertThat(ClientExposure.of("A", two).withMitigatedAmount(BigDecimal.ONE))
                .isEqualTo(ClientExposure.of("A", "2").withMitigatedAmount("1"));
        assertThat(RepricingBucket.ofMonths(BigDecimal.ZERO, two)
                        .withAssets(two)
                        .withLiabilities(two)
                        .withOffBalance(two))
                .isEqualTo(RepricingBucket.ofMonths("0", "2")
                        .withAssets("2")
                        .withLiabilities("2")
                        .withOffBalance("2"));
        assertThat(RepricingBucket.ofMonthsFrom(two)).isEqualTo(RepricingBucket.ofMonthsFrom("2"));
        assertThat(RepricingSchedule.of().withShiftBasisPoints(two))
                .isEqualTo(RepricingSchedule.of().withShiftBasisPoints("2"));
        assertThat(TradingPosition.of("A", two, Shock.ofPercent(two)))
                .isEqualTo(TradingPosition.of("A", "2", Shock.ofPercent("2")));
        assertThat(Shock.ofUnits(two)).isEqualTo(Shock.ofUnits("2"));
        assertThatThrownBy(() -> RepricingBucket.ofMonths("now", "later"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        thrown -> assertThat(thrown.violations())
                                .extracting(Violation::path)
                                .containsExactly("fromMonths", "toMonths"));
    }

    @Test
    void with_addsToCollections() {
        ClientExposure a = ClientExposure.of("A", "1");
        ClientExposure b = ClientExposure.of("B", "2");
        assertThat(ClientExposures.of(a).withExposures(b)).isEqualTo(ClientExposures.of(a, b));
        RepricingBucket bucket = RepricingBucket.ofMonths("0", "1");
        assertThat(RepricingSchedule.of(bucket).withBuckets(bucket).buckets()).hasSize(2);
        TradingPosition position = TradingPosition.of("A", "1", Shock.ofUnits("1"));
        assertThat(TradingBook.of(position).withPositions(position)).hasToString("2 trading positions");
    }

    /** Twenty-five positions of 1 x 1 gain 25; twenty of them are listed, and a line says so. */
    @Test
    void longFacts_sayHowMuchIsListed() {
        TradingBook book = new TradingBook(Collections.nCopies(25, TradingPosition.of("A", "1", Shock.ofUnits("1"))));
        Measurement loss = MarketRisk.MARKET_RISK
                .variant("amount")
                .measure(Statement.builder("a bank", YEAR)
                        .with(MarketRisk.TRADING_BOOK, book)
                        .build());
        assertThat(loss.evaluation().value()).contains(Rational.of(-25));
        assertThat(loss.evaluation().notes()).hasSize(21).endsWith("the first 20 of 25 positions are listed");
    }

    @Test
    void exposure_withoutAGroupIsValid() {
        assertThat(Checks.validate(ClientExposure.of("a", "1"))).isEmpty();
        assertThat(Checks.validate(ClientExposure.of("a", "1").withGroup("g"))).isEmpty();
    }
}
