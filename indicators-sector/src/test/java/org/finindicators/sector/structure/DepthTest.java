/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import java.util.stream.Stream;
import org.finindicators.sector.rates.BankRateItems;
import org.finindicators.statement.EconomyItems;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DepthTest {
    private static final CaseRunner CASES =
            CaseRunner.of(StructureItems.class, BankRateItems.class, EconomyItems.class);

    @TestFactory
    Stream<DynamicTest> all() {
        return Stream.of(
                        Depth.PRIVATE_CREDIT_TO_GDP,
                        Depth.BANK_DEPOSITS_TO_GDP,
                        Depth.BANK_ASSETS_TO_GDP,
                        Depth.BANK_ASSET_SHARE,
                        Depth.CREDIT_TO_DEPOSITS)
                .flatMap(CASES::run);
    }
}
