/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.math.BigDecimal;

/**
 * One question of an instrument.
 *
 * @param id the id of its section, a point, and its own; it stays the same in later versions
 * @param text what is asked, in a sentence
 * @param place where the source asks it
 * @param priority whether it is critical
 * @param weight its weight among those that it is scored with
 * @param scale the ratings that it can be given
 * @param answeredBy what answers it
 * @since 0.1.0
 */
public record Criterion(
        String id,
        String text,
        String place,
        Priority priority,
        BigDecimal weight,
        RatingScale scale,
        AnsweredBy answeredBy) {
    /**
     * Whether a criterion can be made up for by others.
     *
     * @since 0.1.0
     */
    public enum Priority {
        /** It counts by its weight. */
        ORDINARY,
        /** If it is not met, it is listed beside the score, however high that is. */
        CRITICAL
    }

    /**
     * Tells whether it is critical.
     *
     * @return true if it is listed wherever it is not met
     */
    public boolean isCritical() {
        return priority == Priority.CRITICAL;
    }

    /** Whether figures or limits answer it. */
    boolean isComputed() {
        return !(answeredBy instanceof AnsweredBy.Judgement);
    }

    /** Prints id, text and place, whether it is critical, and what answers it other than judgement. */
    @Override
    public String toString() {
        return id + ": " + text + (place.isEmpty() ? "" : " (" + place + ")") + (isCritical() ? " [critical]" : "")
                + (isComputed() ? " [" + answeredBy.words() + "]" : "");
    }
}
