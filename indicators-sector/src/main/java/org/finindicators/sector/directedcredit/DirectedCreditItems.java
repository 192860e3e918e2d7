/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

import static org.finindicators.formula.Domain.NOT_NEGATIVE;

import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Stock;

/**
 * The items and the fact that describe directed credit and the credit that it is compared with.
 *
 * @since 0.1.0
 */
public final class DirectedCreditItems {
    /** All credit outstanding, of the same lenders as the directed credit. */
    public static final Item<Stock> TOTAL_CREDIT = Item.stock("total-credit", "total credit");

    /** All credit that those lenders paid out in the period. */
    public static final Item<Flow> NEW_CREDIT =
            Item.flow("new-credit", "total new credit").withDomain(NOT_NEGATIVE);

    /** The credit that those lenders wrote off in the period. */
    public static final Item<Flow> CREDIT_WRITTEN_OFF =
            Item.flow("credit-written-off", "total credit written off").withDomain(NOT_NEGATIVE);

    /** Credit to government, central and local. */
    public static final Item<Stock> GOVERNMENT_CREDIT =
            Item.stock("government-credit", "credit to government").partOf(TOTAL_CREDIT);

    /** Credit to enterprises that are owned by the state. */
    public static final Item<Stock> PUBLIC_ENTERPRISE_CREDIT = Item.stock(
                    "public-enterprise-credit", "credit to public enterprises")
            .partOf(TOTAL_CREDIT);

    /** Credit to private enterprises and households. */
    public static final Item<Stock> PRIVATE_ENTERPRISE_CREDIT = Item.stock(
                    "private-enterprise-credit", "credit to private enterprises")
            .partOf(TOTAL_CREDIT);

    /** All programmes of directed credit, those without any left among them. */
    public static final Fact<DirectedProgrammes> DIRECTED_PROGRAMMES =
            new Fact<>("directed-programmes", "directed credit programmes", DirectedProgrammes.class);

    private DirectedCreditItems() {}
}
