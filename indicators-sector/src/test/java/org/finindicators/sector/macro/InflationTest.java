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

class InflationTest {
    private static final CaseRunner CASES = CaseRunner.of(EconomyItems.class);

    @TestFactory
    Stream<DynamicTest> inflationCpi() {
        return CASES.run(Inflation.INFLATION_CPI);
    }

    @TestFactory
    Stream<DynamicTest> inflationWpi() {
        return CASES.run(Inflation.INFLATION_WPI);
    }
}
