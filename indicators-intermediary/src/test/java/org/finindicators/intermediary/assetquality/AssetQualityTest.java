/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.assetquality;

import java.util.stream.Stream;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AssetQualityTest {
    private static final CaseRunner CASES = CaseRunner.of(BankItems.class);

    @TestFactory
    Stream<DynamicTest> realEstateLoans() {
        return CASES.run(AssetQuality.REAL_ESTATE_LOANS);
    }

    @TestFactory
    Stream<DynamicTest> nonperformingAssets() {
        return CASES.run(AssetQuality.NONPERFORMING_TO_TOTAL_ASSETS);
    }

    @TestFactory
    Stream<DynamicTest> restructuredAssets() {
        return CASES.run(AssetQuality.RESTRUCTURED_TO_TOTAL_ASSETS);
    }
}
