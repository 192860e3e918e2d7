/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import java.util.stream.Stream;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EntryAndExitTest {
    private static final CaseRunner CASES = CaseRunner.of(EntryItems.class, StructureItems.class);

    @TestFactory
    Stream<DynamicTest> bankEntryRate() {
        return CASES.run(EntryAndExit.BANK_ENTRY_RATE);
    }

    @TestFactory
    Stream<DynamicTest> bankExitRate() {
        return CASES.run(EntryAndExit.BANK_EXIT_RATE);
    }
}
