/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.statement.Breakdown;

/** The items that describe the structure of a financial sector. */
public final class StructureItems {
    /** Broad money (M2, or the aggregate that the country publishes; name it in the statement's source). */
    public static final Item<Stock> BROAD_MONEY = Item.stock("broad-money", "broad money");

    /** The assets of each bank, those under common control added up. */
    public static final Fact<Breakdown> BANK_ASSETS = new Fact<>("bank-assets", "bank assets", Breakdown.class);

    private StructureItems() {}
}
