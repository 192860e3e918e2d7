/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.formula.Figures;
import org.finindicators.indicator.Code;
import org.finindicators.indicator.Description;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Printing;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.validation.Suggestions;

/**
 * A list of indicators that can be looked up, searched, and measured together.
 *
 * <p>An indicator is listed with the variant that is chosen; it can be listed in several variants, a capital ratio
 * under two regulations for instance.
 *
 * <p>It is immutable; {@link #and(Catalogue)} and {@link #where(Predicate)} return another one.
 *
 * @since 0.1.0
 */
public final class Catalogue {
    /** The width of the names of variants in a list. */
    private static final int VARIANTS = 40;

    private final List<Indicator> indicators;
    private final Map<String, Indicator> byId;
    private final List<Tool> tools;

    private Catalogue(List<Indicator> indicators, Map<String, Indicator> byId, List<Tool> tools) {
        this.indicators = indicators;
        this.byId = byId;
        this.tools = tools;
    }

    /**
     * Lists indicators.
     *
     * @param indicators the indicators, in the order that reports keep
     * @return the catalogue
     * @throws IllegalArgumentException if one is listed twice in the same variant
     */
    public static Catalogue of(Collection<Indicator> indicators) {
        Map<String, Indicator> byId = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Indicator indicator : indicators) {
            byId.putIfAbsent(indicator.id(), indicator);
            if (!seen.add(indicator.id() + " " + indicator.variant().name())) {
                throw new IllegalArgumentException(indicator.id() + " is listed twice in the variant "
                        + indicator.variant().name());
            }
        }
        return new Catalogue(List.copyOf(indicators), byId, List.of());
    }

    /**
     * Lists indicators.
     *
     * @param indicators the indicators, in the order that reports keep
     * @return the catalogue
     * @throws IllegalArgumentException if one is listed twice in the same variant
     */
    public static Catalogue of(Indicator... indicators) {
        return of(List.of(indicators));
    }

    /**
     * Adds tools, which a search finds beside the indicators.
     *
     * @param more the tools
     * @return the catalogue with those that it has and these, each class once
     */
    public Catalogue with(Collection<Tool> more) {
        Map<Class<?>, Tool> all = new LinkedHashMap<>();
        Stream.concat(tools.stream(), more.stream()).forEach(tool -> all.putIfAbsent(tool.type(), tool));
        return new Catalogue(indicators, byId, List.copyOf(all.values()));
    }

    /**
     * Lists the tools.
     *
     * @return in the order in which they were added
     */
    public List<Tool> tools() {
        return tools;
    }

    /**
     * Lists the items that the indicators read.
     *
     * @return the items, in the order in which they are read first
     */
    public ItemCatalogue items() {
        return ItemCatalogue.of(this);
    }

    /**
     * Adds another catalogue.
     *
     * @param other the other catalogue
     * @return both, this one first
     * @throws IllegalArgumentException if they share an indicator in the same variant
     */
    public Catalogue and(Catalogue other) {
        return of(Stream.concat(indicators().stream(), other.indicators().stream())
                        .toList())
                .with(tools)
                .with(other.tools);
    }

    /**
     * Selects indicators.
     *
     * @param condition which to keep
     * @return the smaller catalogue, without tools
     */
    public Catalogue where(Predicate<Indicator> condition) {
        return of(indicators().stream().filter(condition).toList());
    }

    /**
     * Lists all indicators.
     *
     * @return in the order of the catalogue
     */
    public List<Indicator> indicators() {
        return indicators;
    }

    /**
     * Finds an indicator; where several variants of it are listed, the first.
     *
     * @param id its id
     * @return the indicator
     * @throws UnknownIndicatorException suggesting the nearest ids
     */
    public Indicator get(String id) {
        return find(id).orElseThrow(() -> {
            List<String> near = suggestions(id);
            return new UnknownIndicatorException("there is no indicator '" + Printing.beginning(id) + "'"
                    + (near.isEmpty() ? "; search(\"word\") lists what there is" : Suggestions.didYouMean(near)));
        });
    }

    /** What is called so, else what is spelt nearly so, else what has all the words. */
    private List<String> suggestions(String id) {
        if (id.length() > Suggestions.LONGEST) {
            return List.of();
        }
        SearchWords asked = SearchWords.of(id);
        List<String> called = byId.values().stream()
                .filter(indicator -> asked.isOneOf(names(indicator)))
                .map(Indicator::id)
                .toList();
        List<String> near = called.isEmpty() ? Suggestions.of(id, byId.keySet()) : called;
        return near.isEmpty() && !id.isBlank()
                ? search(id).indicators().stream()
                        .map(Indicator::id)
                        .distinct()
                        .limit(Suggestions.MOST)
                        .toList()
                : near;
    }

    /**
     * Finds an indicator, if there is one.
     *
     * @param id its id
     * @return the indicator, or nothing
     */
    public Optional<Indicator> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Finds the indicators that an authority publishes under a code, each with the variant that bears it chosen.
     *
     * @param code the code as printed, for instance {@code ROE_CFSI_PT}; upper and lower case are alike
     * @return the indicators, none if the code is unknown
     */
    public List<Indicator> byCode(String code) {
        List<Indicator> found = new ArrayList<>();
        for (Indicator indicator : indicators) {
            for (Variant variant : indicator.variants()) {
                if (variant.codes().stream().anyMatch(c -> c.code().equalsIgnoreCase(code.strip()))) {
                    found.add(indicator.variant(variant.name()));
                }
            }
        }
        return found.stream().distinct().toList();
    }

    /**
     * Searches for words in ids, names, abbreviations and synonyms, definitions, topics, formulas and codes, and in
     * what tools compute. All words must occur, those of up to four letters whole; {@code of}, {@code on} and their
     * like do not count.
     *
     * @param words the words, separated by blanks
     * @return what is found: what is called so first, then what has the words in its names
     */
    public Catalogue search(String words) {
        SearchWords asked = SearchWords.of(words);
        List<Tool> found =
                tools.stream().filter(tool -> asked.areIn(tool.text())).toList();
        return of(indicators().stream()
                        .filter(indicator -> asked.areIn(text(indicator)))
                        .sorted(Comparator.comparingInt(indicator -> rank(asked, indicator)))
                        .toList())
                .with(found);
    }

    private static int rank(SearchWords asked, Indicator indicator) {
        List<String> names = names(indicator);
        if (asked.isOneOf(names)) {
            return 0;
        }
        String title = SearchWords.normalised(String.join(" | ", names));
        return asked.areIn(title) ? 1 : asked.isAnyIn(title) ? 2 : 3;
    }

    /**
     * Describes an indicator.
     *
     * @param id its id
     * @return what it is
     * @throws UnknownIndicatorException suggesting the nearest ids
     */
    public Description describe(String id) {
        return get(id).describe();
    }

    /**
     * Measures every indicator on one subject.
     *
     * @param figures the reported figures
     * @return the report, with a reason for each indicator that cannot be given
     */
    public Report measure(Figures figures) {
        List<Measurement> all = new ArrayList<>(indicators.size());
        Figures read = figures.remembering();
        for (Indicator indicator : indicators) {
            all.add(indicator.measure(read));
        }
        return new Report(figures.subject(), figures.period(), figures.source(), all);
    }

    /** Prints a line for each indicator, and for each tool. */
    @Override
    public String toString() {
        Table table = Table.of(
                counted(indicators.size(), "indicator"),
                Column.text("id"),
                Column.text("name"),
                Column.text("variants"));
        String list = table.rows(indicators().stream()
                        .map(i -> List.of(i.id(), i.title(), variants(i)))
                        .toList())
                .toString();
        if (tools.isEmpty()) {
            return list;
        }
        Table others = Table.of(
                counted(tools.size(), "tool"),
                Column.text("class"),
                Column.text("what it computes"),
                Column.text("package"));
        String rest = others.rows(tools.stream()
                        .map(tool -> List.of(
                                tool.type().getSimpleName(),
                                tool.purpose(),
                                tool.type().getPackageName()))
                        .toList())
                .toString();
        return indicators.isEmpty() ? rest : list + "\n\n" + rest;
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** The names of as many variants as fit, and the number of the others. */
    private static String variants(Indicator indicator) {
        List<String> names = indicator.variants().stream().map(Variant::name).toList();
        int fitting = 0;
        int length = 0;
        for (String name : names) {
            if (length + name.length() > VARIANTS && fitting > 0) {
                break;
            }
            length += name.length() + (fitting++ == 0 ? 0 : 2);
        }
        return Printing.some(names, fitting);
    }

    /** What an indicator is called: its id without and with its rubric, its name, and its other names. */
    private static List<String> names(Indicator indicator) {
        List<String> names = new ArrayList<>(List.of(
                indicator.id(), indicator.id().substring(indicator.rubric().length() + 1), indicator.name()));
        names.addAll(indicator.otherNames());
        return names;
    }

    private static String text(Indicator indicator) {
        String variants = indicator.variants().stream()
                .map(v -> v.name() + " | " + v.authority().name() + " | "
                        + v.formula().words() + " | " + v.note() + " | "
                        + v.codes().stream().map(Code::code).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
        return SearchWords.normalised(String.join(" | ", names(indicator)) + " | " + indicator.topic() + " | "
                + indicator.definition() + " | " + variants);
    }
}
