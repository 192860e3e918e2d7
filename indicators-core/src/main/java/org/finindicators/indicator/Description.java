/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.report.Cell;
import org.finindicators.report.Column;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.report.Markdown;
import org.finindicators.report.Table;

/**
 * What an indicator is, for reading: at a prompt, or as its page of the reference.
 *
 * <p>It says which items and facts each variant reads, which variants have columns and SQL, and for which reason a
 * value is undefined in which case.
 *
 * @since 0.1.0
 */
public final class Description implements Document {
    private final Indicator indicator;
    private final Function<Object, String> names;

    private Description(Indicator indicator, Function<Object, String> names) {
        this.indicator = indicator;
        this.names = names;
    }

    static Description of(Indicator indicator) {
        return new Description(indicator, declaration -> "");
    }

    /**
     * Returns the indicator that is described.
     *
     * @return the indicator
     */
    public Indicator indicator() {
        return indicator;
    }

    /**
     * Returns the same description with the names that declarations bear in code.
     *
     * @param constants gives for an {@link Indicator}, an {@link Item} or a {@link Fact} how it is written in code, for
     *     instance {@code BankItems.EQUITY}; an empty text if that is not known
     * @return the description
     */
    public Description naming(Function<Object, String> constants) {
        return new Description(indicator, constants);
    }

    /**
     * Writes the description.
     *
     * @param format text or Markdown; as CSV, a row for each variant
     * @return its text
     */
    @Override
    public String as(Format format) {
        return switch (format) {
            case TEXT -> text();
            case MARKDOWN -> markdown();
            case CSV -> byVariant().as(Format.CSV);
        };
    }

    /** Prints the description as text. */
    @Override
    public String toString() {
        return text().stripTrailing();
    }

    private Table byVariant() {
        return Table.of(
                        "",
                        Column.text("id"),
                        Column.text("variant"),
                        Column.text("name"),
                        Column.text("formula"),
                        Column.text("unit"),
                        Column.text("direction"),
                        Column.text("authority"),
                        Column.text("reads"))
                .rows(indicator.variants().stream()
                        .map(variant -> List.of(
                                indicator.id(),
                                variant.name(),
                                indicator.name(),
                                variant.formula().words(),
                                variant.unit().name(),
                                direction(variant).words(),
                                variant.authority().name(),
                                reads(variant, "")))
                        .toList());
    }

    private String text() {
        StringBuilder out = new StringBuilder(indicator.name() + " (" + indicator.id() + ")\n");
        String constant = names.apply(indicator);
        line(out, 2, constant);
        line(out, 2, indicator.definition());
        line(out, 2, called("also called: "));
        line(out, 2, indicator.topic() + "; " + classes() + "; " + directions() + "; " + indicator.source());
        for (Variant variant : indicator.variants()) {
            String unit = variant.unitWords("money");
            line(
                    out,
                    2,
                    variant.name() + " (" + variant.authority().name() + "): "
                            + variant.formula().words() + (unit.isEmpty() ? "" : ", in " + unit) + "; "
                            + direction(variant).words());
            line(out, 4, variant.note());
            String reads = reads(variant, "");
            line(out, 4, reads.isEmpty() ? "" : "reads: " + reads);
            line(out, 4, variant.codes().isEmpty() ? "" : "codes: " + codes(variant));
            variant.formula().details().forEach(detail -> line(out, 6, detail));
        }
        line(out, 2, indicator.families().isEmpty() ? "" : "also by number: " + families(""));
        line(out, 2, "columns and SQL: " + columns());
        line(out, 2, indicator.variant().name() + " is undefined for");
        byReason(indicator.variant())
                .forEach((reason, cases) -> line(out, 4, reason + ": " + String.join("; ", cases)));
        return out.toString();
    }

    private String called(String before) {
        return indicator.otherNames().isEmpty() ? "" : before + String.join(", ", indicator.otherNames());
    }

    private String families(String quote) {
        return indicator.families().stream()
                .map(family -> quote + family + quote)
                .collect(Collectors.joining(", "));
    }

    private static void line(StringBuilder out, int indent, String text) {
        if (!text.isEmpty()) {
            String before = " ".repeat(indent);
            Cell.wrapped(text, Table.WIDTH - indent)
                    .forEach(part -> out.append(before).append(part).append('\n'));
        }
    }

    private String markdown() {
        StringBuilder out =
                new StringBuilder("# " + Markdown.inline(indicator.name()) + "\n\n`" + indicator.id() + "`");
        String constant = names.apply(indicator);
        out.append(constant.isEmpty() ? "" : ", in Java `" + constant + "`").append("\n\n");
        out.append(Markdown.line(indicator.definition())).append("\n\n");
        out.append("| | |\n| --- | --- |\n");
        out.append(indicator.otherNames().isEmpty() ? "" : row("also called", Markdown.inline(called(""))));
        out.append(row("topic", Markdown.inline(indicator.topic())));
        out.append(row("class", classes()));
        out.append(row("direction", directions()));
        out.append(row("source", Markdown.inline(indicator.source().toString())));
        out.append(indicator.families().isEmpty() ? "" : row("also by number", families("`")));
        out.append(row("columns and SQL", columns()));
        for (Variant variant : indicator.variants()) {
            out.append("\n## ").append(Markdown.inline(variant.name())).append("\n\n");
            out.append(variant.note().isEmpty() ? "" : Markdown.line(variant.note()) + "\n\n");
            out.append("    ").append(variant.formula().words()).append("\n\n");
            markdown(variant, out);
        }
        return out.append(reported()).toString();
    }

