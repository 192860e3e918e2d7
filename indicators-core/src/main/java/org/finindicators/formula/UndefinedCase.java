/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

/**
 * A case in which a value is undefined: the reason that the result then bears, and the case in words.
 *
 * @param reason the reason
 * @param words the case, as it stands behind "undefined for", for instance {@code total assets zero or negative}
 */
public record UndefinedCase(Reason reason, String words) {
    /** Returns the words. */
    @Override
    public String toString() {
        return words;
    }
}
