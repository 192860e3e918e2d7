/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import java.util.stream.Stream;
import org.finindicators.statement.EconomyItems;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TaxationTest {
    private static final CaseRunner CASES =
            CaseRunner.of(TaxationItems.class, RequirementItems.class, StructureItems.class, EconomyItems.class);

    @TestFactory
    Stream<DynamicTest> financialTaxation() {
        return CASES.run(Taxation.FINANCIAL_TAXATION);
    }
}
