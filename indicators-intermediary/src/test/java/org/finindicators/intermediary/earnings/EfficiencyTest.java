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

class EfficiencyTest {
    private static final CaseRunner CASES = CaseRunner.of(BankItems.class, IncomeItems.class);

    @TestFactory
    Stream<DynamicTest> grossIncomeAmount() {
        return CASES.run(Efficiency.GROSS_INCOME_AMOUNT);
    }

    @TestFactory
    Stream<DynamicTest> operatingIncomeRatio() {
        return CASES.run(Efficiency.OPERATING_INCOME_TO_GROSS_INCOME);
    }

    @TestFactory
    Stream<DynamicTest> operatingEfficiency() {
        return CASES.run(Efficiency.OPERATING_EFFICIENCY);
    }
}
