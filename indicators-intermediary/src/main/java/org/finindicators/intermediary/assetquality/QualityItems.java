/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.assetquality;

import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;

/**
 * The items that only the indicators of asset quality read.
 *
 * @since 0.1.0
 */
public final class QualityItems {
    /** All restructured loans, those that perform and those that do not. */
    public static final Item<Stock> ALL_RESTRUCTURED_LOANS =
            Item.stock("all-restructured-loans", "all restructured loans").partOf(GROSS_LOANS);

    /** Property taken over from borrowers, and other assets than loans that do not accrue income. */
    public static final Item<Stock> FORECLOSED_ASSETS =
            Item.stock("foreclosed-assets", "foreclosed assets").partOf(TOTAL_ASSETS);

    /** All restructured assets, loans and others, those that perform and those that do not. */
    public static final Item<Stock> RESTRUCTURED_ASSETS = Item.stock("restructured-assets", "restructured assets");

    /** Loans for the purchase of dwellings, or secured by them. */
    public static final Item<Stock> RESIDENTIAL_REAL_ESTATE_LOANS = Item.stock(
                    "residential-real-estate-loans", "residential real-estate loans")
            .partOf(GROSS_LOANS);

    /** Loans secured by commercial property, and to firms that build or develop it. */
    public static final Item<Stock> COMMERCIAL_REAL_ESTATE_LOANS = Item.stock(
                    "commercial-real-estate-loans", "commercial real-estate loans")
            .partOf(GROSS_LOANS);

    /** Loans that the institution classified as standard, or passed, whatever their days late. */
    public static final Item<Stock> LOANS_CLASSIFIED_STANDARD =
            Item.stock("standard-loans", "standard loans").partOf(GROSS_LOANS);

    /** Loans that the institution classified as watch, or special mention. */
    public static final Item<Stock> LOANS_CLASSIFIED_WATCH =
            Item.stock("watch-loans", "watch loans").partOf(GROSS_LOANS);

    /** Loans that the institution classified as substandard. */
    public static final Item<Stock> LOANS_CLASSIFIED_SUBSTANDARD =
            Item.stock("substandard-loans", "substandard loans").partOf(GROSS_LOANS);

    /** Loans that the institution classified as doubtful. */
    public static final Item<Stock> LOANS_CLASSIFIED_DOUBTFUL =
            Item.stock("doubtful-loans", "doubtful loans").partOf(GROSS_LOANS);

    /** Loans that the institution classified as a loss and has not written off. */
    public static final Item<Stock> LOANS_CLASSIFIED_LOSS =
            Item.stock("loss-loans", "loss loans").partOf(GROSS_LOANS);

    /** Collateral that a regulator lets count against substandard loans. */
    public static final Item<Stock> SUBSTANDARD_COLLATERAL =
            Item.stock("substandard-collateral", "eligible collateral of substandard loans");

    /** Collateral that a regulator lets count against doubtful loans. */
    public static final Item<Stock> DOUBTFUL_COLLATERAL =
            Item.stock("doubtful-collateral", "eligible collateral of doubtful loans");

    /** Collateral that a regulator lets count against loss loans. */
    public static final Item<Stock> LOSS_COLLATERAL =
            Item.stock("loss-collateral", "eligible collateral of loss loans");

    private QualityItems() {}
}
