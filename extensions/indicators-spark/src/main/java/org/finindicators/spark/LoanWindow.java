/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import java.time.Instant;
import org.finindicators.sql.LoanSums;

/**
 * The loans of a window of time.
 *
 * @param start when it starts
 * @param end when it ends, which is not in it any more
 * @param sums what its loans come to, by the label if the stream states one; the date of the balances is the last day
 *     of the window
 * @since 0.1.0
 */
public record LoanWindow(Instant start, Instant end, LoanSums sums) {
    /** Prints the window and its sums. */
    @Override
    public String toString() {
        return start + " to " + end + ": " + sums;
    }
}
