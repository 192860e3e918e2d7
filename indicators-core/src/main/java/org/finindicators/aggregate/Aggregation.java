/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

/**
 * How the results of a group become one.
 *
 * @since 0.1.0
 */
public enum Aggregation {
    /** The sum of the numerators over the sum of the denominators: the value of the group as if it were one subject. */
    RATIO_OF_SUMS("ratio of sums"),
    /** The arithmetic mean of the values, each subject counting the same. */
    MEAN("mean"),
    /** The middle value, or the mean of the two middle values. */
    MEDIAN("median"),
    /** The mean of the values that remain when the same number is left out at each end. */
    TRIMMED_MEAN("trimmed mean"),
    /** The mean of the values, each counting as much as its weight. */
    WEIGHTED_MEAN("weighted mean");

    private final String words;

    Aggregation(String words) {
        this.words = words;
    }

    /**
     * Returns the method in words.
     *
     * @return for instance {@code ratio of sums}
     */
    public String words() {
        return words;
    }
}
