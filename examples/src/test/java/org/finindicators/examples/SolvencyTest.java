/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import java.util.stream.Stream;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SolvencyTest {
    @TestFactory
    Stream<DynamicTest> equityToAssets() {
        return CaseRunner.of(BankItems.class).run(Solvency.EQUITY_TO_ASSETS);
    }
}
