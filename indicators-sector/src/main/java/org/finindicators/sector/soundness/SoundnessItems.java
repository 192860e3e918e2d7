/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;

/** The items that describe the soundness of a financial sector as a whole. */
public final class SoundnessItems {
    /** The provisions that all banks hold against losses on loans. */
    public static final Item<Stock> PROVISIONS_HELD = Item.stock("provisions-held", "provisions held");

    private SoundnessItems() {}
}
