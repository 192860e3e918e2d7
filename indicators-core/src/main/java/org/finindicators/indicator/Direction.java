/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

/**
 * Which way an indicator improves.
 *
 * @since 0.1.0
 */
public enum Direction {
    /** Higher is better. */
    HIGHER("higher is better"),
    /** Lower is better. */
    LOWER("lower is better"),
    /** It depends: a ratio of loans to deposits can be too high and too low. */
    CONTEXTUAL("depends on the context");

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    /**
     * Returns the direction in words.
     *
     * @return for instance {@code higher is better}
     */
    public String words() {
        return words;
    }
}
