/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.finindicators.tables.Indicators.ALL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.catalogue.ItemCatalogue;
import org.finindicators.catalogue.ItemDescription;
import org.finindicators.formula.Item;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.report.Format;
import org.finindicators.sql.Sql;
import org.finindicators.tables.Constants;
import org.finindicators.tables.Constants.Constant;
import org.finindicators.tables.Indicators;
import org.finindicators.tables.PublicTypes;
import org.finindicators.tables.prompt.Help;

/** Writes the reference: a page for each indicator and a list of all, from their declarations. */
public final class Reference {
    private static final ItemCatalogue ITEMS = ALL.items();
    private static final Constants CONSTANTS = Constants.of(PublicTypes.all());

    private Reference() {}

    /**
     * Finds the constant of a declaration.
     *
     * @param declaration an indicator, an item or a fact of the library
     * @return the constant
     * @throws IllegalStateException if no public class declares one
     */
    public static Constant constant(Object declaration) {
        return CONSTANTS.get(declaration);
    }

    /**
     * Writes all pages.
     *
     * @return text by file name
     */
    public static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", index());
        pages.put("items.md", items());
        for (Indicator indicator : ALL.indicators()) {
            pages.put(indicator.id() + ".md", page(indicator));
        }
        return pages;
    }

    /**
     * Writes all pages into a folder, and takes away those of indicators that there are no longer.
     *
     * @param folder the folder, created if needed
     * @throws IOException if it cannot be written
     */
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, String> pages = pages();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!pages.containsKey(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }
    }

    private static String index() {
        List<Indicator> all = ALL.indicators();
        List<Variant> variants =
                all.stream().flatMap(one -> one.variants().stream()).toList();
        long columns = variants.stream()
                .filter(variant -> variant.formula().hasColumns())
                .count();
        StringBuilder out = new StringBuilder("# Indicators\n\n");
        out.append("Written from the declarations by `./repl shell/reference.jsh`. ");
        out.append(all.size() + " indicators in " + variants.size() + " variants, of which " + columns);
        out.append(
                " have columns and SQL; the others are computed from facts. What they read are [items](items.md).\n\n");
        StringBuilder lists = new StringBuilder();
        Indicators.RUBRICS.forEach((rubric, name) -> {
            out.append("- ").append(link(name)).append(": ");
            lists.append("\n## ").append(name).append('\n');
            List<String> links = new ArrayList<>();
            headings(rubric).forEach((heading, indicators) -> {
                String title = heading + " (" + rubric + ")";
                links.add("[" + heading.replace('-', ' ') + "](#" + anchor(title) + ") (" + indicators.size() + ")");
                lists.append("\n### ").append(title).append("\n\n");
                lists.append("| indicator | in Java | variants | direction |\n| --- | --- | --- | --- |\n");
                indicators.forEach(indicator -> lists.append(row(indicator)));
            });
            out.append(String.join(", ", links)).append('\n');
        });
        return out.append(lists).toString();
    }

    /** A table for each class of items. */
    private static String items() {
        Map<Class<?>, List<Item<?>>> byOwner = ITEMS.items().stream()
                .collect(
                        Collectors.groupingBy(item -> constant(item).owner(), LinkedHashMap::new, Collectors.toList()));
        StringBuilder out = new StringBuilder("# Items\n\nThe " + ITEMS.items().size()
                + " items that the [indicators](README.md) read, by the class that declares them. Written from the"
                + " declarations by `./repl shell/reference.jsh`.\n");
        byOwner.forEach((owner, items) -> {
            out.append("\n## ").append(owner.getSimpleName()).append("\n\n`import static ");
            out.append(owner.getName()).append(".*;`\n\n");
            out.append("| item | in Java | kind | values | what it is | read by |\n");
            out.append("| --- | --- | --- | --- | --- | --- |\n");
            items.forEach(item -> out.append(row(Help.describe(item))));
        });
        return out.toString();
    }

    private static String row(ItemDescription described) {
        Item<?> item = described.item();
        Constant constant = constant(item);
        String part = item.wholes().isEmpty()
                ? ""
                : "; part of " + item.wholes().stream().map(Item::name).collect(Collectors.joining(", "));
        String readers = described.readers().stream()
                .map(reader -> "[" + reader.name() + "](" + reader.id() + ".md)")
                .distinct()
                .collect(Collectors.joining(", "));
        return "| " + item.name() + ", `" + item.id() + "` | `" + constant.field() + constant.call() + "` | "
                + described.kind() + ", " + item.unit() + " | " + item.domain().rule() + part + " | "
                + described.meaning() + " | " + readers + " |\n";
    }

    private static String link(String title) {
        return "[" + title + "](#" + anchor(title) + ")";
    }

    /** The anchor that Markdown gives a heading. */
    private static String anchor(String title) {
        return title.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9 -]", "")
                .replace(' ', '-');
    }

    private static Map<String, List<Indicator>> headings(String rubric) {
        return ALL.indicators().stream()
                .filter(indicator -> indicator.rubric().equals(rubric))
                .collect(Collectors.groupingBy(Indicator::topic, LinkedHashMap::new, Collectors.toList()));
    }

    private static String row(Indicator indicator) {
        return "| [" + indicator.name() + "](" + indicator.id() + ".md) | `"
                + constant(indicator).name() + "` | " + indicator.variants().size() + " | "
                + indicator.describe().directions() + " |\n";
    }

    private static String page(Indicator indicator) {
        StringBuilder out = new StringBuilder(Help.describe(indicator).as(Format.MARKDOWN));
        out.append("\n## Imports\n\n```java\n");
        CONSTANTS.importLines(indicator).forEach(line -> out.append(line).append('\n'));
        out.append("```\n");
        return out.append(sql(indicator)).toString();
    }

    private static String sql(Indicator indicator) {
        StringBuilder out = new StringBuilder();
        for (Variant variant : indicator.variants()) {
            if (variant.formula().hasColumns()) {
                Sql sql = Sql.of(indicator.variant(variant.name()));
                out.append(out.isEmpty() ? "\n## SQL\n" : "");
                out.append("\nFor yearly figures, `").append(variant.name()).append("`, over the columns ");
                out.append(sql.columns().stream().map(c -> "`" + c + "`").collect(Collectors.joining(", ")));
                out.append(":\n\n```sql\n").append(sql.value()).append("\n```\n");
            }
        }
        return out.toString();
    }
}
