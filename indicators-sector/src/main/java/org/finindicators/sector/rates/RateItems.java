/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Rate;

/** The interest rates of a country, as effective annual rates. */
public final class RateItems {
    /** The rate that meets the short- and medium-term needs of the private sector. */
    public static final Item<Rate> LENDING_RATE = Item.rate("lending-rate", "lending rate");

    /** The rate paid on demand, time or savings deposits. */
    public static final Item<Rate> DEPOSIT_RATE = Item.rate("deposit-rate", "deposit rate");

    private RateItems() {}
}
