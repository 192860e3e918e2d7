/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.number;

/**
 * How a value stands to a threshold.
 *
 * @since 0.1.0
 */
public enum Relation {
    /** The value is the threshold or more. */
    AT_LEAST("at least"),
    /** The value is more than the threshold. */
    ABOVE("above"),
    /** The value is the threshold or less. */
    AT_MOST("at most"),
    /** The value is less than the threshold. */
    BELOW("below");

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    /**
     * Returns the relation in words.
     *
     * @return for instance {@code at least}
     */
    public String words() {
        return words;
    }

    /**
     * Decides by the sign of a comparison.
     *
     * @param comparison negative, zero or positive as the value is less than, equal to or more than the threshold
     * @return whether the relation holds
     */
    public boolean holds(int comparison) {
        return switch (this) {
            case AT_LEAST -> comparison >= 0;
            case ABOVE -> comparison > 0;
            case AT_MOST -> comparison <= 0;
            case BELOW -> comparison < 0;
        };
    }
}
