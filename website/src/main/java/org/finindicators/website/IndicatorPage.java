/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.indicator.Code;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.sql.Sql;
import org.finindicators.tables.Constants.Constant;
import org.finindicators.tables.Indicators;

/** The page of one indicator. */
final class IndicatorPage {
    private static final int MOST_RELATED = 6;

    private final Indicator indicator;
    private final Site site;

    IndicatorPage(Indicator indicator, Site site) {
        this.indicator = indicator;
        this.site = site;
    }

    Page page() {
        Html out = Html.empty();
        out.paragraph(indicator.definition());
        summary(out);
        paper(out);
        out.heading(2, "Definitions", "definitions");
        contents(out);
        for (Variant variant : indicator.variants()) {
            variant(out, variant);
        }
        site.examples().of(indicator).ifPresent(out::add);
        site.figures().of(indicator).ifPresent(out::add);
        reported(out);
        interpretation(out);
        related(out);
        imports(out);
        sql(out);
        List<String> words = new ArrayList<>(indicator.otherNames());
        words.add(indicator.id());
        words.add(site.names().constants().get(indicator).field());
        indicator.variants().forEach(variant -> {
            words.add(variant.name());
            variant.codes().forEach(code -> words.add(code.code()));
        });
        String path = Names.indicator(indicator).substring(Html.SITE.length());
        return new Page(path, indicator.name(), Page.Part.INDICATORS, indicator.definition(), words, out);
    }

    private void summary(Html out) {
        out.open("dl", "class", "summary");
        entry(out, "id", Html.empty().code(indicator.id()));
        entry(out, "in Java", constant(site.names().constants().get(indicator)));
        if (!indicator.otherNames().isEmpty()) {
            entry(out, "also called", Html.empty().text(String.join(", ", indicator.otherNames())));
        }
        if (!indicator.families().isEmpty()) {
            List<Html> families = indicator.families().stream()
                    .map(family -> Html.empty().code(family.toString()))
                    .toList();
            entry(out, "also by number", Html.empty().join(", ", families));
        }
        String topic = indicator.topic() + "-" + indicator.rubric();
        entry(
                out,
                "topic",
                Html.empty()
                        .link(
                                Html.SITE + "indicators/index.html#" + topic,
                                indicator.topic().replace('-', ' ')));
        entry(
                out,
                "class",
                Html.empty()
                        .text(words(indicator.tier()) + " indicator; "
                                + indicator.roles().stream()
                                        .sorted()
                                        .map(IndicatorPage::words)
                                        .collect(Collectors.joining(", "))));
        entry(out, "direction", Html.empty().text(indicator.describe().directions()));
        entry(
                out,
                "source",
                Html.empty()
                        .link(
                                Names.authority(indicator.source().authority()),
                                indicator.source().authority().name())
                        .text(", " + indicator.source().place()));
        out.close("dl").line();
    }

    private Html constant(Constant constant) {
        Html name = Html.empty().code(constant.name());
        return site.names()
                .type(constant.owner().getSimpleName())
                .map(href -> Html.empty()
                        .open("a", "href", href + "#" + constant.field())
                        .add(name)
                        .close("a"))
                .orElse(name);
    }

    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void entry(Html out, String term, Html description) {
        out.element("dt", term).open("dd").add(description).close("dd").line();
    }

    /** What the paper asks for, in our own words. */
    private void paper(Html out) {
        for (Papers.Section section : site.papers().of(indicator.source())) {
            out.open("details", "class", "paper").open("summary");
            out.text(
                    "What the paper asks for: " + indicator.source().authority().name() + ", " + section.heading());
            out.close("summary")
                    .add(site.documents()
                            .part(Papers.FILE)
                            .render(section.text())
                            .body());
            out.open("p")
                    .link(
                            Html.SITE + "guide/papers.html#" + Markdown.anchor(section.heading()),
                            "The two papers, in our own words");
            out.close("p").close("details").line();
        }
    }

    /** The way to each variant, where there are several, and past them. */
    private void contents(Html out) {
        if (indicator.variants().size() > 2) {
            out.open("p").text(indicator.variants().size() + " variants: ");
            indicator
                    .variants()
                    .forEach(variant ->
                            out.link("#" + variant.name(), variant.name()).text(", "));
            out.link("#what-is-reported", "what is reported")
                    .text(".")
                    .close("p")
                    .line();
        }
    }

    private void variant(Html out, Variant variant) {
        out.heading(3, variant.name(), variant.name());
        if (!variant.note().isEmpty()) {
            out.paragraph(variant.note());
        }
        out.open("div", "class", "formula wide", "tabindex", "0");
        out.add(MathMl.of(variant.formula(), Names::item)).close("div").line();
        out.open("dl");
        entry(out, "in words", Html.empty().code(variant.formula().words()));
        Html authority = Html.empty()
                .link(Names.authority(variant.authority()), variant.authority().name());
        entry(
                out,
                "defined by",
                authority.text(", ").element("cite", variant.authority().document()));
        String unit = variant.unitWords("money");
        String kind = words(variant.unit());
        entry(
                out,
                "unit",
                Html.empty().text(kind + (unit.isEmpty() || unit.equals(kind) ? "" : ", printed in " + unit)));
        entry(
                out,
                "direction",
                Html.empty().text(indicator.with(variant).direction().words()));
        if (!variant.codes().isEmpty()) {
            entry(out, "codes", codes(variant.codes()));
        }
        entry(out, "reads", reads(variant));
        if (!variant.formula().details().isEmpty()) {
            Html made = Html.empty().open("ul");
            variant.formula().details().forEach(detail -> made.element("li", detail));
            entry(out, "made of", made.close("ul"));
        }
        entry(out, "undefined for", undefined(variant));
        out.close("dl").line();
    }

