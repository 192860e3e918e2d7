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
import java.util.Locale;
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

/**
 * A list of indicators that can be looked up, searched, and measured together.
 *
 * <p>An indicator is listed with the variant that is chosen; it can be listed in several variants, a capital ratio
 * under two regulations for instance.
 *
 * <p>It is immutable; {@link #and(Catalogue)} and {@link #where(Predicate)} return another one.
 */
public final class Catalogue {
    /** The width of the names of variants in a list. */
    private static final int VARIANTS = 40;

    private final List<Indicator> indicators;
    private final Map<String, Indicator> byId;

    private Catalogue(List<Indicator> indicators, Map<String, Indicator> byId) {
        this.indicators = indicators;
        this.byId = byId;
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
        return new Catalogue(List.copyOf(indicators), byId);
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
     * Adds another catalogue.
     *
     * @param other the other catalogue
     * @return both, this one first
     * @throws IllegalArgumentException if they share an indicator in the same variant
     */
    public Catalogue and(Catalogue other) {
        return of(Stream.concat(indicators().stream(), other.indicators().stream())
                .toList());
    }

    /**
     * Selects indicators.
     *
     * @param condition which to keep
     * @return the smaller catalogue
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
            String near = Suggestions.didYouMean(id, byId.keySet());
            return new UnknownIndicatorException("there is no indicator '" + shorten(id) + "'"
                    + (near.isEmpty() ? "; search(\"word\") lists what there is" : near));
        });
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
     * Searches ids, names, definitions, topics, formulas and codes for words; all words must occur.
     *
     * @param words the words, separated by blanks
     * @return the indicators found, those whose id or name has a word first
     */
    public Catalogue search(String words) {
        List<String> asked = Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return of(indicators().stream()
                .filter(indicator -> asked.stream().allMatch(text(indicator)::contains))
                .sorted(Comparator.comparing(indicator -> asked.stream().noneMatch(title(indicator)::contains)))
                .toList());
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

    /** Prints a line for each indicator. */
    @Override
    public String toString() {
        Table table = Table.of(
                indicators.size() + (indicators.size() == 1 ? " indicator" : " indicators"),
                Column.text("id"),
                Column.text("name"),
                Column.text("variants"));
        return table.rows(indicators().stream()
                        .map(i -> List.of(i.id(), i.title(), variants(i)))
                        .toList())
                .toString();
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

    private static String title(Indicator indicator) {
        return (indicator.id() + " " + indicator.name()).toLowerCase(Locale.ROOT);
    }

    private static String text(Indicator indicator) {
        String variants = indicator.variants().stream()
                .map(v -> v.name() + " " + v.authority().name() + " "
                        + v.formula().words() + " " + v.note() + " "
                        + v.codes().stream().map(Code::code).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" "));
        return (title(indicator) + " " + indicator.topic() + " " + indicator.definition() + " " + variants)
                .toLowerCase(Locale.ROOT);
    }

    private static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }
}
