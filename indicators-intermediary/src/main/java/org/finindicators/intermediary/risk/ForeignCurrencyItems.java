/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import static org.finindicators.formula.Domain.ANY;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_LIABILITIES;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;

/**
 * The items of foreign-exchange risk, in the currency of the statement.
 *
 * @since 0.1.0
 */
public final class ForeignCurrencyItems {
    /**
     * Assets less liabilities in foreign currencies, or linked to them, on and off the balance sheet; negative where it
     * is short.
     */
    public static final Item<Stock> NET_OPEN_POSITION =
            Item.stock("net-open-position", "net open position").withDomain(ANY);

    /** Loans in foreign currencies or linked to them, before allowances. */
    public static final Item<Stock> FOREIGN_CURRENCY_LOANS =
            Item.stock("foreign-currency-loans", "foreign-currency loans").partOf(GROSS_LOANS);

    /** Liabilities in foreign currencies or linked to them. */
    public static final Item<Stock> FOREIGN_CURRENCY_LIABILITIES = Item.stock(
                    "foreign-currency-liabilities", "foreign-currency liabilities")
            .partOf(TOTAL_LIABILITIES);

    private ForeignCurrencyItems() {}
}
