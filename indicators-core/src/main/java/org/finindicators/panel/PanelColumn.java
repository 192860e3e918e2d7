/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import org.finindicators.formula.Domain;
import org.finindicators.formula.Moment;
import org.finindicators.formula.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One checked column.
 *
 * @param values the cells as given
 * @param flags why a cell cannot be read, a byte each; null if all can be
 * @param outOfDomain whether some cell is outside its item's domain, so that values must be masked
 */
record PanelColumn(double[] values, byte @Nullable [] flags, boolean outOfDomain) {
    static PanelColumn of(Slot slot, double[] values) {
        Domain domain = slot.item().domain();
        byte missing = (byte) missing(slot.moment()).flag();
        byte outside = (byte) Reason.OUT_OF_DOMAIN.flag();
        byte @Nullable [] flags = null;
        boolean anyOutside = false;
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            boolean isMissing = Double.isNaN(value);
            if (isMissing || !domain.contains(value)) {
                if (flags == null) {
                    flags = new byte[values.length];
                }
                flags[i] = isMissing ? missing : outside;
                anyOutside |= !isMissing;
            }
        }
        return new PanelColumn(values, flags, anyOutside);
    }

    /** What a missing cell means: an opening balance or a previous mean is history. */
    static Reason missing(Moment moment) {
        return moment == Moment.OPENING || moment == Moment.PRIOR_MEAN
                ? Reason.TOO_LITTLE_HISTORY
                : Reason.NOT_REPORTED;
    }
}
