/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import java.util.stream.Stream;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class BankingRequirementsTest {
    private static final CaseRunner CASES = CaseRunner.of(RequirementItems.class, StructureItems.class);

    @TestFactory
    Stream<DynamicTest> reserveRequirement() {
        return CASES.run(BankingRequirements.RESERVE_REQUIREMENT);
    }

    @TestFactory
    Stream<DynamicTest> reserveRemuneration() {
        return CASES.run(BankingRequirements.RESERVE_REMUNERATION);
    }

    @TestFactory
    Stream<DynamicTest> mandatoryPortfolioShare() {
        return CASES.run(BankingRequirements.MANDATORY_PORTFOLIO_SHARE);
    }

    @TestFactory
    Stream<DynamicTest> mandatoryPortfolioYield() {
        return CASES.run(BankingRequirements.MANDATORY_PORTFOLIO_YIELD);
    }
}
