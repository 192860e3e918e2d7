/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

/**
 * The treatment of rows whose welfare is of one kind: missing, below zero, zero, or above zero and below the floor.
 *
 * @since 0.1.0
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
     * Returns the treatment in words.
     *
     * @return for instance {@code dropped}
     */
    public String words() {
        return words;
    }
}
