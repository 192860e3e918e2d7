/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.finindicators.formula.Formula;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Code;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.tables.Indicators;
import org.finindicators.tables.statements.StatementMap;

/** The pages of authorities, of the codes that they publish, and of the columns of their files. */
final class CodePages {
    private final Site site;

    CodePages(Site site) {
        this.site = site;
    }

    /** A variant of an indicator. */
    private record Defined(Indicator indicator, Variant variant) {
        Html link() {
            return Html.empty()
                    .link(Names.indicator(indicator) + "#" + variant.name(), indicator.name())
                    .text(" ")
                    .code(variant.name());
        }
    }

    static String path(String map) {
        return Html.SITE + "codes/columns-" + map.toLowerCase(Locale.ROOT).replace('_', '-') + ".html";
    }

    List<Page> pages() {
        Map<Authority, List<Defined>> defined = new LinkedHashMap<>();
        Map<Authority, List<Indicator>> asked = new LinkedHashMap<>();
        Map<Authority, Map<Code, List<Defined>>> codes = new LinkedHashMap<>();
        for (Indicator indicator : Indicators.ALL.indicators()) {
            asked.computeIfAbsent(indicator.source().authority(), one -> new ArrayList<>())
                    .add(indicator);
            for (Variant variant : indicator.variants()) {
                Defined one = new Defined(indicator, variant);
                defined.computeIfAbsent(variant.authority(), authority -> new ArrayList<>())
                        .add(one);
                for (Code code : variant.codes()) {
                    codes.computeIfAbsent(code.authority(), authority -> new LinkedHashMap<>())
                            .computeIfAbsent(code, same -> new ArrayList<>())
                            .add(one);
                }
            }
        }
        Set<Authority> all = new LinkedHashSet<>(asked.keySet());
        all.addAll(defined.keySet());
        all.addAll(codes.keySet());
        List<Page> pages = new ArrayList<>();
        pages.add(authorities(all, defined, codes));
        for (Authority authority : all) {
            pages.add(authority(
                    authority,
                    asked.getOrDefault(authority, List.of()),
                    defined.getOrDefault(authority, List.of()),
                    codes.containsKey(authority)));
        }
        pages.add(lists(codes));
        codes.forEach((authority, list) -> pages.add(codes(authority, list)));
        site.maps().forEach((name, map) -> pages.add(columns(name, map)));
        return pages;
    }

    private Page authorities(
            Set<Authority> all, Map<Authority, List<Defined>> defined, Map<Authority, Map<Code, List<Defined>>> codes) {
        Html out = Html.empty()
                .paragraph("Whose definitions these are. Where one name has several definitions, each is a variant, "
                        + "and the result says which was used.");
        out.table("authority", "document", "variants", "codes");
        for (Authority authority : all) {
            int number = codes.getOrDefault(authority, Map.of()).size();
            out.row(
                    Html.empty().link(Names.authority(authority), authority.name()),
                    Html.empty().element("cite", authority.document()),
                    Html.empty()
                            .text(String.valueOf(
                                    defined.getOrDefault(authority, List.of()).size())),
                    number == 0 ? Html.empty() : Html.empty().link(Names.codes(authority), String.valueOf(number)));
        }
        out.endTable();
        return new Page(
                "authorities/index.html",
                "Authorities",
                Page.Part.AUTHORITIES,
                "Whose definitions these are.",
                List.of(),
                out);
    }

