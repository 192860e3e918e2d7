/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

/**
 * What a policy does with the rows whose welfare is of one kind: below zero, zero, or above zero and below its floor.
 */
public enum Treatment {
    /** The row is used as it is. */
    KEEP("kept"),
    /** The row is left out, and its weight with it. */
    DROP("dropped"),
    /** The welfare is replaced by the policy's floor; the weight stays. */
    FLOOR("set to");

    private final String words;

    Treatment(String words) {
        this.words = words;
    }

    /**
     * Returns what happens to such a row, in words.
     *
     * @return for instance {@code dropped}
     */
    public String words() {
        return words;
    }
}
