/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import java.util.Comparator;
import org.finindicators.formula.Reason;

/**
 * A subject that did not enter an aggregate, and why.
 *
 * @param subject whom it is about
 * @param reason why
 * @param detail what it concerns
 * @since 0.1.0
 */
public record Exclusion(String subject, Reason reason, String detail) implements Comparable<Exclusion> {
    /** Orders by subject. */
    @Override
    public int compareTo(Exclusion other) {
        return Comparator.comparing(Exclusion::subject)
                .thenComparing(Exclusion::reason)
                .thenComparing(Exclusion::detail)
                .compare(this, other);
    }

    /** Prints for instance {@code Bank D: negative denominator (average equity -1)}. */
    @Override
    public String toString() {
        return subject + ": " + reason.words() + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
}
