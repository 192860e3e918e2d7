/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Decimals;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sector.rates.Instrument.MarketSegment;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LongestInstrumentTest {
    private static final CaseRunner CASES =
            CaseRunner.of(RateItems.class).fact(RateItems.DEBT_INSTRUMENTS, LongestInstrumentTest::market);

    @TestFactory
    Stream<DynamicTest> longestInstrumentTerm() {
        return CASES.run(LongestInstrument.LONGEST_INSTRUMENT_TERM);
    }

    @TestFactory
    Stream<DynamicTest> longestInstrumentRate() {
        return CASES.run(LongestInstrument.LONGEST_INSTRUMENT_RATE);
    }

    @Test
    void measure_orderDoesNotMatter() {
        List<Instrument> instruments = new ArrayList<>(List.of(
                commercial("b", "7").rate("0.2").volume("5").build(),
                commercial("a", "7").rate("0.1").volume("5").build(),
                commercial("a", "7").rate("0.3").volume("5").build(),
                commercial("c", "3").rate("0.4").volume("9").build()));
        String expected = "Rate on the longest commercial instrument = 10.00 % a year";
        assertThat(rate(instruments)).hasToString(expected);
        Collections.reverse(instruments);
        assertThat(rate(instruments)).hasToString(expected);
    }

    @Test
    void validate_namesEveryPlace() {
        assertThat(Checks.validate(InstrumentMarket.of(
                        "-1", commercial(" ", "0").rate("0.1").volume("-2").build())))
                .map(Violation::toString)
                .containsExactlyInAnyOrder(
                        "leastVolume = -1: must not be negative",
                        "instruments[0].name: must be given, it is blank",
                        "instruments[0].years = 0: must be above zero",
                        "instruments[0].volume = -2: must not be negative");
    }

    @Test
    void builder_refusesAllAtOnce() {
        assertThatThrownBy(() -> commercial("bond", "ten").rate("8 %").build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll("years", "ten: is not a decimal number", "rate", "volume: must be given");
        BigDecimal years = new BigDecimal("10");
        assertThat(Instrument.builder("bond", MarketSegment.COMMERCIAL)
                        .years(years)
                        .ratePercent(new BigDecimal("8"))
                        .volume(new BigDecimal("500"))
                        .build())
                .isEqualTo(commercial("bond", "10").rate("0.08").volume("500").build());
    }

    private static InstrumentBuilder commercial(String name, String years) {
        return Instrument.builder(name, MarketSegment.COMMERCIAL).years(years);
    }

    private static Measurement rate(List<Instrument> instruments) {
        return LongestInstrument.LONGEST_INSTRUMENT_RATE.measure(
                Statement.builder("a country", ReportingPeriod.year(2022))
                        .with(RateItems.DEBT_INSTRUMENTS, new InstrumentMarket(instruments, Decimals.parse("1")))
                        .build());
    }

    /** The least volume; then market, term, rate, volume and name of each. */
    private static InstrumentMarket market(List<String> lines) {
        String least = lines.get(0).substring("least ".length());
        List<Instrument> instruments = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] words = line.split(" +", 5);
            MarketSegment segment = Stream.of(MarketSegment.values())
                    .filter(one -> one.toString().split(" ")[0].equals(words[0]))
                    .findFirst()
                    .orElseThrow();
            instruments.add(Instrument.builder(words[4], segment)
                    .years(words[1])
                    .rate(words[2])
                    .volume(words[3])
                    .build());
        }
        return new InstrumentMarket(instruments, Decimals.parse(least));
    }
}
