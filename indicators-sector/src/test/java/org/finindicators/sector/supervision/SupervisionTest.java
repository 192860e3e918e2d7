/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.supervision;

import static org.finindicators.sector.supervision.SupervisionInstruments.ANNEX_1;
import static org.finindicators.sector.supervision.SupervisionInstruments.CENTRAL_BANK_LAW;

import java.util.stream.Stream;
import org.finindicators.testkit.AssessmentSamples;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SupervisionTest {
    private static final CaseRunner CASES = CaseRunner.of(SupervisionItems.class)
            .fact(ANNEX_1.fact(), AssessmentSamples.reader(ANNEX_1))
            .fact(CENTRAL_BANK_LAW.fact(), AssessmentSamples.reader(CENTRAL_BANK_LAW));

    @TestFactory
    Stream<DynamicTest> sections() {
        return Stream.of(
                        Supervision.SUPERVISORY_CAPACITY,
                        Supervision.LEGAL_AUTHORITY,
                        Supervision.LICENSING,
                        Supervision.PRUDENTIAL_REGULATION,
                        Supervision.OFFSITE_SUPERVISION,
                        Supervision.ONSITE_SUPERVISION,
                        Supervision.ENFORCEMENT,
                        Supervision.PROBLEM_RESOLUTION,
                        Supervision.REGULATION_AND_SUPERVISION)
                .flatMap(CASES::run);
    }

    @TestFactory
    Stream<DynamicTest> practice() {
        return Stream.of(
                        SupervisoryPractice.TREND_YEARS,
                        SupervisoryPractice.EXAMINATION_CYCLE,
                        SupervisoryPractice.RISK_ASSETS_REVIEWED,
                        SupervisoryPractice.LOAN_REVIEW_THRESHOLD)
                .flatMap(CASES::run);
    }

    @TestFactory
    Stream<DynamicTest> centralBankIndependence() {
        return CASES.run(CentralBankIndependence.CENTRAL_BANK_INDEPENDENCE);
    }
}
