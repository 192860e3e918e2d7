/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

/**
 * A part of the change of a pooled ratio.
 *
 * @since 0.1.0
 */
public enum ChangePart {
    /** The members' own rates have changed. */
    WITHIN("within"),
    /** Weight has moved between members of different rates. */
    SHIFT("shift"),
    /** Rates and weights have changed together; only forms with base weights have it. */
    DYNAMIC("dynamic"),
    /** Members that were not there before. */
    ENTRY("entry"),
    /** Members that are there no more. */
    EXIT("exit"),
    /**
     * What members contribute that are there both times, and have no rate one time, because their denominator is zero
     * or negative: what is theirs cannot be divided between rate and weight.
     */
    UNSPLIT("not split");

    private final String words;

    ChangePart(String words) {
        this.words = words;
    }

    /**
     * Returns the part in words, as it stands in the head of a column.
     *
     * @return for instance {@code within}
     */
    public String words() {
        return words;
    }
}
