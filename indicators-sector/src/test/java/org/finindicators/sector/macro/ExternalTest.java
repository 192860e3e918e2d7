/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.finindicators.statement.EconomyItems;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExternalTest {
    private static final CaseRunner CASES =
            CaseRunner.of(EconomyItems.class).fact(ExternalItems.EXCHANGE_RATES, ExternalTest::rates);

    @TestFactory
    Stream<DynamicTest> exchangeRateRatio() {
        return CASES.run(External.MARKET_TO_OFFICIAL_EXCHANGE_RATE);
    }

    @TestFactory
    Stream<DynamicTest> currentAccountDeficit() {
        return CASES.run(External.CURRENT_ACCOUNT_DEFICIT);
    }

    @TestFactory
    Stream<DynamicTest> foreignDirectInvestment() {
        return CASES.run(External.FOREIGN_DIRECT_INVESTMENT);
    }

    @TestFactory
    Stream<DynamicTest> shortTermDebtToReserves() {
        return CASES.run(External.SHORT_TERM_DEBT_TO_RESERVES);
    }

    @Test
    void validate_ratesOfZero_namesBoth() {
        assertThat(Checks.validate(ExchangeRates.localPerForeign("0", "-1")))
                .map(Violation::toString)
                .containsExactly("market = 0: must be above zero", "official = -1: must be above zero");
    }

    @Test
    void factories_takeNumbersAndText_andRefuseAllAtOnce() {
        assertThat(ExchangeRates.localPerForeign(new BigDecimal("18"), new BigDecimal("9.0")))
                .isEqualTo(ExchangeRates.localPerForeign("18", "9"));
        assertThat(ExchangeRates.foreignPerLocal(new BigDecimal("0.5"), BigDecimal.ONE))
                .isEqualTo(ExchangeRates.foreignPerLocal("0.5", "1"));
        assertThatThrownBy(() -> ExchangeRates.foreignPerLocal("half", "1e99"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll("market", "half: is not a decimal number", "official", "1e99: is outside");
    }

    /** The quotation, the market rate and the official rate. */
    private static ExchangeRates rates(List<String> lines) {
        String[] words = String.join(" ", lines).split(" +");
        return words[0].equals("local-per-foreign")
                ? ExchangeRates.localPerForeign(words[1], words[2])
                : ExchangeRates.foreignPerLocal(words[1], words[2]);
    }
}
