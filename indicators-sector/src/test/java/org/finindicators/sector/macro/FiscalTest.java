/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.macro;

import java.util.stream.Stream;
import org.finindicators.statement.EconomyItems;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FiscalTest {
    private static final CaseRunner CASES = CaseRunner.of(EconomyItems.class);

    @TestFactory
    Stream<DynamicTest> consolidatedGovernmentDeficit() {
        return CASES.run(Fiscal.CONSOLIDATED_GOVERNMENT_DEFICIT);
    }

    @TestFactory
    Stream<DynamicTest> centralBudgetDeficit() {
        return CASES.run(Fiscal.CENTRAL_BUDGET_DEFICIT);
    }
}
