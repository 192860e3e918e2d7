/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

/**
 * How the values of one result indicator in several projects become one.
 *
 * @since 0.1.0
 */
public enum AcrossProjects {
    /** The sum of the values: persons reached, branches opened. */
    SUM("sum"),
    /** The sum of what is above the line over the sum of what is below it: a rate of repayment. */
    RATIO_OF_SUMS("ratio of sums"),
    /** The latest value: all projects report one and the same figure, of the country for instance. */
    LATEST("latest"),
    /** Not at all. */
    NONE("not aggregated");

    private final String words;

    AcrossProjects(String words) {
        this.words = words;
    }

    /**
     * Returns the rule in words.
     *
     * @return for instance {@code ratio of sums}
     */
    public String words() {
        return words;
    }
}
