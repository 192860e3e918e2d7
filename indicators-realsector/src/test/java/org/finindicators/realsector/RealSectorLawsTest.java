/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector;

import java.util.stream.Stream;
import org.finindicators.testkit.AttributionLaws;
import org.finindicators.testkit.CatalogueLaws;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The laws over every variant of the rubric. */
class RealSectorLawsTest {
    @TestFactory
    Stream<DynamicTest> laws() {
        return CatalogueLaws.laws(RealSectorIndicators.CATALOGUE, RealSectorSamples.FACTS);
    }

    @TestFactory
    Stream<DynamicTest> attribution() {
        return AttributionLaws.laws(RealSectorIndicators.CATALOGUE, RealSectorSamples.FACTS);
    }
}
