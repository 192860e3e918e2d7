/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

/**
 * Where an indicator is asked for.
 *
 * @param authority the document
 * @param place the paragraph or section
 * @since 0.1.0
 */
public record Source(Authority authority, String place) {
    /** Prints for instance {@code World Bank 1995, para 26}. */
    @Override
    public String toString() {
        return place.isEmpty() ? authority.name() : authority.name() + ", " + place;
    }
}
