/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import static org.finindicators.sector.structure.StructureItems.TOTAL_BANK_ASSETS;

import org.finindicators.formula.Domain;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Stock;

/**
 * The items of the money, government paper and stock markets.
 *
 * @since 0.1.0
 */
public final class MarketItems {
    /** Loans of banks to banks, counted on the lenders' side only. */
    public static final Item<Stock> INTERBANK_CLAIMS =
            Item.stock("interbank-claims", "interbank claims").partOf(TOTAL_BANK_ASSETS);

    /** Lending of banks to each other in the period, each loan once: daily mean times days. */
    public static final Item<Flow> INTERBANK_TURNOVER =
            Item.flow("interbank-turnover", "interbank turnover").withDomain(Domain.NOT_NEGATIVE);

    /** Short-term paper of companies that is outstanding. */
    public static final Item<Stock> COMMERCIAL_PAPER = Item.stock("commercial-paper", "commercial paper");

    /** Negotiable certificates of deposit that are outstanding. */
    public static final Item<Stock> CERTIFICATES_OF_DEPOSIT =
            Item.stock("certificates-of-deposit", "certificates of deposit");

    /** Domestic securities of the government that can be traded. */
    public static final Item<Stock> GOVERNMENT_PAPER = Item.stock("government-paper", "government paper");

    /** Treasury bills that the central bank does not hold. */
    public static final Item<Stock> TREASURY_BILLS = Item.stock(
                    "treasury-bills", "treasury bills outside the central bank")
            .partOf(GOVERNMENT_PAPER);

    /** The part of {@link #GOVERNMENT_PAPER} that neither banks nor the central bank hold. */
    public static final Item<Stock> GOVERNMENT_PAPER_OUTSIDE_BANKS = Item.stock(
                    "government-paper-outside-banks", "government paper outside banks")
            .partOf(GOVERNMENT_PAPER);

    /** The part of {@link #GOVERNMENT_PAPER} that the central bank holds. */
    public static final Item<Stock> GOVERNMENT_PAPER_AT_CENTRAL_BANK = Item.stock(
                    "government-paper-at-central-bank", "government paper at the central bank")
            .partOf(GOVERNMENT_PAPER);

    /** Government paper that changed hands after its issue, each trade once. */
    public static final Item<Flow> GOVERNMENT_PAPER_TURNOVER =
            Item.flow("government-paper-turnover", "government paper traded").withDomain(Domain.NOT_NEGATIVE);

    /** The bids at the auctions of government paper. */
    public static final Item<Flow> AUCTION_BIDS =
            Item.flow("auction-bids", "auction bids").withDomain(Domain.NOT_NEGATIVE);

    /** The bids that were accepted. */
    public static final Item<Flow> AUCTION_ACCEPTED = Item.flow("auction-accepted", "accepted bids")
            .withDomain(Domain.NOT_NEGATIVE)
            .partOf(AUCTION_BIDS);

    /** The market value of the shares of listed domestic companies; without funds and foreign companies. */
    public static final Item<Stock> MARKET_CAPITALIZATION =
            Item.stock("market-capitalization", "market capitalization");

    /** The value of the shares traded, each trade once. */
    public static final Item<Flow> VALUE_TRADED =
            Item.flow("shares-value-traded", "value of shares traded").withDomain(Domain.NOT_NEGATIVE);

    private MarketItems() {}
}
