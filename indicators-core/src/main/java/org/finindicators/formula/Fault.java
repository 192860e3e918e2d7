/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

/**
 * One reason why a value cannot be given, with what it concerns.
 *
 * @param reason the reason
 * @param detail the items, dates and values concerned
 */
public record Fault(Reason reason, String detail) {
    /** Prints for instance {@code zero denominator (deposits 0)}. */
    @Override
    public String toString() {
        return detail.isEmpty() ? reason.words() : reason.words() + " (" + detail + ")";
    }
}
