/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.util.stream.Stream;
import org.finindicators.indicator.Indicator;
import org.finindicators.monitoring.ProjectProgress;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of the indicators that head a results framework. */
class ResultIndicatorsTest {
    @TestFactory
    Stream<DynamicTest> resultsOnTrack() {
        return run(ProjectProgress.RESULTS_ON_TRACK);
    }

    @TestFactory
    Stream<DynamicTest> progressToTarget() {
        return run(ProjectProgress.PROGRESS_TO_TARGET);
    }

    private static Stream<DynamicTest> run(Indicator indicator) {
        return CaseRunner.of()
                .fact(ProjectProgress.RESULTS_FRAMEWORK, ResultSamples::framework)
                .fact(ProjectProgress.RESULT_INDICATOR, ResultSamples::indicator)
                .run(indicator);
    }
}
