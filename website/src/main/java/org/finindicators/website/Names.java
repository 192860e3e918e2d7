/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.finindicators.assessment.AssessmentInstrument;
import org.finindicators.catalogue.ItemCatalogue;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Indicator;
import org.finindicators.tables.Constants;
import org.finindicators.tables.Indicators;
import org.finindicators.tables.PublicTypes;

/** Knows where everything that has a name has its page. */
final class Names {
    /** The modules whose Javadoc is on the site. */
    static final List<String> MODULES = List.of(
            "indicators-core",
            "indicators-sector",
            "indicators-intermediary",
            "indicators-realsector",
            "indicators-testkit",
            "extensions/indicators-tables",
            "extensions/indicators-spark");

    private static final Pattern TOKEN = Pattern.compile("(?:([A-Z]\\w*)\\.)?([A-Z]\\w*)");

    private final Constants constants = Constants.of(PublicTypes.all());
    private final ItemCatalogue items = Indicators.ALL.items();
    private final Map<String, String> types = new TreeMap<>();
    private final Map<String, String> byConstant = new HashMap<>();

    Names(Path root) {
        MODULES.forEach(module -> readTypes(root.resolve(module).resolve("src/main/java")));
        Indicators.ALL.indicators().forEach(indicator -> put(indicator, indicator(indicator)));
        items.items().forEach(item -> put(item, item(item)));
        facts().forEach(fact -> put(fact, fact(fact)));
    }

    /** Public types that no other type holds, with the package that each is in. */
    private void readTypes(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                Pattern declared = Pattern.compile(
                        "^public [\\w\\s-]*(?:class|interface|record|enum|@interface) " + name + "\\b",
                        Pattern.MULTILINE);
                if (!name.contains("-info")
                        && declared.matcher(Files.readString(file)).find()) {
                    String place = sources.relativize(file).toString().replace('\\', '/');
                    String other = types.put(name, Html.SITE + "api/" + place.replace(".java", ".html"));
                    if (other != null) {
                        throw new IllegalStateException("two public types are called " + name);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(Object declaration, String href) {
        constants.find(declaration).ifPresent(constant -> {
            byConstant.put(constant.field(), href);
            byConstant.put(constant.name(), href);
        });
    }

    /** The simple names of all public types. */
    List<String> types() {
        return List.copyOf(types.keySet());
    }

    Optional<String> type(String simpleName) {
        return Optional.ofNullable(types.get(simpleName));
    }

    /** Where a name in code leads, which is that of a type, of a member of a type, or of a constant. */
    Optional<String> code(String text) {
        Matcher token = TOKEN.matcher(text);
        if (!token.lookingAt()) {
            return Optional.empty();
        }
        String constant = byConstant.get(token.group());
        String type = types.get(token.group(1) == null ? token.group(2) : token.group(1));
        return Optional.ofNullable(constant == null ? type : constant);
    }

    Constants constants() {
        return constants;
    }

    /** The facts that indicators read, in the order in which they are met. */
    static List<Fact<?>> facts() {
        Set<Fact<?>> all = new LinkedHashSet<>();
        Indicators.ALL.indicators().forEach(indicator -> all.addAll(indicator.facts()));
        return List.copyOf(all);
    }

    static String indicator(Indicator indicator) {
        return Html.SITE + "indicators/" + indicator.id() + ".html";
    }

    static String item(Item<?> item) {
        return Html.SITE + "items/" + item.id() + ".html";
    }

    static String fact(Fact<?> fact) {
        return Html.SITE + "facts/" + fact.id() + ".html";
    }

    static String authority(Authority authority) {
        return Html.SITE + "authorities/" + authority.id() + ".html";
    }

    static String codes(Authority authority) {
        return Html.SITE + "codes/" + authority.id() + ".html";
    }

    /** The anchor of a code on the page of its list. */
    static String anchor(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._]+", "-");
    }

    static String reason(Reason reason) {
        return Html.SITE + "reasons/" + reason.words().replace(' ', '-') + ".html";
    }

    static String instrument(AssessmentInstrument instrument) {
        return Html.SITE + "instruments/" + instrument.id() + ".html";
    }
}
