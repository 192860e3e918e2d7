/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import java.util.Objects;
import org.finindicators.period.ReportingPeriod;

/**
 * Over which period amounts due and received are counted, and what counts: what two figures of collection must have in
 * common to be added up.
 *
 * @param period the period
 * @param basis principal alone, or with interest
 * @since 0.1.0
 */
public record Collected(ReportingPeriod period, Basis basis) {
    /** Requires both. */
    public Collected {
        Objects.requireNonNull(period, "a collection needs its period");
        Objects.requireNonNull(basis, "a collection needs its basis");
    }

    /** Prints for instance {@code principal alone over 2024-12}. */
    @Override
    public String toString() {
        return basis.words() + " over " + period;
    }
}
