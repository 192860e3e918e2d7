/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.liquidity;

import java.util.stream.Stream;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LiquidityTest {
    private static final CaseRunner CASES = CaseRunner.of(BankItems.class);

    @TestFactory
    Stream<DynamicTest> loansToDeposits() {
        return CASES.run(Liquidity.LOANS_TO_DEPOSITS);
    }
}
