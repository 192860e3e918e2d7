/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import java.math.BigDecimal;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.number.Printing;

/**
 * One figure that a scenario changes.
 *
 * @param item the item
 * @param when the date of the balance or the period, in words
 * @param before the figure as reported
 * @param after the figure under the scenario
 * @param why the shocks that change it, in words
 * @since 0.1.0
 */
public record FigureChange(Item<?> item, String when, BigDecimal before, BigDecimal after, String why) {
    /**
     * Returns by how much it changes.
     *
     * @return the figure under the scenario less the one before
     */
    public BigDecimal difference() {
        return after.subtract(before);
    }

    /** Says what happened, as the statement remembers it. */
    String sentence() {
        String by = inWords(difference().abs());
        return item.name() + ", " + when + (difference().signum() < 0 ? ": lowered" : ": raised") + " by "
                + (item.kind() instanceof Kind.Rate ? by.replace(" %", " percentage points") : by) + " from "
                + inWords(before) + " to " + inWords(after) + " (" + why + ")";
    }

    private String inWords(BigDecimal figure) {
        return item.kind() instanceof Kind.Rate ? Printing.percent(figure) : Printing.number(figure);
    }

    /** Prints for instance {@code equity, 2021-12-31: lowered by 5 from 100 to 95 (-5 % of equity)}. */
    @Override
    public String toString() {
        return sentence();
    }
}
