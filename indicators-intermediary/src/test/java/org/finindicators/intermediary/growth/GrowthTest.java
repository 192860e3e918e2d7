/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.growth;

import java.util.stream.Stream;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GrowthTest {
    private static final CaseRunner CASES = CaseRunner.of(BankItems.class, IncomeItems.class);

    @TestFactory
    Stream<DynamicTest> growthRates() {
        return CASES.run(Growth.GROWTH_RATES);
    }
}
