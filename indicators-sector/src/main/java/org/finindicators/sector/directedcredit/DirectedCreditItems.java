/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;

/** The items that directed credit is compared with. */
public final class DirectedCreditItems {
    /** All credit outstanding, of the same lenders as the directed credit. */
    public static final Item<Stock> TOTAL_CREDIT = Item.stock("total-credit", "total credit");

    private DirectedCreditItems() {}
}
