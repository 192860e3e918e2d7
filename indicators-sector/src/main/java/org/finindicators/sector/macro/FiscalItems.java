/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.macro;

import org.finindicators.formula.Domain;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Stock;

/**
 * The items of a government's accounts, for one perimeter.
 *
 * @param revenue revenue and grants
 * @param expense expense, interest included
 * @param investment net investment in non-financial assets
 * @param interest interest paid, a part of expense
 * @param domesticDebt debt to residents in local currency
 * @param grants grants received, a part of revenue
 * @param netLending lending for policy purposes less repayments
 */
public record FiscalItems(
        Item<Flow> revenue,
        Item<Flow> expense,
        Item<Flow> investment,
        Item<Flow> interest,
        Item<Stock> domesticDebt,
        Item<Flow> grants,
        Item<Flow> netLending) {
    /** All levels of government and what else the country consolidates, transfers between them netted out. */
    public static final FiscalItems CONSOLIDATED = of("consolidated", "consolidated");

    /** The budget of the central government. */
    public static final FiscalItems CENTRAL = of("central", "central government");

    private static FiscalItems of(String prefix, String name) {
        Item<Flow> revenue = Item.flow(prefix + "-revenue", name + " revenue").withDomain(Domain.NOT_NEGATIVE);
        Item<Flow> expense = Item.flow(prefix + "-expense", name + " expense").withDomain(Domain.NOT_NEGATIVE);
        return new FiscalItems(
                revenue,
                expense,
                Item.flow(prefix + "-nonfinancial-investment", name + " non-financial investment"),
                Item.flow(prefix + "-interest", name + " interest")
                        .withDomain(Domain.NOT_NEGATIVE)
                        .partOf(expense),
                Item.stock(prefix + "-domestic-debt", name + " domestic debt"),
                Item.flow(prefix + "-grants", name + " grants")
                        .withDomain(Domain.NOT_NEGATIVE)
                        .partOf(revenue),
                Item.flow(prefix + "-net-lending", name + " net lending"));
    }
}
