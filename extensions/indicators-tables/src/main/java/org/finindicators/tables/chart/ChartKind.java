/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

/**
 * What a chart shows. Immutable.
 *
 * @since 0.1.0
 */
public enum ChartKind {
    /** A series over time, with its trend and target where there are any. */
    SERIES("series over time"),
    /** The values of many subjects. */
    PEERS("peers"),
    /** The classes of days late of a loan book. */
    AGING("aging of a loan book"),
    /** What part of each class got worse or was cured. */
    ROLL_RATES("roll rates"),
    /** What part of all welfare the poorest have. */
    LORENZ("Lorenz curve"),
    /** Yields by their terms. */
    YIELDS("yield curve"),
    /** Baseline, last value and target of the indicators of a project. */
    PROGRESS("progress of a results framework"),
    /** The scores of the sections of an assessment. */
    SCORES("assessment scores"),
    /** How the values of many subjects are distributed, period after period. */
    DISTRIBUTION("distribution over time"),
    /** The parts that a change is made of. */
    DECOMPOSITION("decomposition of a change");

    private final String words;

    ChartKind(String words) {
        this.words = words;
    }

    /**
     * Returns the kind in words.
     *
     * @return for instance {@code yield curve}
     */
    public String words() {
        return words;
    }
}
