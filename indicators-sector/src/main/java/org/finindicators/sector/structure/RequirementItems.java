/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import static org.finindicators.sector.structure.StructureItems.TOTAL_BANK_ASSETS;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.formula.Kind.Stock;

/**
 * The items of reserve and portfolio requirements.
 *
 * @since 0.1.0
 */
public final class RequirementItems {
    /** The part of their liabilities that banks must hold as reserves, as the central bank has set it. */
    public static final Item<Rate> STATUTORY_RESERVE_REQUIREMENT =
            Item.share("statutory-reserve-requirement", "statutory reserve requirement");

    /** The liabilities on which reserves must be held. */
    public static final Item<Stock> RESERVABLE_LIABILITIES =
            Item.stock("reservable-liabilities", "reservable liabilities");

    /** The reserves that the rules ask for, whatever was in fact held. */
    public static final Item<Stock> REQUIRED_RESERVES =
            Item.stock("required-reserves", "required reserves").partOf(RESERVABLE_LIABILITIES);

    /** The interest that the central bank pays on required reserves; below zero where it charges for them. */
    public static final Item<Flow> RESERVE_INTEREST =
            Item.flow("required-reserve-interest", "interest paid on required reserves");

    /** The rate that the central bank has announced for required reserves. */
    public static final Item<Rate> RESERVE_RATE = Item.rate("reserve-rate", "rate paid on required reserves");

    /** The rate that banks pay each other, or get on a claim as safe, overnight; with it reserves are compared. */
    public static final Item<Rate> OVERNIGHT_MARKET_RATE = Item.rate("overnight-market-rate", "overnight market rate");

    /** Securities and loans that rules make banks hold in addition to required reserves. */
    public static final Item<Stock> MANDATORY_HOLDINGS =
            Item.stock("mandatory-holdings", "mandatory holdings").partOf(TOTAL_BANK_ASSETS);

    /** The interest that banks receive on mandatory holdings. */
    public static final Item<Flow> MANDATORY_INTEREST =
            Item.flow("mandatory-holdings-interest", "interest on mandatory holdings");

    private RequirementItems() {}
}
