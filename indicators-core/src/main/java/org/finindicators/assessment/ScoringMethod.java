/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

/**
 * How the scores of the parts of a section, or of an instrument, become its own.
 *
 * @since 0.1.0
 */
public enum ScoringMethod {
    /** Points over possible points of all criteria below, each by its weight, whatever groups they are in. */
    POINTS("points"),
    /** The mean of the parts, each counting alike. */
    MEAN("mean"),
    /** The mean of the parts by their weights, which are rescaled over the parts that have a score. */
    WEIGHTED_MEAN("weighted mean");

    private final String words;

    ScoringMethod(String words) {
        this.words = words;
    }

    /**
     * Returns the method in words, as an instrument's text has it.
     *
     * @return for instance {@code weighted mean}
     */
    public String words() {
        return words;
    }
}
