/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import org.finindicators.number.Verdict;

/**
 * What a scenario does to a threshold.
 *
 * @since 0.1.0
 */
public enum BoundOutcome {
    /** Kept before and under the scenario. */
    KEPT("kept"),
    /** Kept before, broken under the scenario. */
    NEWLY_BROKEN("broken"),
    /** Broken before already, and under the scenario. */
    STILL_BROKEN("still broken"),
    /** Broken before, kept under the scenario. */
    MENDED("mended"),
    /** Broken under the scenario; before it there is no value. */
    BROKEN_FROM_UNDECIDED("broken, undecided before"),
    /** Kept under the scenario; before it there is no value. */
    KEPT_FROM_UNDECIDED("kept, undecided before"),
    /** Under the scenario there is no value. */
    UNDECIDED("undecided");

    private final String words;

    BoundOutcome(String words) {
        this.words = words;
    }

    static BoundOutcome of(Verdict before, Verdict after) {
        return switch (after) {
            case UNDECIDED -> UNDECIDED;
            case NOT_MET ->
                switch (before) {
                    case MET -> NEWLY_BROKEN;
                    case NOT_MET -> STILL_BROKEN;
                    case UNDECIDED -> BROKEN_FROM_UNDECIDED;
                };
            case MET ->
                switch (before) {
                    case MET -> KEPT;
                    case NOT_MET -> MENDED;
                    case UNDECIDED -> KEPT_FROM_UNDECIDED;
                };
        };
    }

    /**
     * Returns the outcome in words.
     *
     * @return for instance {@code still broken}
     */
    public String words() {
        return words;
    }

    /**
     * Tells whether the threshold is broken under the scenario.
     *
     * @return true for the three that are
     */
    public boolean isBreach() {
        return this == NEWLY_BROKEN || this == STILL_BROKEN || this == BROKEN_FROM_UNDECIDED;
    }
}
