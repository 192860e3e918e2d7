/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector;

import java.util.stream.Stream;
import org.finindicators.testkit.AttributionLaws;
import org.finindicators.testkit.CatalogueLaws;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The laws over every variant of the rubric. */
class SectorLawsTest {
    @TestFactory
    Stream<DynamicTest> laws() {
        return CatalogueLaws.laws(SectorIndicators.CATALOGUE, SectorSamples.FACTS);
    }

    @TestFactory
    Stream<DynamicTest> attribution() {
        return AttributionLaws.laws(SectorIndicators.CATALOGUE, SectorSamples.FACTS);
    }
}
