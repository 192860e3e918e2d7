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

class StockMarketTest {
    private static final CaseRunner CASES = CaseRunner.of(MarketItems.class, EconomyItems.class);

    @TestFactory
    Stream<DynamicTest> stockMarketCapitalization() {
        return CASES.run(StockMarket.STOCK_MARKET_CAPITALIZATION);
    }

    @TestFactory
    Stream<DynamicTest> stockMarketTurnover() {
        return CASES.run(StockMarket.STOCK_MARKET_TURNOVER);
    }
}
