/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary;

import static org.assertj.core.api.Assertions.assertThat;

import org.finindicators.indicator.Indicator;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.Test;

class IntermediaryIndicatorsTest {
    @Test
    void catalogue_listsTheIndicators() {
        assertThat(IntermediaryIndicators.CATALOGUE.indicators())
                .extracting(Indicator::id)
                .contains(
                        "intermediary.capital-adequacy",
                        "intermediary.return-on-equity",
                        "intermediary.return-on-assets",
                        "intermediary.nonperforming-assets",
                        "intermediary.loans-to-deposits",
                        "intermediary.subsidy-dependence-index");
    }

    @Test
    void catalogue_hasACaseFileForEachIndicator() {
        assertThat(IntermediaryIndicators.CATALOGUE.indicators())
                .allSatisfy(indicator -> assertThat(CaseRunner.file(indicator)).isReadable());
    }
}
