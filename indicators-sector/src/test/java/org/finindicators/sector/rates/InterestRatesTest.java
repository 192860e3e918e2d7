/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.finindicators.number.EffectiveRate;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.EconomyItems;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class InterestRatesTest {
    private static final CaseRunner CASES = CaseRunner.of(RateItems.class, BankRateItems.class, EconomyItems.class);

    @TestFactory
    Stream<DynamicTest> realLendingRate() {
        return CASES.run(InterestRates.REAL_LENDING_RATE);
    }

    @TestFactory
    Stream<DynamicTest> loanDepositSpread() {
        return CASES.run(InterestRates.LOAN_DEPOSIT_SPREAD);
    }

    @TestFactory
    Stream<DynamicTest> realDepositRate() {
        return CASES.run(InterestRates.REAL_DEPOSIT_RATE);
    }

    @TestFactory
    Stream<DynamicTest> netInterestMargin() {
        return CASES.run(InterestRates.BANK_NET_INTEREST_MARGIN);
    }

    @TestFactory
    Stream<DynamicTest> primeDepositSpread6m() {
        return CASES.run(RateStructure.PRIME_DEPOSIT_SPREAD_6M);
    }

    @TestFactory
    Stream<DynamicTest> primeDepositSpread12m() {
        return CASES.run(RateStructure.PRIME_DEPOSIT_SPREAD_12M);
    }

    @TestFactory
    Stream<DynamicTest> shortLongDepositRatio() {
        return CASES.run(RateStructure.SHORT_TO_LONG_DEPOSIT_RATE);
    }

    @TestFactory
    Stream<DynamicTest> nonprimePrimeRatio() {
        return CASES.run(RateStructure.NONPRIME_TO_PRIME_RATE);
    }

    @TestFactory
    Stream<DynamicTest> marketRateShare() {
        return CASES.run(RateStructure.MARKET_RATE_SHARE);
    }

    @Test
    void primeDepositSpread_ofQuotedRates_convertsBoth() {
        Statement statement = Statement.builder("a country", ReportingPeriod.year(2022))
                .quoted(RateItems.PRIME_RATE, EffectiveRate.compounded("0.16", 12))
                .quoted(RateItems.DEPOSIT_RATE_6M, EffectiveRate.simple("0.10", 6))
                .build();
        assertThat(RateStructure.PRIME_DEPOSIT_SPREAD_6M
                        .measure(statement)
                        .toString()
                        .lines()
                        .map(String::strip))
                .containsExactly(
                        "Prime lending less deposit rate, 6 months = 6.98 percentage points", "0.172271 - 0.1025");
    }
}
