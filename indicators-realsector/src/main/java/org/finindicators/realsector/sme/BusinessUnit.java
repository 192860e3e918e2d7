/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

/**
 * The unit counted as one business: a large enterprise may consist of many small establishments.
 *
 * @since 0.1.0
 */
public enum BusinessUnit {
    /** A legal unit that decides on its own, with all its places of work. */
    ENTERPRISE("enterprises"),
    /** A place of work, whoever owns it. */
    ESTABLISHMENT("establishments");

    private final String words;

    BusinessUnit(String words) {
        this.words = words;
    }

    /**
     * Returns the units in words.
     *
     * @return for instance {@code enterprises}
     */
    public String words() {
        return words;
    }
}
