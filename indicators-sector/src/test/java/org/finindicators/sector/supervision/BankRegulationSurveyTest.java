/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.sector.supervision.PublishedRows.records;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.finindicators.assessment.Assessment;
import org.finindicators.assessment.AssessmentInstrument;
import org.finindicators.assessment.AssessmentPool;
import org.finindicators.assessment.AssessmentPool.Shares;
import org.finindicators.assessment.FormRow;
import org.finindicators.assessment.Rating;
import org.finindicators.assessment.Response;
import org.finindicators.assessment.Score;
import org.finindicators.number.Rational;
import org.finindicators.report.Format;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reads the World Bank's survey of bank regulation and supervision of 2019 as an instrument that is made from the list
 * of questions, and its 161 answers as assessments. Expected counts are those of the file.
 */
class BankRegulationSurveyTest {
    private static List<NamedCsvRecord> questions = List.of();
    private static List<NamedCsvRecord> answers = List.of();
    private static List<Assessment> assessments = List.of();

    private static AssessmentPool pool() {
        return AssessmentPool.of(assessments.get(0).instrument(), assessments);
    }

    @BeforeAll
    static void read() throws IOException {
        questions = records("surveys/brss_2019_questions.csv");
        answers = records("surveys/brss_2019_closed_answers.csv");
        AssessmentInstrument instrument = AssessmentInstrument.parse(text());
        assertThat(instrument.criteria()).hasSize(391);
        assessments = answers.stream()
                .map(row -> Assessment.of(instrument, row.getField("country"), "2016-12-31")
                        .with(responses(row)))
                .toList();
        assertThat(assessments).hasSize(161);
    }

    /** Flat points, a section for each chapter. */
    private static String text() {
        StringBuilder text = new StringBuilder("""
                instrument bank-regulation-survey: Survey of bank regulation and supervision
                version: 2019
                source: World Bank 2019
                first: 2016-01-01
                scale: yes-no
                rule: points
                coverage: 0
                """);
        String chapter = "";
        for (NamedCsvRecord question : questions) {
            String column = question.getField("Index");
            if (!chapter(column).equals(chapter)) {
                chapter = chapter(column);
                text.append("section ")
                        .append(chapter)
                        .append(": Chapter ")
                        .append(chapter.substring(1))
                        .append('\n');
            }
            text.append("criterion ").append(own(column)).append(": ");
            text.append(question.getField("Question").strip()).append('\n');
        }
        return text.toString();
    }

    private static String chapter(String column) {
        return column.substring(0, column.indexOf('_')).toLowerCase(Locale.ROOT);
    }

    private static String own(String column) {
        return column.substring(column.indexOf('_') + 1)
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    private static String id(String column) {
        return chapter(column) + "." + own(column);
    }

    /** Numbers and words are answers too, but no ratings: they are kept as evidence. */
    private static List<Response> responses(NamedCsvRecord row) {
        List<Response> responses = new ArrayList<>();
        for (NamedCsvRecord question : questions) {
            String id = id(question.getField("Index"));
            String answer = row.getField(question.getField("Index")).strip();
            switch (answer.toLowerCase(Locale.ROOT)) {
                case "" -> {}
                case "x", "yes" -> responses.add(Response.of(id, Rating.YES, answer));
                case "no" -> responses.add(Response.of(id, Rating.NO, answer));
                case "not applicable" -> responses.add(Response.notApplicable(id, answer));
                default -> responses.add(Response.notAssessed(id, answer));
            }
        }
        return responses;
    }

    /** In the file: 17,759 crosses and answers of yes, 5,131 of no, 650 "not applicable"; 39,411 cells of others. */
    @Test
    void pool_holdsEveryAnswer() {
        AssessmentPool pool = pool();
        assertThat(pool.score().points()).isEqualTo(Rational.of(17_759));
        assertThat(pool.score().possible()).isEqualTo(Rational.of(17_759 + 5_131));
        assertThat(pool.score().value()).contains(Rational.of(17_759, 22_890));
        assertThat(pool.score().subjects()).isEqualTo(161);
        assertThat(pool.shares()).hasSize(391);
        assertThat(pool.shares().stream().mapToInt(Shares::notApplicable).sum()).isEqualTo(650);
        assertThat(pool.shares().stream().mapToInt(Shares::notAssessed).sum()).isEqualTo(39_411);
    }

    /** 256 questions are boxes to tick: 11,036 are ticked, and 30,180 are not, which no supervisor calls a no. */
    @Test
    void emptyTickBox_isNoAnswerOfNo() {
        Map<String, Shares> shares = pool().shares().stream()
                .collect(Collectors.toMap(one -> one.criterion().id(), Function.identity()));
        List<Shares> boxes = questions.stream()
                .map(question -> question.getField("Index"))
                .filter(column ->
                        answers.stream().allMatch(row -> List.of("", "X").contains(row.getField(column))))
                .map(column -> shares.get(id(column)))
                .toList();
        assertThat(boxes).hasSize(256).allSatisfy(box -> {
            assertThat(box.counts()).containsEntry("no", 0);
            assertThat(box.meanPoints()).isEqualTo(box.share(Rating.YES));
            assertThat(box.rated() + box.notAssessed()).isEqualTo(161);
        });
        assertThat(boxes.stream().mapToInt(Shares::rated).sum()).isEqualTo(11_036);
        assertThat(boxes.stream().mapToInt(Shares::notAssessed).sum()).isEqualTo(30_180);
    }

    /** Question 12.15 in the file: 134 yes, 19 no, 3 not applicable, 1 does not know, 4 empty. */
    @Test
    void share_ofOneQuestion() {
        Shares one = pool().shares().stream()
                .filter(shares -> shares.criterion().id().equals("q12.15-2016"))
                .findFirst()
                .orElseThrow();
        assertThat(one.counts()).isEqualTo(Map.of("yes", 134, "no", 19));
        assertThat(one.share(Rating.NO)).contains(Rational.of(19, 153));
        assertThat(one.notApplicable()).isEqualTo(3);
        assertThat(one.notAssessed()).isEqualTo(5);
    }

    /** Albania in the file: 109 crosses and yes, 38 no, 4 not applicable, 8 others, 232 empty. */
    @Test
    void supervisor_isScoredOnItsAnswers() {
        Assessment albania = assessments.get(0);
        Score score = albania.score();
        assertThat(albania.subject()).isEqualTo("Albania");
        assertThat(score.value()).contains(Rational.of(109, 147));
        assertThat(score.assessed()).isEqualTo(147);
        assertThat(score.applicable()).isEqualTo(391 - 4);
    }

    @Test
    void form_ofEverySupervisor_isReadBack() throws IOException {
        for (Assessment one : assessments) {
            List<FormRow> rows = new ArrayList<>();
            try (CsvReader<CsvRecord> csv =
                    CsvReader.builder().ofCsvRecord(one.form().as(Format.CSV))) {
                csv.forEach(row -> rows.add(new FormRow(row.getStartingLineNumber(), row.getFields())));
            }
            assertThat(Assessment.of(one.instrument(), rows)).isEqualTo(one);
        }
    }
}
