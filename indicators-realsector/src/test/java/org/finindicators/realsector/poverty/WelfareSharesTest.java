/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.poverty;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class WelfareSharesTest {
    @TestFactory
    Stream<DynamicTest> welfareShare() {
        return SurveyCases.CASES.run(WelfareShares.WELFARE_SHARE);
    }

    @TestFactory
    Stream<DynamicTest> palmaRatio() {
        return SurveyCases.CASES.run(WelfareShares.PALMA_RATIO);
    }

    @TestFactory
    Stream<DynamicTest> quintileRatio() {
        return SurveyCases.CASES.run(WelfareShares.QUINTILE_RATIO);
    }
}
