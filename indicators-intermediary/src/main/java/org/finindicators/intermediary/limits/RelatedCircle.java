/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.limits;

/** The circle of borrowers whose loans are added up. */
enum RelatedCircle {
    /** Insiders and the corporations in which they have an interest. */
    INSIDERS("loans to insiders and the firms they hold"),
    /** The same, and the families of insiders. */
    INSIDERS_AND_FAMILY("loans to insiders and related parties");

    private final String words;

    RelatedCircle(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
