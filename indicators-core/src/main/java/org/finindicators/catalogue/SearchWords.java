/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that somebody looks for. Short ones are found whole only, in the singular or plural: {@code par} is not in
 * "compare". Case, hyphens and slashes do not matter.
 */
final class SearchWords {
    private static final int SHORT = 4;
    private static final Set<String> FILLING = Set.of("a", "and", "by", "for", "in", "of", "on", "the", "to");

    private final String phrase;
    private final List<Predicate<String>> words;

    private SearchWords(String phrase, List<Predicate<String>> words) {
        this.phrase = phrase;
        this.words = words;
    }

    static SearchWords of(String asked) {
        String phrase = normalised(asked);
        List<String> all =
                Stream.of(phrase.split(" ")).filter(word -> !word.isEmpty()).toList();
        List<String> telling =
                all.stream().filter(word -> !FILLING.contains(word)).toList();
        return new SearchWords(
                phrase,
                (telling.isEmpty() ? all : telling)
                        .stream().map(SearchWords::finder).toList());
    }

    /** Text as it is compared. */
    static String normalised(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_/,()-]+", " ").strip();
    }

    private static Predicate<String> finder(String word) {
        return word.length() > SHORT
                ? text -> text.contains(word)
                : Pattern.compile("(?<![a-z0-9])" + Pattern.quote(word) + "(e?s)?(?![a-z0-9])")
                        .asPredicate();
    }

    /** Whether it is one of these names, word for word. */
    boolean isOneOf(Collection<String> names) {
        return names.stream().map(SearchWords::normalised).anyMatch(phrase::equals);
    }

    /** Whether all words are in a text that is normalised. */
    boolean areIn(String text) {
        return words.stream().allMatch(word -> word.test(text));
    }

    /** Whether some word is in a text that is normalised. */
    boolean isAnyIn(String text) {
        return words.stream().anyMatch(word -> word.test(text));
    }
}
