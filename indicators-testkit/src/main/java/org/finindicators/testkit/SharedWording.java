/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.finindicators.assessment.AssessmentInstrument;
import org.finindicators.assessment.Criterion;

/**
 * Compares the wording of an instrument with its source, so that nothing of the source stands in it verbatim.
 *
 * @since 0.1.0
 */
public final class SharedWording {
    private SharedWording() {}

    /**
     * Lists runs of words that stand in the text of a criterion and in the source. Case and punctuation do not count.
     *
     * @param instrument the instrument
     * @param source the text of the source
     * @param length how many words a run has
     * @return the runs
     */
    public static List<String> runs(AssessmentInstrument instrument, String source, int length) {
        Set<String> known = new HashSet<>(runs(source, length));
        return instrument.criteria().stream()
                .map(Criterion::text)
                .flatMap(text -> runs(text, length).stream())
                .filter(known::contains)
                .toList();
    }

    private static List<String> runs(String text, int length) {
        List<String> words = Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return IntStream.rangeClosed(0, words.size() - length)
                .mapToObj(at -> String.join(" ", words.subList(at, at + length)))
                .toList();
    }
}
