/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import org.finindicators.formula.Item;
import org.finindicators.formula.Moment;

/**
 * The place of a column: an item, and when it is read.
 *
 * @param item the item
 * @param moment when; what is reported for a period and what is annualised are the same column
 * @since 0.1.0
 */
public record Slot(Item<?> item, Moment moment) {
    /** Unites the moments that share a column. */
    public Slot {
        moment = switch (moment) {
            case ANNUAL, PERIOD, CLOSING -> Moment.CLOSING;
            case PRIOR_ANNUAL, PRIOR_PERIOD -> Moment.PRIOR_PERIOD;
            default -> moment;
        };
    }

    /**
     * Returns the column's name: the item's id with underscores, and a suffix for all but closing balances and figures
     * of the period.
     *
     * @return for instance {@code net_income} or {@code equity_opening}
     */
    public String column() {
        return item.id().replace('-', '_') + moment.suffix();
    }

    /** Prints the column's name. */
    @Override
    public String toString() {
        return column();
    }
}