    private void markdown(Variant variant, StringBuilder out) {
        String unit = variant.unitWords("money");
        bullet(
                out,
                "defined by",
                Markdown.inline(variant.authority().name()) + ", *"
                        + Markdown.inline(variant.authority().document()) + "*");
        String kind = words(variant.unit());
        bullet(
                out,
                "unit",
                Markdown.inline(kind + (unit.isEmpty() || unit.equals(kind) ? "" : ", printed in " + unit)));
        bullet(out, "direction", direction(variant).words());
        bullet(out, "codes", Markdown.inline(codes(variant)));
        bullet(out, "reads", reads(variant, "`"));
        out.append("- undefined for\n");
        byReason(variant)
                .forEach((reason, cases) -> cases.forEach(one -> out.append("  - ")
                        .append(reason)
                        .append(": ")
                        .append(Markdown.inline(one))
                        .append('\n')));
        List<String> details = variant.formula().details();
        out.append(details.isEmpty() ? "" : "- made of\n");
        details.forEach(
                detail -> out.append("  - ").append(Markdown.line(detail)).append('\n'));
    }

    private static void bullet(StringBuilder out, String what, String text) {
        if (!text.isEmpty()) {
            out.append("- ").append(what).append(": ").append(text).append('\n');
        }
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /**
     * Says which way the indicator improves, in which variants otherwise.
     *
     * @return for instance {@code lower is better; higher is better (balance)}
     */
    public String directions() {
        Map<Direction, List<String>> variants = new LinkedHashMap<>();
        for (Variant variant : indicator.variants()) {
            variants.computeIfAbsent(direction(variant), direction -> new ArrayList<>())
                    .add(variant.name());
        }
        String first = direction(indicator.variants().get(0)).words();
        return variants.entrySet().stream()
                .skip(1)
                .map(entry -> "; " + entry.getKey().words() + " (" + String.join(", ", entry.getValue()) + ")")
                .collect(Collectors.joining("", first, ""));
    }

    private Direction direction(Variant variant) {
        return indicator.with(variant).direction();
    }

    private String columns() {
        List<String> with = indicator.variants().stream()
                .filter(variant -> variant.formula().hasColumns())
                .map(Variant::name)
                .toList();
        if (with.isEmpty()) {
            return "none, because it is computed from facts";
        }
        return with.size() == indicator.variants().size() ? "every variant" : String.join(", ", with);
    }

    private static Map<String, List<String>> byReason(Variant variant) {
        Map<String, List<String>> cases = new LinkedHashMap<>();
        for (UndefinedCase one : variant.formula().undefinedCases()) {
            String reasons = one.reasons().stream().map(Reason::words).collect(Collectors.joining(" or "));
            cases.computeIfAbsent(reasons, reason -> new ArrayList<>()).add(one.words());
        }
        return cases;
    }

    /** Items with the moments at which they are read, then facts, by their names in code where these are known. */
    private String reads(Variant variant, String quote) {
        List<String> reads = new ArrayList<>();
        variant.formula().moments().forEach((item, moments) -> {
            String when = moments.stream()
                    .map(moment -> moment.words(item))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "));
            reads.add(name(item, item.name(), quote) + (when.isEmpty() ? "" : " (" + when + ")"));
        });
        for (Fact<?> fact : variant.formula().facts()) {
            reads.add(name(fact, fact.name(), quote) + " (a fact)");
        }
        return String.join(", ", reads);
    }

    private String name(Object declaration, String otherwise, String quote) {
        String constant = names.apply(declaration);
        if (!constant.isEmpty()) {
            return quote + constant + quote;
        }
        return quote.isEmpty() ? otherwise : Markdown.inline(otherwise);
    }

    /** Tables of all items and facts that some variant reads. */
    private String reported() {
        List<Item<?>> items = indicator.items();
        List<Fact<?>> facts = indicator.facts();
        StringBuilder out = new StringBuilder("\n## What is reported\n");
        if (!items.isEmpty()) {
            out.append('\n').append(row("item", "id", "in Java", "kind", "unit", "values"));
            out.append(row("---", "---", "---", "---", "---", "---"));
            items.forEach(item -> out.append(row(
                    item.name(),
                    "`" + item.id() + "`",
                    name(item, "", "`"),
                    words((Enum<?>) item.kind()),
                    item.unit(),
                    item.domain().rule())));
        }
        if (!facts.isEmpty()) {
            out.append('\n').append(row("fact", "id", "in Java", "type"));
            out.append(row("---", "---", "---", "---"));
            facts.forEach(fact -> out.append(row(
                    fact.name(),
                    "`" + fact.id() + "`",
                    name(fact, "", "`"),
                    "`" + fact.type().getCanonicalName() + "`")));
        }
        return out.toString();
    }

    private String classes() {
        return words(indicator.tier()) + " indicator, "
                + indicator.roles().stream().sorted().map(Description::words).collect(Collectors.joining(", "));
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String codes(Variant variant) {
        return variant.codes().stream().map(Code::toString).collect(Collectors.joining("; "));
    }
}
