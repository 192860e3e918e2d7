/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

/**
 * The sex of a client, as the programme recorded it; a firm has none.
 *
 * @since 0.1.0
 */
public enum Sex {
    /** A woman. */
    WOMAN("women"),
    /** A man. */
    MAN("men");

    private final String plural;

    Sex(String plural) {
        this.plural = plural;
    }

    /**
     * Returns the word for several.
     *
     * @return {@code women} or {@code men}
     */
    public String plural() {
        return plural;
    }
}
