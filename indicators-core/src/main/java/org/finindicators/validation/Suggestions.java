/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what a misspelt id or name may have meant.
 *
 * @since 0.1.0
 */
public final class Suggestions {
    /** The longest text that is compared with what there is. */
    public static final int LONGEST = 200;

    /** How many are suggested at the most. */
    public static final int MOST = 3;

    private Suggestions() {}

    /**
     * Asks whether something near was meant.
     *
     * @param asked what was written
     * @param ids what there is
     * @return the end of a sentence, for instance {@code ; did you mean a or b?}; empty if all are far
     */
    public static String didYouMean(String asked, Collection<String> ids) {
        return didYouMean(of(asked, ids));
    }

    /**
     * Asks whether one of some ids was meant.
     *
     * @param near the ids
     * @return the end of a sentence; empty if there is none
     */
    public static String didYouMean(List<String> near) {
        return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    }

    /**
     * Finds the ids that are nearest to what was asked.
     *
     * @param asked what was asked
     * @param ids the ids that there are
     * @return three at most, nearest first; none if all are far
     */
    public static List<String> of(String asked, Collection<String> ids) {
        if (asked.length() > LONGEST) {
            return List.of();
        }
        return ids.stream()
                .filter(id -> isNear(asked, id) || isNear(asked, afterPoint(id)))
                .sorted(Comparator.comparingInt((String id) -> score(asked, id)).thenComparing(id -> id))
                .limit(MOST)
                .toList();
    }

    /** The distance to the id, or to its part after the point, whichever is less. */
    private static int score(String asked, String id) {
        return Math.min(distance(asked, id), distance(asked, afterPoint(id)));
    }

    private static String afterPoint(String id) {
        return id.substring(id.indexOf('.') + 1);
    }

    /** The longer a name, the more letters may be wrong. */
    private static boolean isNear(String asked, String name) {
        return distance(asked, name) <= 2 + name.length() / 4;
    }

    /** The least number of insertions, deletions and replacements (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
