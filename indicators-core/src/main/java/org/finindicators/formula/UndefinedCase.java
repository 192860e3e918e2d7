/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A case in which a value is undefined: the reasons that the result can then bear, and the case in words.
 *
 * @param reasons the reasons, in order of precedence, mostly one
 * @param words the case, as it stands behind "undefined for", for instance {@code total assets zero or negative}
 * @since 0.1.0
 */
public record UndefinedCase(Set<Reason> reasons, String words) {
    /** Copies the reasons. */
    public UndefinedCase {
        reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
    }

    /**
     * Declares a case.
     *
     * @param words the case
     * @param first a reason
     * @param more further reasons that the same case can have
     * @return the case
     */
    public static UndefinedCase of(String words, Reason first, Reason... more) {
        Set<Reason> all = EnumSet.of(first);
        all.addAll(List.of(more));
        return new UndefinedCase(all, words);
    }

    /** Returns the words. */
    @Override
    public String toString() {
        return words;
    }
}
