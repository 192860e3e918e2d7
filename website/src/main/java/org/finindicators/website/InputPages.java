/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.finindicators.catalogue.ItemDescription;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.indicator.Indicator;
import org.finindicators.tables.Constants.Constant;
import org.finindicators.tables.Indicators;
import org.finindicators.tables.prompt.Help;
import org.finindicators.tables.statements.StatementMap;

/** The pages of what a statement holds: items and facts. */
final class InputPages {
    private final Site site;

    InputPages(Site site) {
        this.site = site;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(itemIndex());
        Indicators.ALL.items().items().forEach(item -> pages.add(page(item)));
        pages.add(factIndex());
        Names.facts().forEach(fact -> pages.add(page(fact)));
        return pages;
    }

    private Page itemIndex() {
        Map<Class<?>, List<Item<?>>> byOwner = new LinkedHashMap<>();
        Indicators.ALL
                .items()
                .items()
                .forEach(item -> byOwner.computeIfAbsent(owner(item), owner -> new ArrayList<>())
                        .add(item));
        Html out = Html.empty().paragraph("The figures that statements hold, by the class that declares them.");
        byOwner.forEach((owner, items) -> {
            out.heading(2, owner.getSimpleName(), Markdown.anchor(owner.getSimpleName()));
            out.open("p").add(site.type(owner)).text(": ").code("import static " + owner.getName() + ".*;");
            out.close("p").table("item", "in Java", "kind", "what it is");
            for (Item<?> item : items) {
                ItemDescription described = Help.describe(item);
                out.row(
                        Html.empty().link(Names.item(item), item.name()),
                        Html.empty()
                                .code(constant(item).field() + constant(item).call()),
                        Html.empty().text(described.kind()),
                        Html.empty().text(described.meaning()));
            }
            out.endTable();
        });
        String summary = "The figures that statements hold: stocks, flows, rates, counts and price indices.";
        return new Page("items/index.html", "Items", Page.Part.ITEMS, summary, List.of(), out);
    }

    private Class<?> owner(Object declaration) {
        return constant(declaration).owner();
    }

    private Constant constant(Object declaration) {
        return site.names().constants().get(declaration);
    }

    private Page page(Item<?> item) {
        ItemDescription described = Help.describe(item);
        Constant constant = constant(item);
        Html out = Html.empty().paragraph(described.meaning()).open("dl", "class", "summary");
        entry(out, "id", Html.empty().code(item.id()));
        entry(out, "in Java", Html.empty().code(constant.name()).text(" in ").add(site.type(constant.owner())));
        entry(out, "import", Html.empty().code(constant.importLine()));
        entry(out, "kind", Html.empty().text(described.kind()));
        entry(out, "unit", Html.empty().text(item.unit()));
        entry(out, "values", Html.empty().text(item.domain().rule()));
        if (!item.wholes().isEmpty()) {
            entry(out, "part of", list(item.wholes()));
        }
        out.close("dl").line();
        out.heading(2, "Read by", "read-by").table("indicator", "variants");
        Map<String, List<Indicator>> readers = new LinkedHashMap<>();
        described
                .readers()
                .forEach(reader -> readers.computeIfAbsent(reader.id(), id -> new ArrayList<>())
                        .add(reader));
        readers.forEach((id, chosen) -> out.row(
                Html.empty().link(Names.indicator(chosen.get(0)), chosen.get(0).name()), variants(chosen)));
        out.endTable();
        called(out, item);
        site.mentions(out, constant.field(), constant.name());
        String path = Names.item(item).substring(Html.SITE.length());
        List<String> words = List.of(item.id(), constant.field(), constant.name());
        return new Page(path, item.name(), Page.Part.ITEMS, described.meaning(), words, out);
    }

    private static Html list(List<Item<?>> items) {
        return Html.empty()
                .join(
                        ", ",
                        items.stream()
                                .map(item -> Html.empty().link(Names.item(item), item.name()))
                                .toList());
    }

