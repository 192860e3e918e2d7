/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector;

import static org.assertj.core.api.Assertions.assertThat;

import org.finindicators.indicator.Indicator;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.Test;

class SectorIndicatorsTest {
    @Test
    void catalogue_listsTheIndicators() {
        assertThat(SectorIndicators.CATALOGUE.indicators())
                .extracting(Indicator::id)
                .contains(
                        "macro.inflation-cpi",
                        "sector.financial-depth",
                        "sector.real-lending-rate",
                        "sector.loan-deposit-spread",
                        "sector.bank-concentration");
    }

    @Test
    void catalogue_hasACaseFileForEachIndicator() {
        assertThat(SectorIndicators.CATALOGUE.indicators())
                .allSatisfy(indicator -> assertThat(CaseRunner.file(indicator)).isReadable());
    }
}
