/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.limits;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;

/**
 * The items that only prudential limits read.
 *
 * @since 0.1.0
 */
public final class LimitItems {
    /** Loans and other assets that are classified neither substandard, doubtful nor loss. */
    public static final Item<Stock> UNCLASSIFIED_ASSETS = Item.stock("unclassified-assets", "assets not classified");

    private LimitItems() {}
}
