/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import java.util.stream.Stream;
import org.finindicators.statement.EconomyItems;
import org.finindicators.testkit.CaseFacts;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StructureTest {
    private static final CaseRunner CASES = CaseRunner.of(StructureItems.class, EconomyItems.class)
            .fact(StructureItems.BANK_ASSETS, CaseFacts::breakdown)
            .fact(StructureItems.DEPOSITS_BY_BANK, CaseFacts::breakdown)
            .fact(StructureItems.LOANS_BY_BANK, CaseFacts::breakdown);

    @TestFactory
    Stream<DynamicTest> financialDepth() {
        return CASES.run(Structure.FINANCIAL_DEPTH);
    }

    @TestFactory
    Stream<DynamicTest> bankConcentration() {
        return CASES.run(Structure.BANK_CONCENTRATION);
    }
}
