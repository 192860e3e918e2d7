/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

/**
 * What the values of a result indicator are: the five kinds of the activity standard IATI 2.03.
 *
 * @since 0.1.0
 */
public enum ResultMeasure {
    /** Numbers of a stated unit. */
    UNIT("unit"),
    /** Percentages, kept as fractions. */
    PERCENTAGE("percentage"),
    /** Names without an order, or yes and no. */
    NOMINAL("nominal"),
    /** Steps of a scale, or their numbers. */
    ORDINAL("ordinal"),
    /** Words only. */
    QUALITATIVE("qualitative");

    private final String words;

    ResultMeasure(String words) {
        this.words = words;
    }

    /**
     * Returns the kind in a word.
     *
     * @return for instance {@code percentage}
     */
    public String words() {
        return words;
    }
}
