/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

/**
 * Whether a figure has the firms in it that are not registered.
 *
 * @since 0.1.0
 */
public enum InformalSector {
    /** They are in it. */
    INCLUDED("informal sector included"),
    /** Registered firms only. */
    EXCLUDED("formal sector only");

    private final String words;

    InformalSector(String words) {
        this.words = words;
    }

    /**
     * Returns the coverage in words.
     *
     * @return for instance {@code formal sector only}
     */
    public String words() {
        return words;
    }
}
