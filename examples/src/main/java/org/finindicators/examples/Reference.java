/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.intermediary.IntermediaryIndicators;
import org.finindicators.panel.Sql;
import org.finindicators.realsector.RealSectorIndicators;
import org.finindicators.report.Format;
import org.finindicators.sector.SectorIndicators;

/** Writes the reference: a page for each indicator and a list of all, from their declarations. */
public final class Reference {
    /** All indicators of the library. */
    public static final Catalogue ALL =
            SectorIndicators.CATALOGUE.and(IntermediaryIndicators.CATALOGUE).and(RealSectorIndicators.CATALOGUE);

    private Reference() {}

    /**
     * Writes all pages.
     *
     * @return text by file name
     */
    public static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", index());
        for (Indicator indicator : ALL.indicators()) {
            pages.put(indicator.id() + ".md", page(indicator));
        }
        return pages;
    }

    /**
     * Writes all pages into a folder.
     *
     * @param folder the folder, created if needed
     * @throws IOException if it cannot be written
     */
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> page : pages().entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }
    }

    private static String index() {
        StringBuilder out = new StringBuilder("# Indicators\n\n");
        out.append("Written from the declarations by `./repl shell/reference.jsh`.\n\n");
        out.append("| indicator | definition | variants | direction |\n| --- | --- | --- | --- |\n");
        for (Indicator indicator : ALL.indicators()) {
            out.append("| [")
                    .append(indicator.id())
                    .append("](")
                    .append(indicator.id())
                    .append(".md) | ");
            out.append(indicator.definition()).append(" | ");
            out.append(indicator.variants().stream().map(Variant::name).collect(Collectors.joining(", ")));
            out.append(" | ").append(indicator.direction().words()).append(" |\n");
        }
        return out.toString();
    }

    private static String page(Indicator indicator) {
        StringBuilder out = new StringBuilder(indicator.describe().as(Format.MARKDOWN));
        out.append("\n## SQL\n\n");
        boolean any = false;
        for (Variant variant : indicator.variants()) {
            if (variant.formula().hasColumns()) {
                any = true;
                Sql sql = Sql.of(indicator.variant(variant.name()));
                out.append("For yearly figures, `").append(variant.name()).append("`, over the columns ");
                out.append(sql.columns().stream().map(c -> "`" + c + "`").collect(Collectors.joining(", ")));
                out.append(":\n\n```sql\n").append(sql.value()).append("\n```\n\n");
            }
        }
        return any
                ? out.toString().stripTrailing() + "\n"
                : out.append("None: it is computed from facts.\n").toString();
    }
}
