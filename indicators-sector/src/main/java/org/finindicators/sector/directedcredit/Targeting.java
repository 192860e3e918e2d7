/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

/**
 * How narrowly a programme defines its beneficiaries, from the widest to the narrowest.
 *
 * @since 0.1.0
 */
public enum Targeting {
    /** All borrowers in a sector of the economy: agriculture, housing, exports. */
    SECTOR("a sector"),
    /** A class of borrowers within it: farms below some size, firms of a region. */
    CLASS_OF_BORROWERS("a class of borrowers"),
    /** Borrowers that the programme names. */
    NAMED_BORROWERS("named borrowers");

    private final String words;

    Targeting(String words) {
        this.words = words;
    }

    /**
     * Returns the level in words.
     *
     * @return for instance {@code named borrowers}
     */
    public String words() {
        return words;
    }
}
