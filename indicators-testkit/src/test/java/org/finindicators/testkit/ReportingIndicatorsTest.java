/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.util.stream.Stream;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.project.ProjectReporting;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How far projects report the common indicators: cases and laws. */
class ReportingIndicatorsTest {
    @TestFactory
    Stream<DynamicTest> commonIndicatorsReported() {
        return CaseRunner.of()
                .fact(ProjectReporting.COMMON_REPORTING, ReportingSamples::read)
                .run(ProjectReporting.COMMON_INDICATORS_REPORTED);
    }

    @TestFactory
    Stream<DynamicTest> laws() {
        return CatalogueLaws.laws(Catalogue.of(ProjectReporting.COMMON_INDICATORS_REPORTED), ReportingSamples.SAMPLES);
    }

    @TestFactory
    Stream<DynamicTest> attribution() {
        return AttributionLaws.laws(
                Catalogue.of(ProjectReporting.COMMON_INDICATORS_REPORTED), ReportingSamples.SAMPLES);
    }
}
