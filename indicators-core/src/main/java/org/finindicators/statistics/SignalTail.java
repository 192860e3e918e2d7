/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import org.finindicators.number.Rational;

/**
 * Which values of a figure are signals of a crisis: those at the threshold always are.
 *
 * @since 0.1.0
 */
public enum SignalTail {
    /** The high ones: credit growth, for instance. */
    UPPER("at or above"),
    /** The low ones: a yield spread or the growth of exports, for instance. */
    LOWER("at or below");

    private final String words;

    SignalTail(String words) {
        this.words = words;
    }

    /**
     * Returns where a signal lies, in words.
     *
     * @return for instance {@code at or above}
     */
    public String words() {
        return words;
    }

    /**
     * Tells whether a value is a signal.
     *
     * @param value the value
     * @param threshold the threshold
     * @return true at the threshold and beyond it
     */
    public boolean isSignal(Rational value, Rational threshold) {
        return extremity(value).compareTo(extremity(threshold)) >= 0;
    }

    /** The greater, the nearer to a signal; applied twice, the value itself. */
    Rational extremity(Rational value) {
        return this == UPPER ? value : value.negated();
    }
}
