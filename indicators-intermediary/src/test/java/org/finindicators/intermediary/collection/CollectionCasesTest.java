/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CollectionCasesTest {
    @TestFactory
    Stream<DynamicTest> collectionRate() {
        return LoanFacts.runner().run(CollectionRates.COLLECTION_RATE);
    }

    @TestFactory
    Stream<DynamicTest> cumulativeRecoveryRate() {
        return LoanFacts.runner().run(CollectionRates.CUMULATIVE_RECOVERY_RATE);
    }

    @TestFactory
    Stream<DynamicTest> portfolioAtRisk() {
        return LoanFacts.runner().run(PortfolioAtRisk.PORTFOLIO_AT_RISK);
    }

    @TestFactory
    Stream<DynamicTest> arrearsRate() {
        return LoanFacts.runner().run(CollectionRates.ARREARS_RATE);
    }

    @TestFactory
    Stream<DynamicTest> annualLossRate() {
        return LoanFacts.runner().run(LoanLossRate.ANNUAL_LOSS_RATE);
    }
}
