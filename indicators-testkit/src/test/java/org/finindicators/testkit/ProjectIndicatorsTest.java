/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.finindicators.assessment.AssessmentInstrument;
import org.finindicators.assessment.Criterion;
import org.finindicators.indicator.Indicator;
import org.finindicators.project.ProjectAssessments;
import org.finindicators.project.ProjectIndicators;
import org.finindicators.project.ProjectInstruments;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The indicators of projects are in the core, which is below this module: their cases and laws run here. */
class ProjectIndicatorsTest {
    @TestFactory
    Stream<DynamicTest> enablingAndRiskFactors() {
        return run(ProjectAssessments.ENABLING_AND_RISK_FACTORS);
    }

    @TestFactory
    Stream<DynamicTest> designChecksPassed() {
        return run(ProjectAssessments.DESIGN_CHECKS_PASSED);
    }

    @TestFactory
    Stream<DynamicTest> agencyEffectivenessScore() {
        return run(ProjectAssessments.AGENCY_EFFECTIVENESS_SCORE);
    }

    private static Stream<DynamicTest> run(Indicator indicator) {
        return CaseRunner.of()
                .fact(
                        ProjectAssessments.ENABLING_FACTORS_ASSESSMENT,
                        AssessmentSamples.reader(ProjectInstruments.ENABLING_FACTORS))
                .fact(
                        ProjectAssessments.DESIGN_CHECKS_ASSESSMENT,
                        AssessmentSamples.reader(ProjectInstruments.DESIGN_CHECKS))
                .fact(
                        ProjectAssessments.AGENCY_ASSESSMENT,
                        AssessmentSamples.reader(ProjectInstruments.AGENCY_EFFECTIVENESS))
                .run(indicator);
    }

    private static FactSamples samples() {
        return ResultSamples.SAMPLES
                .and(ImplementationIndicatorsTest.SAMPLES)
                .with(
                        ProjectAssessments.ENABLING_FACTORS_ASSESSMENT,
                        AssessmentSamples.random(ProjectInstruments.ENABLING_FACTORS))
                .with(
                        ProjectAssessments.DESIGN_CHECKS_ASSESSMENT,
                        AssessmentSamples.random(ProjectInstruments.DESIGN_CHECKS))
                .with(
                        ProjectAssessments.AGENCY_ASSESSMENT,
                        AssessmentSamples.random(ProjectInstruments.AGENCY_EFFECTIVENESS))
                .and(TrendIndicatorsTest.SAMPLES)
                .and(PeerIndicatorsTest.SAMPLES)
                .and(PortfolioSamples.samples())
                .and(ReportingSamples.SAMPLES)
                .and(ExposureIndicatorsTest.SAMPLES);
    }

    @TestFactory
    Stream<DynamicTest> laws() {
        return CatalogueLaws.laws(ProjectIndicators.CATALOGUE, samples());
    }

    @TestFactory
    Stream<DynamicTest> attribution() {
        return AttributionLaws.laws(ProjectIndicators.CATALOGUE, samples());
    }

    /** The numbers are counted by hand in the papers: paras 9 and 10; recommendations 3 and 4; the six areas. */
    @Test
    void instruments_haveAllCriteria() {
        assertThat(sizes(ProjectInstruments.ENABLING_FACTORS)).containsExactly(3, 4, 2, 3);
        assertThat(sizes(ProjectInstruments.DESIGN_CHECKS)).containsExactly(2, 2, 3);
        assertThat(sizes(ProjectInstruments.AGENCY_EFFECTIVENESS)).containsExactly(4, 6, 2, 2, 6, 2);
    }

    private static List<Integer> sizes(AssessmentInstrument instrument) {
        return instrument.sections().stream()
                .map(section -> section.criteria().size())
                .toList();
    }

    @Test
    void criteria_citeTheirPlace() {
        assertThat(places(ProjectInstruments.ENABLING_FACTORS)).containsExactly("para 9", "para 10");
        assertThat(places(ProjectInstruments.DESIGN_CHECKS)).containsExactly("recommendation 4", "recommendation 3");
        assertThat(places(ProjectInstruments.AGENCY_EFFECTIVENESS))
                .hasSize(6 + 5)
                .allMatch(place -> place.matches("matrix, area [1-6], (analysis|recommendations)"));
    }

    private static List<String> places(AssessmentInstrument instrument) {
        return instrument.criteria().stream().map(Criterion::place).distinct().toList();
    }

    /** Without these there should be no credit in a project: the peer review, recommendation 4. */
    @Test
    void designChecks_areCritical_whereCreditShouldNotBe() {
        assertThat(ProjectInstruments.DESIGN_CHECKS.criteria().stream()
                        .filter(Criterion::isCritical)
                        .map(Criterion::id))
                .containsExactly("demand.demand-studied", "delivery.specialised-partner", "delivery.no-revolving-fund");
    }

    @Test
    void instruments_areInWordsOfTheirOwn() throws IOException {
        String paper = Files.readString(SharedData.file("../seeds/003_a6c80f48fca5c9e8.txt"));
        String letter = Files.readString(SharedData.file("../seeds/000_0a90ed476693031e.txt"));
        assertThat(SharedWording.runs(ProjectInstruments.ENABLING_FACTORS, paper, 8))
                .isEmpty();
        assertThat(SharedWording.runs(ProjectInstruments.DESIGN_CHECKS, letter, 8))
                .isEmpty();
        assertThat(SharedWording.runs(ProjectInstruments.AGENCY_EFFECTIVENESS, letter, 8))
                .isEmpty();
    }

    @Test
    void wordingOfTheSource_isFound_whateverItsCase() {
        assertThat(SharedWording.runs(
                        ProjectInstruments.DESIGN_CHECKS, "It is asked that NO revolving fund; is set up.", 5))
                .containsExactly("no revolving fund is set", "revolving fund is set up");
    }
}
