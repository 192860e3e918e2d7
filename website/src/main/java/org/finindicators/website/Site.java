/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.finindicators.indicator.Indicator;
import org.finindicators.tables.Indicators;
import org.finindicators.tables.statements.StatementMap;
import org.finindicators.tables.statements.StatementMaps;

/** All pages of the site, made from the declarations and the documents of the repository. */
final class Site {
    private final Names names;
    private final Documents documents;
    private final Papers papers;
    private final Interpretations interpretations;
    private final Examples examples;
    private final Figures figures;
    private final Map<String, StatementMap> maps = new TreeMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Page> guide = new LinkedHashMap<>();

    Site(Path root) throws IOException {
        names = new Names(root);
        documents = new Documents(root, names);
        papers = new Papers(documents.read(Papers.FILE));
        interpretations = new Interpretations(documents.read(Interpretations.FILE));
        examples = new Examples(root);
        figures = new Figures();
        for (Field field : StatementMaps.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == StatementMap.class) {
                maps.put(field.getName(), map(field));
            }
        }
        documents.paths().forEach((file, path) -> texts.put(path, documents.read(file)));
    }

    private static StatementMap map(Field field) {
        try {
            return (StatementMap) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    Names names() {
        return names;
    }

    Documents documents() {
        return documents;
    }

    Papers papers() {
        return papers;
    }

    Interpretations interpretations() {
        return interpretations;
    }

    Examples examples() {
        return examples;
    }

    Figures figures() {
        return figures;
    }

    /** The ready maps of files that others publish, by their constants. */
    Map<String, StatementMap> maps() {
        return maps;
    }

    /** A type with the way to its Javadoc; one that is in no other type. */
    Html type(Class<?> type) {
        Class<?> outer = type;
        while (outer.getDeclaringClass() != null) {
            outer = outer.getDeclaringClass();
        }
        String name = type == outer ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName();
        return names.type(outer.getSimpleName())
                .map(href -> Html.empty().open("a", "href", href).code(name).close("a"))
                .orElseGet(() -> Html.empty().code(name));
    }

    /** Adds which pages of the guide name something. */
    void mentions(Html out, String... wanted) {
        Pattern pattern = Pattern.compile("(?<![\\w.])(?:"
                + String.join("|", List.of(wanted).stream().map(Pattern::quote).toList()) + ")(?!\\w)");
        List<Page> found = guide.values().stream()
                .filter(page -> pattern.matcher(texts.get(page.path())).find())
                .toList();
        if (!found.isEmpty()) {
            out.heading(2, "In the guide", "in-the-guide").open("ul");
            found.forEach(page -> out.open("li")
                    .link(Html.SITE + page.path(), page.title())
                    .close("li")
                    .line());
            out.close("ul").line();
        }
    }

    /** All pages, each with another path. */
    List<Page> pages() {
        List<Page> pages = new ArrayList<>(documents.pages());
        pages.forEach(page -> guide.put(page.path(), page));
        pages.add(index());
        Indicators.ALL.indicators().forEach(indicator -> pages.add(new IndicatorPage(indicator, this).page()));
        pages.addAll(new InputPages(this).pages());
        pages.addAll(new CodePages(this).pages());
        pages.addAll(new JudgementPages(this).pages());
        pages.add(SearchPage.of(pages, names));
        return pages;
    }

    private Page index() {
        List<Indicator> all = Indicators.ALL.indicators();
        Html out = Html.empty();
        Indicators.RUBRICS.forEach((rubric, name) -> {
            out.heading(2, name, Markdown.anchor(name));
            Map<String, List<Indicator>> topics = new LinkedHashMap<>();
            all.stream()
                    .filter(indicator -> indicator.rubric().equals(rubric))
                    .forEach(indicator -> topics.computeIfAbsent(indicator.topic(), topic -> new ArrayList<>())
                            .add(indicator));
            topics.forEach((topic, indicators) -> {
                out.heading(3, topic.replace('-', ' '), topic + "-" + rubric);
                out.table("indicator", "definition", "variants", "direction");
                indicators.forEach(indicator -> out.row(
                        Html.empty().link(Names.indicator(indicator), indicator.name()),
                        Html.empty().text(indicator.definition()),
                        Html.empty().text(String.valueOf(indicator.variants().size())),
                        Html.empty().text(indicator.describe().directions())));
                out.endTable();
            });
        });
        int variants = all.stream().mapToInt(one -> one.variants().size()).sum();
        String summary = all.size() + " indicators in " + variants + " variants.";
        return new Page("indicators/index.html", "Indicators", Page.Part.INDICATORS, summary, List.of(), out);
    }
}
