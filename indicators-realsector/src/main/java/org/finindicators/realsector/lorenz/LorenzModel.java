/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

/**
 * The forms of Lorenz curves that are fitted to groups.
 *
 * @since 0.1.0
 */
public enum LorenzModel {
    /** Part of a general quadratic, a hyperbola or ellipse, after Villasenor and Arnold. */
    QUADRATIC("general quadratic"),
    /** The diagonal less a beta density, after Kakwani. */
    BETA("beta");

    private final String words;

    LorenzModel(String words) {
        this.words = words;
    }

    /** Returns the name in words. */
    @Override
    public String toString() {
        return words;
    }
}
