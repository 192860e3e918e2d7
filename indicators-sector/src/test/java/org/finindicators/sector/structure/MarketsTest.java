/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import java.util.stream.Stream;
import org.finindicators.statement.EconomyItems;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MarketsTest {
    private static final CaseRunner CASES = CaseRunner.of(MarketItems.class, StructureItems.class, EconomyItems.class);

    @TestFactory
    Stream<DynamicTest> interbankMarketDepth() {
        return CASES.run(Markets.INTERBANK_MARKET_DEPTH);
    }

    @TestFactory
    Stream<DynamicTest> moneyMarketDepth() {
        return CASES.run(Markets.MONEY_MARKET_DEPTH);
    }

    @TestFactory
    Stream<DynamicTest> governmentPaperDepth() {
        return CASES.run(Markets.GOVERNMENT_PAPER_DEPTH);
    }
}
