/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.finindicators.assessment.Assessment;
import org.finindicators.assessment.FormRow;
import org.finindicators.assessment.Rating;
import org.finindicators.assessment.Response;
import org.finindicators.assessment.Section;
import org.finindicators.assessment.Standing;
import org.finindicators.indicator.Indicator;
import org.finindicators.intermediary.IntermediaryIndicators;
import org.finindicators.intermediary.limits.ExposureLimits;
import org.finindicators.intermediary.limits.Office;
import org.finindicators.intermediary.limits.RelatedLoan;
import org.finindicators.intermediary.limits.RelatedLoans;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.report.Format;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.testkit.AssessmentSamples;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.testkit.SharedData;
import org.finindicators.testkit.SharedWording;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionScoresTest {
    @TestFactory
    Stream<DynamicTest> boardScore() {
        return run(InstitutionScores.BOARD_SCORE);
    }

    @TestFactory
    Stream<DynamicTest> riskManagementScore() {
        return run(InstitutionScores.RISK_MANAGEMENT_SCORE);
    }

    @TestFactory
    Stream<DynamicTest> planningScore() {
        return run(InstitutionScores.PLANNING_SCORE);
    }

    @TestFactory
    Stream<DynamicTest> informationSystemsScore() {
        return run(InstitutionScores.INFORMATION_SYSTEMS_SCORE);
    }

    @TestFactory
    Stream<DynamicTest> accountingScore() {
        return run(InstitutionScores.ACCOUNTING_SCORE);
    }

    @TestFactory
    Stream<DynamicTest> externalAuditScore() {
        return run(InstitutionScores.EXTERNAL_AUDIT_SCORE);
    }

    @TestFactory
    Stream<DynamicTest> humanResourcesScore() {
        return run(InstitutionScores.HUMAN_RESOURCES_SCORE);
    }

    @TestFactory
    Stream<DynamicTest> nonExecutiveDirectorShare() {
        return run(InstitutionScores.NON_EXECUTIVE_DIRECTOR_SHARE);
    }

    private static Stream<DynamicTest> run(Indicator indicator) {
        return CaseRunner.of()
                .fact(
                        InstitutionScores.INSTITUTION_ASSESSMENT,
                        AssessmentSamples.reader(InstitutionInstruments.ANNEX_2))
                .run(indicator);
    }

    /** The table is written from the paper: Annex 2, its bullets counted by section. */
    @Test
    void annex2_hasAllCriteria_inTheOrderOfThePaper() {
        Map<String, Integer> paper = new LinkedHashMap<>();
        paper.put("board", 4);
        paper.put("risk-management", 4);
        paper.put("planning", 3);
        paper.put("information-systems", 4);
        paper.put("accounting", 2);
        paper.put("external-audit", 4);
        paper.put("human-resources", 4);
        Map<String, Integer> ours = new LinkedHashMap<>();
        int number = 0;
        for (Section section : InstitutionInstruments.ANNEX_2.sections()) {
            number++;
            ours.put(section.id(), section.criteria().size());
            for (int at = 0; at < section.criteria().size(); at++) {
                assertThat(section.criteria().get(at).place())
                        .isEqualTo("Annex 2, section " + number + ", item " + (at + 1));
            }
        }
        assertThat(ours).containsExactlyEntriesOf(paper);
        assertThat(InstitutionInstruments.ANNEX_2.criteria()).hasSize(25);
    }

    @Test
    void annex2_isInWordsOfItsOwn() throws IOException {
        String paper = Files.readString(SharedData.file("../seeds/003_a6c80f48fca5c9e8.txt"));
        assertThat(paper).contains("Existence of audit committee comprised solely of non-executive directors");
        assertThat(SharedWording.runs(InstitutionInstruments.ANNEX_2, paper, 8)).isEmpty();
    }

    /** More than half: Annex 1, section 3, asks for a majority of outside directors. */
    @ParameterizedTest
    @CsvSource({"9, 5, met", "10, 6, met", "10, 5, not met", "9, 4, not met"})
    void outsideDirectors_areCounted(String directors, String outside, String rating) {
        Response response = from(figures()
                        .closing(InstitutionItems.DIRECTORS, directors)
                        .closing(InstitutionItems.NON_EXECUTIVE_DIRECTORS, outside))
                .response("board.outside-directors");
        assertThat(response.rating().map(Rating::name)).contains(rating);
        assertThat(response.measurement()).isPresent();
    }

    /** A quarter at most: Annex 1, section 4, allows no more to one client. */
    @ParameterizedTest
    @CsvSource({"24.99, met", "25, met", "25.01, not met"})
    void whatInsidersOwe_isMeasured(String owed, String rating) {
        Response response = from(figures()
                        .closing(CapitalItems.REGULATORY_CAPITAL, "100")
                        .with(
                                ExposureLimits.RELATED_LOANS,
                                RelatedLoans.of(RelatedLoan.of("Director", owed).withOffice(Office.DIRECTOR))))
                .response("board.indebtedness");
        assertThat(response.rating().map(Rating::name)).contains(rating);
        assertThat(response.evidence()).contains("; asked is at most 25 %");
    }

    @Test
    void nothingReported_leavesTheCriteriaOpen_andTheRestToTheAssessor() {
        Assessment assessment = from(figures());
        assertThat(assessment.response("board.outside-directors"))
                .returns(Standing.NOT_ASSESSED, Response::standing)
                .extracting(Response::evidence)
                .asString()
                .contains("undefined: not reported; non-executive directors at 2021-12-31");
        assertThat(assessment
                        .rate("board.outside-directors", Rating.LARGELY, "annual report, p. 12")
                        .response("board.outside-directors")
                        .rating())
                .contains(Rating.LARGELY);
    }

    /** What a user does: the form as a file, filled in by hand, and split into cells by a reader of files. */
    @Test
    void form_isFilledIn_andReadBack() {
        String form = Assessment.of(InstitutionInstruments.ANNEX_2, "Bank A", "2021-12-31")
                .form()
                .as(Format.CSV);
        String filled = form.replace("assessor,,,,,", "assessor,,,,A. Reviewer,")
                .replaceFirst(
                        "(board.experience,.*not met),,,,,", "$1,Largely Met,CVs,,personnel file,ask the chairman,");
        filled = filled.replaceFirst("(external-audit.scope,.*not met),,,", "$1,not applicable,one office,");
        Assessment read = Assessment.of(InstitutionInstruments.ANNEX_2, rows(filled));
        assertThat(read)
                .isEqualTo(Assessment.of(InstitutionInstruments.ANNEX_2, "Bank A", "2021-12-31")
                        .withAssessor("A. Reviewer")
                        .with(Response.of("board.experience", Rating.LARGELY, "CVs")
                                .withSource("personnel file")
                                .withComment("ask the chairman"))
                        .notApplicable("external-audit.scope", "one office"));
    }

    @Test
    void form_filledInWrongly_namesEveryLineAndColumn() {
        String form = Assessment.of(InstitutionInstruments.ANNEX_2, "Bank A", "2021-12-31")
                .form()
                .as(Format.CSV);
        String wrong = form.replaceFirst("(board.experience,.*not met),", "$1,good")
                .replaceFirst("(board.indebtedness,.*not met),,,", "$1,met,minutes,last year")
                .replace("2021-12-31", "31/12/2021")
                .replace("planning.budget", "planing.budget");
        assertThatThrownBy(() -> Assessment.of(InstitutionInstruments.ANNEX_2, rows(wrong)))
                .hasMessageContaining("line 6, column rating = 31/12/2021: is not a date like 2021-12-31")
                .hasMessageContaining(
                        "line 10, column rating = good: is not on the scale met / largely met / partly met"
                                + " / not met")
                .hasMessageContaining("line 11, column since = last year: is not a date like 2021-12-31")
                .hasMessageContaining("line 16, column criterion = planing.budget: is no criterion of institution; did"
                        + " you mean planning.budget")
                .hasMessageContaining("planning.budget: has no row in the form");
    }

    private static List<FormRow> rows(String csv) {
        return CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)
                .stream()
                .map(row -> new FormRow(row.getStartingLineNumber(), row.getFields()))
                .toList();
    }

    private static StatementBuilder figures() {
        return Statement.builder("Bank A", ReportingPeriod.year(2021));
    }

    private static Assessment from(StatementBuilder figures) {
        return Assessment.of(InstitutionInstruments.ANNEX_2, "Bank A", "2021-12-31")
                .from(IntermediaryIndicators.CATALOGUE, figures.build());
    }
}
