/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The amounts of one kind, a row for each loan, and which loans do not report it. */
final class AmountColumn {
    private final long[] values;
    private final @Nullable BitSet missing;

    private AmountColumn(long[] values, @Nullable BitSet missing) {
        this.values = values;
        this.missing = missing;
    }

    /** Takes a column in which {@link LoanTape#NOT_REPORTED} stands for what is not reported; the array is copied. */
    static AmountColumn of(long[] given) {
        long[] values = given.clone();
        BitSet missing = null;
        for (int i = 0; i < values.length; i++) {
            if (values[i] == LoanTape.NOT_REPORTED) {
                missing = missing == null ? new BitSet(values.length) : missing;
                missing.set(i);
                values[i] = 0;
            }
        }
        return new AmountColumn(values, missing);
    }

    /** Returns the column itself: minor units, 0 where not reported. */
    long[] values() {
        return values;
    }

    /** Returns the rows that do not report it, null if all do. */
    @Nullable BitSet missing() {
        return missing;
    }

    boolean isReported(int row) {
        return missing == null || !missing.get(row);
    }
}
