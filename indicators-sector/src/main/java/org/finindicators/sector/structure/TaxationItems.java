/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import org.finindicators.formula.Domain;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Rate;

/**
 * The items of financial-sector taxation, explicit and implicit.
 *
 * @since 0.1.0
 */
public final class TaxationItems {
    /** Taxes on institutions, transactions and interest that are collected as such. */
    public static final Item<Flow> EXPLICIT_TAXES =
            Item.flow("financial-sector-taxes", "explicit financial taxes").withDomain(Domain.NOT_NEGATIVE);

    /** The income of banks before any expense. */
    public static final Item<Flow> BANK_GROSS_INCOME =
            Item.flow("bank-gross-income", "gross income of banks").withDomain(Domain.NOT_NEGATIVE);

    /** The interest that banks pay on central bank credit. */
    public static final Item<Flow> CENTRAL_BANK_CREDIT_INTEREST =
            Item.flow("central-bank-credit-interest", "interest on central bank credit");

    /** The rate at which banks would have got funds in the market for as long as the central bank lends them. */
    public static final Item<Rate> BANK_FUNDING_MARKET_RATE =
            Item.rate("bank-funding-market-rate", "market rate of bank funding");

    /** The interest that the central government pays on its domestic debt. */
    public static final Item<Flow> GOVERNMENT_DOMESTIC_INTEREST = Item.flow(
                    "government-domestic-interest", "interest on domestic debt of the central government")
            .withDomain(Domain.NOT_NEGATIVE);

    /** The rate that the government pays on debt in foreign currency. */
    public static final Item<Rate> FOREIGN_BORROWING_RATE =
            Item.rate("foreign-borrowing-rate", "foreign borrowing rate");

    /** By how much the price of foreign currency in local currency rose in the year, as it turned out. */
    public static final Item<Rate> REALISED_DEPRECIATION = Item.rate("realised-depreciation", "realised depreciation");

    private TaxationItems() {}
}
