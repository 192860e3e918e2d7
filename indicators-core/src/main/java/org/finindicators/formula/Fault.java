/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.util.Comparator;
import java.util.List;

/**
 * One reason why a value cannot be given, with what it concerns.
 *
 * @param reason the reason
 * @param detail the items, dates and values concerned
 * @since 0.1.0
 */
public record Fault(Reason reason, String detail) {
    /** In the order of precedence of their reasons, those of one reason as they were found. */
    static List<Fault> ordered(List<Fault> faults) {
        return faults.size() < 2
                ? faults
                : faults.stream().sorted(Comparator.comparing(Fault::reason)).toList();
    }

    /** Prints for instance {@code zero denominator (deposits 0)}. */
    @Override
    public String toString() {
        return detail.isEmpty() ? reason.words() : reason.words() + " (" + detail + ")";
    }
}
