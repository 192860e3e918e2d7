/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import java.util.stream.Stream;
import org.finindicators.loanbook.report.CollectionItems;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RepaymentRateTest {
    @TestFactory
    Stream<DynamicTest> repaymentRate() {
        return CaseRunner.of(CollectionItems.class).run(RepaymentRate.REPAYMENT_RATE);
    }
}
