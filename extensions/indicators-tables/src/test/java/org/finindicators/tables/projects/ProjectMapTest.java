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
import org.finindicators.loanbook.Attribute;
import org.finindicators.project.CreditInvolvement;
import org.finindicators.project.PerformanceRule;
import org.finindicators.project.PerformanceTable;
import org.finindicators.project.Project;
import org.finindicators.tables.source.Notation;
import org.finindicators.testkit.SharedData;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectMapTest {
    private static final ProjectMap MAP = ProjectMap.of("id")
            .title("title")
            .with(Project.COUNTRY, "country")
            .total("total")
            .financeComponent("finance")
            .currency("USD")
            .approval("from")
            .closing("to")
            .sectorCodes("sectors", ";");

    @TempDir
    private Path folder;

    private ProjectList file(ProjectMap map, String... lines) throws IOException {
        Path file = folder.resolve("projects.csv");
        Files.writeString(
                file, "id,title,country,total,finance,from,to,sectors,cuntry\n" + String.join("\n", lines) + "\n");
        return read(file.toString(), map);
    }

    /** The numbers are counted in the file by themselves. */
    @Test
    void marksForWhatIsMissing_addUpInAnyOrder() {
        assertThat(ProjectMap.of("id")
                        .missing("n/a")
                        .notation(Notation.PLAIN.decimalComma())
                        .toString())
                .isEqualTo(ProjectMap.of("id")
                        .notation(Notation.PLAIN.decimalComma())
                        .missing("n/a")
                        .toString())
                .contains("1234,5", "n/a");
    }

    @Test
    void ratingsOfTheWorldBank_areThoseOfTheFile() {
        ProjectList list =
                read(SharedData.file("projects/ieg_ratings_to_fy2014.csv").toString(), ProjectMap.IEG_RATINGS);
        assertThat(list.rows()).isEqualTo(8926);
        assertThat(list.refused()).isZero();
        assertThat(list.unbound()).isEmpty();
        assertThat(list.performance(PerformanceRule.OUTCOME_SIX_POINTS).total())
                .isEqualTo(new PerformanceTable.Line(List.of(), 8926, 8776, 6325, 150, 0));
        PerformanceTable practices = list.performance(PerformanceRule.OUTCOME_SIX_POINTS, Project.UNIT);
        assertThat(practices.line("Finance, Competitiveness and Innovation").orElseThrow())
                .hasToString("Finance, Competitiveness and Innovation: 294 of 420 rated perform, 70.0 %");
        assertThat(practices.line("Transport").orElseThrow())
                .hasToString("Transport: 349 of 403 rated perform, 86.6 %");
        assertThat(practices.line(Attribute.NOT_STATED).orElseThrow().projects())
                .isEqualTo(4552);
        assertThat(list.toString().lines()).allMatch(line -> line.length() <= 80);
        assertThat(list.toString()).startsWith("8,926 projects").contains("8,926 rows read, 0 refused");
    }

    @Test
    void rows_areProjects_withSectorsAmountsAndDates() throws IOException {
        ProjectList list = file(MAP, "P1,Credit line,GH,100,40,2001-02-03,2006-12-31,24030;31120,", "P2,,,,,,,,");
        Project project = list.portfolio().find("P1").orElseThrow();
        assertThat(project.total().orElseThrow()).isEqualByComparingTo("100");
        assertThat(project.label(Project.APPROVAL_YEAR)).contains("2001");
        assertThat(list.credit().flags(CreditInvolvement.CREDIT_COMPONENT)).hasSize(1);
        assertThat(list.portfolio().find("P2").orElseThrow().label(Project.COUNTRY))
                .isEmpty();
        assertThat(list.violations()).isEmpty();
        assertThat(list.unbound()).containsExactly("cuntry");
    }

    @Test
    void rowsThatAreNoProjects_areRefused_andWhatIsDoubtfulStays() throws IOException {
        ProjectList list = file(
                MAP,
                "P1,a,GH,100,140,2006-02-03,2001-12-31,,",
                "P1,b,GH,1,1,,,,",
                ",c,GH,1,1,,,,",
                "P4,d,GH,1e3x,1,03/04/05,,24,",
                "P5,e,GH,#DIV/0!,1,,,,");
        assertThat(list.rows()).isEqualTo(5);
        assertThat(list.refused()).isEqualTo(4);
        assertThat(list.portfolio().projects()).extracting(Project::id).containsExactly("P1");
        assertThat(list.violations())
                .extracting(Violation::toString)
                .anyMatch(one -> one.startsWith("project P1, projects.csv, line 2, closing")
                        && one.contains("before the approval"))
                .anyMatch(one -> one.contains("line 2") && one.contains("more than the whole project"))
                .anyMatch(one -> one.contains("line 3, id = P1: is in line 2 already"))
                .anyMatch(one -> one.contains("line 4, id") && one.contains("needs an id"))
                .anyMatch(one -> one.contains("line 5, total = 1e3x"))
                .anyMatch(one -> one.contains("line 5, from = 03/04/05"))
                .anyMatch(one -> one.contains("line 5") && one.contains("is no code of a sector"))
                .anyMatch(one -> one.contains("line 6, total = #DIV/0!"));
    }

    @Test
    void columnThatIsNotThere_isSaid() {
        assertThatThrownBy(() -> file(MAP.with(Project.UNIT, "titel"), "P1,a,GH,1,1,,,,"))
                .hasMessageContaining("titel")
                .hasMessageContaining("did you mean title");
        assertThatThrownBy(() -> MAP.currency("EURO")).hasMessageContaining("EURO");
    }

    @Test
    void amountsWithoutACurrency_areRefused() throws IOException {
        ProjectList list = file(ProjectMap.of("id").total("total"), "P1,a,GH,1,1,,,,");
        assertThat(list.refused()).isEqualTo(1);
        assertThat(list.violations()).singleElement().asString().contains("needs a currency");
    }
}
