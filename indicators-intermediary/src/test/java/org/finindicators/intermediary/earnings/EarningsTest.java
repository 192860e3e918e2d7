/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.earnings;

import java.util.stream.Stream;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EarningsTest {
    private static final CaseRunner CASES = CaseRunner.of(BankItems.class);

    @TestFactory
    Stream<DynamicTest> returnOnEquity() {
        return CASES.run(Earnings.RETURN_ON_EQUITY);
    }

    @TestFactory
    Stream<DynamicTest> returnOnAssets() {
        return CASES.run(Earnings.RETURN_ON_ASSETS);
    }
}
