/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.tables.source.Data.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.finindicators.indicator.Direction;
import org.finindicators.monitoring.AcrossProjects;
import org.finindicators.monitoring.ResultIndicator;
import org.finindicators.monitoring.ResultLevel;
import org.finindicators.monitoring.ResultMeasure;
import org.finindicators.monitoring.ResultStatus;
import org.finindicators.project.CreditInvolvement;
import org.finindicators.project.Project;
import org.finindicators.tables.source.FileSource;
import org.finindicators.tables.source.RowsRead;
import org.finindicators.testkit.SharedData;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IatiMapTest {
    private static final IatiMap MAP = IatiMap.asOf("2023-12-31");

    @TempDir
    private Path folder;

    private ResultsFile file(String xml) throws IOException {
        Path file = Files.writeString(folder.resolve("iati.xml"), xml);
        return read(file.toString(), MAP);
    }

    private static String activity(String id, String... inside) {
        return "<iati-activity>\n<iati-identifier>" + id + "</iati-identifier>\n" + String.join("\n", inside)
                + "</iati-activity>\n";
    }

    private static String activities(String... inside) {
        return "<?xml version='1.0'?>\n<iati-activities version='2.03'>\n" + String.join("", inside)
                + "</iati-activities>\n";
    }

    private static String result(String attributes, String title, String... inside) {
        return "<result type='1'><title><narrative>A result</narrative></title><indicator " + attributes
                + "><title><narrative>" + title + "</narrative></title>" + String.join("\n", inside)
                + "</indicator></result>\n";
    }

    private static String period(String inside) {
        return "<period><period-start iso-date='2023-01-01'/><period-end iso-date='2023-12-31'/>" + inside
                + "</period>";
    }

    private static final String SOUND = result(
            "measure='1' ascending='1'",
            "Loans",
            "<baseline year='2021' value='10'/>",
            period("<target value='20'/><actual value='15'/>"));

    /** The annotated example of the standard: what stands in it. */
    @Test
    void exampleOfTheStandard_isHeld() {
        ResultsFile results =
                read(SharedData.file("projects/iati_2.03_example.xml").toString(), MAP);
        assertThat(results.rows()).isEqualTo(1);
        assertThat(results.refused()).isZero();
        assertThat(results.violations()).isEmpty();
        ResultIndicator held = results.indicators().get(0);
        assertThat(held.title()).isEqualTo("Indicator title [age=adult; sex=female; AF-KAN; KH-PNH]");
        assertThat(held.definition()).isEqualTo("Indicator description text");
        assertThat(held.result()).isEqualTo("Result title");
        assertThat(held.id()).isEqualTo("1:3429");
        assertThat(held.level()).contains(ResultLevel.OUTPUT);
        assertThat(held.measure()).isEqualTo(ResultMeasure.UNIT);
        assertThat(held.direction()).isEqualTo(Direction.HIGHER);
        assertThat(held.acrossProjects()).isEqualTo(AcrossProjects.SUM);
        assertThat(held.dimensions()).isEqualTo(Map.of("sex", "female", "age", "adult"));
        assertThat(held.locations()).containsExactly("AF-KAN", "KH-PNH");
        assertThat(held.baseline().orElseThrow().date()).isEqualTo("2012-01-01");
        assertThat(held.baseline().orElseThrow().comment()).isEqualTo("Baseline comment text");
        assertThat(held.actuals().get(0).since()).contains(LocalDate.of(2013, 1, 1));
        assertThat(held.targets().get(0).comment()).isEqualTo("Target comment text");
        assertThat(held.actuals().get(0).comment()).isEqualTo("Actual comment text");
        assertThat(held.at("2013-03-31").status()).isEqualTo(ResultStatus.ACHIEVED);
        Project project = results.portfolio().find("AA-AAA-123456789-ABC123").orElseThrow();
        assertThat(project.label(Project.COUNTRY)).contains("AF, AG");
        assertThat(project.sectorCodes()).contains("111", "112", "99:A1");
        assertThat(project.approval()).contains(LocalDate.of(2012, 4, 28));
        assertThat(project.closing()).contains(LocalDate.of(2015, 12, 31));
        assertThat(results.unbound()).contains("budget (1)", "indicator/document-link (1)", "actual/document-link (1)");
        assertThat(results.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void sectors_sayWhetherThereIsCredit() throws IOException {
        ResultsFile results = file(activities(
                activity("A", "<sector code='24030' percentage='100'/>"),
                activity("B", "<sector vocabulary='1' code='24040'/><sector vocabulary='1' code='31120'/>"),
                activity("C", "<sector code='31120'/>"),
                activity("D", "<transaction><value>5</value><sector code='24030'/></transaction>"),
                activity("E"),
                activity("F", "<sector vocabulary='2' code='9'/>")));
        assertThat(results.frameworks()).isEmpty();
        assertThat(results.portfolio().projects()).hasSize(6);
        assertThat(results.credit().flags(CreditInvolvement.STAND_ALONE))
                .extracting(flag -> flag.project().id())
                .containsExactly("A", "D");
        assertThat(results.credit().flags(CreditInvolvement.CREDIT_COMPONENT))
                .extracting(flag -> flag.project().id())
                .containsExactly("B");
        assertThat(results.credit().flags(CreditInvolvement.NONE))
                .extracting(flag -> flag.project().id())
                .containsExactly("C");
        assertThat(results.violations()).singleElement().asString().contains("project F", "is no code of a sector");
    }

    /** Two groups of one indicator, each with what is reported of it; nothing is borrowed from the whole. */
    @Test
    void disaggregatedValues_areResultsOfTheirOwn() throws IOException {
        String women = "<dimension name='sex' value='female'/>";
        ResultsFile results = file(activities(activity(
                "A",
                result(
                        "measure='1' aggregation-status='true'",
                        "Borrowers",
                        "<reference vocabulary='99' code='X'/>",
                        "<baseline iso-date='2021-06-30' value='10'/>",
                        "<baseline iso-date='2021-06-30' value='4'>" + women + "</baseline>",
                        period("<target value='20'/><actual value='15'/><actual value='9'>" + women + "</actual>")))));
        assertThat(results.rows()).isEqualTo(2);
        assertThat(results.indicators()).extracting(ResultIndicator::key).containsExactly("99:X", "99:X [sex=female]");
        ResultIndicator part = results.framework("A").indicator("99:X [sex=female]");
        assertThat(part.targets()).isEmpty();
        assertThat(part.actuals()).hasSize(1);
        assertThat(results.framework("A").counted()).hasSize(1);
    }

    @Test
    void whatAFrameworkCannotHold_isListed_andCounted() throws IOException {
        ResultsFile results = file(activities(
                activity(
                        "A",
                        SOUND,
                        result(
                                "measure='5'",
                                "Trust",
                                period("<actual><comment><narrative>has grown</narrative></comment></actual>")),
                        result("measure='7'", "Odd", "<baseline year='2021' value='1'/>"),
                        result(
                                "measure='1'",
                                "Words",
                                "<baseline year='2021' value='ten'/>",
                                period("<target value='20'/>")),
                        result("measure='1'", "Twice", period("<target value='20'/><target value='30'/>")),
                        result(
                                "measure='1'",
                                "Late",
                                "<period><period-end iso-date='2024-06-30'/><actual value='1'/></period>"),
                        result(
                                "measure='2' ascending='0'",
                                "Down",
                                "<baseline year='2021' value='10'/>",
                                period("<target value='20'/>")),
                        result("measure='1'", "Bare")),
                activity("", SOUND),
                activity("A", SOUND)));
        assertThat(results.rows()).isEqualTo(10);
        assertThat(results.refused()).isEqualTo(5);
        assertThat(results.indicators())
                .extracting(ResultIndicator::name)
                .containsExactly("Loans", "Trust", "Words", "Down", "Bare");
        assertThat(results.violations())
                .extracting(Violation::toString)
                .anyMatch(one -> one.contains("activity A, actual = has grown") && one.contains("words and no value"))
                .anyMatch(one -> one.contains("measure = 7"))
                .anyMatch(one -> one.contains("baseline = ten") && one.contains("is not held"))
                .anyMatch(one -> one.contains("is a second target for one date"))
                .anyMatch(one -> one.contains("is after the as-of date, 2023-12-31"))
                .anyMatch(one -> one.contains("contradicts the direction"))
                .anyMatch(one -> one.contains("no iati-identifier"))
                .anyMatch(one -> one.contains("second activity"))
                .hasSize(8);
        assertThat(results.violations()).allMatch(one -> one.path().startsWith("iati.xml, line "));
    }

    @Test
    void twoIndicatorsWithOneReference_areKeptApart() throws IOException {
        String reference = "<reference vocabulary='7' code='861'/>";
        ResultsFile results = file(activities(
                activity("A", result("measure='1'", "Loans", reference), result("measure='1'", "Savings", reference))));
        assertThat(results.indicators()).extracting(ResultIndicator::id).containsExactly("7:861", "7:861 #2");
    }

    @Test
    void fileThatBreaksOff_keepsWhatWasSound_andSaysAfterWhichActivity() throws IOException {
        ResultsFile results = file("<iati-activities>\n" + activity("A", SOUND) + activity("B", SOUND)
                + "<iati-activity><iati-identifier>C</iati-identifier>" + SOUND + "</result>");
        assertThat(results.frameworks()).extracting(one -> one.project()).containsExactly("A", "B");
        assertThat(results.rows()).isEqualTo(3);
        assertThat(results.refused()).isEqualTo(1);
        assertThat(results.violations())
                .extracting(Violation::toString)
                .anyMatch(one -> one.contains("breaks off in activity C, of which nothing is held, after activity B"))
                .anyMatch(one -> one.contains("is not well-formed XML"));
    }

    @Test
    void billionLaughs_areNotExpanded() throws IOException {
        StringBuilder xml = new StringBuilder("<!DOCTYPE iati-activities [<!ENTITY a0 \"ha\">");
        for (int at = 1; at < 30; at++) {
            xml.append("<!ENTITY a")
                    .append(at)
                    .append(" \"")
                    .append(("&a" + (at - 1) + ";").repeat(10))
                    .append("\">");
        }
        ResultsFile results = file(xml + "]><iati-activities>"
                + activity("A", "<title><narrative>&a29;</narrative></title>") + "</iati-activities>");
        assertThat(results.portfolio().projects()).isEmpty();
        assertThat(results.violations()).anyMatch(one -> one.message().contains("DOCTYPE"));
    }

    @Test
    void externalEntity_isNotFetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        ResultsFile results = file("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><iati-activities>"
                + activity("A", "<title><narrative>&e;</narrative></title>") + "</iati-activities>");
        assertThat(results.toString()).doesNotContain("SECRET");
        assertThat(results.violations()).anyMatch(one -> one.message().contains("DOCTYPE"));
    }

    @Test
    void xmlOfAnotherKind_isAFault() throws IOException {
        assertThat(file("<html><body/></html>").violations())
                .singleElement()
                .asString()
                .contains("<html>", "is not iati-activities");
        assertThat(file("no XML at all").violations())
                .anyMatch(one -> one.message().contains("not well-formed"));
    }

    @Test
    void activities_areGivenOneAfterTheOther() throws IOException {
        Path file = Files.writeString(
                folder.resolve("iati.xml"), activities(activity("A", SOUND), activity("B"), activity("A", SOUND)));
        List<String> seen = new ArrayList<>();
        RowsRead read = MAP.each(
                FileSource.of(file),
                activity ->
                        seen.add(activity.project().id() + activity.framework().isPresent()));
        assertThat(seen).containsExactly("Atrue", "Bfalse", "Atrue");
        assertThat(read.rows()).isEqualTo(2);
        assertThat(read.refused()).isZero();
    }

    /** Cut anywhere, a file keeps each activity that is complete, and no result is lost between held and refused. */
    @Test
    void fileCutAnywhere_losesNothingInSilence() throws IOException {
        String xml = activities(activity("A", SOUND), activity("B", SOUND, SOUND), activity("C"));
        for (int length = 0; length < xml.length() - 1; length += 7) {
            String part = xml.substring(0, length);
            ResultsFile results = file(part);
            int complete = part.split("</iati-activity>", -1).length - 1;
            assertThat(results.portfolio().projects()).as(part).hasSize(complete);
            assertThat(results.rows()).as(part).isEqualTo(results.indicators().size() + results.refused());
            assertThat(results.violations()).as(part).isNotEmpty();
        }
    }

    /** Whatever a character is turned into, a result is held, refused, or not one any more. */
    @Test
    void fileWithOneWrongCharacter_losesNothingInSilence() throws IOException {
        String xml = activities(activity("A", SOUND), activity("B", SOUND));
        Random random = new Random(15);
        for (int times = 0; times < 200; times++) {
            int at = random.nextInt(xml.length());
            String changed =
                    xml.substring(0, at) + "<>&'\"/0 x\u0001".charAt(random.nextInt(10)) + xml.substring(at + 1);
            ResultsFile results = file(changed);
            assertThat(results.rows())
                    .as(changed)
                    .isEqualTo(results.indicators().size() + results.refused());
        }
    }
}
