/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import java.util.stream.Stream;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CreditOutreachTest {
    private static final CaseRunner CASES = CaseRunner.of(ProgrammeItems.class);

    @TestFactory
    Stream<DynamicTest> costPerJob() {
        return CASES.run(CreditOutreach.COST_PER_JOB);
    }
}
