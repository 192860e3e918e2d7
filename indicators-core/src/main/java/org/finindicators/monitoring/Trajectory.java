/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

/**
 * The way on which a result indicator is expected to go from its baseline to its end target.
 *
 * @since 0.1.0
 */
public enum Trajectory {
    /** By the same amount each day. */
    LINEAR("linear"),
    /** At the same rate of growth: the pace is the growth rate that was reached over the one required. */
    GEOMETRIC("geometric"),
    /** Not at all until the date of a target, and then by a step. */
    STEPPED("stepped"),
    /** By the same amount each day from one target to the next. */
    MILESTONES("through milestones");

    private final String words;

    Trajectory(String words) {
        this.words = words;
    }

    /**
     * Returns the way in words.
     *
     * @return for instance {@code linear}
     */
    public String words() {
        return words;
    }
}
