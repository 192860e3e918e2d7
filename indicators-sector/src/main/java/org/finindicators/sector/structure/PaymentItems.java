/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import org.finindicators.formula.Domain;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Count;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Stock;

/**
 * The items of payment systems.
 *
 * @since 0.1.0
 */
public final class PaymentItems {
    /** Persons living in the country. */
    public static final Item<Count> POPULATION =
            Item.count("resident-population", "population").counting("person");

    /** Payments by cheque, transfer, card and direct debit. */
    public static final Item<Flow> NONCASH_PAYMENTS = Item.flow("noncash-payments", "non-cash payments")
            .withDomain(Domain.NOT_NEGATIVE)
            .counting("payment");

    /** Payments that a system processed. */
    public static final Item<Flow> SYSTEM_PAYMENTS = Item.flow("system-payments", "payments processed")
            .withDomain(Domain.NOT_NEGATIVE)
            .counting("payment");

    /** The part of {@link #SYSTEM_PAYMENTS} that needed no manual handling between order and settlement. */
    public static final Item<Flow> STRAIGHT_THROUGH_PAYMENTS = Item.flow(
                    "straight-through-payments", "straight-through payments")
            .withDomain(Domain.NOT_NEGATIVE)
            .counting("payment")
            .partOf(SYSTEM_PAYMENTS);

    /** The cost of processing them. */
    public static final Item<Flow> SYSTEM_COST =
            Item.flow("payment-system-cost", "cost of payments processed").withDomain(Domain.NOT_NEGATIVE);

    /** Their value. */
    public static final Item<Flow> SYSTEM_VALUE =
            Item.flow("payment-system-value", "value of payments processed").withDomain(Domain.NOT_NEGATIVE);

    /** Items in collection: credited to the one and not yet debited to the other, or the reverse. */
    public static final Item<Stock> PAYMENT_FLOAT = Item.stock("payment-float", "payment float");

    /** The payments of a system, with the time of each. */
    public static final Fact<PaymentLog> PAYMENT_LOG = new Fact<>("payments", "payments", PaymentLog.class);

    private PaymentItems() {}
}
