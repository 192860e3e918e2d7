/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class OutreachTest {
    @TestFactory
    Stream<DynamicTest> beneficiaries() {
        return OutreachCases.RUNNER.run(Clients.BENEFICIARIES);
    }

    @TestFactory
    Stream<DynamicTest> averageLoanSize() {
        return OutreachCases.RUNNER.run(LoanSizes.AVERAGE_LOAN_SIZE);
    }

    @TestFactory
    Stream<DynamicTest> jobsCreated() {
        return OutreachCases.RUNNER.run(Jobs.JOBS_CREATED);
    }

    @TestFactory
    Stream<DynamicTest> costPerJob() {
        return OutreachCases.RUNNER.run(Jobs.COST_PER_JOB);
    }

    @TestFactory
    Stream<DynamicTest> technicalAssistanceDemand() {
        return OutreachCases.RUNNER.run(TechnicalAssistance.TECHNICAL_ASSISTANCE_DEMAND);
    }

    @TestFactory
    Stream<DynamicTest> operationProfit() {
        return OutreachCases.RUNNER.run(OperationResult.OPERATION_PROFIT);
    }

    @TestFactory
    Stream<DynamicTest> targetGroupShare() {
        return OutreachCases.RUNNER.run(TargetGroup.TARGET_GROUP_SHARE);
    }

    @TestFactory
    Stream<DynamicTest> lendingCapacityGrowth() {
        return OutreachCases.RUNNER.run(TargetGroup.LENDING_CAPACITY_GROWTH);
    }

    @TestFactory
    Stream<DynamicTest> lenderConcentration() {
        return OutreachCases.RUNNER.run(LenderMarket.LENDER_CONCENTRATION);
    }
}
