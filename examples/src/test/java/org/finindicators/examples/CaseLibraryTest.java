/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_EQUITY;
import static org.finindicators.intermediary.institution.InstitutionInstruments.ANNEX_2;
import static org.finindicators.intermediary.institution.InstitutionScores.INSTITUTION_ASSESSMENT;
import static org.finindicators.project.ProjectInstruments.AGENCY_EFFECTIVENESS;
import static org.finindicators.project.ProjectInstruments.DESIGN_CHECKS;
import static org.finindicators.project.ProjectInstruments.ENABLING_FACTORS;
import static org.finindicators.realsector.outreach.LenderMarket.LENDER_CONCENTRATION;
import static org.finindicators.sector.macro.ExchangeControls.EXCHANGE_RESTRICTIONS;
import static org.finindicators.sector.supervision.SupervisionInstruments.ANNEX_1;
import static org.finindicators.sector.supervision.SupervisionInstruments.CENTRAL_BANK_LAW;

import java.util.List;
import org.finindicators.assessment.AssessmentInstrument;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.tables.Indicators;
import org.finindicators.testkit.AssessmentSamples;
import org.finindicators.testkit.CaseLibrary;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.testkit.WorkedCase;
import org.junit.jupiter.api.Test;

class CaseLibraryTest {
    private static final CaseLibrary CASES = CaseLibrary.of(Indicators.ALL, Shell.ROOT);

    @Test
    void of_hasCasesOfEveryIndicator() {
        for (Indicator indicator : Indicators.ALL.indicators()) {
            assertThat(CASES.of(indicator)).as(indicator.id()).isNotEmpty().allSatisfy(one -> {
                assertThat(one.indicator().id()).isEqualTo(indicator.id());
                assertThat(one.file().getParent().toString()).contains("cases");
            });
        }
        assertThat(CASES.of(Indicators.ALL.get("sector.net-interest-margin"))
                        .get(0)
                        .file())
                .isNotEqualTo(CASES.of(Indicators.ALL.get("intermediary.net-interest-margin"))
                        .get(0)
                        .file());
    }

    @Test
    void check_holdsWithoutTheTestsOfItsModule() {
        CASES.all().forEach(WorkedCase::check);
        assertThat(CASES.all().stream().filter(one -> one.statement().isPresent()))
                .hasSizeGreaterThan(1700);
    }

    /** A runner that reads more facts: here the assessments by the instruments of the library. */
    @Test
    void of_takesTheFactsOfARunner() {
        CaseRunner runner = CaseRunner.of().fact(INSTITUTION_ASSESSMENT, AssessmentSamples.reader(ANNEX_2));
        for (AssessmentInstrument one : List.of(
                ANNEX_1,
                CENTRAL_BANK_LAW,
                EXCHANGE_RESTRICTIONS,
                ENABLING_FACTORS,
                DESIGN_CHECKS,
                AGENCY_EFFECTIVENESS)) {
            runner.fact(one.fact(), AssessmentSamples.reader(one));
        }
        CaseLibrary more = CaseLibrary.of(Indicators.ALL, Shell.ROOT, runner);
        more.all().forEach(WorkedCase::check);
        assertThat(more.all()).hasSameSizeAs(CASES.all());
        assertThat(more.all().stream()
                        .flatMap(one -> one.unreadFacts().stream())
                        .distinct())
                .noneMatch(fact -> fact.startsWith("assessment-"));
        assertThat(CASES.all().stream().flatMap(one -> one.unreadFacts().stream()))
                .anyMatch(fact -> fact.startsWith("assessment-"));
    }

    @Test
    void case_isWhatIsWritten() {
        WorkedCase first = CASES.of(RETURN_ON_EQUITY).get(0);
        assertThat(first.name()).isEqualTo("Silicon Valley Bank, 2020 Q4, year to date");
        assertThat(first.source()).hasValue("FDIC, certificate 24735, 2020 Q4 (Definitions TV-19); published 13.94 %");
        assertThat(first.hand()).isEmpty();
        assertThat(first.variants()).containsExactly("net-income");
        assertThat(first.period()).isEqualTo("2020-01-01 to 2020-12-31");
        assertThat(first.currency()).hasValue("USD thousands");
        assertThat(first.figures())
                .containsExactly(
                        "flow net-income = 826243",
                        "balance equity 2019-12-31 = 5034095",
                        "balance equity 2020-03-31 = 5617402",
                        "balance equity 2020-06-30 = 5821224",
                        "balance equity 2020-09-30 = 6104362",
                        "balance equity 2020-12-31 = 7068964");
        assertThat(first.expected()).containsExactly("expect = 13.94 % as printed");
        assertThat(first.isDefined()).isTrue();
        assertThat(first).hasToString("return-on-equity.cases:5: Silicon Valley Bank, 2020 Q4, year to date");
    }

    @Test
    void measurements_areOfAllVariants() {
        WorkedCase first = CASES.of(RETURN_ON_EQUITY).get(0);
        assertThat(first.measurements())
                .extracting(measurement -> measurement.indicator().variant().name())
                .containsExactlyElementsOf(RETURN_ON_EQUITY.variants().stream()
                        .map(variant -> variant.name())
                        .toList());
        Measurement chosen = first.measurements().get(0);
        assertThat(chosen).hasToString("Return on average equity = 13.94 % a year   (826,243 / 5,929,209.4)");
    }

    @Test
    void unreadFacts_areThoseOfTheTests() {
        WorkedCase lenders = CASES.of(LENDER_CONCENTRATION).get(0);
        assertThat(lenders.unreadFacts()).isEmpty();
        assertThat(lenders.figures()).containsExactly("fact target-segment-lenders:", "  30 30 20 20");
        WorkedCase schedule =
                CASES.of(Indicators.ALL.get("sector.effective-lending-rate")).get(0);
        assertThat(schedule.unreadFacts()).containsExactly("loan-schedule");
        assertThat(schedule.statement()).isEmpty();
        assertThat(schedule.measurements()).isEmpty();
        assertThat(schedule.figures().get(0)).startsWith("fact loan-schedule:");
    }
}
