/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.tables.source.Data.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.finindicators.monitoring.Progress;
import org.finindicators.monitoring.ResultStatus;
import org.finindicators.number.Rational;
import org.finindicators.report.Format;
import org.finindicators.tables.projects.ResultsMap.Field;
import org.finindicators.tables.source.Notation;
import org.finindicators.testkit.SharedData;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers of the refugee agency's results are counted in the file by themselves, without this library. */
class ResultsMapTest {
    private static final ResultsMap FLAT =
            ResultsMap.flatIati("2023-12-31").reportedEveryMonths(12).reportedBy("UNHCR");

    private static final ResultsMap SHORT = ResultsMap.asOf("2023-12-31")
            .with(Field.PROJECT, "p")
            .with(Field.INDICATOR, "id")
            .with(Field.TITLE, "title")
            .with(Field.MEASURE, "m")
            .with(Field.ASCENDING, "up")
            .with(Field.BASELINE, "base")
            .with(Field.BASELINE_YEAR, "year")
            .with(Field.PERIOD_END, "end")
            .with(Field.TARGET_VALUE, "target")
            .with(Field.ACTUAL_VALUE, "actual");

    @TempDir
    private Path folder;

    private ResultsFile file(String... lines) throws IOException {
        Path file = folder.resolve("results.csv");
        Files.writeString(file, "p,id,title,m,up,base,year,end,target,actual\n" + String.join("\n", lines) + "\n");
        return read(file.toString(), SHORT);
    }

    private static long count(List<Progress> of, Predicate<Rational> those) {
        return of.stream().flatMap(one -> one.ratio().stream()).filter(those).count();
    }

    @Test
    void marksForWhatIsMissing_addUpInAnyOrder() {
        assertThat(ResultsMap.asOf("2024-12-31")
                        .missing("n/a")
                        .notation(Notation.PLAIN.decimalComma())
                        .toString())
                .isEqualTo(ResultsMap.asOf("2024-12-31")
                        .notation(Notation.PLAIN.decimalComma())
                        .missing("n/a")
                        .toString())
                .contains("1234,5", "n/a");
    }

    @Test
    void resultsOfTheRefugeeAgency_areHeldAndCounted() {
        ResultsFile results =
                read(SharedData.file("projects/iati_results_unhcr_2023.csv").toString(), FLAT);
        assertThat(results.frameworks()).hasSize(51);
        assertThat(results.indicators()).hasSize(2385);
        assertThat(results.rows()).isEqualTo(2385);
        assertThat(results.refused()).isZero();
        List<Progress> complete = results.progress().stream()
                .filter(one -> one.indicator().baseline().isPresent()
                        && one.indicator().endTarget().isPresent()
                        && !one.indicator().actuals().isEmpty())
                .toList();
        assertThat(complete).hasSize(1363);
        assertThat(count(complete, ratio -> ratio.compareTo(Rational.ONE) >= 0)).isEqualTo(346);
        assertThat(count(complete, ratio -> ratio.signum() < 0)).isEqualTo(343);
        assertThat(count(complete, ratio -> ratio.signum() >= 0 && ratio.compareTo(Rational.ONE) < 0))
                .isEqualTo(416);
    }

    /** 207 directions that the target contradicts, and 7 percentages above 100. */
    @Test
    void contradictions_areFaultsWithTheirLine_andNotRepaired() {
        ResultsFile results =
                read(SharedData.file("projects/iati_results_unhcr_2023.csv").toString(), FLAT);
        List<Violation> directions = results.violations().stream()
                .filter(one -> one.message().contains("contradicts the direction"))
                .toList();
        assertThat(directions).hasSize(207);
        assertThat(directions.stream().filter(one -> one.message().contains("higher is better")))
                .hasSize(175);
        assertThat(results.violations()).hasSize(214);
        assertThat(results.violations()).allMatch(one -> one.path().matches(".*\\.csv, line \\d+, XM-DAC-.*"));
        assertThat(results.progress().stream()
                        .filter(one -> one.indicator().isContradictory())
                        .map(Progress::status))
                .hasSize(207)
                .containsOnly(ResultStatus.UNDEFINED);
    }

