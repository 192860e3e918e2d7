/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a project lends or helps others to lend. That nothing is stated is not {@link #NONE}.
 *
 * @since 0.1.0
 */
public enum CreditInvolvement {
    /** The whole project is about finance. */
    STAND_ALONE("stand-alone"),
    /** Credit is a part of a project that is about something else. */
    CREDIT_COMPONENT("credit component"),
    /** The project has no credit. */
    NONE("none");

    private final String words;

    CreditInvolvement(String words) {
        this.words = words;
    }

    /**
     * Finds an involvement by its words; upper and lower case, blanks and hyphens are alike.
     *
     * @param text for instance {@code stand-alone}
     * @return the involvement, or nothing if no one is called so
     */
    public static Optional<CreditInvolvement> find(String text) {
        String asked = plain(text);
        return Stream.of(values()).filter(one -> plain(one.words).equals(asked)).findFirst();
    }

    /**
     * Tells whether there is finance in the project.
     *
     * @return true unless it is {@link #NONE}
     */
    public boolean isFinance() {
        return this != NONE;
    }

    static List<String> allWords() {
        return Stream.of(values()).map(one -> one.words).toList();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }

    /** Prints the words. */
    @Override
    public String toString() {
        return words;
    }
}
