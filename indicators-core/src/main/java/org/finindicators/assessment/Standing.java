/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.util.Locale;

/**
 * How a criterion stands in an assessment.
 *
 * @since 0.1.0
 */
public enum Standing {
    /** It has a rating of its scale. */
    RATED("rated"),
    /** It does not concern the subject, and leaves the possible points. */
    NOT_APPLICABLE("not applicable"),
    /** Nobody has rated it, or nothing could be computed; it lowers the coverage and nothing else. */
    NOT_ASSESSED("not assessed");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /**
     * Returns the standing in words, as a form has it.
     *
     * @return for instance {@code not applicable}
     */
    public String words() {
        return words;
    }

    /** Whether words stand beside every scale, so that no rating can bear them. */
    static boolean isReserved(String words) {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        return lower.equals(NOT_APPLICABLE.words) || lower.equals(NOT_ASSESSED.words);
    }
}
