/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * A class of the library that computes what is no indicator: a migration of loans, a decomposition of poverty. It is
 * found by {@link Catalogue#search(String)} beside the indicators.
 *
 * @param type the class
 * @param purpose what it computes, in a few words
 * @param otherNames what people call it: synonyms and abbreviations
 * @since 0.1.0
 */
public record Tool(Class<?> type, String purpose, List<String> otherNames) {
    /** Copies the list. */
    public Tool {
        otherNames = List.copyOf(otherNames);
    }

    /**
     * Declares a tool.
     *
     * @param type the class
     * @param purpose what it computes, in a few words
     * @return the tool
     */
    public static Tool of(Class<?> type, String purpose) {
        return new Tool(type, purpose, List.of());
    }

    /**
     * Adds what people call it.
     *
     * @param names synonyms and abbreviations
     * @return the tool
     */
    public Tool alsoCalled(String... names) {
        return new Tool(
                type,
                purpose,
                Stream.concat(otherNames.stream(), Stream.of(names)).toList());
    }

    /** All that it can be found by. */
    String text() {
        String spaced = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return SearchWords.normalised(
                type.getSimpleName() + " " + spaced + " " + purpose + " " + String.join(" | ", otherNames));
    }

    /** Prints the name of the class and what it computes. */
    @Override
    public String toString() {
        return type.getSimpleName() + ": " + purpose;
    }
}
