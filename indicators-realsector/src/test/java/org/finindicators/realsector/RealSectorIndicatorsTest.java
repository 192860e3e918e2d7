/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector;

import static org.assertj.core.api.Assertions.assertThat;

import org.finindicators.indicator.Indicator;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.Test;

class RealSectorIndicatorsTest {
    @Test
    void catalogue_listsTheIndicators() {
        assertThat(RealSectorIndicators.CATALOGUE.indicators())
                .extracting(Indicator::id)
                .contains(
                        "realsector.cost-per-job",
                        "realsector.poverty-headcount",
                        "realsector.poverty-gap",
                        "realsector.poverty-severity");
    }

    @Test
    void catalogue_hasACaseFileForEachIndicator() {
        assertThat(RealSectorIndicators.CATALOGUE.indicators())
                .allSatisfy(indicator -> assertThat(CaseRunner.file(indicator)).isReadable());
    }
}
