/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

/**
 * A rule for persons whose welfare is just the poverty line.
 *
 * @since 0.1.0
 */
public enum LineRule {
    /** The poor are those below the line. */
    BELOW("below"),
    /** The poor are those below the line and those on it. */
    AT_OR_BELOW("at or below");

    private final String words;

    LineRule(String words) {
        this.words = words;
    }

    boolean isStrict() {
        return this == BELOW;
    }

    /** Returns the rule in words. */
    @Override
    public String toString() {
        return words;
    }
}
