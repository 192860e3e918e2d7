/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.finindicators.report.Cell;

/** Names of lenders and borrowers: which may be one under two spellings, and how they are shown on a line. */
final class Names {
    /** What would disturb a line, or cannot be seen on it; joiners are part of some scripts. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Cf}&&[^\\u200C\\u200D]]");

    private static final Pattern MARKS = Pattern.compile("[\\p{InCombiningDiacriticalMarks}\\p{Cf}]+");

    /** What does not end a word: S.A. is SA. */
    private static final String WITHIN_WORDS = ".'\u2019`";

    private Names() {}

    /** A name on a line, unseen characters marked, and cut. */
    static String shown(String name, int width) {
        String seen = UNSEEN.matcher(name.length() > 4 * width ? name.substring(0, 4 * width) : name)
                .replaceAll("?")
                .strip();
        return seen.isEmpty() ? "\"\"" : Cell.cut(seen, width);
    }

    /** What is left of a name without case, accents, points and the order of its words. */
    static String key(String name) {
        String plain = isAscii(name)
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll("");
        List<String> words = new ArrayList<>(4);
        StringBuilder word = new StringBuilder();
        plain.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (isPartOfWord(c)) {
                word.appendCodePoint(c);
            } else if (WITHIN_WORDS.indexOf(c) < 0 && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (word.length() > 0) {
            words.add(word.toString());
        }
        Collections.sort(words);
        return words.isEmpty() ? name : String.join(" ", words);
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 128);
    }

    private static boolean isPartOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Those that have a name alike another's; each once, by name. */
    static <T> List<List<T>> alike(List<T> all, Function<T, List<String>> names, Comparator<T> order) {
        Map<String, List<T>> byKey = new HashMap<>();
        for (T one : all) {
            names.apply(one).stream()
                    .map(Names::key)
                    .distinct()
                    .forEach(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>(1))
                            .add(one));
        }
        return byKey.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().stream().sorted(order).toList())
                .distinct()
                .toList();
    }
}
