/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.poverty;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class InequalityTest {
    @TestFactory
    Stream<DynamicTest> giniIndex() {
        return SurveyCases.CASES.run(Inequality.GINI_INDEX);
    }

    @TestFactory
    Stream<DynamicTest> generalisedEntropy() {
        return SurveyCases.CASES.run(Inequality.GENERALISED_ENTROPY);
    }

    @TestFactory
    Stream<DynamicTest> theilIndex() {
        return SurveyCases.CASES.run(Inequality.THEIL_INDEX);
    }

    @TestFactory
    Stream<DynamicTest> meanLogDeviation() {
        return SurveyCases.CASES.run(Inequality.MEAN_LOG_DEVIATION);
    }

    @TestFactory
    Stream<DynamicTest> atkinsonIndex() {
        return SurveyCases.CASES.run(Inequality.ATKINSON_INDEX);
    }

    @TestFactory
    Stream<DynamicTest> polarisationIndex() {
        return SurveyCases.CASES.run(Inequality.POLARISATION_INDEX);
    }
}
