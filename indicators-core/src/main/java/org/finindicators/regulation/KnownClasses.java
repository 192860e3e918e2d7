/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.finindicators.validation.Suggestions;

/**
 * Says of a class that a table does not know what it may have meant, and which classes the table knows.
 *
 * @since 0.1.0
 */
public final class KnownClasses {
    private static final int MOST = 3;
    private static final int SHORTEST_WORD = 4;

    private KnownClasses() {}

    /**
     * Names classes that a table does not know.
     *
     * @param unknown the classes, at least one
     * @param known the classes of the table
     * @return for instance {@code 'mortgages', perhaps 'residential-mortgages'; known are cash, ...}
     */
    public static String words(Collection<String> unknown, Collection<String> known) {
        return unknown.stream()
                        .map(asked -> "'" + asked + "'" + perhaps(asked, known))
                        .collect(Collectors.joining(", "))
                + "; known are " + String.join(", ", known);
    }

    private static String perhaps(String asked, Collection<String> known) {
        String low = asked.toLowerCase(Locale.ROOT);
        Set<String> near = new LinkedHashSet<>();
        // whoever misspells a short word gets its first letter right
        Suggestions.of(low.replace(' ', '-'), known).stream()
                .filter(name -> !low.isEmpty() && name.startsWith(low.substring(0, 1)))
                .forEach(near::add);
        List<String> words = Arrays.stream(low.split("[^a-z]+", -1))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .toList();
        known.stream().filter(name -> words.stream().anyMatch(name::contains)).forEach(near::add);
        return near.isEmpty()
                ? ""
                : near.stream()
                        .limit(MOST)
                        .map(name -> "'" + name + "'")
                        .collect(Collectors.joining(" or ", ", perhaps ", ""));
    }
}
