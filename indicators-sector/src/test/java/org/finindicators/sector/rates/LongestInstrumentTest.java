/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Decimals;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sector.rates.Instrument.Market;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.validation.Checks;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LongestInstrumentTest {
    private static final CaseRunner CASES =
            CaseRunner.of(RateItems.class).fact(RateItems.INSTRUMENTS, LongestInstrumentTest::market);

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
                Instrument.commercial("b", "7", "0.2", "5"),
                Instrument.commercial("a", "7", "0.1", "5"),
                Instrument.commercial("a", "7", "0.3", "5"),
                Instrument.commercial("c", "3", "0.4", "9")));
        String expected = "Rate on the longest commercial instrument = 10.00 % a year";
        assertThat(rate(instruments)).hasToString(expected);
        Collections.reverse(instruments);
        assertThat(rate(instruments)).hasToString(expected);
    }

    @Test
    void validate_namesEveryPlace() {
        assertThat(Checks.validate(InstrumentMarket.of("-1", Instrument.commercial(" ", "0", "0.1", "-2"))))
                .map(Violation::toString)
                .containsExactlyInAnyOrder(
                        "leastVolume = -1: must not be negative",
                        "instruments[0].name: must be given, it is blank",
                        "instruments[0].years = 0: must be above zero",
                        "instruments[0].volume = -2: must not be negative");
    }

    private static Measurement rate(List<Instrument> instruments) {
        return LongestInstrument.LONGEST_INSTRUMENT_RATE.measure(Statement.builder("a country", ReportingPeriod.year(2022))
                .with(RateItems.INSTRUMENTS, new InstrumentMarket(instruments, Decimals.parse("1")))
                .build());
    }

    /** The least volume; then market, term, rate, volume and name of each. */
    private static InstrumentMarket market(List<String> lines) {
        String least = lines.get(0).substring("least ".length());
        List<Instrument> instruments = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] words = line.split(" +", 5);
            Market market = Stream.of(Market.values())
                    .filter(one -> one.toString().split(" ")[0].equals(words[0]))
                    .findFirst()
                    .orElseThrow();
            instruments.add(Instrument.of(words[4], words[1], words[2], words[3], market));
        }
        return new InstrumentMarket(instruments, Decimals.parse(least));
    }
}
