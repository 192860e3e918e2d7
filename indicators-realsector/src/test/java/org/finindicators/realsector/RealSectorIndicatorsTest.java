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
    /** Paras 28 to 32 of the paper, in the order of its table; the library adds others. */
    @Test
    void catalogue_listsThoseOfThePaper() {
        assertThat(RealSectorIndicators.CATALOGUE.indicators())
                .extracting(Indicator::id)
                .contains(
                        "realsector.beneficiaries",
                        "realsector.average-loan-size",
                        "realsector.jobs-created",
                        "realsector.cost-per-job",
                        "realsector.repayment-rate",
                        "realsector.technical-assistance-demand",
                        "realsector.operation-profit",
                        "realsector.target-group-share",
                        "realsector.lending-capacity-growth",
                        "realsector.lender-concentration",
                        "realsector.sme-output-share",
                        "realsector.sme-employment-share",
                        "realsector.sme-credit-share",
                        "realsector.sme-competitiveness",
                        "realsector.poverty-headcount",
                        "realsector.poverty-gap",
                        "realsector.poverty-severity",
                        "realsector.income-level",
                        "realsector.employment-impact",
                        "realsector.social-programme-efficiency",
                        "realsector.private-investment",
                        "realsector.reforms-implemented",
                        "realsector.reform-depth");
    }

    @Test
    void catalogue_hasACaseFileForEachIndicator() {
        assertThat(RealSectorIndicators.CATALOGUE.indicators())
                .allSatisfy(indicator -> assertThat(CaseRunner.file(indicator)).isReadable());
    }
}