    private Page authority(Authority authority, List<Indicator> asked, List<Defined> defined, boolean hasCodes) {
        Html out = Html.empty().open("p").element("cite", authority.document());
        if (authority.equals(Authority.LIBRARY)) {
            out.text(": ").link(Html.SITE + "interpretation.html", "how we read what the papers leave open");
        }
        out.close("p").line();
        if (hasCodes) {
            out.open("p")
                    .link(Names.codes(authority), "The codes that it publishes")
                    .close("p")
                    .line();
        }
        if (!defined.isEmpty()) {
            out.heading(2, "Definitions", "definitions").table("indicator", "formula", "direction");
            for (Defined one : defined) {
                Formula formula = one.variant().formula();
                String direction =
                        one.indicator().with(one.variant()).direction().words();
                out.row(
                        one.link(),
                        Html.empty().text(formula.words()),
                        Html.empty().text(direction));
            }
            out.endTable();
        }
        if (!asked.isEmpty()) {
            out.heading(2, "What it asks for", "what-it-asks-for").table("indicator", "place");
            for (Indicator indicator : asked) {
                out.row(
                        Html.empty().link(Names.indicator(indicator), indicator.name()),
                        Html.empty().text(indicator.source().place()));
            }
            out.endTable();
        }
        String path = Names.authority(authority).substring(Html.SITE.length());
        return new Page(
                path, authority.name(), Page.Part.AUTHORITIES, authority.document(), List.of(authority.id()), out);
    }

    private Page lists(Map<Authority, Map<Code, List<Defined>>> codes) {
        Html out = Html.empty()
                .paragraph("By which codes others publish these indicators, and what the columns of their files hold.");
        out.heading(2, "Codes of indicators", "codes-of-indicators").open("ul");
        codes.forEach((authority, list) -> out.open("li")
                .link(Names.codes(authority), authority.name())
                .text(", " + list.size() + (list.size() == 1 ? " code" : " codes"))
                .close("li")
                .line());
        out.close("ul")
                .line()
                .heading(2, "Columns of files", "columns-of-files")
                .open("ul");
        site.maps()
                .forEach((name, map) -> out.open("li")
                        .link(path(name), map.name())
                        .text(", " + map.columns().size() + " columns")
                        .close("li")
                        .line());
        out.close("ul").line();
        String summary = "By which codes others publish these indicators, and what the columns of their files hold.";
        return new Page("codes/index.html", "Codes", Page.Part.CODES, summary, List.of(), out);
    }

    private static Page codes(Authority authority, Map<Code, List<Defined>> list) {
        Html out = Html.empty().open("p").text("The codes by which ");
        out.link(Names.authority(authority), authority.name());
        out.text(" publishes what these indicators compute. How each code was seen: ");
        out.link(Html.SITE + "interpretation.html#everywhere", "everywhere")
                .text(".")
                .close("p")
                .line();
        out.table("code", "indicator", "formula");
        List<String> words = new ArrayList<>();
        list.forEach((code, found) -> {
            words.add(code.code());
            Html indicators =
                    Html.empty().join("; ", found.stream().map(Defined::link).toList());
            String formulas =
                    found.stream().map(one -> one.variant().formula().words()).collect(Collectors.joining("; "));
            out.row(
                    Html.empty().element("code", code.code(), "id", Names.anchor(code.code())),
                    indicators,
                    Html.empty().text(formulas));
        });
        out.endTable();
        String path = Names.codes(authority).substring(Html.SITE.length());
        return new Page(
                path,
                "Codes of " + authority.name(),
                Page.Part.CODES,
                "The codes by which " + authority.name() + " publishes what these indicators compute.",
                words,
                out);
    }

    private Page columns(String constant, StatementMap map) {
        Html out = Html.empty().open("p").text("What the columns hold where ");
        out.open("a", "href", site.names().type("StatementMaps").orElseThrow() + "#" + constant);
        out.code("StatementMaps." + constant).close("a").text(" reads them: ");
        out.code("read(file, " + constant + ")").text(". More: ");
        out.link(Html.SITE + "data.html", "data in, reports out")
                .text(".")
                .close("p")
                .line();
        out.table("column", "item");
        map.columns()
                .forEach((column, item) ->
                        out.row(Html.empty().code(column), Html.empty().link(Names.item(item), item.name())));
        out.endTable().heading(2, "The map", "the-map").open("pre", "tabindex", "0");
        out.element("code", map.toString()).close("pre").line();
        return new Page(
                path(constant).substring(Html.SITE.length()),
                map.name(),
                Page.Part.CODES,
                "What the columns hold.",
                List.copyOf(map.columns().keySet()),
                out);
    }
}
