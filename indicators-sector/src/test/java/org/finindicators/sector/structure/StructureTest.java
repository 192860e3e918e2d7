/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import java.util.List;
import java.util.stream.Stream;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.EconomyItems;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StructureTest {
    private static final CaseRunner CASES = CaseRunner.of(StructureItems.class, EconomyItems.class)
            .fact(StructureItems.BANK_ASSETS, StructureTest::breakdown)
            .fact(StructureItems.DEPOSITS_BY_BANK, StructureTest::breakdown)
            .fact(StructureItems.LOANS_BY_BANK, StructureTest::breakdown);

    @TestFactory
    Stream<DynamicTest> financialDepth() {
        return CASES.run(Structure.FINANCIAL_DEPTH);
    }

    @TestFactory
    Stream<DynamicTest> bankConcentration() {
        return CASES.run(Structure.BANK_CONCENTRATION);
    }

    /** Amounts with blanks between them. */
    private static Breakdown breakdown(List<String> lines) {
        String text = String.join(" ", lines);
        return text.isEmpty() ? new Breakdown(List.of()) : Breakdown.of(text.split(" +"));
    }
}
