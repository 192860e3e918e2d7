/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import java.util.stream.Stream;
import org.finindicators.statement.EconomyItems;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class InterestRatesTest {
    private static final CaseRunner CASES = CaseRunner.of(RateItems.class, EconomyItems.class);

    @TestFactory
    Stream<DynamicTest> realLendingRate() {
        return CASES.run(InterestRates.REAL_LENDING_RATE);
    }

    @TestFactory
    Stream<DynamicTest> loanDepositSpread() {
        return CASES.run(InterestRates.LOAN_DEPOSIT_SPREAD);
    }
}