    private static Html codes(List<Code> codes) {
        return Html.empty()
                .join(
                        "; ",
                        codes.stream()
                                .map(code -> Html.empty()
                                        .text(code.authority().name() + " ")
                                        .link(
                                                Names.codes(code.authority()) + "#" + Names.anchor(code.code()),
                                                code.code()))
                                .toList());
    }

    private static Html undefined(Variant variant) {
        Html out = Html.empty().open("ul");
        for (UndefinedCase one : variant.formula().undefinedCases()) {
            List<Html> reasons = one.reasons().stream()
                    .map(reason -> Html.empty().link(Names.reason(reason), reason.words()))
                    .toList();
            out.open("li").join(" or ", reasons).text(": " + one.words()).close("li");
        }
        return out.close("ul");
    }

    /** Items with the moments at which they are read, then facts. */
    private static Html reads(Variant variant) {
        List<Html> read = new ArrayList<>();
        variant.formula().moments().forEach((item, moments) -> {
            String when = moments.stream()
                    .map(moment -> moment.words(item))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "));
            read.add(Html.empty().link(Names.item(item), item.name()).text(when.isEmpty() ? "" : " (" + when + ")"));
        });
        variant.formula()
                .facts()
                .forEach(fact -> read.add(
                        Html.empty().link(Names.fact(fact), fact.name()).text(" (a fact)")));
        return Html.empty().join(", ", read);
    }

    private void reported(Html out) {
        out.heading(2, "What is reported", "what-is-reported");
        if (!indicator.items().isEmpty()) {
            out.table("item", "in Java", "kind", "unit", "values");
            for (Item<?> item : indicator.items()) {
                out.row(
                        Html.empty().link(Names.item(item), item.name()),
                        constant(site.names().constants().get(item)),
                        Html.empty().text(words((Enum<?>) item.kind())),
                        Html.empty().text(item.unit()),
                        Html.empty().text(item.domain().rule()));
            }
            out.endTable();
        }
        if (!indicator.facts().isEmpty()) {
            out.table("fact", "in Java", "type");
            for (Fact<?> fact : indicator.facts()) {
                out.row(
                        Html.empty().link(Names.fact(fact), fact.name()),
                        constant(site.names().constants().get(fact)),
                        site.type(fact.type()));
            }
            out.endTable();
        }
    }

    private void interpretation(Html out) {
        out.heading(2, "How we read it", "how-we-read-it");
        List<String> entries = site.interpretations().of(indicator);
        if (!entries.isEmpty()) {
            out.add(site.documents()
                    .part(Interpretations.FILE)
                    .render(entries.stream().map(one -> "- " + one).collect(Collectors.joining("\n")))
                    .body());
        }
        out.open("p").text(entries.isEmpty() ? "On the topic: " : "More on the topic: ");
        out.link(
                Html.SITE + "interpretation.html#" + Interpretations.anchor(indicator),
                "how we read what the papers leave open");
        out.text(". What holds for all: ").link(Html.SITE + "interpretation.html#everywhere", "everywhere");
        out.text(".").close("p").line();
    }

    /** Those that read most of the same items and facts, then those of the same topic. */
    private void related(Html out) {
        Set<Object> own = new LinkedHashSet<>(indicator.items());
        own.addAll(indicator.facts());
        Map<Indicator, Double> alike = new LinkedHashMap<>();
        for (Indicator other : Indicators.ALL.indicators()) {
            Set<Object> theirs = new LinkedHashSet<>(other.items());
            theirs.addAll(other.facts());
            Set<Object> both = new LinkedHashSet<>(theirs);
            both.retainAll(own);
            theirs.addAll(own);
            boolean topic =
                    other.topic().equals(indicator.topic()) && other.rubric().equals(indicator.rubric());
            double score = (double) both.size() / theirs.size() + (topic ? 0.1 : 0);
            if (score > 0 && !other.id().equals(indicator.id())) {
                alike.put(other, score);
            }
        }
        out.heading(2, "Related", "related").open("ul");
        alike.entrySet().stream()
                .sorted(Map.Entry.<Indicator, Double>comparingByValue().reversed())
                .limit(MOST_RELATED)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Indicator::name))
                .forEach(other -> out.open("li")
                        .link(Names.indicator(other), other.name())
                        .text(": " + other.definition())
                        .close("li")
                        .line());
        out.close("ul").line();
    }

    private void imports(Html out) {
        out.heading(2, "Imports", "imports");
        out.open("pre", "tabindex", "0")
                .element("code", String.join("\n", site.names().constants().importLines(indicator)))
                .close("pre")
                .line();
    }

    private void sql(Html out) {
        List<Variant> variants = indicator.variants().stream()
                .filter(variant -> variant.formula().hasColumns())
                .toList();
        if (variants.isEmpty()) {
            return;
        }
        out.heading(2, "SQL", "sql");
        out.open("p").text("For yearly figures, in standard SQL; other dialects, periods and names of columns: ");
        out.link(Html.SITE + "engines.html", "engines").text(".").close("p").line();
        for (Variant variant : variants) {
            Sql sql = Sql.of(indicator.variant(variant.name()));
            out.open("details").element("summary", variant.name());
            out.open("p").text("over the columns ");
            out.text(String.join(", ", sql.columns())).close("p");
            out.open("pre", "class", "sql", "tabindex", "0")
                    .element("code", sql.value())
                    .close("pre");
            out.close("details").line();
        }
    }
}
