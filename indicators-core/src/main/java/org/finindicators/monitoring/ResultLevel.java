/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

/**
 * What a result is in the chain from means to ends.
 *
 * @since 0.1.0
 */
public enum ResultLevel {
    /** Money, people and material that go in. */
    INPUT("input"),
    /** Products, goods and services that come out. */
    OUTPUT("output"),
    /** What the outputs lead to in the short and medium term. */
    OUTCOME("outcome"),
    /** Effects in the long term, intended or not. */
    IMPACT("impact"),
    /** A result of another kind. */
    OTHER("other");

    private final String words;

    ResultLevel(String words) {
        this.words = words;
    }

    /**
     * Returns the level in a word.
     *
     * @return for instance {@code outcome}
     */
    public String words() {
        return words;
    }
}