    /** The chosen variants of one indicator. */
    private static Html variants(List<Indicator> chosen) {
        return Html.empty()
                .join(
                        ", ",
                        chosen.stream()
                                .map(one -> Html.empty()
                                        .link(
                                                Names.indicator(one) + "#"
                                                        + one.variant().name(),
                                                one.variant().name()))
                                .toList());
    }

    /** What others call it, by the maps that read their files. */
    private void called(Html out, Item<?> item) {
        List<Html> lines = new ArrayList<>();
        site.maps().forEach((name, map) -> {
            String columns = columns(map, item);
            if (!columns.isEmpty()) {
                lines.add(Html.empty()
                        .link(CodePages.path(name), map.name())
                        .text(": ")
                        .code(columns));
            }
        });
        if (!lines.isEmpty()) {
            out.heading(2, "What others call it", "what-others-call-it").open("ul");
            lines.forEach(line -> out.open("li").add(line).close("li").line());
            out.close("ul").line();
        }
    }

    private static String columns(StatementMap map, Item<?> item) {
        return map.columns().entrySet().stream()
                .filter(entry -> entry.getValue().equals(item))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    private Page factIndex() {
        Html out = Html.empty()
                .paragraph("What is reported and is not one number: a list, a survey, a tally, an assessment. "
                        + "A statement holds a fact beside its items.");
        out.table("fact", "in Java", "type", "read by");
        for (Fact<?> fact : Names.facts()) {
            List<Indicator> readers = readers(fact);
            out.row(
                    Html.empty().link(Names.fact(fact), fact.name()),
                    Html.empty().code(constant(fact).name()),
                    site.type(fact.type()),
                    Html.empty().text(readers.size() == 1 ? readers.get(0).name() : readers.size() + " indicators"));
        }
        out.endTable();
        String summary = "What is reported and is not one number: a list, a survey, a tally, an assessment.";
        return new Page("facts/index.html", "Facts", Page.Part.FACTS, summary, List.of(), out);
    }

    private static List<Indicator> readers(Fact<?> fact) {
        return Indicators.ALL.indicators().stream()
                .filter(indicator -> indicator.facts().contains(fact))
                .toList();
    }

    private Page page(Fact<?> fact) {
        Constant constant = constant(fact);
        Html out = Html.empty().open("dl", "class", "summary");
        entry(out, "id", Html.empty().code(fact.id()));
        entry(out, "in Java", Html.empty().code(constant.name()).text(" in ").add(site.type(constant.owner())));
        entry(out, "import", Html.empty().code(constant.importLine()));
        entry(
                out,
                "type",
                site.type(fact.type()).text(", ").code("import " + fact.type().getCanonicalName() + ";"));
        entry(out, "added by", Html.empty().code("with(" + constant.field() + ", ...)"));
        out.close("dl").line();
        out.heading(2, "Read by", "read-by").table("indicator", "variants");
        for (Indicator reader : readers(fact)) {
            List<Indicator> chosen = reader.variants().stream()
                    .filter(variant -> variant.formula().facts().contains(fact))
                    .map(variant -> reader.variant(variant.name()))
                    .toList();
            out.row(Html.empty().link(Names.indicator(reader), reader.name()), variants(chosen));
        }
        out.endTable();
        out.heading(2, "At the prompt", "at-the-prompt");
        out.open("p")
                .code("help(" + fact.type().getSimpleName() + ".class)")
                .text(" prints")
                .close("p");
        out.open("pre", "tabindex", "0");
        out.element("code", Help.of(fact.type()).toString()).close("pre").line();
        site.mentions(out, constant.field(), constant.name(), fact.type().getSimpleName());
        String path = Names.fact(fact).substring(Html.SITE.length());
        List<String> words = List.of(fact.id(), constant.field(), fact.type().getSimpleName());
        return new Page(path, fact.name(), Page.Part.FACTS, fact.name() + ", a fact.", words, out);
    }

    static void entry(Html out, String term, Html description) {
        out.element("dt", term).open("dd").add(description).close("dd").line();
    }
}
