/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.earnings;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Rate;

/**
 * The rates that an institution posts, as it quotes them to customers before anything is lent or paid in.
 *
 * @since 0.1.0
 */
public final class PostedRateItems {
    /** The effective annual rate that the institution asks for its loans, fees included unless they recover a cost. */
    public static final Item<Rate> POSTED_LENDING_RATE = Item.rate("posted-lending-rate", "posted lending rate");

    /** The effective annual rate that the institution offers on deposits. */
    public static final Item<Rate> POSTED_DEPOSIT_RATE = Item.rate("posted-deposit-rate", "posted deposit rate");

    private PostedRateItems() {}
}
