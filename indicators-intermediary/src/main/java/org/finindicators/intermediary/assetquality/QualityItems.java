/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.assetquality;

import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;

/** The items that only the indicators of asset quality read. */
public final class QualityItems {
    /** All restructured loans, those that perform and those that do not. */
    public static final Item<Stock> ALL_RESTRUCTURED_LOANS =
            Item.stock("all-restructured-loans", "all restructured loans").partOf(GROSS_LOANS);

    /** Property taken over from borrowers, and other assets than loans that do not accrue income. */
    public static final Item<Stock> FORECLOSED_ASSETS =
            Item.stock("foreclosed-assets", "foreclosed assets").partOf(TOTAL_ASSETS);

    private QualityItems() {}
}
