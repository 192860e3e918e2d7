/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.privatesector;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;

/**
 * The items of investment: acquisitions less disposals of fixed assets, at current prices.
 *
 * <p>Each can be negative where more is sold than bought, and the private sector's can exceed the total where it buys
 * from the government. State-owned enterprises belong to the public sector unless the source says otherwise.
 *
 * @since 0.1.0
 */
public final class InvestmentItems {
    /** The gross fixed capital formation of the private sector. */
    public static final Item<Flow> PRIVATE_FIXED_INVESTMENT =
            Item.flow("private-fixed-investment", "private gross fixed capital formation");

    /** The gross fixed capital formation of government and public enterprises. */
    public static final Item<Flow> PUBLIC_FIXED_INVESTMENT =
            Item.flow("public-fixed-investment", "public gross fixed capital formation");

    /** The gross fixed capital formation of the economy. */
    public static final Item<Flow> FIXED_INVESTMENT = Item.flow("fixed-investment", "gross fixed capital formation");

    private InvestmentItems() {}
}
