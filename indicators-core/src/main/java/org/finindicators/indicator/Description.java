/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import java.util.Locale;
import java.util.stream.Collectors;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.report.Format;

/**
 * What an indicator is, for reading: at a prompt, or as its page of the reference.
 *
 * @param indicator the indicator
 */
public record Description(Indicator indicator) {
    /**
     * Writes the description.
     *
     * @param format text or Markdown; a description is no table, so CSV is refused
     * @return its text
     * @throws IllegalArgumentException for CSV
     */
    public String as(Format format) {
        return switch (format) {
            case TEXT -> text();
            case MARKDOWN -> markdown();
            case CSV -> throw new IllegalArgumentException("a description is no table, it cannot be written as CSV");
        };
    }

    /** Prints the description as text. */
    @Override
    public String toString() {
        return text().stripTrailing();
    }

    private String facts() {
        return words(indicator.tier()) + " indicator, "
                + indicator.roles().stream().sorted().map(Description::words).collect(Collectors.joining(", "));
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String codes(Variant variant) {
        return variant.codes().stream().map(Code::toString).collect(Collectors.joining("; "));
    }

    private String text() {
        StringBuilder out = new StringBuilder(indicator.name() + " (" + indicator.id() + ")\n");
        out.append("  ").append(indicator.definition()).append('\n');
        out.append("  ").append(indicator.topic()).append("; ").append(facts()).append("; ");
        out.append(indicator.direction().words())
                .append("; ")
                .append(indicator.source())
                .append('\n');
        for (Variant variant : indicator.variants()) {
            out.append("  ")
                    .append(variant.name())
                    .append(" (")
                    .append(variant.authority().name())
                    .append("): ");
            out.append(variant.formula().words());
            out.append(
                            variant.unit().words().isEmpty()
                                    ? ""
                                    : ", in " + variant.unit().words())
                    .append('\n');
            if (!variant.note().isEmpty()) {
                out.append("    ").append(variant.note()).append('\n');
            }
            if (!variant.codes().isEmpty()) {
                out.append("    codes: ").append(codes(variant)).append('\n');
            }
        }
        out.append("  ").append(indicator.variant().name()).append(" is undefined for ");
        out.append(indicator.variant().formula().undefinedCases().stream()
                        .map(UndefinedCase::words)
                        .collect(Collectors.joining("; ")))
                .append('\n');
        return out.toString();
    }

    private String markdown() {
        StringBuilder out = new StringBuilder("# " + indicator.name() + "\n\n");
        out.append('`')
                .append(indicator.id())
                .append("`\n\n")
                .append(indicator.definition())
                .append("\n\n");
        out.append("| | |\n| --- | --- |\n");
        out.append("| topic | ").append(indicator.topic()).append(" |\n");
        out.append("| class | ").append(facts()).append(" |\n");
        out.append("| direction | ").append(indicator.direction().words()).append(" |\n");
        out.append("| source | ").append(indicator.source()).append(" |\n");
        for (Variant variant : indicator.variants()) {
            out.append("\n## ").append(variant.name()).append("\n\n");
            out.append(variant.note().isEmpty() ? "" : variant.note() + "\n\n");
            out.append("    ").append(variant.formula().words()).append("\n\n");
            out.append("- defined by: ").append(variant.authority().name()).append(", *");
            out.append(variant.authority().document()).append("*\n");
            out.append("- unit: ").append(words(variant.unit()).replace('_', ' '));
            out.append(
                    variant.unit().words().isEmpty()
                            ? ""
                            : ", printed in " + variant.unit().words());
            out.append('\n');
            if (!variant.codes().isEmpty()) {
                out.append("- codes: ").append(codes(variant)).append('\n');
            }
            out.append("- undefined for:\n");
            for (UndefinedCase clause : variant.formula().undefinedCases()) {
                out.append("  - ").append(clause.words()).append('\n');
            }
        }
        return out.toString();
    }
}
