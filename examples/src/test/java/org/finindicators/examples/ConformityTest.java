/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.tables.Indicators;
import org.finindicators.testkit.CaseLibrary;
import org.finindicators.testkit.ConformityReport;
import org.finindicators.testkit.PublishedFigure;
import org.finindicators.testkit.PublishedSet;
import org.junit.jupiter.api.Test;

class ConformityTest {
    private static final Path PAGE = Shell.ROOT.resolve("docs/guide/conformity.md");
    private static final ConformityReport REPORT = ConformityReport.of(CaseLibrary.of(Indicators.ALL, Shell.ROOT));

    /** On failure the tables that the page has to have are in the target folder. */
    @Test
    void page_hasTheTables() throws IOException {
        Path written = Files.writeString(
                Files.createDirectories(Path.of("target")).resolve("conformity.md"), REPORT.as(Format.MARKDOWN));
        String page = Files.readString(PAGE);
        for (Table table : List.of(REPORT.sets(), REPORT.sources(), REPORT.differences())) {
            assertThat(page)
                    .as("the tables that belong into the page are in " + written.toAbsolutePath())
                    .contains(table.as(Format.MARKDOWN).strip());
        }
    }

    /** The counts in the first lines of the page are those of the tables. */
    @Test
    void page_countsAsTheTables() throws IOException {
        List<String> all = REPORT.sets().rows().get(REPORT.sets().rows().size() - 1);
        List<String> cases = REPORT.sources().rows().get(REPORT.sources().rows().size() - 1);
        assertThat(Files.readString(PAGE).replaceAll("\\s+", " "))
                .contains(all.get(4) + " of " + all.get(3) + " figures")
                .contains(cases.get(1) + " worked examples");
    }

    /** Each set of the list is held by a test that names its file and, if that has several figures, the figure. */
    @Test
    void sets_areHeldByTests() throws IOException {
        String tests;
        try (Stream<Path> files = Files.walk(Shell.ROOT)) {
            tests = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("test"))
                    .map(ConformityTest::read)
                    .filter(text -> Pattern.compile("PublishedSet\\s*\\.of\\(|\\bheld\\(")
                            .matcher(text)
                            .find())
                    .collect(Collectors.joining("\n"));
        }
        assertThat(PublishedSet.all()).isNotEmpty().allSatisfy(set -> {
            assertThat(tests).contains('"' + set.file() + '"');
            String figure = set.figure().replaceFirst("^31 ", " ");
            assertThat(tests).contains(figure + '"');
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void figures_ofSiliconValleyBank_areTheFdics() {
        assertThat(REPORT.figures().stream().filter(figure -> figure.publisher().equals("FDIC")))
                .hasSize(20)
                .allSatisfy(figure -> assertThat(figure.kind()).isEqualTo("publication"))
                .extracting(figure -> figure.of().indicator().id())
                .containsOnly(
                        "intermediary.return-on-equity",
                        "intermediary.return-on-assets",
                        "intermediary.noninterest-income-to-assets",
                        "intermediary.permanence");
    }

    @Test
    void grounds_addUpToAllCases() {
        List<Integer> counts = REPORT.grounds().rows().stream()
                .map(row -> Integer.valueOf(row.get(1).replace(",", "")))
                .toList();
        int last = counts.size() - 1;
        assertThat(counts.subList(0, last).stream().mapToInt(count -> count).sum())
                .isEqualTo(counts.get(last));
    }

    @Test
    void differences_haveAReasonEach() {
        assertThat(REPORT.differences().rows())
                .allSatisfy(row -> assertThat(row).noneMatch(String::isBlank));
        assertThat(REPORT.figures().stream().map(PublishedFigure::kind).distinct())
                .containsExactlyInAnyOrder("publication", "program", "solved back", "taken as published");
    }
}
