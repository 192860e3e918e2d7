/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.earnings;

import java.util.stream.Stream;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MarginsTest {
    private static final CaseRunner CASES = CaseRunner.of(BankItems.class, IncomeItems.class);

    @TestFactory
    Stream<DynamicTest> interestSpread() {
        return CASES.run(Margins.INTEREST_SPREAD);
    }

    @TestFactory
    Stream<DynamicTest> netInterestMargin() {
        return CASES.run(Margins.NET_INTEREST_MARGIN);
    }

    @TestFactory
    Stream<DynamicTest> interestMarginToGrossIncome() {
        return CASES.run(Margins.INTEREST_MARGIN_TO_GROSS_INCOME);
    }

    @TestFactory
    Stream<DynamicTest> tradingIncomeShare() {
        return CASES.run(Margins.TRADING_INCOME_SHARE);
    }

    @TestFactory
    Stream<DynamicTest> noninterestIncomeToAssets() {
        return CASES.run(Margins.NONINTEREST_INCOME_TO_ASSETS);
    }
}
