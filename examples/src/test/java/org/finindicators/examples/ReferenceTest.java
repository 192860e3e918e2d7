/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.sql.Sql;
import org.finindicators.tables.Indicators;
import org.finindicators.tables.prompt.Help;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    private static final Path FOLDER = Shell.ROOT.resolve("docs/reference");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import static ([\\w.]+)\\.(\\w+)\\.(\\w+);$");
    private static final Pattern NAME = Pattern.compile("`(\\w+)\\.([A-Z0-9_]+)((?:\\.\\w+\\(\\))?)`");
    private static final Map<String, String> PAGES = Reference.pages();

    @Test
    void pages_areWhatTheDeclarationsSay() throws IOException {
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            assertThat(FOLDER.resolve(page.getKey()))
                    .as("run ./repl shell/reference.jsh")
                    .hasContent(page.getValue());
        }
    }

    @Test
    void folder_hasNoOtherPages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> names = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            assertThat(names).isEqualTo(PAGES.keySet());
        }
    }

    @Test
    void index_leadsToEveryPage_byRubricAndHeading() {
        String index = PAGES.get("README.md");
        for (Indicator indicator : Indicators.ALL.indicators()) {
            assertThat(index).contains("](" + indicator.id() + ".md)");
            assertThat(index).contains("\n### " + indicator.topic() + " (" + indicator.rubric() + ")\n");
        }
        assertThat(index.length()).isLessThan(40_000);
    }

    @Test
    void page_namesTheConstantOfItsIndicator() throws ReflectiveOperationException {
        for (Indicator indicator : Indicators.ALL.indicators()) {
            String page = PAGES.get(indicator.id() + ".md");
            List<Object> named = named(page, section(page, "`" + indicator.id() + "`, in Java "));
            assertThat(named).as(indicator.id()).containsExactly(indicator);
            assertThat(((Indicator) named.get(0)).variant()).isEqualTo(indicator.variant());
        }
    }

    @Test
    void page_namesTheConstantsOfWhatEachVariantReads() throws ReflectiveOperationException {
        for (Indicator indicator : Indicators.ALL.indicators()) {
            String page = PAGES.get(indicator.id() + ".md");
            for (Variant variant : indicator.variants()) {
                Set<Object> read = new LinkedHashSet<>(variant.formula().facts());
                variant.formula()
                        .readings()
                        .forEach(reading -> reading.term().parts().forEach(part -> read.add(part.item())));
                String section = section(page, "\n## " + variant.name() + "\n");
                List<Object> named = read.isEmpty() ? List.of() : named(page, section(section, "\n- reads: "));
                assertThat(named)
                        .as(indicator.id() + " [" + variant.name() + "]")
                        .containsExactlyInAnyOrderElementsOf(read);
                variant.formula()
                        .facts()
                        .forEach(fact ->
                                assertThat(page).contains("`" + fact.type().getCanonicalName() + "`"));
            }
        }
    }

    @Test
    void page_saysInWhichDirectionEachVariantImproves() {
        for (Indicator indicator : Indicators.ALL.indicators()) {
            String page = PAGES.get(indicator.id() + ".md");
            for (Variant variant : indicator.variants()) {
                String direction = "\n- direction: "
                        + indicator.variant(variant.name()).direction().words();
                assertThat(section(page, "\n## " + variant.name() + "\n"))
                        .as(indicator.id() + " [" + variant.name() + "]")
                        .contains(direction);
            }
        }
    }

    /** An item's line has its constant, what the source says about it, and a link to each indicator that reads it. */
    @Test
    void items_haveALineEach() {
        Map<String, String> lines = PAGES.get("items.md")
                .lines()
                .filter(line -> line.startsWith("| "))
                .collect(Collectors.toMap(line -> line.split(" \\| ")[0], line -> line, (one, other) -> one));
        for (Indicator indicator : Indicators.ALL.indicators()) {
            for (Variant variant : indicator.variants()) {
                variant.formula()
                        .readings()
                        .forEach(reading -> reading.term().parts().forEach(part -> {
                            String line = lines.get("| " + part.item().name() + ", `"
                                    + part.item().id() + "`");
                            assertThat(line)
                                    .as(part.item().id())
                                    .contains("](" + indicator.id() + ".md)")
                                    .contains("`"
                                            + Reference.constant(part.item()).field());
                        }));
            }
        }
        Indicators.ALL
                .items()
                .items()
                .forEach(item -> assertThat(Help.describe(item).meaning())
                        .as(item.id())
                        .hasSizeGreaterThan(5)
                        .doesNotContain("{@", "*", "<"));
    }

    @Test
    void page_hasSqlWhereThereAreColumns() {
        for (Indicator indicator : Indicators.ALL.indicators()) {
            String page = PAGES.get(indicator.id() + ".md");
            for (Variant variant : indicator.variants()) {
                String heading = "\nFor yearly figures, `" + variant.name() + "`, over the columns ";
                assertThat(page.contains(heading)).isEqualTo(variant.formula().hasColumns());
            }
        }
    }

    @Test
    void sql_isInShortLines() {
        for (Indicator indicator : Indicators.ALL.indicators()) {
            for (Variant variant : indicator.variants()) {
                if (variant.formula().hasColumns()) {
                    Sql sql = Sql.of(indicator.variant(variant.name()));
                    assertThat(sql.value().lines()).as(variant.name()).allMatch(line -> line.length() <= 120);
                    assertThat(sql.value().lines()).as(variant.name()).hasSizeLessThan(130);
                    assertThat(sql.reason().lines()).as(variant.name()).allMatch(line -> line.length() <= 120);
                }
            }
        }
    }

    /** From where a text starts to the next blank line or list item; for a heading, to the next heading. */
    private static String section(String page, String start) {
        int from = page.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        String rest = page.substring(from + start.length());
        return rest.split(start.contains("## ") ? "\n## " : "\n", 2)[0];
    }

    /** What the constants that a text names hold, by the imports of its page. */
    private static List<Object> named(String page, String text) throws ReflectiveOperationException {
        List<Object> found = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            found.add(resolve(page, matcher.toMatchResult()));
        }
        return found;
    }

    private static Object resolve(String page, MatchResult name) throws ReflectiveOperationException {
        Matcher imported = IMPORT.matcher(page);
        while (imported.find()) {
            if (imported.group(2).equals(name.group(1)) && imported.group(3).equals(name.group(2))) {
                Class<?> owner = Class.forName(imported.group(1) + "." + imported.group(2));
                Object constant = owner.getField(name.group(2)).get(null);
                String call = name.group(3).replaceAll("[.()]", "");
                return call.isEmpty() ? constant : owner.getMethod(call).invoke(constant);
            }
        }
        throw new AssertionError(name.group() + " is not among the imports of its page");
    }
}
