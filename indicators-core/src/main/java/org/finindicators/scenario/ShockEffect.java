/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import java.math.BigDecimal;
import org.finindicators.formula.Item;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;

/**
 * What a shock does to one item: a multiple of its amount is added to the figure.
 *
 * @param item the item
 * @param multiple the multiple, 1 for all of it, -0.5 for half of it to be taken off
 * @param why what it is, as {@code provision at 50 %}; empty for what is shocked itself
 * @since 0.1.0
 */
public record ShockEffect(Item<?> item, BigDecimal multiple, String why) {
    /** Normalises the number. */
    public ShockEffect {
        multiple = Decimals.check(multiple);
    }

    /** Prints for instance {@code equity -50 % (provision at 50 %)}. */
    @Override
    public String toString() {
        return item.name() + " " + (multiple.signum() < 0 ? "" : "+") + Printing.percent(multiple)
                + (why.isEmpty() ? "" : " (" + why + ")");
    }
}
