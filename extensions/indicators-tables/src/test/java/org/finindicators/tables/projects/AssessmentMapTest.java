/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.project.ProjectInstruments.ENABLING_FACTORS;
import static org.finindicators.tables.source.Data.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.finindicators.assessment.Assessment;
import org.finindicators.assessment.Rating;
import org.finindicators.assessment.Response;
import org.finindicators.assessment.Standing;
import org.finindicators.project.ProjectInstruments;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentMapTest {
    private static final AssessmentMap MAP = AssessmentMap.of(ENABLING_FACTORS);
    private static final Assessment EMPTY =
            Assessment.of(ENABLING_FACTORS, "Credit line II", "2025-06-30").withAssessor("A. Assessor");

    @TempDir
    private Path folder;

    /** Reads the empty form after each of its lines was filled in. */
    private AssessmentFile filled(UnaryOperator<String> line) throws IOException {
        Path file = folder.resolve("form.csv");
        List<String> lines = EMPTY.form().as(Format.CSV).lines().map(line).toList();
        Files.write(file, lines.stream().filter(one -> !one.isEmpty()).toList());
        return read(file.toString(), MAP);
    }

    /** A row of the form with rating, evidence and date since when. */
    private static String fill(String row, String rating, String evidence, String since) {
        String columns = EMPTY.form().as(Format.CSV).lines().findFirst().orElseThrow();
        int after = columns.split(",", -1).length - 7;
        assertThat(row).endsWith(",,," + ",".repeat(after));
        return row.substring(0, row.length() - 3 - after) + "," + rating + "," + evidence + "," + since
                + ",".repeat(after);
    }

    @Test
    void emptyForm_isReadBack() throws IOException {
        AssessmentFile file = filled(row -> row);
        assertThat(file.assessment()).isEqualTo(EMPTY);
        assertThat(file.violations()).isEmpty();
        assertThat(file.refused()).isZero();
        assertThat(file.rows()).isEqualTo(6 + ENABLING_FACTORS.criteria().size());
    }

    @Test
    void filledForm_isTheAssessmentThatIsMadeByHand() throws IOException {
        AssessmentFile file = filled(row -> row.startsWith("macroeconomic.stability,")
                ? fill(row, "largely met", "\"IMF, 2025\"", "2024-12-31")
                : row.startsWith("macroeconomic.fiscal,") ? fill(row, "not applicable", "no budget", "") : row);
        Response stability = Response.of("macroeconomic.stability", Rating.LARGELY, "IMF, 2025");
        Assessment expected = EMPTY.with(Response.notApplicable("macroeconomic.fiscal", "no budget"));
        assertThat(file.assessment().response("macroeconomic.stability").evidence())
                .isEqualTo(stability.evidence());
        assertThat(file.assessment().response("macroeconomic.stability").rating())
                .contains(Rating.LARGELY);
        assertThat(file.assessment().response("macroeconomic.stability").date().orElseThrow())
                .isEqualTo("2024-12-31");
        assertThat(file.assessment().response("macroeconomic.fiscal"))
                .isEqualTo(expected.response("macroeconomic.fiscal"));
        assertThat(file.assessment().assessor()).isEqualTo("A. Assessor");
        assertThat(file.violations()).isEmpty();
        Path again = Files.writeString(
                folder.resolve("again.csv"), file.assessment().form().as(Format.CSV));
        assertThat(read(again.toString(), MAP).assessment()).isEqualTo(file.assessment());
    }

    @Test
    void answersThatCannotBeRead_areRefused_andTheOthersStay() throws IOException {
        AssessmentFile file = filled(row -> row.startsWith("macroeconomic.stability,")
                ? fill(row, "met", "", "")
                : row.startsWith("macroeconomic.fiscal,")
                        ? fill(row, "splendid", "", "")
                        : row.startsWith("macroeconomic.sequencing,")
                                ? fill(row, "met", "yes", "31.12.2024")
                                : row.startsWith("policy-framework.framework,")
                                        ? row.replace("policy-framework.framework,", "policy-framework.framwork,")
                                        : row);
        assertThat(file.assessment().response("macroeconomic.stability").rating())
                .contains(Rating.MET);
        assertThat(file.assessment().response("macroeconomic.fiscal").standing())
                .isEqualTo(Standing.NOT_ASSESSED);
        assertThat(file.refused()).isEqualTo(3);
        assertThat(file.violations())
                .extracting(Violation::toString)
                .anyMatch(one ->
                        one.contains("form.csv, line 8, macroeconomic.stability = met: is an answer without evidence"))
                .anyMatch(one -> one.contains("form.csv, line 9, rating = splendid"))
                .anyMatch(one -> one.contains("form.csv, line 10, since") && one.contains("31.12.2024"))
                .anyMatch(one -> one.contains("line 11, criterion = policy-framework.framwork")
                        && one.contains("did you mean policy-framework.framework"))
                .anyMatch(one -> one.contains("form.csv, policy-framework.framework: has no row in the form"))
                .hasSize(5);
        assertThat(file.toString()).contains("3 refused", "5 faults:");
        assertThat(file.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void criterionTwice_countsOnce() throws IOException {
        AssessmentFile file = filled(row -> row.startsWith("macroeconomic.stability,")
                ? fill(row, "met", "a", "") + "\n" + fill(row, "not met", "b", "")
                : row);
        assertThat(file.assessment().response("macroeconomic.stability").rating())
                .contains(Rating.MET);
        assertThat(file.violations())
                .singleElement()
                .asString()
                .contains("line 9, criterion = macroeconomic.stability: stands in line 8");
    }

    @Test
    void formOfAnotherInstrument_orWithoutADate_isRefusedWhole_withAllThatIsWrong() throws IOException {
        Path file = Files.writeString(folder.resolve("form.csv"), EMPTY.form().as(Format.CSV));
        assertThatThrownBy(() -> read(file.toString(), AssessmentMap.of(ProjectInstruments.DESIGN_CHECKS)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("form.csv, line 3, column rating")
                .hasMessageContaining("is the form of another instrument");
        assertThatThrownBy(() -> filled(row -> row.startsWith("date,") ? row.replace("2025-06-30", "June") : row))
                .hasMessageContaining("June");
        assertThatThrownBy(() -> filled(row -> row.startsWith("criterion,") ? row.replace("rating,", "ratng,") : row))
                .hasMessageContaining("must be 'rating'");
    }

    @Test
    void formOfFarTooManyRows_isNotReadOn() throws IOException {
        Path file = folder.resolve("form.csv");
        Files.writeString(file, EMPTY.form().as(Format.CSV) + "x,,,,,,,,,\n".repeat(5_000));
        assertThatThrownBy(() -> read(file.toString(), MAP)).hasMessageContaining("not read on");
    }

    /** The same form in a workbook: blank cells are not written, the date is one of the spreadsheet. */
    @Test
    void workbook_isReadAsTheFormIs() throws IOException {
        Path file = folder.resolve("form.xlsx");
        Table form = EMPTY.form();
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("form");
            for (int column = 0; column < form.columns().size(); column++) {
                sheet.value(0, column, form.columns().get(column).title());
            }
            for (int row = 0; row < form.rows().size(); row++) {
                List<String> cells = form.rows().get(row);
                for (int column = 0; column < cells.size(); column++) {
                    if (cells.get(0).equals("date") && column == 4) {
                        sheet.value(row + 1, column, LocalDate.of(2025, 6, 30));
                        sheet.style(row + 1, column).format("yyyy-mm-dd").set();
                    } else if (!cells.get(column).isEmpty()) {
                        sheet.value(row + 1, column, cells.get(column));
                    }
                }
                if (cells.get(0).equals("macroeconomic.stability")) {
                    sheet.value(row + 1, 4, "met");
                }
            }
        }
        AssessmentFile read = read(file.toString(), MAP);
        assertThat(read.assessment()).isEqualTo(EMPTY.rate("macroeconomic.stability", Rating.MET, ""));
        assertThat(read.violations()).singleElement().asString().contains("form.xlsx, row 8, macroeconomic.stability");
    }
}
