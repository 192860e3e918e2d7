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
 * @since 0.1.0
 */
public final class FiscalItems {
    /** All levels of government and what else the country consolidates, transfers between them netted out. */
    public static final FiscalItems CONSOLIDATED_GOVERNMENT = new FiscalItems("consolidated", "consolidated");

    /** The budget of the central government. */
    public static final FiscalItems CENTRAL_GOVERNMENT = new FiscalItems("central", "central government");

    private final Item<Flow> revenue;
    private final Item<Flow> expense;
    private final Item<Flow> investment;
    private final Item<Flow> interest;
    private final Item<Stock> domesticDebt;
    private final Item<Flow> grants;
    private final Item<Flow> netLending;

    private FiscalItems(String prefix, String name) {
        revenue = Item.flow(prefix + "-revenue", name + " revenue").withDomain(Domain.NOT_NEGATIVE);
        expense = Item.flow(prefix + "-expense", name + " expense").withDomain(Domain.NOT_NEGATIVE);
        investment = Item.flow(prefix + "-nonfinancial-investment", name + " non-financial investment");
        interest = Item.flow(prefix + "-interest", name + " interest")
                .withDomain(Domain.NOT_NEGATIVE)
                .partOf(expense);
        domesticDebt = Item.stock(prefix + "-domestic-debt", name + " domestic debt");
        grants = Item.flow(prefix + "-grants", name + " grants")
                .withDomain(Domain.NOT_NEGATIVE)
                .partOf(revenue);
        netLending = Item.flow(prefix + "-net-lending", name + " net lending");
    }

    /**
     * Returns revenue and grants.
     *
     * @return the item
     */
    public Item<Flow> revenue() {
        return revenue;
    }

    /**
     * Returns expense, interest included.
     *
     * @return the item
     */
    public Item<Flow> expense() {
        return expense;
    }

    /**
     * Returns net investment in non-financial assets.
     *
     * @return the item
     */
    public Item<Flow> investment() {
        return investment;
    }

    /**
     * Returns interest paid, a part of expense.
     *
     * @return the item
     */
    public Item<Flow> interest() {
        return interest;
    }

    /**
     * Returns debt to residents in local currency.
     *
     * @return the item
     */
    public Item<Stock> domesticDebt() {
        return domesticDebt;
    }

    /**
     * Returns grants received, a part of revenue.
     *
     * @return the item
     */
    public Item<Flow> grants() {
        return grants;
    }

    /**
     * Returns lending for policy purposes less repayments.
     *
     * @return the item
     */
    public Item<Flow> netLending() {
        return netLending;
    }

    /** Prints the names of revenue and expense. */
    @Override
    public String toString() {
        return revenue + ", " + expense;
    }
}
