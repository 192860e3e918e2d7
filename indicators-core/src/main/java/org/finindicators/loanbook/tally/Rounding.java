/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Printing;

/** What a stated rounding to minor units did to a column of amounts. */
final class Rounding {
    private final RoundingMode mode;
    private final MinorUnits unit;
    private long changed;
    private BigDecimal largest = BigDecimal.ZERO;

    Rounding(RoundingMode mode, MinorUnits unit) {
        this.mode = mode;
        this.unit = unit;
    }

    /** Rounds an amount, and remembers by how much. */
    long count(BigDecimal amount) {
        long minor = unit.count(amount, mode);
        BigDecimal change = unit.amount(minor).subtract(amount).abs();
        if (change.signum() > 0) {
            changed++;
            largest = largest.max(change);
        }
        return minor;
    }

    /** Says for instance {@code 3 amounts were rounded (half even), by at most 0.004}; empty if none was. */
    String words() {
        String how = mode.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return changed == 0
                ? ""
                : Printing.number(changed) + (changed == 1 ? " amount was" : " amounts were") + " rounded (" + how
                        + "), by at most " + largest.stripTrailingZeros().toPlainString();
    }
}
