/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.loans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.finindicators.validation.InvalidInputException;

/**
 * The words for yes and no in a column, {@code Y} and {@code N} or {@code 1} and {@code 0}. Any other word is a fault.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class YesNo {
    private final List<String> yes;
    private final List<String> no;

    private YesNo(List<String> yes, List<String> no) {
        this.yes = List.copyOf(yes);
        this.no = List.copyOf(no);
        if (yes.stream().anyMatch(no::contains)) {
            throw InvalidInputException.of("", "the same word cannot be yes and no: " + yes + ", " + no);
        }
    }

    /**
     * States the words.
     *
     * @param yes the word for yes
     * @param no the word for no; empty if an empty cell says no
     * @return the words
     * @throws InvalidInputException if they are the same
     */
    public static YesNo of(String yes, String no) {
        return new YesNo(List.of(yes), List.of(no));
    }

    /**
     * Adds words for yes.
     *
     * @param words the words
     * @return more words
     * @throws InvalidInputException if one means no
     */
    public YesNo orYes(String... words) {
        return new YesNo(joined(yes, words), no);
    }

    /**
     * Adds words for no.
     *
     * @param words the words; empty if an empty cell says no
     * @return more words
     * @throws InvalidInputException if one means yes
     */
    public YesNo orNo(String... words) {
        return new YesNo(yes, joined(no, words));
    }

    private static List<String> joined(List<String> some, String... more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(Arrays.asList(more));
        return all;
    }

    /** Tells what a word means, if it means something. */
    Optional<Boolean> meaning(String word) {
        return yes.contains(word) ? Optional.of(true) : no.contains(word) ? Optional.of(false) : Optional.empty();
    }

    List<String> words() {
        return joined(yes, no.toArray(new String[0]));
    }

    List<String> yesWords() {
        return yes;
    }

    /** Prints the words. */
    @Override
    public String toString() {
        return "yes: " + String.join(", ", yes) + "; no: " + String.join(", ", no);
    }
}
