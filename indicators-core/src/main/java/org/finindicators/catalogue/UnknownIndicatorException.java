/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.catalogue;

import java.util.NoSuchElementException;

/**
 * Thrown when a catalogue has no indicator of an id; the message suggests the nearest ones.
 *
 * @since 0.1.0
 */
public final class UnknownIndicatorException extends NoSuchElementException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what was asked for, and what there is
     */
    public UnknownIndicatorException(String message) {
        super(message);
    }
}
