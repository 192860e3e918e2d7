/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.assetquality;

import java.util.stream.Stream;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LoanLossesTest {
    private static final CaseRunner CASES = CaseRunner.of(BankItems.class, IncomeItems.class);

    @TestFactory
    Stream<DynamicTest> allowanceToLoans() {
        return CASES.run(LoanLosses.ALLOWANCE_TO_LOANS);
    }

    @TestFactory
    Stream<DynamicTest> chargeOffRatio() {
        return CASES.run(LoanLosses.CHARGE_OFFS_TO_TOTAL_ASSETS);
    }

    @TestFactory
    Stream<DynamicTest> costOfRisk() {
        return CASES.run(LoanLosses.COST_OF_RISK);
    }

    @TestFactory
    Stream<DynamicTest> provisionCoverage() {
        return CASES.run(LoanLosses.PROVISION_COVERAGE);
    }
}