    @Test
    void columnsThatNothingReads_areListed_andAllIsPrintedOnEightyColumns() {
        ResultsFile results =
                read(SharedData.file("projects/iati_results_unhcr_2023.csv").toString(), FLAT);
        assertThat(results.unbound())
                .containsExactly(
                        "result_indicator_baseline_location_ref",
                        "result_indicator_baseline_dimension_value_1",
                        "result_indicator_target_location_ref",
                        "result_indicator_target_value_1");
        assertThat(results.toString().lines()).allMatch(line -> line.length() <= 80);
        assertThat(results.toString())
                .contains("51 frameworks of 51 projects, 2,385 results as of 2023-12-31", "214 faults", "achieved: ");
        assertThat(results.as(Format.CSV).lines()).hasSize(52);
        assertThat(results.pooled()).isNotEmpty();
    }

    @Test
    void rowsThatNoFrameworkHolds_areRefused_andTheOthersStay() throws IOException {
        ResultsFile results = file(
                "P,a,Loans,1,1,0,2021,2023-12-31,10,5",
                "P,a,Loans,1,1,0,2021,2023-12-31,10,5",
                "P,b,Savers,9,yes,0,2021,2023-12-31,10,5",
                "P,a,Lones,1,1,0,2021,2023-12-31,10,5",
                ",c,Firms,1,1,0,2021,2023-12-31,10,5",
                "P,d,Jobs,1,1,0,2021,31/12/2023,\"1,000\",5",
                "P,e,Rates,1,1,0,,2023-12-31,10,5",
                "P,f,Late,1,1,0,2021,2024-12-31,10,5",
                "Q,a,Loans,1,1,0,2024,2023-12-31,10,",
                "Q,b,Firms,1,0,0,2021,2023-12-31,10,");
        assertThat(results.rows()).isEqualTo(10);
        assertThat(results.refused()).isEqualTo(8);
        assertThat(results.indicators()).hasSize(2);
        assertThat(results.violations())
                .extracting(Violation::toString)
                .anyMatch(one -> one.contains("line 3") && one.contains("second result"))
                .anyMatch(one -> one.contains("line 4") && one.contains("is not 1 to 5"))
                .anyMatch(one -> one.contains("line 4") && one.contains("neither 1 nor 0"))
                .anyMatch(one -> one.contains("line 5") && one.contains("is called 'Loans'"))
                .anyMatch(one -> one.contains("line 6") && one.contains("names no project"))
                .anyMatch(one -> one.contains("line 7") && one.contains("is not a date like 2021-12-31"))
                .anyMatch(one -> one.contains("line 7") && one.contains("1,000"))
                .anyMatch(one -> one.contains("line 8") && one.contains("has no date"))
                .anyMatch(one -> one.contains("line 9") && one.contains("is after the as-of date"))
                .anyMatch(one -> one.contains("line 10") && one.contains("is not after the baseline"))
                .anyMatch(one -> one.contains("line 11") && one.contains("contradicts the direction"));
        assertThat(results.framework("P").indicator("a").endTarget()).isPresent();
        assertThatThrownBy(() -> results.framework("R")).hasMessageContaining("has no results of 'R'");
    }

    @Test
    void map_withoutWhatIsNeeded_saysAllOfIt() throws IOException {
        Path file = Files.writeString(folder.resolve("results.csv"), "p\nA\n");
        assertThatThrownBy(() ->
                        read(file.toString(), ResultsMap.asOf("2023-12-31").with(Field.PROJECT, "p")))
                .hasMessageContaining("binds no column of indicator, title, measure, ascending, period end");
        assertThat(SHORT.toString()).contains("period end: end", "results, as of 2023-12-31");
    }
}
