/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.subsidy;

import java.util.stream.Stream;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SubsidyTest {
    private static final CaseRunner CASES = CaseRunner.of(BankItems.class);

    @TestFactory
    Stream<DynamicTest> subsidyDependenceIndex() {
        return CASES.run(Subsidy.SUBSIDY_DEPENDENCE_INDEX);
    }
}
