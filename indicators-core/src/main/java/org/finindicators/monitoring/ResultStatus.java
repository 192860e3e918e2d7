/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

/**
 * How a result indicator stands to its target at a date.
 *
 * @since 0.1.0
 */
public enum ResultStatus {
    /** The target is reached. */
    ACHIEVED("achieved"),
    /** The target is to keep what there was, and it is kept. */
    MAINTAINED("maintained"),
    /** As fast as expected, or nearly. */
    ON_TRACK("on track"),
    /** Slower than expected. */
    AT_RISK("at risk"),
    /** Much slower than expected. */
    OFF_TRACK("off track"),
    /** Worse than at the baseline. */
    REGRESSED("regressed"),
    /** The last value is too old. */
    NO_RECENT_DATA("no recent data"),
    /** It cannot be said; the progress has the reason. */
    UNDEFINED("undefined");

    private final String words;

    ResultStatus(String words) {
        this.words = words;
    }

    /**
     * Returns the status in words.
     *
     * @return for instance {@code on track}
     */
    public String words() {
        return words;
    }

    /**
     * Tells whether it says how things stand.
     *
     * @return false for undefined and for no recent data
     */
    public boolean isVerdict() {
        return this != NO_RECENT_DATA && this != UNDEFINED;
    }

    /**
     * Tells whether nothing needs to be done.
     *
     * @return true for on track, maintained and achieved
     */
    public boolean isOnTrackOrBetter() {
        return this == ACHIEVED || this == MAINTAINED || this == ON_TRACK;
    }
}
