/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.number;

/** Thrown when a text or a value is not a figure that can be computed with; the message is a sentence for the user. */
public final class InvalidNumberException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what was given and why it is refused
     */
    public InvalidNumberException(String message) {
        super(message);
    }
}
